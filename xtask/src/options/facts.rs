//! One line of `schema/options/facts.jsonl`.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Outcome;

/// Everything that is known about an option without any prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fact {
    pub(crate) name: String,
    /// The letter of its short form on the command line.
    pub(crate) short: Option<char>,
    /// Folder below `plugins/` whose table has it, or `core`.
    pub(crate) plugin: String,
    /// Other plugins that register the same name.
    pub(crate) also: Vec<String>,
    /// `none`, `required` or `optional`.
    pub(crate) arity: String,
    /// The C function that is called with the value.
    pub(crate) setter: String,
    /// The data expression of the row, such as `&uwsgi.master_process`, or `NULL`.
    pub(crate) variable: String,
    pub(crate) flags: Vec<String>,
    /// What the preprocessor must have said for the row to exist.
    pub(crate) conditions: Vec<String>,
    pub(crate) since: String,
    /// The last version that has it, when a later one has not.
    pub(crate) until: Option<String>,
    pub(crate) changes: Vec<Change>,
    /// Servers that know the name without a `plugin` line.
    pub(crate) builds: Vec<String>,
    /// What a fresh server holds, as text.
    pub(crate) default: Option<String>,
}

/// A field whose value differs from the release before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Change {
    /// The first version with the new value.
    pub(crate) version: String,
    pub(crate) field: String,
    pub(crate) from: String,
    pub(crate) to: String,
}

/// Reads a file of one JSON object a line.
pub(crate) fn read_lines<T: serde::de::DeserializeOwned>(path: &Path) -> Outcome<Vec<T>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut all = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let place = |error| format!("{}:{}: {error}", path.display(), at + 1);
        all.push(serde_json::from_str(line).map_err(place)?);
    }
    Ok(all)
}

/// Writes one JSON object a line.
pub(crate) fn to_lines<T: Serialize>(all: &[T]) -> Outcome<String> {
    let mut text = String::new();
    for one in all {
        text.push_str(&serde_json::to_string(one)?);
        text.push('\n');
    }
    Ok(text)
}
