//! Files that nginx serves itself. What is not there falls through to the server, as it does there.
//!
//! **Invariant**: nginx sends no byte that the server would not. A line moves to nginx only where no earlier line of the
//! server's order has a say below its path and nothing else governs it ([`Governs`](crate::generate::Governs)); links are
//! the server's to judge (`disable_symlinks`). Pinned by `tests/it/generate_differs.rs`.

use super::pass::Script;
use super::tree::{Node, Word};
use super::{Files, Shape, Site, escaped};
use crate::generate::Refusal;
use crate::generate::serving::{FileRule, Mount};

/// Where a rule's files are in nginx.
pub(super) struct Placed<'a> {
    rule: &'a FileRule,
    /// What every path in it begins with; of a file all of the path.
    domain: String,
}

impl Placed<'_> {
    /// The arguments of its location, in one text.
    fn place(&self) -> String {
        if self.rule.file { format!("= {}", self.domain) } else { self.domain.clone() }
    }
}

/// The path or the beginning of the paths of a rule: its key, to the end of a part of a path. The server takes it for what a
/// path begins with, character by character; what lies between the two falls through to the server.
fn domain(rule: &FileRule) -> String {
    let ends = rule.file || rule.key.ends_with('/');
    if ends { rule.key.clone() } else { format!("{}/", rule.key) }
}

impl<'a> Site<'a> {
    /// The rules that nginx takes over, and why others stay.
    pub(super) fn placed(&self) -> (Vec<Placed<'a>>, Vec<String>) {
        let (mut placed, mut left): (Vec<Placed<'a>>, Vec<String>) = (Vec::new(), Vec::new());
        let rules = &self.deployment.serving.rules;
        for (at, rule) in rules.iter().enumerate() {
            let domain = domain(rule);
            match self.obstacle(rule, &domain, &rules[..at], &placed) {
                None => placed.push(Placed { rule, domain }),
                Some(why) => left.push(format!("{domain} stays with uWSGI: {why}")),
            }
        }
        (placed, left)
    }

    /// Why a rule cannot be nginx's.
    fn obstacle(
        &self,
        rule: &FileRule,
        domain: &str,
        earlier: &[FileRule],
        placed: &[Placed<'_>],
    ) -> Option<String> {
        let governs = &self.deployment.serving.governs;
        match self.options.files {
            Files::Nginx => {}
            Files::Server => return Some("--static server".to_owned()),
            Files::None => return Some("--static none".to_owned()),
        }
        if let Some(all) = &governs.all {
            return Some(all.value.clone());
        }
        if self.options.shape == Shape::Location && self.expiry_needs_maps() {
            return Some(
                "its static-expires requires maps outside of the server block (--style server)".to_owned(),
            );
        }
        if self.expiry_ignores_prefix() {
            return Some("its static-expires compares the path without --prefix".to_owned());
        }
        let target = match &rule.target {
            Ok(target) => target,
            Err(why) => return Some(why.clone()),
        };
        if let Some(why) = self.below_managed(domain) {
            return Some(why);
        }
        let is_before = |other: &&FileRule| !(rule.alone && other.option == "check-static");
        if earlier.iter().filter(is_before).any(|other| domain.starts_with(&other.key)) {
            return Some("another line comes first for these files".to_owned());
        }
        if let Some(route) = governs.paths.iter().find(|route| domain.starts_with(&route.value)) {
            return Some(format!("a route applies to {}", route.value));
        }
        if rule.file && (governs.skips(target) || governs.skips(domain)) {
            return Some("static-skip-ext excludes its file".to_owned());
        }
        let serving = &self.deployment.serving;
        let points =
            serving.below().map(|mount| &mount.point).chain(serving.scripts.iter().map(|one| &one.value));
        let mut taken = points.flat_map(|point| [format!("= {point}"), format!("{point}/")]);
        let place = if rule.file { format!("= {domain}") } else { domain.to_owned() };
        if taken.any(|other| other == place) || placed.iter().any(|other| other.place() == place) {
            return Some("another location already has this path".to_owned());
        }
        Word::expanded(target).err()
    }

    /// With `manage-script-name` the server takes the mountpoint off before it looks for files, so that a line for a path below
    /// one never has it (`core/protocol.c:uwsgi_parse_vars`).
    fn below_managed(&self, domain: &str) -> Option<String> {
        let serving = &self.deployment.serving;
        if !serving.manages_script_name {
            return None;
        }
        if !serving.lost_mounts.is_empty() {
            return Some("it may be below a mountpoint that is unknown".to_owned());
        }
        let around = serving.below().find(|mount| domain.starts_with(&format!("{}/", mount.point)))?;
        Some(format!("manage-script-name removes {} from the path first", around.point))
    }

    /// Whether nginx serves files at all.
    pub(super) fn serves_files(&self) -> bool {
        !self.placed().0.is_empty()
    }

    /// The named location that passes on what is no file.
    pub(super) fn fallback(&self) -> String {
        format!("@uwsgi_{}", self.name)
    }

    /// The mountpoint around a path, where nginx has to take it off.
    fn mount_around(&self, path: &str) -> Option<&'a Mount> {
        let holds = |mount: &&Mount| {
            path.strip_prefix(mount.point.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        let mounts = self.deployment.serving.below().filter(|_| self.takes_mounts_off());
        mounts.filter(holds).max_by_key(|mount| mount.point.len())
    }

    /// The named location that passes on what is no file below `path`: within a mountpoint whose name nginx has to take off, one
    /// that does so.
    fn fallback_of(&self, path: &str) -> String {
        self.mount_around(path).map_or_else(|| self.fallback(), |mount| self.mount_fallback(mount))
    }

    /// The same for one mountpoint; two lines may name it.
    pub(super) fn mount_fallback(&self, mount: &Mount) -> String {
        let index = self.deployment.serving.below().position(|other| other.point == mount.point);
        format!("{}_mount{}", self.fallback(), index.unwrap_or(0) + 1)
    }

    /// Whether a file is looked for within a mountpoint before its application is asked.
    pub(super) fn has_files_below(&self, mount: &Mount) -> bool {
        let name = self.mount_fallback(mount);
        self.placed().0.iter().any(|one| self.fallback_of(&one.domain) == name)
    }

    /// What passes a request for `path` on.
    fn passed(&self, path: &str) -> Result<Vec<Node>, Refusal> {
        let script = self.mount_around(path).map_or(Script::None, |mount| Script::Below(&mount.point));
        self.pass(script, self.modifier())
    }

    /// Locations of files below a path, what of these paths stays with the server, and those for files that the server names
    /// by header.
    pub(super) fn file_locations(&self) -> Result<Vec<Node>, Refusal> {
        let (placed, left) = self.placed();
        if self.options.files == Files::None {
            return Ok(self.accelerated());
        }
        let mut nodes: Vec<Node> = left.into_iter().map(Node::Remark).collect();
        for setting in &self.deployment.serving.left {
            nodes.push(Node::Remark(format!("one static option stays with uWSGI: {}", setting.value)));
        }
        for one in placed.iter().filter(|one| one.domain != "/") {
            nodes.push(self.file_location(one)?);
        }
        nodes.extend(self.kept_locations(&placed)?);
        nodes.extend(self.accelerated());
        Ok(nodes)
    }

    /// What lies below a location of files and is the server's: paths of routes, and of lines that are asked before.
    fn kept_locations(&self, placed: &[Placed<'_>]) -> Result<Vec<Node>, Refusal> {
        let serving = &self.deployment.serving;
        let mut taken: Vec<String> = placed.iter().map(Placed::place).collect();
        taken.extend(serving.below().map(|mount| format!("{}/", mount.point)));
        taken.extend(serving.scripts.iter().map(|script| format!("{}/", script.value)));
        let mut kept: Vec<(&str, &str)> = Vec::new();
        kept.extend(serving.governs.paths.iter().map(|path| (path.value.as_str(), "a route applies here")));
        for one in placed {
            let earlier = serving
                .rules
                .iter()
                .take_while(|rule| rule.entry != one.rule.entry || rule.key != one.rule.key);
            let inner = earlier.filter(|rule| !rule.key.is_empty());
            kept.extend(inner.map(|rule| (rule.key.as_str(), "another line comes first here")));
        }
        let mut nodes = Vec::new();
        for (path, why) in kept {
            let inside = placed.iter().any(|one| !one.rule.file && path.starts_with(&one.domain));
            if inside && !taken.iter().any(|place| place == path) {
                taken.push(path.to_owned());
                let passed = self.passed(path)?;
                nodes.push(
                    Node::block("location", vec![Word::text(&self.at(path))], passed)
                        .note(format!("{why}: handled by uWSGI")),
                );
            }
        }
        Ok(nodes)
    }

    /// The location of one rule.
    fn file_location(&self, placed: &Placed<'_>) -> Result<Node, Refusal> {
        let place = Word::text(&self.at(&placed.domain));
        let key = if placed.rule.file { vec![Word::own("="), place] } else { vec![place] };
        let mut children = if self.options.shape == Shape::Location { self.body_limit() } else { Vec::new() };
        children.extend(self.files_of(placed)?);
        let roots = self.deployment.serving.rules.iter().any(|rule| rule.option == "check-static");
        let note = if roots { "; check-static comes first but has no such path today" } else { "" };
        Ok(Node::block("location", key, children).note(format!("{}{note}", placed.rule.option)))
    }

    /// Where the files of a rule are, what happens to those that are not there, and those that it skips.
    fn files_of(&self, placed: &Placed<'_>) -> Result<Vec<Node>, Refusal> {
        let rule = placed.rule;
        let target = rule.target.clone().unwrap_or_default();
        let expanded = |text: &str| {
            Word::expanded(text).map_err(|why| Refusal::new(Some(rule.entry), why, "choose another folder"))
        };
        let folder = format!("{}/", target.trim_end_matches('/'));
        let (place, top) = if rule.file {
            (Node::of("alias", vec![expanded(&target)?]), crate::generate::text::parent(&target))
        } else if rule.keeps && self.options.prefix.is_none() {
            (Node::of("root", vec![expanded(&target)?]), target.as_str())
        } else if rule.keeps {
            let inner = format!("{}{}", target.trim_end_matches('/'), placed.domain);
            (Node::of("alias", vec![expanded(&inner)?]), target.as_str())
        } else {
            (Node::of("alias", vec![expanded(&folder)?]), target.as_str())
        };
        let from = expanded(&format!("from={top}"))?;
        let mut nodes = vec![
            place,
            Node::of("disable_symlinks", vec![Word::own("on"), from])
                .note("uWSGI decides which symbolic links are followed"),
        ];
        nodes.extend(self.found_or_passed(rule.file, &self.fallback_of(&placed.domain)));
        nodes.extend(self.expiry(placed.domain.trim_end_matches('/')));
        let skipped = &self.deployment.serving.governs.skipped;
        if !rule.file && !skipped.is_empty() {
            let ends: Vec<String> = skipped.iter().map(|end| escaped(&end.value)).collect();
            let pattern = format!("(?:{})\\z", ends.join("|"));
            let words = vec![Word::own("~"), Word::text(&pattern)];
            nodes.push(Node::block("location", words, self.passed(&placed.domain)?).note("static-skip-ext"));
        }
        Ok(nodes)
    }

    /// A file, else the server; it gets requests that nginx does not serve a file for (`POST`), too.
    fn found_or_passed(&self, file: bool, fallback: &str) -> Vec<Node> {
        let mut nodes = Vec::new();
        let serving = &self.deployment.serving;
        let indexes: Option<Vec<Word>> =
            serving.indexes.iter().map(|index| self.index(&index.value)).collect();
        match indexes.filter(|indexes| !file && !indexes.is_empty()) {
            None => nodes.push(Node::line("try_files", &["$uri", fallback])),
            Some(indexes) => {
                nodes.push(Node::of("index", indexes).note("static-index"));
                nodes.push(Node::line("try_files", &["$uri", "$uri/", fallback]));
            }
        }
        nodes.push(
            Node::line("error_page", &["403", "405", "=", fallback])
                .note("uWSGI handles unreadable files and methods other than GET and HEAD"),
        );
        if serving.gzip.is_some() {
            nodes.push(
                Node::line("gzip_static", &["on"])
                    .note("static-gzip-all; requires nginx's gzip_static module"),
            );
        }
        nodes
    }

    /// An index that nginx may send; without one of them folders are the server's. nginx looks for the location of the index
    /// anew, so that it must not be one of another line.
    fn index(&self, name: &str) -> Option<Word> {
        let serving = &self.deployment.serving;
        let plain = !name.contains('/') && !serving.governs.skips(name);
        let last = |key: &str| key.rsplit('/').next().unwrap_or_default().to_owned();
        let mut ends = serving.rules.iter().map(|rule| last(&rule.key)).filter(|end| !end.is_empty());
        let taken = ends.any(|end| name.starts_with(&end));
        Word::expanded(name).ok().filter(|_| plain && !taken)
    }

    /// What the location of the root holds where files are looked for first.
    pub(super) fn root(&self) -> Result<Option<Vec<Node>>, Refusal> {
        let (placed, _) = self.placed();
        let Some(root) = placed.iter().find(|one| one.domain == "/") else { return Ok(None) };
        let mut children = if self.options.shape == Shape::Location { self.body_limit() } else { Vec::new() };
        let mut files = self.files_of(root)?.into_iter();
        let target = root.rule.target.clone().unwrap_or_default();
        files.next();
        let note = format!("{}: every file in it is public, including code", root.rule.option);
        let (name, folder) = match self.options.prefix {
            None => ("root", target),
            Some(_) => ("alias", format!("{}/", target.trim_end_matches('/'))),
        };
        children.extend(Word::expanded(&folder).ok().map(|word| Node::of(name, vec![word]).note(note)));
        children.extend(files);
        Ok(Some(children))
    }

    /// With `file-serve-mode = nginx` the server answers with the real path of a file, and nginx sends it.
    fn accelerated(&self) -> Vec<Node> {
        let serving = &self.deployment.serving;
        if serving.serve_mode != 1 {
            return Vec::new();
        }
        let mut taken: Vec<String> = self.placed().0.iter().map(Placed::place).collect();
        let mut nodes = Vec::new();
        let folders = serving.rules.iter().filter_map(|rule| {
            let target = rule.target.as_deref().ok()?;
            Some(if rule.file { crate::generate::text::parent(target) } else { target })
        });
        for folder in folders.chain(serving.safe.iter().map(String::as_str)) {
            let place = format!("{}/", folder.trim_end_matches('/'));
            let Ok(alias) = Word::expanded(&place) else { continue };
            if place == "/" || taken.contains(&place) {
                continue;
            }
            let children = vec![Node::line("internal", &[]), Node::of("alias", vec![alias])];
            nodes.push(
                Node::block("location", vec![Word::text(&place)], children)
                    .note("file-serve-mode: the real path in X-Accel-Redirect"),
            );
            taken.push(place);
        }
        nodes
    }
}
