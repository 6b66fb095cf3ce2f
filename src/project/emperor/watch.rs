//! Which files an Emperor finds in the folders and by the patterns that it watches, and what becomes of each.

use std::collections::HashSet;
use std::fs::Metadata;
use std::path::{Path, PathBuf};

use crate::emperor::{Emperor, OnDemand, Watched};
use crate::evaluate::{Answer, EntryId, Host as _, path_bytes};
use crate::host::{LocalHost, Rest, read_file, to_path};

/// A file that an Emperor starts as a vassal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vassal {
    /// The name that it is started by: relative to `folder`, or whole.
    pub name: Vec<u8>,
    /// The file, from the root; links are not followed.
    pub path: PathBuf,
    /// The working directory of its server.
    pub folder: PathBuf,
    /// The file is a link.
    pub is_link: bool,
    /// The Emperor runs the file, and its output is the configuration.
    pub is_executed: bool,
    /// The user that it runs as, where the Emperor is a tyrant.
    pub owner: Option<u32>,
    /// The socket on which it waits for its first request.
    pub waits_on: Option<Socket>,
}

/// A socket that the Emperor binds for a vassal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Socket {
    /// At this address.
    At(Vec<u8>),
    /// Only a program can tell.
    Unknown,
}

/// A file of the watched folders that is started by no one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub why: Why,
}

/// Why a file is no vassal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its suffix is none of those that an Emperor knows.
    Suffix,
    /// It is a link that leads nowhere.
    Nowhere,
    /// It is no regular file.
    NoFile,
    /// A tyrant starts nothing that belongs to root.
    Root,
    /// A vassal of that name is started already (`core/emperor.c:emperor_get`).
    SameName,
    /// The name is longer than 254 bytes.
    Name,
}

impl Why {
    /// In words, after the name of the file.
    pub fn words(self) -> &'static str {
        match self {
            Self::Suffix => "has no suffix that the Emperor starts",
            Self::Nowhere => "is a link that leads nowhere",
            Self::NoFile => "is not a regular file",
            Self::Root => "belongs to root, and a tyrant Emperor starts no vassal as root",
            Self::SameName => "has the name of a vassal that is started from another folder",
            Self::Name => "has a name that is too long",
        }
    }
}

/// What an Emperor makes of what it watches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The vassals, in the order of what is watched, then by name.
    pub vassals: Vec<Vassal>,
    /// Files that are none.
    pub passed: Vec<Passed>,
    /// Folders that are watched.
    pub folders: Vec<PathBuf>,
    /// Databases and queues that are watched, which cannot be looked at.
    pub services: Vec<&'static str>,
    /// A value of `emperor` is not known.
    pub is_unsure: bool,
    /// The value of `emperor` whose folder the Emperor cannot enter, which ends it.
    pub ends_at: Option<EntryId>,
}

/// Looks at everything that an Emperor watches whose working directory is `cwd`.
pub fn look(emperor: &Emperor, cwd: &Path) -> Found {
    let start = emperor.force_cwd.as_ref().map_or_else(|| cwd.to_owned(), |path| cwd.join(to_path(path)));
    let mut here = emperor.chdir.as_ref().map_or_else(|| cwd.to_owned(), |path| cwd.join(to_path(path)));
    let mut search = Search { emperor, found: Found::default(), names: HashSet::new() };
    for (watched, entry) in &emperor.watched {
        let folder = match watched {
            Watched::Folder(folder) => Some(folder),
            Watched::Path(path) if is_folder(path, &here) => Some(path),
            Watched::Path(pattern) | Watched::Pattern(pattern) => {
                here.clone_from(&start);
                search.pattern(pattern, &start);
                None
            }
            Watched::Service(name) => {
                search.found.services.push(name);
                None
            }
            Watched::Unknown => {
                search.found.is_unsure = true;
                None
            }
        };
        // Entering a folder moves the Emperor: the next relative one is looked for inside of it.
        if let Some(folder) = folder {
            let path = here.join(to_path(folder)).canonicalize();
            let Some(path) = path.ok().filter(|path| path.is_dir()) else {
                search.found.ends_at = Some(*entry);
                break;
            };
            here = path;
            search.folder(&here);
        }
    }
    search.found
}

/// The vassals of a folder whose Emperor is not known.
pub fn look_at_folder(emperor: &Emperor, folder: &Path) -> Found {
    let mut search = Search { emperor, found: Found::default(), names: HashSet::new() };
    search.folder(folder);
    search.found
}

/// Whether the path, taken as a pattern, names exactly one folder.
fn is_folder(path: &[u8], here: &Path) -> bool {
    if !path.iter().any(|byte| b"*?[\\".contains(byte)) {
        return here.join(to_path(path)).is_dir();
    }
    matches!(&glob(path, here)[..], [one] if one.ends_with(b"/"))
}

fn glob(pattern: &[u8], here: &Path) -> Vec<Vec<u8>> {
    let (cwd, env) = (Some(here.to_owned()), Vec::new());
    let host = LocalHost { cwd, beside: None, root: None, env, rest: Rest::None, machine: true };
    match host.glob(pattern) {
        Answer::Known(found) => found,
        Answer::Unknown => Vec::new(),
    }
}

struct Search<'a> {
    emperor: &'a Emperor,
    found: Found,
    /// The names of vassals so far.
    names: HashSet<Vec<u8>>,
}

impl Search<'_> {
    fn folder(&mut self, folder: &Path) {
        self.found.folders.push(folder.to_owned());
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
        names.sort_unstable();
        for name in names {
            self.file(path_bytes(Path::new(&name)), folder.join(&name), folder);
        }
    }

    fn pattern(&mut self, pattern: &[u8], start: &Path) {
        for name in glob(pattern, start) {
            let path = start.join(to_path(&name));
            if path.symlink_metadata().is_ok() {
                self.file(name, path, start);
            }
        }
    }

    fn file(&mut self, name: Vec<u8>, path: PathBuf, folder: &Path) {
        match self.look(&name, &path, folder) {
            Ok(vassal) => {
                self.names.insert(name);
                self.found.vassals.push(vassal);
            }
            Err(why) => self.found.passed.push(Passed { path, why }),
        }
    }

    fn look(&self, name: &[u8], path: &Path, folder: &Path) -> Result<Vassal, Why> {
        if !self.emperor.starts(name) {
            return Err(if name.len() < 0xff { Why::Suffix } else { Why::Name });
        }
        let own = path.symlink_metadata().map_err(|_| Why::Nowhere)?;
        let is_link = own.is_symlink();
        let behind = path.metadata();
        let looked_at = match &behind {
            _ if self.emperor.nofollow => &own,
            Ok(behind) => behind,
            Err(_) => return Err(Why::Nowhere),
        };
        let is_started = looked_at.is_file() || (self.emperor.nofollow && is_link);
        if !is_started {
            return Err(Why::NoFile);
        }
        let governing = if self.emperor.tyrant_nofollow { &own } else { looked_at };
        let owner = Some(owner_of(governing)).filter(|_| self.emperor.tyrant);
        // `core/emperor.c:emperor_add` comes after the look for a vassal of that name.
        if self.names.contains(name) {
            return Err(Why::SameName);
        }
        if owner.is_some_and(|(user, group)| user == 0 || group == 0) {
            return Err(Why::Root);
        }
        if name.len() > 0xff - 1 {
            return Err(Why::Name);
        }
        let waits_on = self.socket(name, folder);
        let is_executed = self.emperor.magic_exec && behind.is_ok_and(|meta| may_be_executed(&meta));
        Ok(Vassal {
            name: name.to_vec(),
            path: path.to_owned(),
            folder: folder.to_owned(),
            is_link,
            is_executed,
            owner: owner.map(|(user, _)| user),
            waits_on,
        })
    }

    fn socket(&self, name: &[u8], folder: &Path) -> Option<Socket> {
        match &self.emperor.on_demand {
            OnDemand::Never => None,
            OnDemand::Unknown => Some(Socket::Unknown),
            OnDemand::Folder(sockets) => Emperor::socket_in(sockets, name).map(Socket::At),
            OnDemand::Extension(extension) => {
                let text = read_file(&folder.join(to_path(&[name, extension].concat()))).ok()?;
                let end = text.iter().position(|&byte| byte < 32).unwrap_or(text.len());
                (end > 0).then(|| Socket::At(text[..end].to_vec()))
            }
        }
    }
}

/// User and group of a file; root's where the system has none.
fn owner_of(meta: &Metadata) -> (u32, u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        (meta.uid(), meta.gid())
    }
    #[cfg(not(unix))]
    {
        let _ = meta;
        (0, 0)
    }
}

/// Whether anybody may execute a file.
fn may_be_executed(meta: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        meta.permissions().mode() & 0o111 != 0
    }
    #[cfg(not(unix))]
    {
        let _ = meta;
        false
    }
}
