//! Which files of the paths given are uWSGI configuration.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::evaluate::path_bytes;
use crate::syntax::{Format, ini};

/// One file to lint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    pub(super) path: PathBuf,
    /// It was named, not found in a folder.
    pub(super) named: bool,
}

/// A path that cannot be used.
#[derive(Debug)]
pub(super) struct Unusable {
    pub(super) path: PathBuf,
    pub(super) why: String,
}

/// The files below `paths`, in a stable order, each once; and the paths that are not there.
pub(super) fn find(paths: &[PathBuf]) -> (Vec<Found>, Vec<Unusable>) {
    let (mut found, mut unusable) = (Vec::new(), Vec::new());
    for path in paths {
        match std::fs::metadata(path) {
            Ok(meta) if meta.is_dir() => walk(path, &mut found),
            Ok(_) => found.push(Found { path: path.clone(), named: true }),
            Err(_) if path.as_os_str() == "-" => found.push(Found { path: path.clone(), named: true }),
            Err(error) => unusable.push(Unusable { path: path.clone(), why: error.to_string() }),
        }
    }
    found.sort();
    found.dedup_by(|a, b| a.path == b.path);
    (found, unusable)
}

fn walk(folder: &Path, found: &mut Vec<Found>) {
    // `.gitignore` holds, hidden files are looked at only when named, links to folders are not followed.
    let files = WalkBuilder::new(folder).require_git(false).build().flatten();
    let files =
        files.filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file() || kind.is_symlink()));
    let candidates = files.map(ignore::DirEntry::into_path).filter(|path| is_candidate(path));
    found.extend(candidates.map(|path| Found { path, named: false }));
}

/// The name without the suffix of a template language.
pub(super) fn without_template_suffix(name: &[u8]) -> &[u8] {
    const SUFFIXES: [&[u8]; 8] =
        [b".j2", b".jinja2", b".jinja", b".tpl", b".erb", b".ctmpl", b".in", b".template"];
    SUFFIXES.iter().find_map(|suffix| name.strip_suffix(*suffix)).unwrap_or(name)
}

/// The format of a path, INI where its name does not tell.
pub(super) fn format_of(path: &Path) -> Format {
    Format::of_path(without_template_suffix(&path_bytes(path))).unwrap_or(Format::Ini)
}

fn is_candidate(path: &Path) -> bool {
    let name = path.file_name().map(|name| path_bytes(Path::new(name))).unwrap_or_default();
    let name = without_template_suffix(&name);
    let lower = name.to_ascii_lowercase();
    let vassal = path.parent().and_then(Path::file_name).is_some_and(|folder| {
        matches!(folder.to_string_lossy().as_ref(), "vassals" | "apps-available" | "apps-enabled" | "uwsgi.d")
    });
    let by_name = lower.starts_with(b"uwsgi") || vassal;
    lower.ends_with(b".ini")
        || (by_name && Format::of_path(&lower).is_some())
        || (by_name && (lower.ends_with(b".conf") || lower.ends_with(b".skel")))
}

/// Whether a file found in a folder is uWSGI configuration by its content.
pub(super) fn is_configuration(format: Format, bytes: &[u8]) -> bool {
    if memchr::memmem::find(bytes, b"uwsgi").is_none() {
        return false;
    }
    match format {
        Format::Ini => ini::lines(bytes).any(|line| {
            matches!(line.kind, ini::LineKind::Header { name } if name.of(bytes) == b"uwsgi" || name.of(bytes).starts_with(b"uwsgi:"))
        }),
        Format::Yaml => bytes.split(|&b| b == b'\n').any(|line| line.trim_ascii().starts_with(b"uwsgi:")),
        Format::Json => memchr::memmem::find(bytes, b"\"uwsgi\"").is_some(),
        Format::Xml => memchr::memmem::find(bytes, b"<uwsgi").is_some(),
        Format::Toml => memchr::memmem::find(bytes, b"[uwsgi]").is_some(),
    }
}
