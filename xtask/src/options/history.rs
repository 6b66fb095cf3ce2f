//! Joins the tables of all releases into one fact a name.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Change, Fact};
use super::sdist::Release;
use super::table::Row;

/// The facts of every name that any release has, and of those that only the development tree has.
///
/// The newest release that has a name gives its row. `unreleased` holds complete facts with `since`
/// 2.1-dev, and for a released name only what differs there: its `until` and its `changes`.
pub(super) fn facts(releases: &[Release], unreleased: Vec<Fact>) -> Vec<Fact> {
    let names: BTreeSet<&String> = releases.iter().flat_map(|release| release.rows.keys()).collect();
    let mut facts: BTreeMap<String, Fact> =
        names.into_iter().filter_map(|name| Some((name.clone(), fact(name, releases)?))).collect();
    for mut new in unreleased {
        match facts.get_mut(&new.name) {
            Some(known) => {
                known.until = known.until.take().or(new.until);
                known.changes.append(&mut new.changes);
            }
            None => drop(facts.insert(new.name.clone(), new)),
        }
    }
    facts.into_values().collect()
}

fn fact(name: &str, releases: &[Release]) -> Option<Fact> {
    let have: Vec<&Release> = releases.iter().filter(|release| release.rows.contains_key(name)).collect();
    let (first, last) = (have.first()?, have.last()?);
    let rows = &last.rows[name];
    let (plugin, row) = primary(rows)?;
    let mut also: Vec<String> = rows.iter().map(|(p, _)| p.clone()).filter(|p| p != plugin).collect();
    also.sort();
    also.dedup();
    let is_current = releases.last().is_some_and(|release| release.version == last.version);
    Some(Fact {
        name: name.to_owned(),
        short: row.short,
        plugin: plugin.clone(),
        also,
        arity: row.arity.clone(),
        setter: row.setter.clone(),
        variable: row.variable.clone(),
        flags: row.flags.clone(),
        conditions: conditions(rows, plugin),
        since: first.version.clone(),
        until: (!is_current).then(|| last.version.clone()),
        changes: changes(name, plugin, &have),
        builds: Vec::new(),
        default: None,
    })
}

/// The core's row, else that of the first plugin by name; within one, the first row.
fn primary(rows: &[(String, Row)]) -> Option<&(String, Row)> {
    rows.iter().min_by_key(|(plugin, _)| (plugin != "core", plugin))
}

/// The conditions of the plugin's only row; nothing when several rows cover several branches.
fn conditions(rows: &[(String, Row)], plugin: &str) -> Vec<String> {
    let mut own = rows.iter().filter(|(p, _)| p == plugin).map(|(_, row)| &row.conditions);
    match (own.next(), own.next()) {
        (Some(only), None) => only.clone(),
        _ => Vec::new(),
    }
}

fn changes(name: &str, plugin: &str, have: &[&Release]) -> Vec<Change> {
    let row_of = |release: &&Release| {
        let rows = &release.rows[name];
        rows.iter().find(|(p, _)| p == plugin).map(|(_, row)| (release.version.clone(), fields(row)))
    };
    let states: Vec<(String, [(&str, String); 4])> = have.iter().filter_map(row_of).collect();
    let mut changes = Vec::new();
    for pair in states.windows(2) {
        for ((field, from), (_, to)) in pair[0].1.iter().zip(&pair[1].1) {
            if from != to {
                changes.push(Change {
                    version: pair[1].0.clone(),
                    field: (*field).to_owned(),
                    from: from.clone(),
                    to: to.clone(),
                });
            }
        }
    }
    changes
}

fn fields(row: &Row) -> [(&'static str, String); 4] {
    [
        ("arity", row.arity.clone()),
        ("setter", row.setter.clone()),
        ("variable", row.variable.clone()),
        ("flags", row.flags.join("|")),
    ]
}

/// A sentence with the counts of the newest release.
pub(super) fn summary(facts: &[Fact]) -> String {
    let current: Vec<&Fact> = facts
        .iter()
        .filter(|f| f.since != "2.1-dev" && f.until.as_deref().is_none_or(|u| u == "2.0.31"))
        .collect();
    let core = current.iter().filter(|fact| fact.plugin == "core").count();
    let plugins: BTreeSet<&str> =
        current.iter().map(|fact| fact.plugin.as_str()).filter(|plugin| *plugin != "core").collect();
    format!(
        "{} names: {} of the newest release ({core} core, {} in {} plugins), {} of older ones, {} unreleased",
        facts.len(),
        current.len(),
        current.len() - core,
        plugins.len(),
        facts.iter().filter(|f| f.since != "2.1-dev").count() - current.len(),
        facts.iter().filter(|f| f.since == "2.1-dev").count(),
    )
}
