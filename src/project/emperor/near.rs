//! Which Emperor watches a file: one that the run names, one whose configuration stands above, or an unknown one of which
//! the name of the folder speaks.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use memchr::memmem;

use super::{Realm, Vassal};
use crate::catalog::{Build, Version};
use crate::emperor::{Emperor, Usual};
use crate::evaluate::{Evaluation, Request, evaluate, path_bytes};
use crate::host::{LocalHost, Rest, read_file};
use crate::project::walk;

/// So many folders above a file are looked at for its Emperor.
const DEEPEST: usize = 3;
/// A folder with more configurations than this is one of vassals.
const MOST: usize = 100;

/// A file as a vassal of an Emperor.
#[derive(Clone, Debug)]
pub struct Reign {
    /// The Emperor, with all of its vassals.
    pub realm: Arc<Realm>,
    /// Which of them it is.
    number: usize,
}

impl Reign {
    /// The vassal.
    pub fn vassal(&self) -> &Vassal {
        &self.realm.found.vassals[self.number]
    }

    /// Its number among those of the realm.
    pub fn number(&self) -> usize {
        self.number
    }
}

/// A folder, and whether it is looked at as the vassals' own.
type Place = (PathBuf, bool);

/// The Emperors of a run, each found once.
#[derive(Debug, Default)]
pub struct Realms {
    /// Those that the run names.
    named: Mutex<Vec<Arc<Realm>>>,
    /// By the folder of their configuration; of the vassals' own less is read.
    above: Mutex<HashMap<Place, Vec<Arc<Realm>>>>,
    /// Folders whose Emperor is not known.
    folders: Mutex<HashMap<PathBuf, Arc<Realm>>>,
}

/// How far a file's Emperor may be looked for, and as which server it is read.
pub struct Around<'a> {
    /// The root of the file's project.
    pub root: &'a Path,
    /// The server.
    pub server: (Build, Version),
    /// Vassals lie in the file's folder, whatever it is called.
    pub is_said: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Realms {
    /// Takes a configuration for that of an Emperor, where it is one.
    pub fn name(&self, path: &Path, around: &Around<'_>) -> Option<Arc<Realm>> {
        let full = path.canonicalize().ok()?;
        let is_it = |realm: &&Arc<Realm>| realm.file.as_ref() == Some(&full);
        if let Some(known) = lock(&self.named).iter().find(is_it) {
            return Some(Arc::clone(known));
        }
        let realm = Arc::new(read(path, around)?);
        lock(&self.named).push(Arc::clone(&realm));
        Some(realm)
    }

    /// The Emperor that starts a file as a vassal.
    pub fn of(&self, path: &Path, around: &Around<'_>) -> Option<Reign> {
        let name = path.file_name()?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = folder.canonicalize().ok()?;
        let path = folder.join(name);
        let reign = |realm: &Arc<Realm>| {
            realm.number_of(&path).map(|number| Reign { realm: Arc::clone(realm), number })
        };
        let mut is_passed = false;
        {
            let named = lock(&self.named);
            if let Some(reign) = named.iter().find_map(reign) {
                return Some(reign);
            }
            is_passed |= named.iter().any(|realm| realm.passes_over(&path));
        }
        let usual = Usual::of(&path_bytes(&folder));
        // A machine's folder has no project around it.
        let is_machine = around.root == folder && usual.is_some();
        for above in folder.ancestors().take(DEEPEST + 1) {
            if !above.starts_with(around.root) && !is_machine {
                break;
            }
            let realms = self.above(above, above == folder, around);
            if let Some(reign) = realms.iter().find_map(reign) {
                return Some(reign);
            }
            is_passed |= realms.iter().any(|realm| realm.passes_over(&path));
        }
        // An Emperor that is known decides: the name of the folder says no more.
        if is_passed {
            return None;
        }
        if !around.is_said && usual.is_none_or(|usual| usual == Usual::Available) {
            return None;
        }
        let mut folders = lock(&self.folders);
        let realm = folders.entry(folder.clone()).or_insert_with(|| Arc::new(Realm::of_folder(&folder)));
        reign(realm)
    }

    /// The Emperor that watches a folder, so far as one of these is known.
    pub fn watching(&self, folder: &Path, around: &Around<'_>) -> Option<Arc<Realm>> {
        let folder = folder.canonicalize().ok()?;
        let first = std::fs::read_dir(&folder).ok()?.flatten().map(|entry| entry.path());
        let reign = first.filter(|path| path.is_file()).find_map(|path| self.of(&path, around))?;
        reign.realm.found.folders.contains(&folder).then_some(reign.realm)
    }

    /// The Emperors whose configuration lies in a folder; beside their vassals only those that are called so.
    fn above(&self, folder: &Path, is_own: bool, around: &Around<'_>) -> Vec<Arc<Realm>> {
        let key = (folder.to_owned(), is_own);
        if let Some(known) = lock(&self.above).get(&key) {
            return known.clone();
        }
        let realms: Vec<_> =
            candidates(folder, is_own).iter().filter_map(|path| read(path, around)).map(Arc::new).collect();
        lock(&self.above).insert(key, realms.clone());
        realms
    }
}

/// What the folders of a file within its project say of who starts it, however its path is spelled.
pub(in crate::project) fn usual(path: &Path, root: &Path) -> Option<Usual> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let is_own_name = || Usual::of(&path_bytes(root)) == Some(Usual::Vassals);
    let base = match root.parent() {
        // There is no project around it.
        _ if folder == root => None,
        // A project may be called so.
        Some(_) if is_own_name() => Some(root),
        above => above,
    };
    let below = base.and_then(|base| folder.strip_prefix(base).ok()).unwrap_or(&folder);
    Usual::starting(&path_bytes(&below.join("file")))
}

/// The configurations of a folder that may be an Emperor's, by name.
fn candidates(folder: &Path, is_own: bool) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        walk::is_candidate(path) && (!is_own || name.starts_with("emperor") || name.starts_with("uwsgi"))
    });
    let is_called_so =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().contains("emperor"));
    if paths.len() > MOST {
        paths.retain(is_called_so);
    }
    paths.sort_unstable();
    paths
}

/// The Emperor that a file makes, with what it watches.
fn read(path: &Path, around: &Around<'_>) -> Option<Realm> {
    let bytes = read_file(path).ok()?;
    let format = walk::format_of(path);
    memmem::find(&bytes, b"emperor")?;
    if !walk::is_configuration(format, &bytes) {
        return None;
    }
    let full = path.canonicalize().ok()?;
    let evaluation = evaluated(&full, bytes, around);
    let emperor = Emperor::of(&evaluation)?;
    // Where it is started is not written anywhere: beside its file, or in the root of the project.
    let beside = full.parent().unwrap_or(Path::new("/")).to_owned();
    let realms = [&*beside, around.root].map(|cwd| Realm::of_file(full.clone(), emperor.clone(), cwd));
    let [first, second] = realms;
    Some(if first.found.vassals.len() >= second.found.vassals.len() { first } else { second })
}

fn evaluated(path: &Path, bytes: Vec<u8>, around: &Around<'_>) -> Evaluation {
    let (build, target) = around.server;
    let request = Request::file(path).source(bytes).format(walk::format_of(path)).build(build).target(target);
    let host = LocalHost {
        cwd: None,
        beside: path.parent().map(Path::to_owned),
        root: Some(around.root.to_owned()),
        env: Vec::new(),
        rest: Rest::Unknown,
        machine: false,
    };
    evaluate(&request, &host)
}
