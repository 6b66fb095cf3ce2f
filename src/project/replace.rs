//! A file is replaced whole or not at all.

use std::io::Write as _;
use std::path::Path;

use super::Error;

/// Puts `after` in the place of a file that still says `before`, keeping its mode and owner.
///
/// The new content goes to a file of its own in the same folder, which then takes the name. A link stays a link.
///
/// # Errors
/// [`Error::Unwritable`]; the file is then as it was.
pub fn replace(path: &Path, before: &[u8], after: &[u8]) -> Result<(), Error> {
    let failed = |error: std::io::Error| Error::unwritable(path, &format!("not changed: {error}"));
    let given = path;
    let path = path.canonicalize().map_err(failed)?;
    let meta = std::fs::metadata(&path).map_err(failed)?;
    if std::fs::read(&path).map_err(failed)? != before {
        return Err(Error::unwritable(given, &"not changed: the file changed meanwhile"));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside = path.with_file_name(format!(".{name}.{}.uwsgi-lint", std::process::id()));
    let written = write_beside(&beside, after, &meta).and_then(|()| std::fs::rename(&beside, &path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written.map_err(failed)
}

/// Writes a file that may be there already: it is replaced whole, as [`replace()`] does, or made.
///
/// # Errors
/// [`Error::Unwritable`]; a file that was there is then as it was.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    match std::fs::metadata(path) {
        Ok(meta) if meta.is_file() => {
            let before = std::fs::read(path).map_err(|error| Error::unwritable(path, &error))?;
            replace(path, &before, bytes)
        }
        // A terminal, a pipe, /dev/stderr: there is nothing to lose.
        _ => std::fs::write(path, bytes).map_err(|error| Error::unwritable(path, &error)),
    }
}

fn write_beside(path: &Path, bytes: &[u8], meta: &std::fs::Metadata) -> std::io::Result<()> {
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        let own = file.metadata()?;
        if (own.uid(), own.gid()) != (meta.uid(), meta.gid()) {
            fchown(&file, Some(meta.uid()), Some(meta.gid()))?;
        }
    }
    file.set_permissions(meta.permissions())?;
    file.sync_all()
}
