//! Compose files: what each service runs, with anchors, merges and `extends` inside of the file.

use super::container::{Launch, Words, launch};
use super::scalar::atoms;
use super::script;
use super::template::Template;
use super::text::{Atom, Raw, Unknown, extent, is_name, written};
use super::words::lexed;
use super::{Build, Mount, MountKind, Place, PlaceKind, Probe, ProbeKind, Variable, Word};
use crate::syntax::yaml::{Node, NodeId, Tree};

/// `extends` is followed no further than this.
const DEEPEST: usize = 8;

/// No more services than this are read.
const MOST: usize = 1000;

struct Reader<'a> {
    template: &'a Template<'a>,
    tree: Tree,
    services: NodeId,
}

/// Reads a compose file.
pub(super) fn read(template: &Template<'_>) -> Place {
    let tree = Tree::read(&template.text);
    let mut place = Place::default();
    for root in tree.roots.clone() {
        let Some(services) = services(&tree, root) else { continue };
        let reader = Reader { template, tree: tree.clone(), services };
        for (key, service) in reader.tree.pairs(services).into_iter().take(MOST) {
            reader.service(&mut place, key, service);
        }
    }
    place
}

/// `services:`, or the whole document where the first version of the format is written.
fn services(tree: &Tree, root: NodeId) -> Option<NodeId> {
    if let Some(services) = tree.get(root, "services") {
        return matches!(tree.node(services), Node::Map(..)).then_some(services);
    }
    let is_service = |id: NodeId| tree.get(id, "image").or_else(|| tree.get(id, "build")).is_some();
    let first = tree.pairs(root).iter().any(|(_, value)| is_service(*value));
    (first && tree.get(root, "apiVersion").is_none()).then_some(root)
}

impl Reader<'_> {
    fn service(&self, place: &mut Place, key: NodeId, service: NodeId) {
        let name = self.tree.text(key).map(|text| String::from_utf8_lossy(text).into_owned());
        if name.as_ref().is_some_and(|name| name.starts_with("x-")) {
            return;
        }
        let mut layers = Vec::new();
        self.layers(service, DEEPEST, &mut layers);
        let run = self.launch(&layers);
        let starts = launch(PlaceKind::Compose, name.as_ref(), &run);
        if starts.is_empty() {
            place.environments.extend(script::environment(name, run.environment));
        }
        place.starts.extend(starts);
    }

    /// A service and those that it extends, itself first.
    fn layers(&self, service: NodeId, depth: usize, layers: &mut Vec<NodeId>) {
        layers.push(service);
        let Some(extends) = self.tree.get(service, "extends").filter(|_| depth > 0) else { return };
        let named = match self.tree.node(extends) {
            Node::Scalar(_, text) => Some(text.as_slice()),
            _ if self.tree.get(extends, "file").is_some() => None,
            _ => self.tree.get(extends, "service").and_then(|id| self.tree.text(id)),
        };
        let base = named
            .and_then(|name| std::str::from_utf8(name).ok())
            .and_then(|name| self.tree.get(self.services, name));
        if let Some(base) = base {
            self.layers(base, depth - 1, layers);
        }
    }

    /// The value of a key: of the service, else of what it extends. A key without a value says nothing.
    fn find(&self, layers: &[NodeId], key: &str) -> Option<NodeId> {
        let found = layers.iter().find_map(|layer| self.tree.get(*layer, key))?;
        (!matches!(self.tree.node(found), Node::Null(_))).then_some(found)
    }

    fn word(&self, layers: &[NodeId], key: &str) -> Option<Word> {
        let atoms = self.atoms(self.find(layers, key)?);
        (!atoms.is_empty()).then(|| Raw::of(&atoms).word())
    }

    fn launch(&self, layers: &[NodeId]) -> Launch {
        let mut run = Launch {
            entrypoint: self.find(layers, "entrypoint").and_then(|id| self.words(id)),
            command: self.find(layers, "command").and_then(|id| self.words(id)),
            directory: self.word(layers, "working_dir"),
            user: self.word(layers, "user"),
            stop_signal: self.word(layers, "stop_signal"),
            ..Launch::default()
        };
        for layer in layers.iter().rev() {
            for variable in
                self.tree.get(*layer, "environment").map_or_else(Vec::new, |id| self.environment(id))
            {
                script::set(&mut run.environment, variable);
            }
        }
        let around = &mut run.surroundings;
        around.image = self.word(layers, "image");
        around.grace = self.word(layers, "stop_grace_period");
        around.build = self.find(layers, "build").map(|id| self.build(id));
        around.ports = self.list(layers, "ports").into_iter().filter_map(|id| self.port(id)).collect();
        around.env_files = self.list(layers, "env_file").into_iter().filter_map(|id| self.path(id)).collect();
        around.mounts = self.list(layers, "volumes").into_iter().filter_map(|id| self.volume(id)).collect();
        around.probes = self.find(layers, "healthcheck").and_then(|id| self.health(id)).into_iter().collect();
        around.memory_limit = self.word(layers, "mem_limit").or_else(|| {
            let limits = ["resources", "limits", "memory"];
            let found =
                limits.iter().try_fold(self.find(layers, "deploy")?, |id, key| self.tree.get(id, key))?;
            self.scalar(found)
        });
        run
    }

    /// A scalar with compose's own variables replaced.
    fn atoms(&self, id: NodeId) -> Vec<Atom> {
        interpolated(&atoms(self.template, &self.tree, id))
    }

    fn scalar(&self, id: NodeId) -> Option<Word> {
        let Node::Scalar(span, _) = self.tree.node(id) else { return None };
        Some(Raw { span: *span, ..Raw::of(&self.atoms(id)) }.word())
    }

    /// A list of words, or a text that is split as a shell would, without one.
    fn words(&self, id: NodeId) -> Option<Words> {
        match self.tree.node(id) {
            Node::List(_, items) => {
                let one = |id: &NodeId| Raw {
                    span: self.tree.span(*id),
                    quoted_from: Some(0),
                    ..Raw::of(&self.atoms(*id))
                };
                Some(Words::List(items.iter().map(one).collect()))
            }
            Node::Scalar(..) => Some(Words::List(lexed(&self.atoms(id))?)),
            _ => None,
        }
    }

    fn environment(&self, id: NodeId) -> Vec<Variable> {
        let mut variables = Vec::new();
        for (key, value) in self.tree.pairs(id).into_iter().rev() {
            let (Some(name), Some(word)) = (self.tree.text(key), self.scalar(value)) else { continue };
            let span = self.tree.span(key).join(self.tree.span(value));
            script::set(&mut variables, Variable { name: name.to_vec(), value: word, span });
        }
        variables.reverse();
        for item in self.tree.items(id) {
            let word = Raw { span: self.tree.span(*item), quoted_from: None, ..Raw::of(&self.atoms(*item)) };
            let Some((name, value)) = word.assignment() else { continue };
            script::set(&mut variables, Variable { name, value: value.word(), span: word.span });
        }
        variables
    }

    /// The items of a key; a scalar is a list of one.
    fn list(&self, layers: &[NodeId], key: &str) -> Vec<NodeId> {
        match self.find(layers, key) {
            Some(id) if matches!(self.tree.node(id), Node::Scalar(..)) => vec![id],
            Some(id) => self.tree.items(id).to_vec(),
            None => Vec::new(),
        }
    }

    fn port(&self, id: NodeId) -> Option<Word> {
        self.scalar(id).or_else(|| self.scalar(self.tree.get(id, "target")?))
    }

    fn path(&self, id: NodeId) -> Option<Word> {
        self.scalar(id).or_else(|| self.scalar(self.tree.get(id, "path")?))
    }

    fn build(&self, id: NodeId) -> Build {
        if let Some(context) = self.scalar(id) {
            return Build { context, dockerfile: None, target: None };
        }
        let get = |key: &str| self.tree.get(id, key).and_then(|id| self.scalar(id));
        let context = get("context").unwrap_or_else(|| Word::known(".", self.tree.span(id)));
        Build { context, dockerfile: get("dockerfile"), target: get("target") }
    }

    /// `./a:/b:ro`, or its long form.
    fn volume(&self, id: NodeId) -> Option<Mount> {
        let span = self.tree.span(id);
        let (source, target) = if let Node::Scalar(..) = self.tree.node(id) {
            let atoms = self.atoms(id);
            let word =
                |part: &[Atom]| Raw { span: extent(part, span.start as usize), ..Raw::of(part) }.word();
            let mut parts = atoms.split(|atom| atom.is(b':')).map(word);
            match (parts.next()?, parts.next()) {
                (source, Some(target)) => (Some(source), target),
                (target, None) => (None, target),
            }
        } else {
            let get = |key: &str| self.tree.get(id, key).and_then(|id| self.scalar(id));
            (get("source"), get("target")?)
        };
        let is_path = source.as_ref().is_some_and(|word| {
            word.written().starts_with(b".")
                || word.written().starts_with(b"/")
                || word.written().starts_with(b"~")
        });
        let kind = if is_path { MountKind::Bind } else { MountKind::Other };
        Some(Mount { kind, sources: source.into_iter().collect(), target, directory: None, span })
    }

    fn health(&self, id: NodeId) -> Option<Probe> {
        let test = self.tree.get(id, "test")?;
        let words = match self.words(test)? {
            Words::List(words) => words,
            Words::Shell(_) => Vec::new(),
        };
        let command =
            words.iter().skip_while(|word| word.is("CMD") || word.is("CMD-SHELL") || word.is("NONE"));
        let command = command.map(Raw::word).collect();
        Some(Probe { kind: ProbeKind::Command, port: None, command, span: self.tree.span(id) })
    }
}

/// `$X`, `${X}` and `${X:-d}` are compose's, `$$` is a `$`.
fn interpolated(atoms: &[Atom]) -> Vec<Atom> {
    let mut out = Vec::with_capacity(atoms.len());
    let mut at = 0;
    while let Some(atom) = atoms.get(at) {
        let rest = &atoms[at..];
        if atom.is(b'$') && rest.get(1).is_some_and(|next| next.is(b'$')) {
            out.push(Atom::byte(b'$', atom.span.join(rest[1].span)));
            at += 2;
            continue;
        }
        let (width, name, hint) = if atom.is(b'$') { variable(rest) } else { (0, None, None) };
        if width == 0 {
            out.push(atom.clone());
            at += 1;
            continue;
        }
        let piece = &rest[..width];
        let unknown = Unknown { written: written(piece), hint, name, may_split: false };
        out.push(Atom::unknown(unknown, extent(piece, 0)));
        at += width;
    }
    out
}

/// How many atoms a variable has, its name where it is nothing else, and its default.
fn variable(rest: &[Atom]) -> (usize, Option<Vec<u8>>, Option<Vec<u8>>) {
    let braced = rest.get(1).is_some_and(|atom| atom.is(b'{'));
    let from = if braced { 2 } else { 1 };
    let length = rest
        .get(from..)
        .unwrap_or_default()
        .iter()
        .take_while(|atom| atom.known().is_some_and(is_name))
        .count();
    if length == 0 {
        return (0, None, None);
    }
    let name = written(&rest[from..from + length]);
    if !braced {
        return (from + length, Some(name), None);
    }
    let mut depth = 0_usize;
    let close = rest.iter().take(1024).position(|atom| {
        depth += usize::from(atom.is(b'{'));
        depth -= usize::from(atom.is(b'}') && depth > 0);
        depth == 0 && atom.is(b'}')
    });
    let Some(close) = close else { return (0, None, None) };
    let tail = &rest[from + length..close];
    let mark = tail.iter().take_while(|atom| atom.is(b':')).count();
    let is_default = tail.get(mark).is_some_and(|atom| atom.is(b'-'));
    let hint = is_default.then(|| super::text::known(&tail[mark + 1..])).flatten();
    (close + 1, (tail.is_empty() || is_default).then_some(name), hint)
}
