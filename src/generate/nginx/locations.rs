//! All locations of a site.

use super::Site;
use super::pass::Script;
use super::tree::{Node, Word};
use crate::generate::Refusal;
use crate::generate::serving::Mount;

impl Site<'_> {
    /// Files, mountpoints, scripts, and the rest.
    pub(super) fn locations(&self) -> Result<Vec<Node>, Refusal> {
        let mut nodes = self.file_locations();
        nodes.extend(self.mounts()?);
        for lost in &self.deployment.serving.lost_mounts {
            nodes.push(Node::Remark(format!("EDIT: one mountpoint is not known: {}", lost.value)));
        }
        nodes.extend(self.scripts()?);
        nodes.extend(self.rest()?);
        Ok(nodes)
    }

    fn modifier(&self) -> Option<u8> {
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

    /// Two locations: with one, `/m` would take `/mx` as well.
    fn mount(&self, mount: &Mount) -> Result<[Node; 2], Refusal> {
        let point = mount.point.as_str();
        Word::expanded(point).map_err(|why| {
            Refusal::new(
                Some(mount.entry),
                format!("the mountpoint cannot be written: {why}"),
                "choose another one",
            )
        })?;
        let managed = self.deployment.serving.manages_script_name || !self.has_parameters();
        let scripts = if managed { [Script::None; 2] } else { [Script::Exact(point), Script::Below(point)] };
        let exact = self.pass(scripts[0], self.modifier())?;
        let below = self.pass(scripts[1], self.modifier())?;
        let note = if self.deployment.serving.manages_script_name {
            "mount, manage-script-name: the server takes it off the path"
        } else {
            "mount"
        };
        Ok([
            Node::block("location", vec![Word::own("="), Word::text(point)], exact).note(note),
            Node::block("location", vec![Word::text(&format!("{point}/"))], below),
        ])
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

    /// What no other location takes.
    fn rest(&self) -> Result<Vec<Node>, Refusal> {
        let files = self.serves_files();
        let passes = self.pass(Script::None, self.modifier())?;
        let mut nodes = Vec::new();
        if let Some(root) = self.root() {
            let mut children =
                vec![Node::of("root", vec![root]).note("check-static: every file in it is public, code too")];
            if self.options.shape == super::Shape::Location {
                children.extend(self.body_limit());
            }
            children.extend(self.found_or_passed(false));
            children.extend(self.expiry(""));
            nodes.push(Node::block("location", vec![Word::own("/")], children));
        } else if self.deployment.serving.has_default() {
            nodes.push(Node::block("location", vec![Word::own("/")], passes.clone()));
        } else {
            nodes.push(
                Node::block("location", vec![Word::own("/")], vec![Node::line("return", &["404"])])
                    .note("no application answers outside of the mountpoints"),
            );
        }
        if files || self.root().is_some() {
            nodes.push(
                Node::block("location", vec![Word::own(&self.fallback())], passes).note("what is no file"),
            );
        }
        Ok(nodes)
    }
}
