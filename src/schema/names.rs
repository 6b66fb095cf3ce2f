//! Names that look like an option or a section and are none. The server takes them for placeholders, without a word.
//!
//! They are patterns of properties that may not be: an editor then complains of the name itself, and completes none of
//! them. `propertyNames` would say the same, but editors print the whole of what it says no to.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use crate::catalog::OptId;
use crate::lint::suggest::words::slips;

/// Misspellings met in the wild that no rule of spelling gives.
const KNOWN: [&str; 5] = ["enable-thread", "harakari", "virtual-env", "virutalenv", "wsgi-files"];

/// Options in every second file: of these a letter that is missing or in the wrong place is caught, too.
const POPULAR: [&str; 28] = [
    "buffer-size",
    "callable",
    "cheaper",
    "chmod-socket",
    "chown-socket",
    "daemonize",
    "die-on-term",
    "disable-logging",
    "enable-threads",
    "harakiri",
    "http-socket",
    "lazy-apps",
    "listen",
    "log-maxsize",
    "master",
    "max-requests",
    "module",
    "need-app",
    "pidfile",
    "plugins",
    "processes",
    "pythonpath",
    "socket",
    "static-map",
    "threads",
    "touch-reload",
    "virtualenv",
    "wsgi-file",
];

/// The server asks for `uwsgi` in exactly these letters.
pub(super) fn sections() -> Json {
    json!({ "^([uU][wW][sS][gG]I|[uU][wW][sS]Gi|[uU][wW]Sgi|[uU]Wsgi|Uwsgi|[ ]+uwsgi[ ]*|uwsgi[ ]+)$": false })
}

/// Names of options in other spellings: underscores, capitals, the dashes of the command line, blanks around.
pub(super) fn options() -> Json {
    let mut near: BTreeSet<String> = KNOWN.into_iter().chain(slips()).map(str::to_owned).collect();
    for name in OptId::all().map(OptId::name).filter(|name| name.len() > 2) {
        if name.contains('-') {
            near.insert(name.replace('-', "_"));
        }
    }
    for name in POPULAR {
        near.extend([capitalized(name), name.to_uppercase(), camel(name)]);
    }
    near.extend(POPULAR.into_iter().flat_map(mistyped));
    near.retain(|name| OptId::lookup(name.as_bytes()).is_none());
    // No letter of an option means anything to a regular expression.
    let near = Vec::from_iter(near).join("|");
    json!({ format!("^({near})$"): false, "^-|^[ \\t]|[ \\t]$|=": false })
}

/// A letter left out, or two of them the other way round.
fn mistyped(name: &str) -> impl Iterator<Item = String> {
    let without = |at: usize| [&name[..at], &name[at + 1..]].concat();
    let swapped = |at: usize| [&name[..at], &name[at + 1..at + 2], &name[at..=at], &name[at + 2..]].concat();
    let last = name.len() - 1;
    (0..=last).map(without).chain((0..last).map(swapped)).collect::<Vec<_>>().into_iter()
}

fn capitalized(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + &capitalized(part))
}
