//! Emperors and their vassals: who watches which folder, and how each vassal is started.
//!
//! **Invariant**: the same vassals come out whatever way a path is spelled, and whether a run names one of them or all. Held
//! against real Emperors by `tests/it/emperor.rs`.

mod watch;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use watch::{Found, Passed, Socket, Vassal, Why, look, look_at_folder};

use crate::emperor::Emperor;
use crate::evaluate::Request;

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
        let by_path = by_path.map(|(number, vassal)| (vassal.path.clone(), number)).collect();
        Self { file, emperor, found, by_path }
    }

    /// The vassal of a file, whose folder is given without links.
    pub fn vassal(&self, path: &Path) -> Option<&Vassal> {
        self.by_path.get(path).map(|number| &self.found.vassals[*number])
    }

    /// The server of a vassal whose file, named as `path`, says `source`.
    pub fn request(&self, vassal: &Vassal, path: &Path, source: Arc<[u8]>) -> Request {
        if vassal.is_executed {
            return Request::file(path).vassal(self.emperor.executed(&vassal.name));
        }
        let request = Request::file(path).vassal(self.emperor.vassal(&vassal.name));
        // A colon in the name divides file and section: the file that is read is another one.
        if vassal.name.contains(&b':') { request } else { request.source(source) }
    }
}
