//! Emperors and their vassals: who watches which folder, and how each vassal is started.
//!
//! **Invariant**: the same vassals come out whatever way a path is spelled, and whether a run names one of them or all. Held
//! against real Emperors by `tests/it/emperor.rs`.

mod claims;
mod near;
mod watch;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

pub(super) use near::usual;
pub use near::{Around, Realms, Reign};
pub use watch::{Found, Passed, Socket, Vassal, Why, look, look_at_folder};

use super::Checker;
use crate::emperor::{Emperor, Usual};
use crate::evaluate::{Request, Vassal as Words, path_bytes};
use claims::Claims;

/// An Emperor with what it watches.
#[derive(Debug)]
pub struct Realm {
    /// The configuration of the Emperor, from the root; none where only the name of a folder speaks of one.
    pub file: Option<PathBuf>,
    /// What that says.
    pub emperor: Emperor,
    /// What it finds.
    pub found: Found,
    by_path: HashMap<PathBuf, usize>,
    passed: HashSet<PathBuf>,
    claims: OnceLock<Claims>,
}

impl Realm {
    /// What an Emperor with that configuration finds, whose working directory is `cwd`.
    pub fn of_file(file: PathBuf, emperor: Emperor, cwd: &Path) -> Self {
        let found = look(&emperor, cwd);
        Self::new(Some(file), emperor, found)
    }

    /// The vassals of a folder whose Emperor is not known.
    pub fn of_folder(folder: &Path) -> Self {
        let emperor = Emperor::default();
        let found = look_at_folder(&emperor, folder);
        Self::new(None, emperor, found)
    }

    fn new(file: Option<PathBuf>, emperor: Emperor, found: Found) -> Self {
        let by_path = found.vassals.iter().enumerate();
        // The folders of a pattern may be links.
        let real = |vassal: &Vassal| match (vassal.path.parent(), vassal.path.file_name()) {
            (Some(folder), Some(name)) if folder != vassal.folder => {
                folder.canonicalize().unwrap_or_else(|_| folder.to_owned()).join(name)
            }
            _ => vassal.path.clone(),
        };
        let by_path = by_path.map(|(number, vassal)| (real(vassal), number)).collect();
        let passed = found.passed.iter().map(|passed| passed.path.clone()).collect();
        Self { file, emperor, found, by_path, passed, claims: OnceLock::new() }
    }

    /// What its vassals claim, read once.
    fn claims(&self, checker: &Checker) -> &Claims {
        self.claims.get_or_init(|| Claims::of(self, checker))
    }

    /// How far its vassals may look around: a vassal and its Emperor are of one project.
    pub(super) fn widened(&self, root: PathBuf) -> PathBuf {
        let folder = self.file.as_deref().and_then(Path::parent);
        folder.filter(|folder| root.starts_with(folder)).map_or(root, Path::to_owned)
    }

    /// The number of the vassal with that file, whose folder is given without links.
    pub fn number_of(&self, path: &Path) -> Option<usize> {
        self.by_path.get(path).copied()
    }

    /// Whether an Emperor is certain: Debian's init script reads some folders, too.
    pub fn is_emperors(&self) -> bool {
        let is_vassals = |folder: &PathBuf| Usual::of(&path_bytes(folder)) == Some(Usual::Vassals);
        self.file.is_some() || self.found.folders.iter().any(is_vassals)
    }

    /// Whether it sees a file and does not start it.
    pub(super) fn passes_over(&self, path: &Path) -> bool {
        self.passed.contains(path)
    }

    /// The words that a vassal is started with.
    pub fn words(&self, vassal: &Vassal) -> Words {
        if vassal.is_executed {
            self.emperor.executed(&vassal.name)
        } else {
            self.emperor.vassal(&vassal.name)
        }
    }

    /// The server of a vassal whose file, named as `path`, says `source`.
    pub fn request(&self, vassal: &Vassal, path: &Path, source: Arc<[u8]>) -> Request {
        let request = Request::file(path).vassal(self.words(vassal));
        // A colon in the name divides file and section: the file that is read is another one.
        let is_other = vassal.is_executed || vassal.name.contains(&b':');
        if is_other { request } else { request.source(source) }
    }
}
