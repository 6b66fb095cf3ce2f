//! Files and folders that values name, as far as they are there.

use super::Scene;
use super::cursor::listed;
use crate::catalog::{Grammar, OptId};
use crate::evaluate::{Answer, Kind};
use crate::syntax::Span;

/// A part of the text that names a file or a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The name as written.
    pub span: Span,
    /// The full path, without links.
    pub path: Vec<u8>,
}

/// All links of the text.
pub fn links(scene: &Scene<'_>) -> Vec<Link> {
    let evaluation = scene.evaluation;
    let Some(load) = evaluation.loads.first() else { return Vec::new() };
    let mut all = Vec::new();
    for (entry, (first, _)) in load.document.entries.iter().zip(listed(evaluation)) {
        let Some(option) = OptId::lookup(entry.key.bytes(load.read())) else { continue };
        let Some(span) = load.written(entry.value.span()) else { continue };
        let Some(value) = first.and_then(|id| evaluation.known_value(id)) else {
            continue;
        };
        let mut add = |span, path: &[u8]| all.extend(existing(scene, path).map(|path| Link { span, path }));
        match option.grammar() {
            Grammar::Path | Grammar::File | Grammar::Directory => add(span, value),
            Grammar::ConfigFile => add(span, without_section(value)),
            Grammar::TlsAddress => {
                let mut start = span.start as usize;
                let is_as_written = span.of(&load.source) == value;
                for part in value.split(|&byte| byte == b',').filter(|_| is_as_written) {
                    add(Span::new(start, start + part.len()), part);
                    start += part.len() + 1;
                }
            }
            _ => {}
        }
    }
    all
}

fn without_section(value: &[u8]) -> &[u8] {
    memchr::memrchr(b':', value).map_or(value, |at| &value[..at])
}

fn existing(scene: &Scene<'_>, path: &[u8]) -> Option<Vec<u8>> {
    let is_there = matches!(scene.host.kind(path), Answer::Known(Kind::File | Kind::Directory));
    match scene.host.real_path(path) {
        Answer::Known(Some(full)) if is_there && !path.is_empty() => Some(full),
        _ => None,
    }
}

/// The file of a Python module that a value names, where it is in a folder that the server looks into.
pub fn module(scene: &Scene<'_>, key: &[u8], value: &[u8]) -> Option<Vec<u8>> {
    OptId::lookup(key).filter(|option| option.grammar() == Grammar::Module)?;
    let name = std::str::from_utf8(value).ok()?.split([':', '(']).next()?.replace('.', "/");
    let folders = super::folder::python_folders(scene);
    let candidates = folders
        .iter()
        .flat_map(|folder| [format!("{folder}{name}.py"), format!("{folder}{name}/__init__.py")]);
    candidates.filter(|_| !name.is_empty()).find_map(|path| existing(scene, path.as_bytes()))
}
