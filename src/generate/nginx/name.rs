//! The name of a site within nginx: upstreams, maps and named locations of several projects stand in one configuration.

use crate::emperor::Usual;
use crate::generate::deployment::Deployment;
use crate::generate::text::{hash, parent, short_identifier};

/// Folders of the machine in which each file is a site of its own, so that its name tells it apart.
const FLAT: [&str; 2] = ["/etc/uwsgi", "/etc/uwsgi/sites"];

/// As it was said; else the name of the file, with a few letters of its path where others may have that name.
pub(super) fn of(deployment: &Deployment, said: Option<&str>) -> String {
    if let Some(said) = said {
        return short_identifier(said);
    }
    let folder = parent(&deployment.file);
    if FLAT.contains(&folder) {
        return short_identifier(deployment.stem());
    }
    let site = site_of(&deployment.file);
    if Usual::of(folder.as_bytes()).is_some() {
        return short_identifier(site);
    }
    short_identifier(&format!("{site}_{:04x}", hash(&deployment.file) & 0xffff))
}

/// What tells a site from others: the name of its file without the suffix, or of its folder where all files are named so.
pub fn site_of(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let folder = parent(file).rsplit('/').next().unwrap_or_default();
    let is_told = folder.is_empty() || Usual::of(folder.as_bytes()).is_some() || !is_usual(stem);
    if is_told { stem } else { folder }
}

/// Names that say nothing of the project.
fn is_usual(stem: &str) -> bool {
    ["uwsgi", "wsgi", "app", "config", "conf", "prod", "production"].contains(&stem)
}
