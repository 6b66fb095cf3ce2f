//! The machine as a start sees it: its working directory, and what copies, mounts and volumes put where.
//!
//! A path inside of a container is led back to the project where its place tells how; else it is unknown.

use std::path::{Path, PathBuf};

use super::ways::{Lead, Ways};
use super::{normalize, read_file, to_path};
use crate::evaluate::{Answer, Fact, Host, Kind, ReadError, path_bytes};
use crate::start::{PlaceKind, Start, Word};

/// A machine behind the paths of a start.
#[derive(Debug)]
pub struct StartHost<H> {
    machine: H,
    ways: Ways,
    /// The working directory, as the server has it.
    directory: Option<PathBuf>,
    is_container: bool,
    /// Files of this machine may stand for those of the start's.
    is_open: bool,
    /// A file of the project of which the text is known.
    text: Option<(PathBuf, Vec<u8>)>,
}

/// Where a path leads.
enum Way {
    /// To a file of the project.
    File(PathBuf),
    /// To a path of the machine.
    Here(Vec<u8>),
    /// To a text.
    Text(Vec<u8>),
    /// It cannot be told.
    Nowhere,
}

impl<H: Host> StartHost<H> {
    /// The outside of a start of the place at `path`. The directory `given` holds where the place names none.
    pub fn new(ways: Ways, path: &Path, machine: H, given: Option<PathBuf>) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let start = ways.start();
        let directory = directory_of(start, &folder).or(given.filter(|_| start.directory.is_none()));
        let is_container = start.place.is_container();
        Self { machine, ways, directory, is_container, is_open: false, text: None }
    }

    /// Takes what this machine has for what the start's has, where nothing else is known of a path.
    #[must_use]
    pub fn open(self) -> Self {
        Self { is_open: true, ..self }
    }

    /// Takes a text for that of a file of the project.
    #[must_use]
    pub fn with_text(self, file: PathBuf, text: Vec<u8>) -> Self {
        Self { text: Some((file, text)), ..self }
    }

    /// The path as the server has it.
    fn absolute(&self, path: &[u8]) -> Option<PathBuf> {
        let path = to_path(path);
        let path = if path.is_absolute() { path } else { self.directory.as_ref()?.join(path) };
        Some(normalize(&path))
    }

    fn way(&self, path: &[u8]) -> Way {
        match self.ways.lead(path) {
            Some(Lead::File(file)) => return Way::File(file.canonicalize().unwrap_or(file)),
            Some(Lead::Text(text)) => return Way::Text(text),
            None => {}
        }
        match self.absolute(path) {
            // What an image holds is not known.
            Some(there) if !self.is_container || (self.is_open && there.exists()) => {
                Way::Here(path_bytes(&there))
            }
            // Without a working directory the file beside the place is the one that is meant.
            None if !self.is_container => Way::Here(path.to_vec()),
            _ => Way::Nowhere,
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

impl<H: Host> Host for StartHost<H> {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        self.machine.variable(name)
    }

    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        self.machine.uwsgi_variables()
    }

    fn fact(&self, fact: Fact) -> Answer<Vec<u8>> {
        if fact == Fact::WorkingDirectory {
            return self.directory.as_deref().map_or(Answer::Unknown, |path| Answer::Known(path_bytes(path)));
        }
        self.machine.fact(fact)
    }

    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        match self.way(path) {
            Way::File(_) | Way::Text(_) => Answer::Known(Kind::File),
            Way::Here(path) => self.machine.kind(&path),
            Way::Nowhere => Answer::Unknown,
        }
    }

    fn is_link(&self, path: &[u8]) -> bool {
        matches!(self.way(path), Way::Here(path) if self.machine.is_link(&path))
    }

    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        let there = || self.absolute(path).map(|there| path_bytes(&there));
        match self.way(path) {
            Way::Text(_) => Answer::Known(there()),
            Way::File(file) => {
                let file = Some(path_bytes(&file));
                Answer::Known(if self.is_container { there().or(file) } else { file })
            }
            Way::Here(path) => match self.machine.real_path(&path) {
                Answer::Known(Some(here)) if self.is_container => Answer::Known(there().or(Some(here))),
                answer => answer,
            },
            Way::Nowhere => Answer::Unknown,
        }
    }

    fn inode(&self, path: &[u8]) -> Answer<u64> {
        match self.way(path) {
            Way::File(file) if !self.is_container => self.machine.inode(&path_bytes(&file)),
            Way::Here(path) => self.machine.inode(&path),
            _ => Answer::Unknown,
        }
    }

    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        match self.way(path) {
            Way::File(file) => match &self.text {
                Some((known, text)) if *known == file => Answer::Known(Ok(text.clone())),
                _ => Answer::Known(read_file(&file)),
            },
            Way::Text(text) => Answer::Known(Ok(text)),
            Way::Here(path) => self.machine.read(&path),
            Way::Nowhere => Answer::Unknown,
        }
    }

    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        match self.absolute(pattern) {
            Some(_) if !self.is_container && pattern.starts_with(b"/") => self.machine.glob(pattern),
            _ => Answer::Unknown,
        }
    }

    fn account(&self, group: bool, name: &[u8]) -> Answer<bool> {
        if self.is_container { Answer::Unknown } else { self.machine.account(group, name) }
    }

    fn is_reload(&self) -> Answer<bool> {
        Answer::Known(false)
    }
}
