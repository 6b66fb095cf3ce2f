//! Kubernetes manifests and Helm's templates: containers, and the configurations that a `ConfigMap` holds.

use super::container::{Launch, Words, launch};
use super::scalar::atoms;
use super::script;
use super::template::Template;
use super::text::{Atom, Raw, Unknown, extent, find, written};
use super::{Embedded, Mount, MountKind, Place, PlaceKind, Probe, ProbeKind, Variable, Word};
use crate::syntax::yaml::{Node, NodeId, Tree};

struct Reader<'a> {
    template: &'a Template<'a>,
    tree: Tree,
    place: Place,
    /// Nodes that are still looked at.
    left: usize,
}

/// No more nodes than this are looked at: aliases make a small file a large tree.
const NODES: usize = 200_000;

/// Reads a manifest.
pub(super) fn read(template: &Template<'_>) -> Place {
    let tree = Tree::read(&template.text);
    let roots = tree.roots.clone();
    let mut reader = Reader { template, tree, place: Place::default(), left: NODES };
    for root in roots {
        reader.config_map(root);
        reader.look(root, 0);
    }
    reader.place
}

impl Reader<'_> {
    /// Looks for lists of containers.
    fn look(&mut self, id: NodeId, depth: usize) {
        if self.left == 0 || depth > 60 {
            return;
        }
        self.left -= 1;
        for item in self.tree.items(id).to_vec() {
            self.look(item, depth + 1);
        }
        let Node::Map(..) = self.tree.node(id) else { return };
        for (key, value) in self.tree.pairs(id) {
            if self.tree.text(key) == Some(b"containers") {
                for container in self.tree.items(value).to_vec() {
                    self.container(container, id);
                }
            }
            self.look(value, depth + 1);
        }
    }

    fn get(&self, id: NodeId, path: &[&str]) -> Option<NodeId> {
        path.iter().try_fold(id, |id, key| self.tree.get(id, key))
    }

    fn word(&self, id: NodeId) -> Option<Word> {
        let Node::Scalar(span, _) = self.tree.node(id) else { return None };
        Some(Raw { span: *span, ..Raw::of(&atoms(self.template, &self.tree, id)) }.word())
    }

    fn at(&self, id: NodeId, path: &[&str]) -> Option<Word> {
        self.word(self.get(id, path)?)
    }

    fn container(&mut self, id: NodeId, pod: NodeId) {
        let name = self.at(id, &["name"]).map(|word| String::from_utf8_lossy(&word.written()).into_owned());
        let environment = self.environment(id);
        let mut run = Launch {
            entrypoint: self.words(id, "command", &environment),
            command: self.words(id, "args", &environment),
            environment,
            directory: self.at(id, &["workingDir"]),
            user: [id, pod].iter().find_map(|from| self.at(*from, &["securityContext", "runAsUser"])),
            ..Launch::default()
        };
        let around = &mut run.surroundings;
        around.image = self.at(id, &["image"]);
        around.grace = self.at(pod, &["terminationGracePeriodSeconds"]);
        around.memory_limit = self.at(id, &["resources", "limits", "memory"]);
        let ports = self.get(id, &["ports"]).map_or(&[][..], |ports| self.tree.items(ports));
        around.ports = ports.iter().filter_map(|port| self.at(*port, &["containerPort"])).collect();
        around.mounts = self.mounts(id, pod);
        around.probes = ["livenessProbe", "readinessProbe", "startupProbe"]
            .iter()
            .filter_map(|name| self.probe(id, name))
            .collect();
        let starts = launch(PlaceKind::Kubernetes, name.as_ref(), &run);
        if starts.is_empty() {
            self.place.environments.extend(script::environment(name, run.environment));
        }
        self.place.starts.extend(starts);
    }

    fn environment(&self, container: NodeId) -> Vec<Variable> {
        let mut variables: Vec<Variable> = Vec::new();
        let items = self.get(container, &["env"]).map_or(&[][..], |id| self.tree.items(id));
        for item in items {
            let name = self.at(*item, &["name"]).and_then(|word| word.text());
            let Some(name) = name else { continue };
            let span = self.tree.span(*item);
            let value = if let Some(id) = self.get(*item, &["value"]) {
                let atoms = replaced(&atoms(self.template, &self.tree, id), &variables);
                Raw { span: self.tree.span(id), ..Raw::of(&atoms) }.word()
            } else {
                // `valueFrom`
                let unknown = Unknown { written: b"valueFrom".to_vec(), ..Unknown::default() };
                Raw { atoms: vec![Atom::unknown(unknown, span)], span, quoted_from: None }.word()
            };
            script::set(&mut variables, Variable { name, value, span });
        }
        variables
    }

    fn words(&self, container: NodeId, key: &str, environment: &[Variable]) -> Option<Words> {
        let list = self.get(container, &[key])?;
        let Node::List(_, items) = self.tree.node(list) else { return None };
        let one = |id: &NodeId| {
            let atoms = replaced(&atoms(self.template, &self.tree, *id), environment);
            Raw { span: self.tree.span(*id), quoted_from: Some(0), ..Raw::of(&atoms) }
        };
        Some(Words::List(items.iter().map(one).collect()))
    }

    /// `volumeMounts`, with what the pod's `volumes` say about them.
    fn mounts(&self, container: NodeId, pod: NodeId) -> Vec<Mount> {
        let items = self.get(container, &["volumeMounts"]).map_or(&[][..], |id| self.tree.items(id));
        let volumes = self.get(pod, &["volumes"]).map_or(&[][..], |id| self.tree.items(id));
        let one = |mount: &NodeId| {
            let name = self.get(*mount, &["name"]).and_then(|id| self.tree.text(id))?;
            let volume = volumes
                .iter()
                .find(|id| self.get(**id, &["name"]).and_then(|id| self.tree.text(id)) == Some(name));
            let map = volume.and_then(|id| self.at(*id, &["configMap", "name"]));
            let kind = if map.is_some() { MountKind::ConfigMap } else { MountKind::Other };
            let key = self.at(*mount, &["subPath"]);
            let target = self.at(*mount, &["mountPath"])?;
            let sources = map.into_iter().chain(key).collect();
            Some(Mount { kind, sources, target, directory: None, span: self.tree.span(*mount) })
        };
        items.iter().filter_map(one).collect()
    }

    fn probe(&self, container: NodeId, name: &str) -> Option<Probe> {
        let probe = self.get(container, &[name])?;
        let span = self.tree.span(probe);
        if let Some(http) = self.get(probe, &["httpGet"]) {
            return Some(Probe {
                kind: ProbeKind::Http,
                port: self.at(http, &["port"]),
                command: Vec::new(),
                span,
            });
        }
        if let Some(tcp) = self.get(probe, &["tcpSocket"]) {
            return Some(Probe {
                kind: ProbeKind::Tcp,
                port: self.at(tcp, &["port"]),
                command: Vec::new(),
                span,
            });
        }
        let words = self.tree.items(self.get(probe, &["exec", "command"])?);
        let command = words.iter().filter_map(|id| self.word(*id)).collect();
        Some(Probe { kind: ProbeKind::Command, port: None, command, span })
    }

    /// The configurations in the `data` of a `ConfigMap`, by the names of their keys.
    fn config_map(&mut self, root: NodeId) {
        if self.get(root, &["kind"]).and_then(|id| self.tree.text(id)) != Some(b"ConfigMap") {
            return;
        }
        let map = self
            .at(root, &["metadata", "name"])
            .map(|word| String::from_utf8_lossy(&word.written()).into_owned());
        let Some(data) = self.get(root, &["data"]) else { return };
        for (key, value) in self.tree.pairs(data) {
            let (Some(key), Node::Scalar(span, _)) = (self.tree.text(key), self.tree.node(value)) else {
                continue;
            };
            if crate::syntax::Format::of_path(key).is_none() {
                continue;
            }
            let (text, map_back) = mapped(&atoms(self.template, &self.tree, value));
            let key = String::from_utf8_lossy(key).into_owned();
            self.place.embedded.push(Embedded { map: map.clone(), key, text, map_back, span: *span });
        }
    }
}

/// A text, and the pieces of it that stand in a row in the file.
fn mapped(atoms: &[Atom]) -> (Vec<u8>, Vec<(u32, crate::syntax::Span)>) {
    let mut pieces: Vec<(u32, crate::syntax::Span)> = Vec::new();
    let mut text = Vec::new();
    let mut in_row = false;
    for atom in atoms {
        let bytes = written(std::slice::from_ref(atom));
        let verbatim = atom.span.len() == bytes.len();
        match pieces.last_mut() {
            Some((_, last)) if in_row && verbatim && last.end == atom.span.start => last.end = atom.span.end,
            _ => pieces.push((u32::try_from(text.len()).unwrap_or(u32::MAX), atom.span)),
        }
        in_row = verbatim;
        text.extend(bytes);
    }
    (text, pieces)
}

/// `$(X)` is replaced where the container has that variable, else it stands for itself; `$$` is a `$`.
fn replaced(atoms: &[Atom], environment: &[Variable]) -> Vec<Atom> {
    let mut out = Vec::with_capacity(atoms.len());
    let mut at = 0;
    while let Some(atom) = atoms.get(at) {
        let rest = &atoms[at..];
        let opens = atom.is(b'$') && rest.get(1).is_some_and(|next| next.is(b'('));
        let close = if opens { find(rest, b')') } else { None };
        let name = close.map(|close| written(&rest[2..close]));
        let own = name.as_ref().and_then(|name| environment.iter().find(|variable| variable.name == *name));
        if atom.is(b'$')
            && rest.get(1).is_some_and(|next| next.is(b'$'))
            && rest.get(2).is_some_and(|next| next.is(b'('))
        {
            out.push(Atom::byte(b'$', atom.span.join(rest[1].span)));
            at += 2;
        } else if let (Some(own), Some(close)) = (own, close) {
            let piece = &rest[..=close];
            let unknown =
                Unknown { written: written(piece), hint: own.value.text(), name: None, may_split: false };
            out.push(Atom::unknown(unknown, extent(piece, 0)));
            at += close + 1;
        } else {
            out.push(atom.clone());
            at += 1;
        }
    }
    out
}
