//! The pages under `docs/` are those that `cargo xtask docs` would write now.

use std::collections::BTreeSet;

use uwsgi_lint::catalog::OptId;
use uwsgi_lint::lint::rules;
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

/// The page of rules that were left out names no rule that exists as left out, and none that does not exist as the one that
/// reports it.
#[test]
fn what_was_left_out_is_no_rule_and_what_is_named_instead_is_one() {
    let text = std::fs::read_to_string(project("docs/left-out-rules.md")).unwrap();
    let names = |cell: &str| -> Vec<String> {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .filter(|name| name.contains('-') && !name.contains(' '))
            .map(str::to_owned)
            .collect()
    };
    let rows: Vec<Vec<&str>> =
        text.lines().filter(|line| line.starts_with("| `")).map(|line| line.split('|').collect()).collect();
    assert!(rows.len() > 15, "{} rows", rows.len());
    for row in rows {
        for left_out in names(row[1]) {
            assert!(rules::find(&left_out).is_none(), "{left_out} is a rule");
        }
        for named in row[2..].iter().flat_map(|cell| names(cell)) {
            let is_option = named.starts_with("--") || OptId::lookup(named.as_bytes()).is_some();
            assert!(is_option || rules::find(&named).is_some(), "{named} is no rule");
        }
    }
}
