//! Which files of the paths given are uWSGI configuration.

use std::collections::HashSet;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;

use super::Projects;
use super::folders;
use crate::emperor::{Emperor, Usual};
use crate::evaluate::{ReadError, path_bytes};
use crate::lint::{without_added_suffix, without_template_suffix};
use crate::start::PlaceKind;
use crate::syntax::{Format, ini};
use memchr::memmem;

/// One file to lint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its path; for a text from elsewhere the path that it stands for.
    pub path: PathBuf,
    /// It was named, not found in a folder.
    pub named: bool,
    /// A link, which may lead to a file that is found under its own name too.
    pub link: bool,
    /// Its name is no configuration's, but that of a file in which a server may be started.
    pub only_place: bool,
    /// The section to read, where one was named (`FILE:SECTION`).
    pub section: Option<Vec<u8>>,
    /// Its text, where that is not the file's: standard input, an editor.
    pub text: Option<Arc<[u8]>>,
}

impl Found {
    /// A file on the disk.
    pub fn at(path: &Path, named: bool) -> Self {
        Self { path: path.to_owned(), named, link: false, only_place: false, section: None, text: None }
    }

    /// A text that stands for the file of that path.
    pub fn text(path: &Path, text: Arc<[u8]>) -> Self {
        Self { text: Some(text), ..Self::at(path, true) }
    }
}

/// A path that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    /// The path.
    pub path: PathBuf,
    /// Why.
    pub why: ReadError,
}

impl Unusable {
    pub(super) fn new(path: &Path, error: std::io::Error) -> Self {
        Self { path: path.to_owned(), why: crate::host::failed(error) }
    }
}

/// What the paths given came to.
#[derive(Debug, Default)]
pub struct Walked {
    /// In a stable order, each file once.
    pub files: Vec<Found>,
    /// Paths that are not there, and folders that may not be read.
    pub unusable: Vec<Unusable>,
    /// The folders that were looked at.
    pub folders: Vec<PathBuf>,
}

/// A path as findings name it: `/` between its parts, also where the system writes another sign.
pub fn name_of(path: &Path) -> String {
    let name = path.to_string_lossy();
    if MAIN_SEPARATOR == '/' { name.into_owned() } else { name.replace(MAIN_SEPARATOR, "/") }
}

/// The configuration below `paths`. With `force` those that are named have to look like configuration as found ones do.
pub fn find(paths: &[PathBuf], force: bool, projects: &Projects) -> Walked {
    let mut walked = find_with_places(paths, force, projects);
    walked.files.retain(|file| !file.only_place);
    walked
}

/// The configuration below `paths`, and the files in which servers may be started.
pub fn find_with_places(paths: &[PathBuf], force: bool, projects: &Projects) -> Walked {
    let mut walked = Walked::default();
    for path in paths {
        match std::fs::metadata(path) {
            Ok(meta) if meta.is_dir() => folders::walk(path, projects, &mut walked),
            Ok(_) => {
                walked.files.extend(if force { found(path, projects) } else { Some(Found::at(path, true)) });
            }
            Err(_) if path.as_os_str() == "-" => walked.files.push(Found::at(path, true)),
            Err(error) => match section_of(path) {
                Some(found) => walked.files.push(found),
                None => walked.unusable.push(Unusable::new(path, error)),
            },
        }
    }
    walked.files.sort_unstable_by(|a, b| {
        (&a.path, a.named, a.link, &a.section).cmp(&(&b.path, b.named, b.link, &b.section))
    });
    walked.files.dedup_by(|again, first| again.path == first.path && again.section == first.section);
    if walked.files.iter().any(|file| file.link) || (paths.len() > 1 && !walked.folders.is_empty()) {
        each_once(&mut walked.files);
    }
    walked.unusable.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    walked.folders.sort_unstable();
    walked
}

/// `FILE:SECTION` of a file that is there.
fn section_of(path: &Path) -> Option<Found> {
    let (file, section) = path.to_str()?.rsplit_once(':')?;
    let found = Found::at(Path::new(file), true);
    let is_one = found.path.is_file() && !section.is_empty();
    is_one.then(|| Found { section: Some(section.as_bytes().to_vec()), ..found })
}

/// A file that was not named, where its name is one that is looked for.
pub(super) fn found(path: &Path, projects: &Projects) -> Option<Found> {
    let is_ours = is_candidate(path) || is_included(path, projects);
    let only_place = !is_ours && is_place_candidate(path);
    (is_ours || only_place).then(|| Found { only_place, ..Found::at(path, false) })
}

/// Whether the settings of a file's project name it. What is wrong with them is told when a file is linted.
fn is_included(path: &Path, projects: &Projects) -> bool {
    projects.of(path).is_ok_and(|(_, project)| project.includes(path))
}

/// Leaves one of several names of a found file, the file itself rather than a link to it. What was named stays, and so
/// does a link in a folder of vassals, in the place of its file: an Emperor starts every link as a vassal of its own.
fn each_once(files: &mut Vec<Found>) {
    let real: Vec<PathBuf> =
        files.iter().map(|file| file.path.canonicalize().unwrap_or_else(|_| file.path.clone())).collect();
    let is_vassal = |file: &Found| file.link && is_started_folder(&file.path);
    let mut order: Vec<usize> = (0..files.len()).collect();
    order.sort_unstable_by_key(|&at| (!files[at].named, !is_vassal(&files[at]), files[at].link, at));
    let (mut seen, mut names) = (HashSet::new(), HashSet::new());
    let mut keep = vec![false; files.len()];
    for at in order {
        let file = &files[at];
        let is_new = if is_vassal(file) {
            let own = file.path.parent().and_then(in_full).unwrap_or_default();
            seen.insert((&real[at], &file.section));
            names.insert(own.join(file.path.file_name().unwrap_or_default()))
        } else {
            // A file that an Emperor starts is one beside its links.
            seen.insert((&real[at], &file.section))
                || (is_started_folder(&file.path) && names.insert(real[at].clone()))
        };
        keep[at] = is_new || file.named;
    }
    let mut keep = keep.into_iter();
    files.retain(|_| keep.next().unwrap_or(true));
}

/// Whether a file lies in a folder whose files are started, under a name that an Emperor starts.
fn is_started_folder(path: &Path) -> bool {
    let folder = usual_folder(path);
    let name = path.file_name().map(|name| path_bytes(Path::new(name))).unwrap_or_default();
    folder.is_some_and(|folder| folder != Usual::Available) && Emperor::default().starts(&name)
}

/// The folder without links, where it is there.
fn in_full(folder: &Path) -> Option<PathBuf> {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }.canonicalize().ok()
}

/// The format of a path, INI where its name does not tell.
pub fn format_of(path: &Path) -> Format {
    Format::of_path(without_added_suffix(&path_bytes(path))).unwrap_or(Format::Ini)
}

/// By name: every INI file, and in the other formats those that speak of uWSGI or lie in a folder of vassals.
pub fn is_candidate(path: &Path) -> bool {
    let name = path.file_name().map(|name| path_bytes(Path::new(name))).unwrap_or_default();
    let lower = without_template_suffix(&name).to_ascii_lowercase();
    let by_name = || memmem::find(&lower, b"uwsgi").is_some() || is_in_vassals_folder(path);
    let is_other =
        || Format::of_path(&lower).is_some() || lower.ends_with(b".conf") || lower.ends_with(b".skel");
    lower.ends_with(b".ini") || (is_other() && by_name())
}

/// By name: files in which the server may be started.
fn is_place_candidate(path: &Path) -> bool {
    PlaceKind::may_be(&path_bytes(path))
}

/// Places are written by hand, so a large file is none, and is not read.
pub(super) fn is_too_large_for_place(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|meta| meta.len() > PlaceKind::MAX_BYTES as u64)
}

/// The kind of place that a file is, which is no configuration; a found one has to speak of uWSGI.
pub(super) fn place_of(file: &Found, bytes: &[u8]) -> Option<PlaceKind> {
    let path = path_bytes(&file.path);
    if file.named { PlaceKind::by_shape(&path, bytes) } else { PlaceKind::of(&path, bytes) }
}

pub(super) fn is_in_vassals_folder(path: &Path) -> bool {
    usual_folder(path).is_some()
}

/// What the name of a file's folder says; `.` has the name of the folder that it is.
fn usual_folder(path: &Path) -> Option<Usual> {
    let folder = path.parent()?;
    match folder.file_name() {
        Some(_) => Usual::of(&path_bytes(folder)),
        None => Usual::of(&path_bytes(&in_full(folder)?)),
    }
}

/// Whether a file found in a folder is uWSGI configuration by its content.
pub fn is_configuration(format: Format, bytes: &[u8]) -> bool {
    let mut hits = memmem::find_iter(bytes, b"uwsgi").peekable();
    if hits.peek().is_none() {
        return false;
    }
    match format {
        Format::Ini => ini::lines(bytes).any(|line| {
            matches!(line.kind, ini::LineKind::Header { name } if name.of(bytes) == b"uwsgi" || name.of(bytes).starts_with(b"uwsgi:"))
        }),
        Format::Yaml => bytes.split(|&b| b == b'\n').any(is_yaml_section),
        Format::Json => hits.any(|at| {
            let after = bytes[at + 5..].strip_prefix(b"\"").map(<[u8]>::trim_ascii_start);
            let value = after.and_then(|rest| rest.strip_prefix(b":")).map(<[u8]>::trim_ascii_start);
            bytes[..at].ends_with(b"\"") && value.is_some_and(|value| value.starts_with(b"{"))
        }),
        Format::Xml => hits.any(|at| {
            let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
            bytes[..at].ends_with(b"<") && bytes.get(at + 5).is_some_and(ends)
        }),
        Format::Toml => memmem::find(bytes, b"[uwsgi]").is_some(),
    }
}

/// A key of the outermost mapping: a service of that name in a compose file stands further in.
fn is_yaml_section(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    [&b"uwsgi:"[..], b"\"uwsgi\":", b"'uwsgi':"].iter().any(|key| line.starts_with(key))
}
