//! The option tables of real servers: which names they know, and what their variables hold at first.
//!
//! A table is recorded once (`--table NAME=FILE`, a JSON array of what a running server holds) as a
//! small extract under `schema/options/servers/`, so that everything later works without the server.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::facts::{Fact, read_lines, to_lines};
use crate::{Outcome, root};

/// The recorded servers: builds that the catalogue names, and plugins of one.
pub(super) const SERVERS: [&str; 6] =
    ["full", "pip", "debian12", "debian13", "debiansid", "debian12-plugins"];

/// Options whose fresh value is the recording's own doing or a path of the machine.
const NO_DEFAULT: [&str; 3] = ["binary-path", "dlopen", "hook-asap"];

/// One option of one server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Known {
    pub(super) name: String,
    pub(super) arity: String,
    pub(super) short: Option<char>,
    /// Nothing for a function that the server does not export.
    pub(super) setter: Option<String>,
    pub(super) flags: Vec<String>,
    /// Equal numbers are the same address; nothing for NULL.
    pub(super) variable: Option<usize>,
    pub(super) default: Option<String>,
}

/// A row as the server wrote it.
#[derive(Deserialize)]
struct Recorded {
    name: String,
    #[serde(rename = "type")]
    arity: usize,
    short: u8,
    variable: String,
    fresh: Fresh,
}

#[derive(Deserialize)]
struct Fresh {
    func: String,
    flags: u32,
    #[serde(default)]
    value: Value,
}

/// Turns the JSON of a server into its extract and writes it.
pub(super) fn record(name: &str, table: &Path) -> Outcome<()> {
    if !SERVERS.contains(&name) {
        return Err(format!("server `{name}`: known are {}", SERVERS.join(", ")).into());
    }
    let rows: Vec<Recorded> = serde_json::from_str(&std::fs::read_to_string(table)?)?;
    let mut addresses: Vec<String> = Vec::new();
    let mut known: Vec<Known> = rows.into_iter().map(|row| extract(row, &mut addresses)).collect();
    known.sort_by(|a, b| a.name.cmp(&b.name));
    std::fs::create_dir_all(root().join("schema/options/servers"))?;
    std::fs::write(path(name), to_lines(&known)?)?;
    println!("{name}: {} names", known.len());
    Ok(())
}

fn path(name: &str) -> std::path::PathBuf {
    root().join(format!("schema/options/servers/{name}.jsonl"))
}

fn extract(row: Recorded, addresses: &mut Vec<String>) -> Known {
    let is_flag = |bit: &usize| row.fresh.flags >> bit & 1 == 1;
    let arity = ["none", "required", "optional"].get(row.arity).copied().unwrap_or("none");
    Known {
        arity: arity.to_owned(),
        short: Some(char::from(row.short)).filter(|c| *c != '\0'),
        setter: Some(row.fresh.func).filter(|name| name != "?"),
        flags: (0..16).filter(is_flag).map(|bit| super::FLAGS[bit].to_owned()).collect(),
        variable: (row.variable != "(nil)").then(|| place(addresses, row.variable)),
        default: default(&row.fresh.value).filter(|_| !NO_DEFAULT.contains(&row.name.as_str())),
        name: row.name,
    }
}

/// The place of an address among those seen so far.
fn place(addresses: &mut Vec<String>, address: String) -> usize {
    addresses.iter().position(|known| *known == address).unwrap_or_else(|| {
        addresses.push(address);
        addresses.len() - 1
    })
}

/// Numbers and strings as text; an empty list or a NULL is no default.
fn default(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// Every recorded server.
pub(super) fn read() -> Outcome<BTreeMap<&'static str, Vec<Known>>> {
    let mut servers = BTreeMap::new();
    for name in SERVERS {
        if path(name).exists() {
            servers.insert(name, read_lines(&path(name))?);
        }
    }
    Ok(servers)
}

/// Fills `builds` and `default`; the newest server that has a default gives it.
pub(super) fn apply(facts: &mut [Fact], servers: &BTreeMap<&'static str, Vec<Known>>) {
    for name in SERVERS {
        for known in servers.get(name).into_iter().flatten() {
            let Ok(at) = facts.binary_search_by(|fact| fact.name.cmp(&known.name)) else { continue };
            if name != "debian12-plugins" {
                facts[at].builds.push(name.to_owned());
            }
            if facts[at].default.is_none() {
                facts[at].default.clone_from(&known.default);
            }
        }
    }
}

/// What the servers say otherwise than the facts.
pub(super) fn differences(facts: &[Fact], servers: &BTreeMap<&'static str, Vec<Known>>) -> Vec<String> {
    let mut found = Vec::new();
    for (server, rows) in servers {
        let release = match *server {
            "debian12" | "debian12-plugins" => "2.0.21",
            "debian13" => "2.0.28",
            _ => "2.0.31",
        };
        for known in rows {
            match facts.binary_search_by(|fact| fact.name.cmp(&known.name)) {
                Ok(at) => found.extend(
                    difference(&facts[at], known, release)
                        .map(|what| format!("{server}: `{}`: {what}", known.name)),
                ),
                Err(_) => found.push(format!("{server}: `{}`: not in the sources", known.name)),
            }
        }
        found.extend(variable_differences(facts, rows).into_iter().map(|what| format!("{server}: {what}")));
    }
    found
}

fn difference(fact: &Fact, known: &Known, release: &str) -> Option<String> {
    let then = |field: &str, now: String| at_release(fact, field, now, release);
    let (arity, flags) = (then("arity", fact.arity.clone()), then("flags", fact.flags.join("|")));
    let setter = then("setter", fact.setter.clone());
    if arity != known.arity {
        return Some(format!("arity {} there, {arity} in the sources", known.arity));
    }
    if flags != known.flags.join("|") {
        return Some(format!("flags {} there, {flags} in the sources", known.flags.join("|")));
    }
    if known.setter.as_ref().is_some_and(|there| *there != setter) {
        return Some(format!("setter {:?} there, {setter} in the sources", known.setter));
    }
    if known.short != fact.short {
        return Some(format!("short {:?} there, {:?} in the sources", known.short, fact.short));
    }
    (known.variable.is_none() != (fact.variable == "NULL"))
        .then(|| "one has a variable, one has none".to_owned())
}

/// The value of a field in an older release: undoes the changes after it.
pub(super) fn at_release(fact: &Fact, field: &str, now: String, release: &str) -> String {
    let mut later = fact.changes.iter().filter(|change| {
        change.field == field && change.version != "2.1-dev" && numbers(&change.version) > numbers(release)
    });
    later.next().map_or(now, |first| first.from.clone())
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

/// Two options with one address must have one expression, and the reverse, per plugin.
fn variable_differences(facts: &[Fact], rows: &[Known]) -> Vec<String> {
    let mut of_address: BTreeMap<usize, &Fact> = BTreeMap::new();
    let mut of_expression: BTreeMap<(&str, &str), (usize, &str)> = BTreeMap::new();
    let mut found = Vec::new();
    for known in rows {
        let Ok(at) = facts.binary_search_by(|fact| fact.name.cmp(&known.name)) else { continue };
        let (fact, Some(address)) = (&facts[at], known.variable) else { continue };
        if !is_field(&fact.variable) {
            continue;
        }
        let first = of_address.entry(address).or_insert(fact);
        if first.variable != fact.variable {
            found.push(format!("`{}` and `{}` write to one variable", first.name, fact.name));
        }
        let (other, name) =
            *of_expression.entry((&fact.plugin, &fact.variable)).or_insert((address, &fact.name));
        if other != address {
            found.push(format!("`{name}` and `{}` write to two variables", fact.name));
        }
    }
    found
}

/// Only `&x.y` is a variable of its own: constants share addresses, and a whole `&router` starts with its `cr`.
fn is_field(expression: &str) -> bool {
    expression.starts_with('&') && expression.rsplit_once('.').is_some_and(|(_, field)| field != "cr")
}
