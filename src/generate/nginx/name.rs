//! The name of a site within nginx: upstreams, maps and named locations of several projects stand in one configuration.

use crate::generate::deployment::Deployment;
use crate::generate::text::{hash, parent, short_identifier};

/// Folders in which each file is a site of its own, so that its name tells it apart.
const FLAT: [&str; 6] = [
    "/etc/uwsgi",
    "/etc/uwsgi/vassals",
    "/etc/uwsgi/sites",
    "/etc/uwsgi/apps-available",
    "/etc/uwsgi/apps-enabled",
    "/etc/uwsgi.d",
];

/// As it was said; else the name of the file, with a few letters of its path where others may have that name.
pub(super) fn of(deployment: &Deployment, said: Option<&str>) -> String {
    if let Some(said) = said {
        return short_identifier(said);
    }
    let folder = parent(&deployment.file);
    if FLAT.contains(&folder) {
        return short_identifier(deployment.stem());
    }
    let project = folder.rsplit('/').next().filter(|_| is_usual(deployment.stem())).unwrap_or_default();
    let name = if project.is_empty() { deployment.stem() } else { project };
    short_identifier(&format!("{name}_{:04x}", hash(&deployment.file) & 0xffff))
}

/// Names that say nothing of the project.
fn is_usual(stem: &str) -> bool {
    ["uwsgi", "wsgi", "app", "config", "conf", "prod", "production"].contains(&stem)
}
