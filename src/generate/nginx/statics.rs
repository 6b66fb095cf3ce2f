//! Files that nginx serves itself. What is not there falls through to the server, as it does there.

use super::tree::{Node, Word};
use super::{Shape, Site};
use crate::generate::Setting;
use crate::generate::serving::{Mount, StaticMap};

impl Site<'_> {
    /// Whether nginx serves files at all.
    pub(super) fn serves_files(&self) -> bool {
        let serving = &self.deployment.serving;
        !serving.maps.is_empty() || !serving.roots.is_empty()
    }

    /// The named location that passes on what is no file.
    pub(super) fn fallback(&self) -> String {
        format!("@uwsgi_{}", self.name)
    }

    /// The named location that passes on what is no file below `point`: within a mountpoint whose name nginx has to take off, one
    /// that does so.
    fn fallback_of(&self, point: &str) -> String {
        let holds = |mount: &&Mount| {
            point.strip_prefix(mount.point.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        let mounts = self.deployment.serving.below().filter(|_| self.takes_mounts_off());
        let inner = mounts.filter(holds).max_by_key(|mount| mount.point.len());
        inner.map_or_else(|| self.fallback(), |mount| self.mount_fallback(mount))
    }

    /// The same for one mountpoint; two lines may name it.
    pub(super) fn mount_fallback(&self, mount: &Mount) -> String {
        let index = self.deployment.serving.below().position(|other| other.point == mount.point);
        format!("{}_mount{}", self.fallback(), index.unwrap_or(0) + 1)
    }

    /// Whether a file is looked for within a mountpoint before its application is asked.
    pub(super) fn has_files_below(&self, mount: &Mount) -> bool {
        let name = self.mount_fallback(mount);
        self.deployment.serving.maps.iter().any(|map| self.fallback_of(&map.point) == name)
    }

    /// Locations of `static-map` and `static-map2`, and those for files that the server names by header.
    pub(super) fn file_locations(&self) -> Vec<Node> {
        // A mountpoint keeps its place: there the server looks for files itself.
        let serving = &self.deployment.serving;
        let points = serving
            .below()
            .map(|mount| &mount.point)
            .chain(serving.scripts.iter().map(|script| &script.value));
        let mut taken: Vec<String> =
            points.flat_map(|point| [format!("= {point}"), format!("{point}/")]).collect();
        let mut nodes = Vec::new();
        for map in self.deployment.serving.maps.iter().filter(|map| !map.point.is_empty()) {
            let place = if map.file { format!("= {}", map.point) } else { format!("{}/", map.point) };
            if taken.contains(&place) {
                nodes.push(Node::Remark(format!("{place} is taken; {} stays with the server", map.target)));
                continue;
            }
            match self.file_location(map) {
                Ok(node) => nodes.push(node),
                Err(why) => nodes.push(Node::Remark(format!("{place} stays with the server: {why}"))),
            }
            taken.push(place);
        }
        for Setting { value, .. } in &self.deployment.serving.left {
            nodes.push(Node::Remark(format!("one line about static files stays with the server: {value}")));
        }
        nodes.extend(self.accelerated(&mut taken));
        nodes
    }

    fn file_location(&self, map: &StaticMap) -> Result<Node, String> {
        let (key, place) = if map.file {
            let words = vec![Word::own("="), Word::text(&map.point)];
            (words, Node::of("alias", vec![Word::expanded(&map.target)?]))
        } else if map.keeps {
            (
                vec![Word::text(&format!("{}/", map.point))],
                Node::of("root", vec![Word::expanded(&map.target)?]),
            )
        } else {
            let folder = format!("{}/", map.target.trim_end_matches('/'));
            (vec![Word::text(&format!("{}/", map.point))], Node::of("alias", vec![Word::expanded(&folder)?]))
        };
        let mut children = if self.options.shape == Shape::Location { self.body_limit() } else { Vec::new() };
        children.push(place);
        children.extend(self.found_or_passed(map.file, &self.fallback_of(&map.point)));
        children.extend(self.expiry(&map.point));
        let option = if map.keeps { "static-map2" } else { "static-map" };
        Ok(Node::block("location", key, children).note(option))
    }

    /// A file, else the server; it gets requests that nginx does not serve a file for (`POST`), too.
    pub(super) fn found_or_passed(&self, file: bool, fallback: &str) -> Vec<Node> {
        let mut nodes = Vec::new();
        let indexes = &self.deployment.serving.indexes;
        if file || indexes.is_empty() {
            nodes.push(Node::line("try_files", &["$uri", fallback]));
            nodes.push(
                Node::line("error_page", &["405", "=", fallback])
                    .note("other methods than GET and HEAD are the application's"),
            );
        } else {
            nodes.push(
                Node::of(
                    "index",
                    indexes.iter().filter_map(|index| Word::expanded(&index.value).ok()).collect(),
                )
                .note("static-index"),
            );
            nodes.push(Node::line("try_files", &["$uri", "$uri/", fallback]));
            nodes.push(
                Node::line("error_page", &["403", "405", "=", fallback])
                    .note("folders without index, and other methods than GET and HEAD"),
            );
        }
        if self.deployment.serving.gzip.is_some() {
            nodes.push(Node::line("gzip_static", &["on"]).note("static-gzip; nginx has to be built with it"));
        }
        nodes
    }

    /// The folder of files for `/`: `check-static`, or a `static-map` of the root.
    pub(super) fn root(&self) -> Option<Word> {
        let serving = &self.deployment.serving;
        let map = serving.maps.iter().find(|map| map.point.is_empty()).map(|map| &map.target);
        let root = map.or_else(|| serving.roots.first().map(|root| &root.value))?;
        Word::expanded(root).ok()
    }

    /// With `file-serve-mode = nginx` the server answers with the real path of a file, and nginx sends it.
    fn accelerated(&self, taken: &mut Vec<String>) -> Vec<Node> {
        let serving = &self.deployment.serving;
        if serving.serve_mode != 1 {
            return Vec::new();
        }
        let mut nodes = Vec::new();
        let folders = serving
            .maps
            .iter()
            .map(|map| if map.file { super::super::text::parent(&map.target) } else { map.target.as_str() });
        for folder in folders.chain(serving.roots.iter().map(|root| root.value.as_str())) {
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
