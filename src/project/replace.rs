//! A file is replaced whole or not at all.
//!
//! The new content goes to a file of its own in the same folder, which nobody else may read until it has the old one's
//! owner, mode and attributes, and which then takes the name.

use std::fs::{File, Metadata, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::Error;
use crate::host::read_file;

/// Names that are tried for the file beside; another process may have left one of them.
const TRIES: usize = 16;

/// Puts `after` in the place of a file that still says `before`, keeping its mode, owner, access lists and attributes.
///
/// A link stays a link. A file of several names (hard links) is left alone: the others would keep the old content.
///
/// # Errors
/// [`Error::Unwritable`]; the file is then as it was.
pub fn replace(path: &Path, before: &[u8], after: &[u8]) -> Result<(), Error> {
    let refused = |why: &dyn std::fmt::Display| Error::unwritable(path, &format!("not changed: {why}"));
    let target = path.canonicalize().map_err(|error| refused(&error))?;
    let meta = std::fs::metadata(&target).map_err(|error| refused(&error))?;
    if names_of(&meta) > 1 {
        return Err(refused(&"it has several names (hard links), which would no longer be one file"));
    }
    // Another name of the file, such as a second link of an Emperor's folder, came first with the same repairs.
    if read_file(&target).is_ok_and(|now| now == after) {
        return Ok(());
    }
    ensure_same(&target, &meta, before).map_err(|why| refused(&why))?;
    let beside = Beside::new(&target).map_err(|error| refused(&error))?;
    beside.fill(after, &target, &meta).map_err(|error| refused(&error))?;
    // Writing took its time; somebody may have saved the file meanwhile.
    ensure_same(&target, &meta, before).map_err(|why| refused(&why))?;
    beside.take_name(&target).map_err(|error| refused(&error))
}

/// Writes a file that may be there already: it is replaced whole, as [`replace()`] does, or made.
///
/// # Errors
/// [`Error::Unwritable`]; a file that was there is then as it was.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |error: io::Error| Error::unwritable(path, &error);
    match std::fs::metadata(path) {
        Ok(meta) if meta.is_file() => {
            let before = read_file(path).map_err(|why| Error::unwritable(path, &why))?;
            replace(path, &before, bytes)
        }
        Err(error) if error.kind() == ErrorKind::NotFound && std::fs::symlink_metadata(path).is_err() => {
            let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
            let written = file.write_all(bytes).and_then(|()| file.sync_all());
            if written.is_err() {
                let _ = std::fs::remove_file(path);
            }
            written.map_err(failed)
        }
        // A terminal, a pipe, /dev/stderr: there is nothing to lose.
        _ => std::fs::write(path, bytes).map_err(failed),
    }
}

/// How many names a file has.
fn names_of(meta: &Metadata) -> u64 {
    #[cfg(unix)]
    {
        std::os::unix::fs::MetadataExt::nlink(meta)
    }
    #[cfg(not(unix))]
    {
        let _ = meta;
        1
    }
}

/// Whether the path still is that file, with that content.
fn ensure_same(path: &Path, meta: &Metadata, before: &[u8]) -> Result<(), String> {
    let now = std::fs::metadata(path).map_err(|error| error.to_string())?;
    let is_same = is_one_file(&now, meta) && read_file(path).map_err(|why| why.to_string())? == before;
    if is_same { Ok(()) } else { Err("the file changed meanwhile".to_owned()) }
}

#[cfg(unix)]
fn is_one_file(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn is_one_file(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// The new file until it takes the name; it goes when that does not come to pass.
struct Beside {
    path: PathBuf,
    file: File,
    is_done: bool,
}

impl Beside {
    /// An empty file in the same folder that nobody else may read. A name that is taken is somebody else's.
    fn new(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        for _ in 0..TRIES {
            let beside = path.with_file_name(format!(".uwsgi-lint-{:016x}", random()));
            match options.open(&beside) {
                Ok(file) => return Ok(Self { path: beside, file, is_done: false }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::Error::from(ErrorKind::AlreadyExists))
    }

    /// Writes all of it, and then makes it as open as the old file is.
    fn fill(&self, bytes: &[u8], old: &Path, meta: &Metadata) -> io::Result<()> {
        (&self.file).write_all(bytes)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt as _, fchown};
            let own = self.file.metadata()?;
            if (own.uid(), own.gid()) != (meta.uid(), meta.gid()) {
                fchown(&self.file, Some(meta.uid()), Some(meta.gid()))?;
            }
        }
        self.file.set_permissions(meta.permissions())?;
        // After the mode: with an access list the group's bits are its mask.
        #[cfg(unix)]
        keep_attributes(old, &self.file)?;
        let _ = old;
        self.file.sync_all()
    }

    fn take_name(mut self, path: &Path) -> io::Result<()> {
        std::fs::rename(&self.path, path)?;
        self.is_done = true;
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if !self.is_done {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Gives the new file the access lists and extended attributes of the old one; what cannot be kept is an error.
#[cfg(unix)]
fn keep_attributes(old: &Path, new: &File) -> io::Result<()> {
    use xattr::FileExt as _;
    let names = match xattr::list(old) {
        Ok(names) => names,
        // A file system without them.
        Err(error) if error.kind() == ErrorKind::Unsupported || error.raw_os_error() == Some(95) => {
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    for name in names {
        let value = xattr::get(old, &name)?;
        if new.get_xattr(&name).ok().flatten() == value {
            continue;
        }
        if let Some(value) = value {
            let lost =
                |error| io::Error::other(format!("its attribute {} cannot be kept: {error}", name.display()));
            new.set_xattr(&name, &value).map_err(lost)?;
        }
    }
    Ok(())
}

/// A number that nobody guesses: the keys of the standard library's maps are random.
fn random() -> u64 {
    std::hash::RandomState::new().build_hasher().finish()
}
