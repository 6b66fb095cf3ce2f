//! How the paths of a start lead back to the files of its project: copies, mounts, the image that a service is built from.

use std::path::{Component, Path, PathBuf};

use super::{read_file, to_path};
use crate::start::{Build, Candidate, Embedded, Place, Start, Word, candidates, image};

/// What stands behind a path of a start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// A file of the project.
    File(PathBuf),
    /// The text of a configuration in the place itself.
    Text(Vec<u8>),
}

/// What a start is built from, and where its files come from.
#[derive(Clone, Debug)]
pub struct Ways {
    /// The start, with what its image gives to it.
    start: Start,
    /// The folder of the place.
    folder: PathBuf,
    /// Where the context of the build may be.
    contexts: Vec<PathBuf>,
    /// Configurations that the place itself holds.
    embedded: Vec<Embedded>,
}

impl Ways {
    /// The ways of a start of the place at `path`, in the project at `root`.
    pub fn new(path: &Path, root: &Path, place: &Place, start: &Start) -> Self {
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let (start, contexts) = match &start.surroundings.build {
            Some(build) => match built(&folder, build, start) {
                Some((start, context)) => (start, vec![context]),
                None => (start.clone(), Vec::new()),
            },
            // What the image is built from is told on the command line: the folder of the Dockerfile, or the project's.
            None => (start.clone(), vec![folder.clone(), root_of(&folder, root)]),
        };
        Self { start, folder, contexts, embedded: place.embedded.clone() }
    }

    /// The start, with what its image gives to it.
    pub fn start(&self) -> &Start {
        &self.start
    }

    /// What stands behind a path that the server is told; none where that is not known.
    pub fn lead(&self, path: &[u8]) -> Option<Lead> {
        candidates(&self.start, path).into_iter().find_map(|candidate| match candidate {
            Candidate::Context(below) => only(&self.contexts, &below).map(Lead::File),
            Candidate::Beside(below) => only(std::slice::from_ref(&self.folder), &below).map(Lead::File),
            Candidate::ConfigMap { map, key } => {
                let of_map = |name: &String| name.as_bytes() == map;
                let is_it =
                    |one: &&Embedded| one.key.as_bytes() == key && one.map.as_ref().is_some_and(of_map);
                self.embedded.iter().find(is_it).map(|one| Lead::Text(one.text.clone()))
            }
        })
    }
}

/// A service with what its image gives it, and the folder that the image is built from.
fn built(folder: &Path, build: &Build, start: &Start) -> Option<(Start, PathBuf)> {
    let context = join(folder, &build.context)?;
    let dockerfile = match &build.dockerfile {
        Some(name) => join(&context, name)?,
        None => context.join("Dockerfile"),
    };
    let target = match build.target.as_ref().map(Word::text) {
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
    let below = to_path(below);
    let mut found: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let path = folder.join(&below);
        if path.is_file() && !found.contains(&path) {
            found.push(path);
        }
    }
    // Where two could be meant it is not known which is.
    found.pop().filter(|_| found.is_empty())
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
    let mut out = folder.to_owned();
    for part in Path::new(&text).components() {
        match part {
            Component::CurDir => {}
            Component::Normal(part) => out.push(part),
            Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            _ => return None,
        }
    }
    Some(out)
}
