//! Names that look like an option or a section and are none. The server takes them for placeholders, without a word.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use crate::catalog::OptId;

/// Misspellings met in the wild that no rule of spelling gives.
const KNOWN: [&str; 12] = [
    "chmod-sockets",
    "enable-thread",
    "harakari",
    "lazy-app",
    "master-process",
    "max-request",
    "process",
    "thread",
    "virtual-env",
    "virutalenv",
    "worker",
    "wsgi-files",
];

/// The server asks for `uwsgi` in exactly these letters.
pub(super) fn sections() -> Json {
    let near = json!({ "pattern": "^[ ]*[uU][wW][sS][gG][iI][ ]*$", "not": { "const": "uwsgi" } });
    json!({ "not": near })
}

/// Names of options in other spellings: underscores, capitals, the dashes of the command line, blanks around.
pub(super) fn options() -> Json {
    let mut near: BTreeSet<String> = KNOWN.iter().map(|name| (*name).to_owned()).collect();
    for name in OptId::all().map(OptId::name).filter(|name| name.len() > 2) {
        near.insert(name.replace('-', "_"));
        near.insert(capitalized(name));
        if name.contains('-') {
            near.insert(name.to_uppercase());
            near.insert(camel(name));
        }
    }
    near.retain(|name| OptId::lookup(name.as_bytes()).is_none());
    json!({ "allOf": [
        { "not": { "enum": near } },
        { "not": { "pattern": "^-|^[ \\t]|[ \\t]$|=" } },
    ] })
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
