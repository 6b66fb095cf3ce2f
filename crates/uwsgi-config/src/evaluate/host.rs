//! The only door to the outside. Evaluation asks, and takes "unknown" for an answer.
//!
//! **Invariant**: nothing here executes, connects or loads; an implementation reads regular local files at most.

use std::path::Path;

/// An answer from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<T> {
    /// It is so.
    Known(T),
    /// It cannot be told from here.
    Unknown,
}

impl<T> Answer<T> {
    /// The answer as an option.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(answer) => Some(answer),
            Self::Unknown => None,
        }
    }

    /// Changes what is known.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Self::Known(answer) => Answer::Known(f(answer)),
            Self::Unknown => Answer::Unknown,
        }
    }
}

/// Facts about the machine that magic variables and conditions ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// `%h`
    HostName,
    /// `%k`, number of processors
    Processors,
    /// `%u`
    UserId,
    /// `%U`
    User,
    /// `%g`
    GroupId,
    /// `%G`
    Group,
    /// `%t`, seconds since the epoch
    Seconds,
    /// `%T`, microseconds since the epoch
    Microseconds,
    /// `%v`, uWSGI's working directory
    WorkingDirectory,
    /// `%b`, path of the server's binary
    Binary,
}

impl Fact {
    /// Words for a report.
    pub fn describe(self) -> &'static str {
        match self {
            Self::HostName => "the host name",
            Self::Processors => "the number of CPUs",
            Self::UserId | Self::User => "the user that starts uWSGI",
            Self::GroupId | Self::Group => "the group that starts uWSGI",
            Self::Seconds | Self::Microseconds => "the startup time",
            Self::WorkingDirectory => "uWSGI's working directory",
            Self::Binary => "the path of the uWSGI binary",
        }
    }
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing.
    Missing,
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A socket, device, pipe…
    Other,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// There is none.
    #[error("no such file or directory")]
    Missing,
    /// It may not be read by this user.
    #[error("permission denied")]
    Denied,
    /// It is larger than 16 MiB.
    #[error("larger than 16 MiB")]
    TooLarge,
    /// Anything else, in the system's words.
    #[error("{0}")]
    Other(String),
}

/// The outside world of one evaluation. Paths are bytes, as the server has them; relative ones start at uWSGI's working directory.
pub trait Host {
    /// One environment variable of the server's process: its value, or `None` when it is not set.
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>>;
    /// The `UWSGI_*` variables of the server's process, in order; empty when they are unknown.
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)>;
    /// A fact about the machine.
    fn fact(&self, fact: Fact) -> Answer<Vec<u8>>;
    /// What stands at a path, links followed.
    fn kind(&self, path: &[u8]) -> Answer<Kind>;
    /// Whether the path itself is a symbolic link.
    fn is_link(&self, path: &[u8]) -> bool;
    /// The path without links, `.` and `..`; `None` when it does not exist.
    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>>;
    /// The inode number of the path itself.
    fn inode(&self, path: &[u8]) -> Answer<u64>;
    /// The content of a regular file.
    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>>;
    /// The paths that a shell pattern matches, sorted; directories end with `/`.
    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>>;
    /// Whether such a user or group exists.
    fn account(&self, group: bool, name: &[u8]) -> Answer<bool>;
    /// Whether the process is a reload of an earlier one (`if-reload`).
    fn is_reload(&self) -> Answer<bool>;
}

/// The bytes of a path as the operating system has it.
pub fn path_bytes(path: &Path) -> Vec<u8> {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        path.as_os_str().as_bytes().to_vec()
    }
    #[cfg(not(unix))]
    {
        path.to_string_lossy().replace('\\', "/").into_bytes()
    }
}

/// A host that knows nothing at all: for texts without files around them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

impl Host for Nowhere {
    fn variable(&self, _: &[u8]) -> Answer<Option<Vec<u8>>> {
        Answer::Unknown
    }
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        Vec::new()
    }
    fn fact(&self, _: Fact) -> Answer<Vec<u8>> {
        Answer::Unknown
    }
    fn kind(&self, _: &[u8]) -> Answer<Kind> {
        Answer::Unknown
    }
    fn is_link(&self, _: &[u8]) -> bool {
        false
    }
    fn real_path(&self, _: &[u8]) -> Answer<Option<Vec<u8>>> {
        Answer::Unknown
    }
    fn inode(&self, _: &[u8]) -> Answer<u64> {
        Answer::Unknown
    }
    fn read(&self, _: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        Answer::Unknown
    }
    fn glob(&self, _: &[u8]) -> Answer<Vec<Vec<u8>>> {
        Answer::Unknown
    }
    fn account(&self, _: bool, _: &[u8]) -> Answer<bool> {
        Answer::Unknown
    }
    fn is_reload(&self) -> Answer<bool> {
        Answer::Unknown
    }
}
