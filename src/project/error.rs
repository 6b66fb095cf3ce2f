//! Why something of a run cannot be done.

use std::path::{Path, PathBuf};

use crate::evaluate::ReadError;

/// Why a run, or one file of it, ends without a result.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read.
    #[error("{}: {why}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: ReadError,
    },
    /// A settings file, a baseline or a pattern says something that has no meaning; with its place.
    #[error("{0}")]
    Settings(String),
    /// A file cannot be written.
    #[error("{}: {why}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// What was asked for contradicts itself.
    #[error("{0}")]
    Usage(String),
    /// A defect of this program.
    #[error("internal error: {0}")]
    Internal(String),
}

impl Error {
    pub(super) fn unreadable(path: &Path, why: ReadError) -> Self {
        Self::Unreadable { path: path.to_owned(), why }
    }

    pub(super) fn unwritable(path: &Path, why: &impl std::fmt::Display) -> Self {
        Self::Unwritable { path: path.to_owned(), why: why.to_string() }
    }
}
