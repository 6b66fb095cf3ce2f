//! A fleet: every server that some paths start, what each takes of the machine, and what several want for themselves.
//!
//! **Invariant**: a server is one row, whether its file, its folder, its Emperor or the place of its start is named.

mod clash;
mod row;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

pub use clash::Clash;
pub use row::{Kind, Row};

use super::emperor::{Around, Realm};
use super::starts::loads;
use super::walk::{self, Found};
use super::{Checker, Error, Peers, parallel};
use crate::emperor::Usual;
use crate::evaluate::path_bytes;
use crate::host::read_file;
use crate::start::{self, Place, PlaceKind};

/// All servers of a fleet.
#[derive(Debug, Default)]
pub struct Fleet {
    /// Its servers, by the names of their files.
    pub rows: Vec<Row>,
    /// What several of them want.
    pub clashes: Vec<Clash>,
    /// Files of watched folders that no Emperor starts, and why.
    pub passed: Vec<(String, &'static str)>,
    /// Databases and queues that Emperors watch.
    pub services: Vec<&'static str>,
    /// Paths that cannot be used.
    pub unusable: Vec<walk::Unusable>,
}

/// Sums over a fleet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sums {
    /// Servers.
    pub servers: usize,
    /// Worker processes, as far as they are known.
    pub workers: u64,
    /// Threads of all workers.
    pub threads: u64,
    /// The most memory that workers with a limit take, in bytes.
    pub memory: u64,
    /// Servers without a limit of memory.
    pub without_memory_limit: usize,
    /// The most files that workers with `max-fd` have open.
    pub open_files: u64,
    /// Servers whose number of workers is not known.
    pub unknown: usize,
    /// Clashes.
    pub clashes: usize,
}

impl Fleet {
    /// What all servers take together.
    pub fn sums(&self) -> Sums {
        let mut sums = Sums { servers: self.rows.len(), clashes: self.clashes.len(), ..Sums::default() };
        for row in &self.rows {
            sums.workers = sums.workers.saturating_add(row.workers.unwrap_or(0));
            sums.threads = sums.threads.saturating_add(row.all_threads().unwrap_or(0));
            sums.memory = sums.memory.saturating_add(row.memory.unwrap_or(0));
            sums.open_files = sums.open_files.saturating_add(row.open_files.unwrap_or(0));
            sums.without_memory_limit += usize::from(row.memory.is_none());
            sums.unknown += usize::from(row.workers.is_none());
        }
        sums
    }
}

/// One file of a fleet.
struct Member {
    path: PathBuf,
    /// It starts servers itself.
    only_place: bool,
}

impl Checker {
    /// The fleet of some files and folders, and of the Emperor with that configuration.
    ///
    /// # Errors
    /// Where the Emperor's configuration is none or settings cannot be read.
    pub fn fleet(&self, paths: &[PathBuf], emperor: Option<&Path>) -> Result<Fleet, Error> {
        let mut fleet = Fleet::default();
        let (mut members, mut passed): (Vec<Member>, HashSet<PathBuf>) = (Vec::new(), HashSet::new());
        if let Some(path) = emperor {
            let realm = self.realm_of(path)?.ok_or_else(|| {
                Error::Usage(format!("{}: no `emperor` in this configuration", path.display()))
            })?;
            add_realm(&realm, path.parent().unwrap_or(Path::new("")), &mut members, &mut fleet);
            passed.extend(realm.found.passed.iter().map(|one| one.path.clone()));
        }
        for folder in paths.iter().filter(|path| path.is_dir()) {
            // A file of it tells the root; which one is the same.
            let (root, project) = self.projects.of(&folder.join("uwsgi.ini"))?;
            let around = Around { root: &root, server: self.server(&project)?, is_said: false };
            if let Some(realm) = self.realms.watching(folder, &around) {
                add_folder(&realm, folder, &mut members, &mut fleet);
                passed.extend(realm.found.passed.iter().map(|one| one.path.clone()));
            }
        }
        let walked = self.find(paths, false);
        fleet.unusable = walked.unusable;
        for found in walked.files {
            let realm = if found.only_place { None } else { self.realm_of(&found.path)? };
            if let Some(realm) = realm {
                add_realm(&realm, found.path.parent().unwrap_or(Path::new("")), &mut members, &mut fleet);
                passed.extend(realm.found.passed.iter().map(|one| one.path.clone()));
            } else {
                match self.member(found) {
                    Some(member) if is_kept_aside(&member.path, paths) => {
                        fleet.passed.push((walk::name_of(&member.path), "is started only by a link to it"));
                    }
                    member => members.extend(member),
                }
            }
        }
        each_once(&mut members, &passed);
        let rows = parallel::map(&members, |_, member| self.rows_of(member));
        let loaded: HashSet<PathBuf> = rows.iter().flat_map(|(_, loaded)| loaded.iter().cloned()).collect();
        let alone = |(at, row): &(usize, &Row)| {
            // A file that a start or another configuration loads is theirs; a vassal is one all the same.
            row.kind != Kind::Configuration
                || !members[*at].path.canonicalize().is_ok_and(|full| loaded.contains(&full))
        };
        let all = rows.iter().enumerate().flat_map(|(at, (rows, _))| rows.iter().map(move |row| (at, row)));
        fleet.rows = all.filter(alone).map(|(_, row)| row.clone()).collect();
        fleet.clashes = clash::clashes(&fleet.rows);
        Ok(fleet)
    }

    /// The realm of an Emperor's own configuration.
    fn realm_of(&self, path: &Path) -> Result<Option<Arc<Realm>>, Error> {
        let (root, project) = self.projects.of(path)?;
        let around = Around { root: &root, server: self.server(&project)?, is_said: false };
        Ok(self.realms.name(path, &around))
    }

    /// A file that was found, where it is configuration or starts a server; what is named is.
    fn member(&self, found: Found) -> Option<Member> {
        let Found { path, only_place, named, .. } = found;
        let is_excluded = || self.projects.of(&path).is_ok_and(|(_, project)| project.excludes(&path));
        (named || !is_excluded()).then_some(Member { path, only_place })
    }

    /// The servers of a file, and the files that its starts load.
    fn rows_of(&self, member: &Member) -> (Vec<Row>, Vec<PathBuf>) {
        let path = &member.path;
        let (Ok(plan), Ok(bytes)) = (self.plan(path, Peers::default()), read_file(path)) else {
            return (Vec::new(), Vec::new());
        };
        let (bytes, format): (Arc<[u8]>, _) = (bytes.into(), walk::format_of(path));
        if !member.only_place && walk::is_configuration(format, &bytes) {
            if plan.reign.is_none() && plan.settings.usual.is_some() {
                // An Emperor looks at no folder below its own.
                return (Vec::new(), Vec::new());
            }
            let (evaluation, settings) = self.read(&plan, path, format, &bytes);
            let is_vassal = plan.reign.as_ref().is_some_and(|reign| reign.realm.is_emperors());
            let kind = if is_vassal { Kind::Vassal } else { Kind::Configuration };
            let folder = plan.reign.as_ref().and_then(super::emperor::Reign::folder);
            let folder = folder.as_deref().or(path.parent()).unwrap_or(Path::new(""));
            let included = evaluation.loads.iter().skip(1);
            let included: HashSet<PathBuf> =
                included.map(|load| folder.join(crate::host::to_path(&load.path))).collect();
            let included = included.iter().filter_map(|path| path.canonicalize().ok());
            // Another section of the same file is no other file.
            let included = included.filter(|full| path.canonicalize().ok().as_ref() != Some(full)).collect();
            return (vec![Row::new(walk::name_of(path), kind, &evaluation, &settings)], included);
        }
        let Some(kind) = PlaceKind::of(&path_bytes(path), &bytes) else {
            return (Vec::new(), Vec::new());
        };
        let place = start::read(kind, &bytes);
        let rows = place.starts.iter().map(|start| self.row_of(&plan, path, &place, start, &bytes));
        let loaded = loads(path, &plan.root, &place).into_iter().flatten();
        (rows.collect(), loaded.filter_map(|path| path.canonicalize().ok()).collect())
    }

    fn row_of(
        &self,
        plan: &super::Plan,
        path: &Path,
        place: &Place,
        start: &start::Start,
        bytes: &Arc<[u8]>,
    ) -> Row {
        let (evaluation, settings) = self.read_start(plan, path, place, start, bytes);
        let name = start.name.as_ref().map(|name| format!(":{name}")).unwrap_or_default();
        let file = format!("{}{name}", walk::name_of(path));
        let mut row = Row::new(file, Kind::Start, &evaluation, &settings);
        row.is_apart =
            matches!(start.place, PlaceKind::Dockerfile | PlaceKind::Compose | PlaceKind::Kubernetes);
        row
    }
}

/// Whether a file waits in Debian's `apps-available` for a link in `apps-enabled`, and nobody asked for it.
fn is_kept_aside(path: &Path, asked: &[PathBuf]) -> bool {
    let Some(folder) = path.parent() else { return false };
    let Ok(full) = if folder.as_os_str().is_empty() { Path::new(".") } else { folder }.canonicalize() else {
        return false;
    };
    let is_asked = |one: &PathBuf| one == path || one.canonicalize().is_ok_and(|one| one == full);
    Usual::of(&path_bytes(&full)) == Some(Usual::Available)
        && full.with_file_name("apps-enabled").is_dir()
        && !asked.iter().any(is_asked)
}

/// Adds what an Emperor starts from one folder, and what it passes over there.
fn add_folder(realm: &Realm, folder: &Path, members: &mut Vec<Member>, fleet: &mut Fleet) {
    let Ok(full) = folder.canonicalize() else { return };
    let is_here = |path: &Path| path.parent() == Some(&*full);
    let spelled = |path: &Path| folder.join(path.file_name().unwrap_or_default());
    let vassals = realm.found.vassals.iter().filter(|vassal| is_here(&vassal.path));
    members.extend(vassals.map(|vassal| Member { path: spelled(&vassal.path), only_place: false }));
    let passed = realm.found.passed.iter().filter(|one| is_here(&one.path));
    fleet.passed.extend(passed.map(|one| (walk::name_of(&spelled(&one.path)), one.why.words())));
}

/// Adds the vassals of an Emperor, named as its own file is, and what it passes over.
fn add_realm(realm: &Realm, beside: &Path, members: &mut Vec<Member>, fleet: &mut Fleet) {
    let here = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
    let full = here.canonicalize().unwrap_or_else(|_| here.to_owned());
    let spelled = |path: &Path| match path.strip_prefix(&full) {
        Ok(below) => beside.join(below),
        Err(_) => path.to_owned(),
    };
    let vassals = realm.found.vassals.iter();
    members.extend(vassals.map(|vassal| Member { path: spelled(&vassal.path), only_place: false }));
    let passed = realm.found.passed.iter();
    fleet.passed.extend(passed.map(|one| (walk::name_of(&spelled(&one.path)), one.why.words())));
    fleet.services.extend(&realm.found.services);
}

/// Each file once, in the order of their names, without those that no Emperor starts. A link is a file of its own.
fn each_once(members: &mut Vec<Member>, passed: &HashSet<PathBuf>) {
    members.sort_by(|a, b| a.path.cmp(&b.path));
    let mut seen = HashSet::new();
    let mut folders: HashMap<PathBuf, PathBuf> = HashMap::new();
    members.retain(|member| {
        let folder = member.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        let full = folders
            .entry(folder.to_owned())
            .or_insert_with(|| folder.canonicalize().unwrap_or_else(|_| folder.to_owned()));
        let full = full.join(member.path.file_name().unwrap_or_default());
        !passed.contains(&full) && seen.insert(full)
    });
}
