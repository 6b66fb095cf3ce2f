//! Files of nginx, systemd and supervisor beside a configuration: named by `--nginx`, `--systemd` and `--supervisor`, or found by
//! `--together`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{CheckOptions, Error, walk};
use crate::evaluate::path_bytes;
use crate::host::read_file;
use crate::lint::beside::Beside;
use crate::lint::without_template_suffix;
use memchr::memmem;

/// Those that were named, and whether to look for more.
pub(super) struct Neighbours {
    said: Vec<Arc<Beside>>,
    looks: bool,
}

/// Folders in which projects keep such files, besides those whose names begin with `nginx` or `systemd`.
const FOLDERS: [&str; 14] = [
    "conf",
    "conf.d",
    "config",
    "contrib",
    "deploy",
    "deployment",
    "docker",
    "etc",
    "infra",
    "ops",
    "server",
    "sites-available",
    "sites-enabled",
    "system",
];

/// How deep below a folder with the configuration, and how many files in all.
const DEEPEST: usize = 3;
const MOST: usize = 500;

impl Neighbours {
    /// Reads the files that were named.
    pub(super) fn new(options: &CheckOptions) -> Result<Self, Error> {
        let mut said = Vec::new();
        let kinds = [
            (&options.nginx, Beside::nginx as Make),
            (&options.systemd, Beside::unit as Make),
            (&options.supervisor, Beside::supervisor as Make),
        ];
        for (paths, make) in kinds {
            for path in paths {
                let bytes = read_file(path).map_err(|why| Error::unreadable(path, why))?;
                said.push(Arc::new(make(walk::name_of(path), bytes.into(), true)));
            }
        }
        Ok(Self { said, looks: options.together })
    }

    /// The files that were named, and those that may belong to a configuration by their names and places alone.
    pub(super) fn of(&self, path: &Path, root: &Path) -> Vec<Arc<Beside>> {
        let mut all = self.said.clone();
        if self.looks {
            let known: Vec<String> = all.iter().map(|beside| beside.name.clone()).collect();
            all.extend(
                candidates(path, root)
                    .into_iter()
                    .filter_map(|path| read(&path))
                    .filter(|beside| !known.contains(&beside.name))
                    .map(Arc::new),
            );
        }
        all
    }
}

type Make = fn(String, Arc<[u8]>, bool) -> Beside;

/// A candidate whose content fits its name.
fn read(path: &Path) -> Option<Beside> {
    let bytes = read_file(path).ok()?;
    let has = |text: &str| memmem::find(&bytes, text.as_bytes()).is_some();
    if is_unit(path) {
        return (has("ExecStart") || has("ListenStream"))
            .then(|| Beside::unit(walk::name_of(path), bytes.into(), false));
    }
    if has("[program:") && has("command") {
        return Some(Beside::supervisor(walk::name_of(path), bytes.into(), false));
    }
    (has("_pass")).then(|| Beside::nginx(walk::name_of(path), bytes.into(), false))
}

/// Files beside the configuration and in the usual folders around it, up to the root of the project.
fn candidates(path: &Path, root: &Path) -> Vec<PathBuf> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Ok(full) = folder.canonicalize() else { return Vec::new() };
    let mut found = Vec::new();
    for (above, ancestor) in full.ancestors().enumerate() {
        if above > 0 && !ancestor.starts_with(root) {
            break;
        }
        // As short as the configuration itself was given, where that is possible.
        let spelled =
            if path.is_absolute() { ancestor.to_owned() } else { relative(folder, above, ancestor) };
        collect(&spelled, 0, &mut found);
    }
    found.sort();
    found.dedup();
    found
}

fn relative(folder: &Path, above: usize, full: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    match here.ok().and_then(|here| full.strip_prefix(here).ok().map(Path::to_owned)) {
        Some(inside) => inside,
        None if above == 0 => folder.to_owned(),
        None => full.to_owned(),
    }
}

fn collect(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let listed = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(entries) = std::fs::read_dir(listed) else { return };
    let mut names: Vec<_> = entries.flatten().map(|entry| (entry.file_name(), entry.file_type())).collect();
    names.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (name, kind) in names {
        let path = folder.join(&name);
        let is_folder = kind.is_ok_and(|kind| kind.is_dir());
        if found.len() >= MOST {
            return;
        }
        if is_folder && depth < DEEPEST && is_usual(&name.to_string_lossy()) {
            collect(&path, depth + 1, found);
        } else if !is_folder && (is_unit(&path) || is_site(&path)) && path.is_file() {
            found.push(path);
        }
    }
}

fn is_usual(folder: &str) -> bool {
    let name = folder.to_ascii_lowercase();
    name.starts_with("nginx")
        || name.starts_with("systemd")
        || name.starts_with("supervisor")
        || FOLDERS.contains(&name.as_str())
}

fn is_unit(path: &Path) -> bool {
    let name = path_bytes(path);
    let name = without_template_suffix(&name);
    name.ends_with(b".service") || name.ends_with(b".socket")
}

fn is_site(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let folder =
        path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().to_ascii_lowercase());
    let in_folder = folder.is_some_and(|name| {
        name.starts_with("nginx") || name.starts_with("sites-") || name.starts_with("supervisor")
    });
    let stem = without_template_suffix(name.as_bytes());
    let supervisor = name.starts_with("supervisor") && stem.ends_with(b".ini");
    supervisor || stem.ends_with(b".conf") || stem.ends_with(b".vhost") || name.contains("nginx") || in_folder
}
