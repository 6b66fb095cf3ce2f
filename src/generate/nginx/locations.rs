//! All locations of a site.

use super::pass::Script;
use super::tree::{Node, Word};
use super::{Shape, Site};
use crate::generate::Refusal;
use crate::generate::serving::Mount;

impl Site<'_> {
    /// Files, mountpoints, scripts, and the rest.
    pub(super) fn locations(&self) -> Result<Vec<Node>, Refusal> {
        let mut nodes = self.file_locations()?;
        nodes.extend(self.mounts()?);
        for lost in &self.deployment.serving.lost_mounts {
            nodes.push(Node::Remark(format!("EDIT: a mountpoint is unknown: {}", lost.value)));
        }
        nodes.extend(self.scripts()?);
        nodes.extend(self.rest()?);
        Ok(nodes)
    }

    pub(super) fn modifier(&self) -> Option<u8> {
        self.deployment.serving.modifier().map(|app| app.modifier)
    }

    fn mounts(&self) -> Result<Vec<Node>, Refusal> {
        let mut taken: Vec<&str> = Vec::new();
        let mut nodes = Vec::new();
        for mount in self.deployment.serving.below() {
            if !taken.contains(&mount.point.as_str()) {
                taken.push(&mount.point);
                nodes.extend(self.mount(mount)?);
            }
        }
        Ok(nodes)
    }

    /// Whether a mountpoint is taken off the path by nginx.
    pub(super) fn takes_mounts_off(&self) -> bool {
        !self.deployment.serving.manages_script_name && self.has_parameters()
    }

    /// Two locations: with one, `/m` would take `/mx` as well. A third one for requests below it that match no file.
    fn mount(&self, mount: &Mount) -> Result<Vec<Node>, Refusal> {
        let point = mount.point.as_str();
        Word::expanded(point).map_err(|why| {
            Refusal::new(
                Some(mount.entry),
                format!("the mountpoint cannot be written: {why}"),
                "choose another one",
            )
        })?;
        if let Some(route) =
            self.deployment.serving.governs.route_around(point).filter(|_| self.takes_mounts_off())
        {
            let reason = format!(
                "nginx would remove `{point}` from the path before this route sees it, so the route could be bypassed"
            );
            return Err(Refusal::new(Some(route), reason, "set `manage-script-name = true`"));
        }
        let scripts = if self.takes_mounts_off() {
            [Script::Exact(point), Script::Below(point)]
        } else {
            [Script::None; 2]
        };
        let exact = self.pass(scripts[0], self.modifier())?;
        let below = self.pass(scripts[1], self.modifier())?;
        let note = if self.deployment.serving.manages_script_name {
            "mount, manage-script-name: uWSGI removes it from the path"
        } else {
            "mount"
        };
        let mut nodes = vec![
            Node::block("location", vec![Word::own("="), Word::text(point)], exact).note(note),
            Node::block("location", vec![Word::text(&format!("{point}/"))], below.clone()),
        ];
        if self.takes_mounts_off() && self.has_files_below(mount) {
            let name = Word::own(&self.mount_fallback(mount));
            nodes.push(
                Node::block("location", vec![name], below).note("requests below it that match no file"),
            );
        }
        Ok(nodes)
    }

    /// `cgi` below a path, where another plugin has the rest.
    fn scripts(&self) -> Result<Vec<Node>, Refusal> {
        let mut nodes = Vec::new();
        let mut taken: Vec<&str> = Vec::new();
        for script in self.deployment.serving.scripts.iter().filter(|script| !script.value.is_empty()) {
            if !taken.contains(&script.value.as_str()) {
                taken.push(&script.value);
                let words = vec![Word::text(&format!("{}/", script.value))];
                nodes.push(Node::block("location", words, self.pass(Script::None, Some(9))?).note("cgi"));
            }
        }
        Ok(nodes)
    }

    /// Whether the server is asked for files that nginx does not serve.
    fn leaves_files(&self) -> bool {
        let serving = &self.deployment.serving;
        serving.docroot.is_some() || serving.rules.len() > self.placed().0.len()
    }

    /// What no other location takes.
    fn rest(&self) -> Result<Vec<Node>, Refusal> {
        let passes = self.pass(Script::None, self.modifier())?;
        let mut nodes = Vec::new();
        let everything = vec![Word::text(&self.at("/"))];
        if let Some(prefix) = &self.options.prefix {
            let exact = self.pass(Script::Exact(prefix), self.modifier())?;
            nodes.push(Node::block("location", vec![Word::own("="), Word::text(prefix)], exact));
            if self.options.shape == Shape::Server {
                nodes.push(
                    Node::block("location", vec![Word::own("/")], vec![Node::line("return", &["404"])])
                        .note("everything else"),
                );
            }
        }
        if let Some(children) = self.root()? {
            nodes.push(Node::block("location", everything, children));
        } else if self.deployment.serving.has_default() || self.leaves_files() {
            nodes.push(Node::block("location", everything, passes.clone()));
        } else if self.options.shape == Shape::Server {
            nodes.push(
                Node::block("location", everything, vec![Node::line("return", &["404"])])
                    .note("no application is mounted here"),
            );
        }
        if self.serves_files() {
            nodes.push(
                Node::block("location", vec![Word::own(&self.fallback())], passes)
                    .note("requests that match no file"),
            );
        }
        Ok(nodes)
    }
}
