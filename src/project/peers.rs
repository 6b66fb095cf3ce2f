//! What a file of a run has to know of the others.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::sync::Arc;

use super::walk::Found;
use super::within::Starter;

/// The other configurations of a run.
#[derive(Clone, Default)]
pub struct Peers {
    /// There are some.
    pub(super) any: bool,
    /// One has the same file name.
    pub(super) namesake: bool,
    /// The starts of the run that load this one.
    pub(super) starters: Vec<Arc<Starter>>,
    /// A start of the run loads this one behind another file.
    pub(super) is_continued: bool,
}

/// How many files of a run have a name.
pub(super) struct NameCounts<'a>(HashMap<Option<&'a OsStr>, usize>);

impl<'a> NameCounts<'a> {
    pub(super) fn of(files: &'a [Found]) -> Self {
        let mut names = HashMap::with_capacity(files.len());
        for file in files {
            *names.entry(file.path.file_name()).or_default() += 1;
        }
        Self(names)
    }

    pub(super) fn is_shared(&self, file: &Found) -> bool {
        self.0.get(&file.path.file_name()).is_some_and(|count| *count > 1)
    }
}
