//! Looking through folders, several at a time, as git would.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::Projects;
use super::discovery::FILES;
use super::parallel;
use super::patterns::Patterns;
use super::walk::{Found, Unusable, Walked, found, is_in_vassals_folder};
use crate::evaluate::path_bytes;
use crate::host::read_file;

/// The ignore files of a folder, and those of the folders above.
struct Level {
    above: Option<Arc<Level>>,
    /// Where the patterns stand, as the walk spells it.
    folder: PathBuf,
    /// Those of `.git/info/exclude`, `.gitignore` and `.ignore`; the later ones weigh more.
    files: Vec<Patterns>,
}

impl Level {
    /// Whether an entry is ignored: the nearest file that speaks of it decides.
    fn ignores(&self, path: &Path, is_folder: bool) -> bool {
        let mut level = Some(self);
        while let Some(here) = level {
            if let Ok(below) = path.strip_prefix(&here.folder) {
                let said = here.files.iter().rev().find_map(|file| file.ignores(below, is_folder));
                if let Some(ignored) = said {
                    return ignored;
                }
            }
            level = here.above.as_deref();
        }
        false
    }
}

/// Adds what is below a folder. Hidden files are looked at only when named, links to folders are not followed.
pub(super) fn walk(folder: &Path, projects: &Projects, walked: &mut Walked) {
    let all = Mutex::new(walked);
    let above = above(folder);
    // What stands above names its paths from the root.
    let base = if above.is_some() { folder.canonicalize().ok() } else { None };
    let bound = Bound::of(folder);
    let here = Here { path: folder, base: base.as_deref(), projects, bound: &bound };
    visit(&here, folder, above.as_ref(), &all);
}

/// The folder that a walk began with: as given, and from the root where that is needed.
#[derive(Clone, Copy)]
struct Here<'a> {
    path: &'a Path,
    base: Option<&'a Path>,
    projects: &'a Projects,
    bound: &'a Bound,
}

/// How far links lead: a repository must not make a run read, or mend, what lies outside of it.
struct Bound {
    root: PathBuf,
    /// No project has that root: a machine's folder, where vassals are links into their applications.
    is_machine: bool,
}

impl Bound {
    /// The root of the project that a folder lies in, else the folder that holds it.
    fn of(folder: &Path) -> Self {
        let full = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let is_root = |folder: &&Path| {
            folder.join(".git").exists() || FILES.iter().any(|name| folder.join(name).exists())
        };
        match full.ancestors().find(is_root) {
            Some(root) => Self { root: root.to_owned(), is_machine: false },
            None => Self { root: full.parent().unwrap_or(&full).to_owned(), is_machine: true },
        }
    }

    fn holds(&self, link: &Path) -> bool {
        let is_inside = || link.canonicalize().is_ok_and(|target| target.starts_with(&self.root));
        (self.is_machine && is_in_vassals_folder(link)) || is_inside()
    }
}

impl Here<'_> {
    /// The path by which ignore files know an entry.
    fn known(&self, path: &Path) -> PathBuf {
        let below = path.strip_prefix(self.path).unwrap_or(path);
        self.base.map_or_else(|| path.to_owned(), |base| base.join(below))
    }
}

fn visit(start: &Here<'_>, folder: &Path, above: Option<&Arc<Level>>, all: &Mutex<&mut Walked>) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries.flatten(),
        // It went away meanwhile.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
        Err(error) => {
            let unusable = Unusable::new(folder, error);
            all.lock().unwrap_or_else(PoisonError::into_inner).unusable.push(unusable);
            return;
        }
    };
    let level = level(folder, start.known(folder), above);
    let ignored = |path: &Path, is_folder| {
        level.as_ref().is_some_and(|level| level.ignores(&start.known(path), is_folder))
    };
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in entries {
        let is_hidden = path_bytes(Path::new(&entry.file_name())).starts_with(b".");
        let Ok(kind) = entry.file_type() else { continue };
        let path = entry.path();
        let found = if kind.is_dir() { None } else { found(&path, start.projects) };
        if is_hidden || (!kind.is_dir() && found.is_none()) || ignored(&path, kind.is_dir()) {
            continue;
        }
        let is_held = || is_file(&path, kind) && (!kind.is_symlink() || start.bound.holds(&path));
        match found {
            None => folders.push(path),
            Some(found) if is_held() => files.push(Found { link: kind.is_symlink(), ..found }),
            Some(_) => {}
        }
    }
    let mut lock = all.lock().unwrap_or_else(PoisonError::into_inner);
    lock.files.append(&mut files);
    lock.folders.push(folder.to_owned());
    drop(lock);
    parallel::map(&folders, |_, folder| visit(start, folder, level.as_ref(), all));
}

/// A file or a link to one; a link that leads nowhere or to a folder is passed over.
fn is_file(path: &Path, kind: std::fs::FileType) -> bool {
    kind.is_file() || (kind.is_symlink() && std::fs::metadata(path).is_ok_and(|meta| meta.is_file()))
}

/// The ignore files of one folder on top of those above. A repository knows nothing of what it lies in.
fn level(folder: &Path, known: PathBuf, above: Option<&Arc<Level>>) -> Option<Arc<Level>> {
    let is_repository = folder.join(".git").exists();
    let above = above.filter(|_| !is_repository).cloned();
    let names: &[&str] = if is_repository {
        &[".git/info/exclude", ".gitignore", ".ignore"]
    } else {
        &[".gitignore", ".ignore"]
    };
    let files = names.iter().filter_map(|name| read_file(&folder.join(name)).ok());
    let files: Vec<Patterns> = files.map(|text| Patterns::of_file(&text)).collect();
    if files.iter().all(Patterns::is_empty) {
        above
    } else {
        Some(Arc::new(Level { above, folder: known, files }))
    }
}

/// The ignore files above a folder, up to the root of its repository; none when it is in no repository or its root.
fn above(folder: &Path) -> Option<Arc<Level>> {
    let full = folder.canonicalize().ok()?;
    let inside = full.ancestors().skip(1);
    let depth = full.ancestors().position(|folder| folder.join(".git").exists())?;
    let mut levels: Vec<&Path> = inside.take(depth).collect();
    levels.reverse();
    levels.into_iter().fold(None, |above, folder| level(folder, folder.to_owned(), above.as_ref()))
}
