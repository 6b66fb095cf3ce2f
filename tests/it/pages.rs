//! The pages under `docs/` are those that `cargo xtask docs` would write now.

use std::collections::BTreeSet;

use uwsgi_lint::pages;

use crate::support::project;

#[test]
fn pages_are_current() {
    let mut expected = BTreeSet::new();
    for (path, text) in pages::all() {
        let path = project("docs").join(path);
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == text, "{} is stale: run `cargo xtask docs`", path.display());
        expected.insert(path);
    }
    for folder in ["docs/rules", "docs/options"] {
        for entry in std::fs::read_dir(project(folder)).unwrap().flatten() {
            assert!(expected.contains(&entry.path()), "{} belongs to nothing", entry.path().display());
        }
    }
}
