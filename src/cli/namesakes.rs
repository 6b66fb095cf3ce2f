//! What a file of a run has to know of the others.

use std::collections::HashMap;
use std::ffi::OsStr;

use super::walk::Found;

/// The other configurations of a run.
#[derive(Clone, Copy, Default)]
pub(super) struct Others {
    pub(super) any: bool,
    /// One has the same file name.
    pub(super) namesake: bool,
}

/// How many files of a run have a name.
pub(super) struct Names<'a>(HashMap<Option<&'a OsStr>, usize>);

impl<'a> Names<'a> {
    pub(super) fn of(files: &'a [Found]) -> Self {
        let mut names = HashMap::with_capacity(files.len());
        for file in files {
            *names.entry(file.path.file_name()).or_default() += 1;
        }
        Self(names)
    }

    pub(super) fn others(&self, file: &Found) -> Others {
        let is_shared = |count: &usize| *count > 1;
        Others { any: true, namesake: self.0.get(&file.path.file_name()).is_some_and(is_shared) }
    }
}
