//! Folders that systemd makes, opens or hides for a service.

use crate::generate::deployment::Deployment;
use crate::generate::paths::{PathUse, Purpose};
use crate::generate::text::{is_within, settled};

/// Folders by the setting that makes them, and the rest.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// Folders below `/run`, `/var/lib`, `/var/cache` and `/var/log`, with the setting that makes each.
    pub(super) made: Vec<(&'static str, String)>,
    /// Other folders that are written.
    pub(super) written: Vec<String>,
    /// Paths written straight into a folder that belongs to root.
    pub(super) misplaced: Vec<PathUse>,
}

/// Folders that systemd can make, and how (`systemd.exec(5)`).
const MADE: [(&str, &str); 5] = [
    ("/run", "RuntimeDirectory"),
    ("/var/run", "RuntimeDirectory"),
    ("/var/log", "LogsDirectory"),
    ("/var/lib", "StateDirectory"),
    ("/var/cache", "CacheDirectory"),
];

/// Sorts the paths that a server writes.
pub(super) fn of(deployment: &Deployment) -> Places {
    let mut places = Places::default();
    for path in deployment.paths.iter().filter(|path| path.is_written()) {
        sort(path, &mut places);
    }
    // A folder inside of another one comes with it; but systemd makes every folder that is named.
    let written = std::mem::take(&mut places.written);
    let kept = |folder: &String| !written.iter().any(|other| other != folder && is_within(folder, other));
    places.written = written.iter().filter(|folder| kept(folder)).cloned().collect();
    places
}

fn sort(path: &PathUse, places: &mut Places) {
    let folder = &settled(path.folder());
    if folder.starts_with("/run/user/") || folder.starts_with("/run/lock") {
        add(&mut places.written, folder);
        return;
    }
    for (base, key) in MADE {
        if folder == base {
            places.misplaced.push(path.clone());
            return;
        }
        if let Some(name) = folder.strip_prefix(base).and_then(|rest| rest.strip_prefix('/')) {
            let made = (key, name.to_owned());
            if !places.made.contains(&made) {
                places.made.push(made);
            }
            return;
        }
    }
    if matches!(folder.as_str(), "/" | "/var") {
        places.misplaced.push(path.clone());
    } else {
        add(&mut places.written, folder);
    }
}

fn add(list: &mut Vec<String>, folder: &str) {
    if !list.iter().any(|known| known == folder) {
        list.push(folder.to_owned());
    }
}

/// `/var/run` is `/run`; systemd says so at each use of the old name.
pub(super) fn modern(path: &str) -> String {
    let path = settled(path);
    path.strip_prefix("/var/run/").map(|rest| format!("/run/{rest}")).unwrap_or(path)
}

/// Whether the server uses anything below one of these folders.
pub(super) fn uses(deployment: &Deployment, program: &str, folders: &[&str]) -> Option<String> {
    let served = deployment.serving.rules.iter().filter_map(|rule| rule.target.as_ref().ok());
    let own =
        [&deployment.file].into_iter().chain(deployment.paths.iter().map(|path| &path.path)).chain(served);
    let all = own.map(String::as_str).chain([program]);
    let used = |path: &&str| folders.iter().any(|folder| is_within(path, folder));
    let mut all = all;
    all.find(used).map(str::to_owned)
}

/// Whether sockets or pid files lie below a folder that others have to see.
pub(super) fn shares(deployment: &Deployment, folders: &[&str]) -> bool {
    let shared = |path: &&PathUse| {
        matches!(path.purpose, Purpose::Socket | Purpose::Pid | Purpose::Stats | Purpose::Fifo)
    };
    deployment
        .paths
        .iter()
        .filter(shared)
        .any(|path| folders.iter().any(|folder| is_within(&path.path, folder)))
}
