//! This machine as the outside of an evaluation: reads regular local files, asks for facts, and nothing else.

mod glob;
pub mod open;
mod start;
mod ways;
pub(crate) mod wildcard;

use std::ffi::OsStr;
use std::io::Read as _;
use std::path::{Path, PathBuf};

pub use start::StartHost;
pub use ways::{Lead, Ways};

use crate::evaluate::{Answer, Fact, Host, Kind, ReadError, option_of_variable, path_bytes};

/// No file is read past this.
pub const MAX_FILE: u64 = 16 << 20;

/// What is known of the environment besides the variables given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing: another variable may or may not be set (`check`).
    Unknown,
    /// There are no others (`--clean-env`).
    None,
    /// Those of this process (`show`).
    Process,
}

/// The machine, or the part of it that may be looked at.
#[derive(Clone, Debug)]
pub struct LocalHost {
    /// The server's working directory; `None` when it is unknown.
    pub cwd: Option<PathBuf>,
    /// Where relative paths are tried while the working directory is unknown.
    pub beside: Option<PathBuf>,
    /// Files outside of it are unknown.
    pub root: Option<PathBuf>,
    /// Variables given by `--env`.
    pub env: Vec<(Vec<u8>, Vec<u8>)>,
    /// All other variables.
    pub rest: Rest,
    /// Whether host name, processors, users and the like are those of this machine.
    pub machine: bool,
}

/// The path that [`path_bytes`] has these bytes of.
pub fn to_path(bytes: &[u8]) -> PathBuf {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        PathBuf::from(OsStr::from_bytes(bytes))
    }
    #[cfg(not(unix))]
    {
        PathBuf::from(OsStr::new(&*String::from_utf8_lossy(bytes)))
    }
}

impl LocalHost {
    /// The path on this machine, or nothing when it cannot be told or may not be looked at.
    fn locate(&self, path: &[u8]) -> Option<PathBuf> {
        let path = to_path(path);
        let located = if path.is_absolute() {
            path
        } else if let Some(cwd) = &self.cwd {
            cwd.join(path)
        } else {
            self.beside.iter().map(|folder| folder.join(&path)).find(|path| path.exists())?
        };
        let inside = self.root.as_ref().is_none_or(|root| {
            let real = located.canonicalize().unwrap_or_else(|_| normalize(&located));
            real.starts_with(root)
        });
        inside.then_some(located)
    }
}

/// `.` and `..` taken out by text alone, for paths that do not exist.
fn normalize(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

/// Why a path could not be read.
#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
pub fn failed(error: std::io::Error) -> ReadError {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => ReadError::Missing,
        std::io::ErrorKind::PermissionDenied => ReadError::Denied,
        _ => ReadError::Other(error.to_string()),
    }
}

/// Reads a regular file of at most 16 MiB.
pub fn read_file(path: &Path) -> Result<Vec<u8>, ReadError> {
    let meta = std::fs::metadata(path).map_err(failed)?;
    if !meta.is_file() {
        return Err(ReadError::Other("not a regular file".to_owned()));
    }
    if meta.len() > MAX_FILE {
        return Err(ReadError::TooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or(0) + 1);
    let file = std::fs::File::open(path).map_err(failed)?;
    file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MAX_FILE { Err(ReadError::TooLarge) } else { Ok(bytes) }
}

fn lookup_id(file: &str, field: usize, wanted: &[u8], give: usize) -> Option<Vec<u8>> {
    let text = std::fs::read(file).ok()?;
    text.split(|&b| b == b'\n').find_map(|line| {
        let fields: Vec<&[u8]> = line.split(|&b| b == b':').collect();
        (fields.get(field) == Some(&wanted)).then(|| fields.get(give).map(|text| text.to_vec()))?
    })
}

/// The number after `key:` in `/proc/self/status`: the real id comes first.
fn own_id(key: &str) -> Option<Vec<u8>> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    Some(line.split_whitespace().next()?.as_bytes().to_vec())
}

/// `sysconf(_SC_NPROCESSORS_ONLN)`: `0-3,6` is five.
fn processors() -> Option<Vec<u8>> {
    let online = std::fs::read_to_string("/sys/devices/system/cpu/online").ok()?;
    let count = |range: &str| -> Option<u32> {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        Some(last.parse::<u32>().ok()? - first.parse::<u32>().ok()? + 1)
    };
    online.trim().split(',').map(count).sum::<Option<u32>>().map(|n| n.to_string().into_bytes())
}

impl Host for LocalHost {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        // getenv takes the last one of a name that was given more than once on our command line.
        if let Some((_, value)) = self.env.iter().rev().find(|(given, _)| given == name) {
            return Answer::Known(Some(value.clone()));
        }
        match self.rest {
            Rest::Unknown => Answer::Unknown,
            Rest::None => Answer::Known(None),
            Rest::Process => {
                let name = to_path(name).into_os_string();
                let valid = !name.is_empty() && !name.to_string_lossy().contains(['=', '\0']);
                let value = if valid { std::env::var_os(name) } else { None };
                Answer::Known(value.map(|value| path_bytes(Path::new(&value))))
            }
        }
    }

    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut all = self.env.clone();
        if self.rest == Rest::Process {
            let bytes = |text: std::ffi::OsString| path_bytes(Path::new(&text));
            let inherited = std::env::vars_os().map(|(name, value)| (bytes(name), bytes(value)));
            all.splice(0..0, inherited.filter(|(name, _)| !self.env.iter().any(|(given, _)| given == name)));
        }
        all.into_iter().filter_map(|(name, value)| Some((option_of_variable(&name)?, value))).collect()
    }

    fn fact(&self, fact: Fact) -> Answer<Vec<u8>> {
        if fact == Fact::WorkingDirectory {
            return self.cwd.as_ref().map_or(Answer::Unknown, |cwd| Answer::Known(path_bytes(cwd)));
        }
        if !self.machine {
            return Answer::Unknown;
        }
        let text = match fact {
            Fact::HostName => {
                std::fs::read("/proc/sys/kernel/hostname").ok().map(|name| name.trim_ascii_end().to_vec())
            }
            Fact::Processors => processors(),
            Fact::UserId => own_id("Uid:"),
            Fact::GroupId => own_id("Gid:"),
            Fact::User => own_id("Uid:").map(|id| lookup_id("/etc/passwd", 2, &id, 0).unwrap_or(id)),
            Fact::Group => own_id("Gid:").map(|id| lookup_id("/etc/group", 2, &id, 0).unwrap_or(id)),
            Fact::Seconds | Fact::Microseconds | Fact::WorkingDirectory | Fact::Binary => None,
        };
        text.map_or(Answer::Unknown, Answer::Known)
    }

    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        if path.is_empty() {
            return Answer::Known(Kind::Missing);
        }
        let Some(path) = self.locate(path) else { return Answer::Unknown };
        Answer::Known(match std::fs::metadata(path) {
            Err(_) => Kind::Missing,
            Ok(meta) if meta.is_file() => Kind::File,
            Ok(meta) if meta.is_dir() => Kind::Directory,
            Ok(_) => Kind::Other,
        })
    }

    fn is_link(&self, path: &[u8]) -> bool {
        self.locate(path)
            .and_then(|path| std::fs::symlink_metadata(path).ok())
            .is_some_and(|meta| meta.is_symlink())
    }

    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        if path.is_empty() {
            return Answer::Known(None);
        }
        let Some(path) = self.locate(path) else { return Answer::Unknown };
        Answer::Known(path.canonicalize().ok().map(|path| path_bytes(&path)))
    }

    fn inode(&self, path: &[u8]) -> Answer<u64> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            let meta = self.locate(path).and_then(|path| std::fs::symlink_metadata(path).ok());
            meta.filter(|_| self.machine).map_or(Answer::Unknown, |meta| Answer::Known(meta.ino()))
        }
        #[cfg(not(unix))]
        {
            let _ = path;
            Answer::Unknown
        }
    }

    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        self.locate(path).map_or(Answer::Unknown, |path| Answer::Known(read_file(&path)))
    }

    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        if !self.machine {
            return Answer::Unknown;
        }
        let Some(found) = glob::glob(pattern, &|path| self.locate(path)) else { return Answer::Unknown };
        // GLOB_NOCHECK: a pattern that matches nothing is its own match.
        Answer::Known(if found.is_empty() { vec![pattern.to_vec()] } else { found })
    }

    fn account(&self, group: bool, name: &[u8]) -> Answer<bool> {
        if !self.machine {
            return Answer::Unknown;
        }
        let file = if group { "/etc/group" } else { "/etc/passwd" };
        Answer::Known(lookup_id(file, 0, name, 0).is_some())
    }

    fn is_reload(&self) -> Answer<bool> {
        if self.machine { Answer::Known(false) } else { Answer::Unknown }
    }
}
