//! Which files of the project the starts of a place load.

use std::path::{Path, PathBuf};

use crate::host::read_file;
use crate::start::{Build, Candidate, Place, Start, Word, candidates, image, named};

/// A file of the project that a start loads.
pub(super) struct Loaded {
    /// The path that the start names.
    pub(super) path: Vec<u8>,
    /// The file behind it.
    pub(super) file: PathBuf,
}

/// For each start of a place the files that it loads, as far as they can be led back to the project.
pub(super) fn loads(path: &Path, root: &Path, place: &Place) -> Vec<Vec<PathBuf>> {
    let of_start = |start| {
        let mut files: Vec<PathBuf> = Vec::new();
        for one in loaded(path, root, place, start) {
            if !files.contains(&one.file) {
                files.push(one.file);
            }
        }
        files
    };
    place.starts.iter().map(of_start).collect()
}

/// The files of the project that one start loads, by the paths that it names.
pub(super) fn loaded(path: &Path, root: &Path, place: &Place, start: &Start) -> Vec<Loaded> {
    let folder = folder_of(path);
    let (start, contexts) = match &start.surroundings.build {
        Some(build) => match built(folder, build, start) {
            Some((start, context)) => (start, vec![context]),
            None => (start.clone(), Vec::new()),
        },
        // What the image is built from is told on the command line: the folder of the Dockerfile, or the project's.
        None => (start.clone(), vec![folder.to_owned(), root_of(folder, root)]),
    };
    let mut files = Vec::new();
    for name in named(&start) {
        let found = candidates(&start, &name.path).into_iter().find_map(|candidate| match candidate {
            Candidate::Context(below) => only(&contexts, &below),
            Candidate::Beside(below) => only(&[folder.to_owned()], &below),
            Candidate::ConfigMap { map, key } => {
                let is_it = |one: &&crate::start::Embedded| {
                    one.key.as_bytes() == key && one.map.as_ref().is_some_and(|own| own.as_bytes() == map)
                };
                place.embedded.iter().find(is_it).map(|_| path.to_owned())
            }
        });
        files.extend(found.map(|file| Loaded { path: name.path, file }));
    }
    files
}

/// A service with what its image gives it, and the folder that the image is built from.
fn built(folder: &Path, build: &Build, start: &Start) -> Option<(Start, PathBuf)> {
    let context = join(folder, &build.context)?;
    let dockerfile = match &build.dockerfile {
        Some(name) => join(&context, name)?,
        None => context.join("Dockerfile"),
    };
    let target = build.target.as_ref().map(Word::text);
    let target = match target {
        Some(None) => return None,
        Some(Some(target)) => Some(target),
        None => None,
    };
    let image = image(&read_file(&dockerfile).ok()?, target.as_deref())?;
    let mut start = start.clone();
    start.directory = start.directory.or(image.directory);
    start.surroundings.mounts.splice(0..0, image.surroundings.mounts);
    Some((start, context))
}

/// The file below the only one of these folders that has it.
fn only(folders: &[PathBuf], below: &[u8]) -> Option<PathBuf> {
    let below = std::str::from_utf8(below).ok()?;
    let mut found: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let path = folder.join(below);
        if path.is_file() && !found.contains(&path) {
            found.push(path);
        }
    }
    // Where two could be meant it is not known which is.
    found.pop().filter(|_| found.is_empty())
}

/// The folder of a file, as the run spells it; empty for a bare name.
fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

/// The root as the paths of a run spell it: as many folders up as it is above the folder.
fn root_of(folder: &Path, root: &Path) -> PathBuf {
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let full = here.canonicalize().unwrap_or_else(|_| here.to_owned());
    let Ok(below) = full.strip_prefix(root) else { return folder.to_owned() };
    let mut up = folder.to_owned();
    for _ in below.components() {
        // Above the folder that the run began in there is no other way to spell it.
        if up.file_name().is_none() || !up.pop() {
            return root.to_owned();
        }
    }
    up
}

/// A folder or file below another one; none where it is unknown or leads upwards.
fn join(folder: &Path, more: &Word) -> Option<PathBuf> {
    let text = String::from_utf8(more.text()?).ok()?;
    let path = Path::new(&text);
    let mut out = folder.to_owned();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::Normal(part) => out.push(part),
            std::path::Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            _ => return None,
        }
    }
    Some(out)
}
