//! The machine as a start sees it: its working directory, and what copies, mounts and volumes put where.
//!
//! A path inside of a container is led back to the project where its place tells how; else it is unknown.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{LocalHost, normalize, to_path};
use crate::evaluate::{Answer, Fact, Host, Kind, ReadError, path_bytes};
use crate::start::{Candidate, Embedded, Place, PlaceKind, Start, Word, candidates};

/// A [`LocalHost`] behind the paths of a start.
#[derive(Debug)]
pub struct StartHost {
    local: LocalHost,
    start: Arc<Start>,
    /// Configurations that the place itself holds.
    embedded: Vec<Embedded>,
    /// The working directory, as the server has it.
    directory: Option<PathBuf>,
    /// Where the context of a build may be: the folder of the place, the folder that the program is called in.
    folders: Vec<PathBuf>,
    is_container: bool,
}

/// Where a path leads.
enum Lead {
    /// To a path of this machine.
    Here(Vec<u8>),
    /// To the text of a configuration in the place.
    Text(Vec<u8>),
    /// It cannot be told.
    Nowhere,
}

impl StartHost {
    /// The outside of a start of the place at `path`. A working directory of `local` holds where the place names none.
    pub fn new(start: &Arc<Start>, place: Place, path: &Path, mut local: LocalHost) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let folder = real(folder);
        let is_container =
            matches!(start.place, PlaceKind::Dockerfile | PlaceKind::Compose | PlaceKind::Kubernetes);
        local.machine &= !is_container;
        let given = local.cwd.take();
        let directory = directory_of(start, &folder).or(given.filter(|_| start.directory.is_none()));
        local.beside = Some(folder.clone());
        let folders = vec![folder, real(Path::new("."))];
        let embedded = place.embedded;
        Self { local, start: Arc::clone(start), embedded, directory, folders, is_container }
    }

    /// The path as the server has it.
    fn absolute(&self, path: &[u8]) -> Option<PathBuf> {
        let path = to_path(path);
        let path = if path.is_absolute() { path } else { self.directory.as_ref()?.join(path) };
        Some(normalize(&path))
    }

    fn led_back(&self, path: &[u8]) -> Option<Lead> {
        candidates(&self.start, path).into_iter().find_map(|candidate| match candidate {
            Candidate::Context(below) => {
                let mut paths = self.folders.iter().map(|folder| folder.join(to_path(&below)));
                paths.find(|path| path.exists()).map(|path| Lead::Here(path_bytes(&path)))
            }
            Candidate::Beside(below) => {
                let path = self.folders.first()?.join(to_path(&below));
                path.exists().then(|| Lead::Here(path_bytes(&path)))
            }
            Candidate::ConfigMap { map, key } => {
                let of_map = |name: &String| name.as_bytes() == map;
                let is_it =
                    |one: &&Embedded| one.key.as_bytes() == key && one.map.as_ref().is_some_and(of_map);
                self.embedded.iter().find(is_it).map(|one| Lead::Text(one.text.clone()))
            }
        })
    }

    fn lead(&self, path: &[u8]) -> Lead {
        if let Some(lead) = self.led_back(path) {
            return lead;
        }
        match self.absolute(path) {
            // What an image holds is not known.
            Some(there) if !self.is_container || there.exists() => Lead::Here(path_bytes(&there)),
            // Without a working directory the file beside the place is the one that is meant.
            None if !self.is_container => Lead::Here(path.to_vec()),
            _ => Lead::Nowhere,
        }
    }

    /// What the local host says of the path, or `text` of a configuration in the place.
    fn ask<T>(
        &self,
        path: &[u8],
        text: impl FnOnce(Vec<u8>) -> Answer<T>,
        ask: impl FnOnce(&[u8]) -> Answer<T>,
    ) -> Answer<T> {
        match self.lead(path) {
            Lead::Here(path) => ask(&path),
            Lead::Text(found) => text(found),
            Lead::Nowhere => Answer::Unknown,
        }
    }
}

/// The working directory that a start has by its place.
fn directory_of(start: &Start, folder: &Path) -> Option<PathBuf> {
    let known = start.directory.as_ref().and_then(Word::text).map(|text| to_path(&text));
    match (known, start.place) {
        (Some(directory), _) if directory.is_absolute() => Some(directory),
        (Some(directory), PlaceKind::Shell | PlaceKind::Procfile | PlaceKind::Makefile) => {
            Some(normalize(&folder.join(directory)))
        }
        (None, _) if start.directory.is_some() => None,
        (None, PlaceKind::Procfile | PlaceKind::Makefile) => Some(folder.to_owned()),
        (None, PlaceKind::Systemd | PlaceKind::Dockerfile) => Some(PathBuf::from("/")),
        _ => None,
    }
}

impl Host for StartHost {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        self.local.variable(name)
    }

    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        self.local.uwsgi_variables()
    }

    fn fact(&self, fact: Fact) -> Answer<Vec<u8>> {
        if fact == Fact::WorkingDirectory {
            return self.directory.as_deref().map_or(Answer::Unknown, |path| Answer::Known(path_bytes(path)));
        }
        self.local.fact(fact)
    }

    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        self.ask(path, |_| Answer::Known(Kind::File), |path| self.local.kind(path))
    }

    fn is_link(&self, path: &[u8]) -> bool {
        matches!(self.lead(path), Lead::Here(path) if self.local.is_link(&path))
    }

    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        let there = || self.absolute(path).map(|there| path_bytes(&there));
        let answer = self.ask(path, |_| Answer::Known(there()), |path| self.local.real_path(path));
        match answer {
            Answer::Known(Some(here)) if self.is_container => Answer::Known(there().or(Some(here))),
            answer => answer,
        }
    }

    fn inode(&self, path: &[u8]) -> Answer<u64> {
        self.ask(path, |_| Answer::Unknown, |path| self.local.inode(path))
    }

    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        self.ask(path, |text| Answer::Known(Ok(text)), |path| self.local.read(path))
    }

    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        match self.absolute(pattern) {
            Some(_) if !self.is_container && pattern.starts_with(b"/") => self.local.glob(pattern),
            _ => Answer::Unknown,
        }
    }

    fn account(&self, group: bool, name: &[u8]) -> Answer<bool> {
        self.local.account(group, name)
    }

    fn is_reload(&self) -> Answer<bool> {
        Answer::Known(false)
    }
}
