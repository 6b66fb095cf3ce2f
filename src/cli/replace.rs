//! A file is replaced whole or not at all.

use std::io::Write as _;
use std::path::Path;

use super::server::Failure;

/// Puts `after` in the place of a file that still says `before`, keeping its mode and owner.
///
/// The new content goes to a file of its own in the same folder, which then takes the name. A link stays a link.
pub(super) fn replace(path: &Path, before: &[u8], after: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::usage(format!("{}: not changed: {error}", path.display()));
    let path = path.canonicalize().map_err(failed)?;
    let meta = std::fs::metadata(&path).map_err(failed)?;
    if std::fs::read(&path).map_err(failed)? != before {
        return Err(Failure::usage(format!("{}: not changed: the file changed meanwhile", path.display())));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside = path.with_file_name(format!(".{name}.{}.uwsgi-lint", std::process::id()));
    let written = write_beside(&beside, after, &meta).and_then(|()| std::fs::rename(&beside, &path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written.map_err(failed)
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
