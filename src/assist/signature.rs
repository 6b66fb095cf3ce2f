//! The fields of a value while it is written: of cron, routes, hooks, loggers, and keys of `key=value,…`.

use super::Scene;
use super::fields::{Field, fields_of};
use super::slot::{self, Slot};
use crate::catalog::{Grammar, OptId, Vocabulary};

/// A value with its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The whole, such as `cron = minute hour day month weekday command`.
    pub label: String,
    /// Each field as bytes of the label, with a few words about it.
    pub fields: Vec<(usize, usize, String)>,
    /// The number of the field that is being written.
    pub active: usize,
}

/// The fields of the value at an offset, where it has some.
pub fn signature(scene: &Scene<'_>, offset: usize) -> Option<Signature> {
    let place = slot::at(scene, offset)?;
    let Slot::Value { key, typed } = place.slot else { return None };
    let option = OptId::lookup(key.as_bytes())?;
    if let Some(vocabulary) = option.vocabulary() {
        return Some(of_keys(key, vocabulary, typed));
    }
    let names: Vec<(&str, &str)> = match option.grammar() {
        Grammar::Cron => CRON.to_vec(),
        _ => fields_of(option).iter().flat_map(|field| words_of(*field)).copied().collect(),
    };
    if names.is_empty() {
        return None;
    }
    let number = typed.split(' ').count() - 1;
    let has_arguments = option.grammar() != Grammar::Cron && number + 1 >= fields_of(option).len();
    let is_behind = has_arguments && typed.rsplit(' ').next().is_some_and(|last| last.contains(':'));
    let active = (number + usize::from(is_behind)).min(names.len() - 1);
    let mut signature = Signature { label: format!("{key} = "), fields: Vec::new(), active };
    for (index, (name, about)) in names.iter().enumerate() {
        let between = if index == 0 {
            ""
        } else if *name == "arguments" {
            ":"
        } else {
            " "
        };
        signature.add(between, name, about);
    }
    Some(signature)
}

/// `core/cron.c`: -1 is any, and a number below that each so many.
const CRON: [(&str, &str); 6] = [
    ("minute", "0 to 59; -1: any; -5: every 5 minutes"),
    ("hour", "0 to 23; -1: any; -2: every 2 hours"),
    ("day", "day of the month, 1 to 31; -1: any"),
    ("month", "1 to 12; -1: any"),
    ("weekday", "0 to 7, Sunday is 0 and 7; -1: any"),
    ("command", "a shell command"),
];

fn words_of(field: Field) -> &'static [(&'static str, &'static str)] {
    match field {
        Field::Pattern => &[("regexp", "what the path, or another part of the request, has to match")],
        Field::Name => &[("name", "a name of your choice")],
        Field::Named(crate::catalog::registry::Kind::RouteCondition) => {
            &[("condition:value", "what has to hold")]
        }
        Field::Named(_) => &[("action", "what is done"), ("arguments", "what the action is given")],
    }
}

/// The keys, those first without which the server refuses or ignores the value.
fn of_keys(name: &str, vocabulary: &Vocabulary, typed: &str) -> Signature {
    const MOST: usize = 12;
    let is_needed = |target: &str| vocabulary.required.contains(&target);
    let mut keys: Vec<_> = vocabulary.keys.iter().filter(|key| key.name == key.target).collect();
    keys.sort_by_key(|key| !is_needed(key.target));
    let part =
        typed.rsplit(vocabulary.separator).next().unwrap_or_default().split('=').next().unwrap_or_default();
    let written = vocabulary.key(part.trim()).map(|key| key.target);
    let active = keys.iter().position(|key| Some(key.target) == written);
    keys.truncate(MOST.max(active.map_or(0, |at| at + 1)));
    let mut signature =
        Signature { label: format!("{name} = "), fields: Vec::new(), active: active.unwrap_or(keys.len()) };
    let separator = vocabulary.separator.to_string();
    for (index, key) in keys.iter().enumerate() {
        let text = format!("{}{}", key.name, if key.flag { "" } else { "=…" });
        let about = if is_needed(key.target) { "required" } else { "" };
        signature.add(if index == 0 { "" } else { &separator }, &text, about);
    }
    signature
}

impl Signature {
    fn add(&mut self, between: &str, name: &str, about: &str) {
        self.label.push_str(between);
        let start = self.label.len();
        self.label.push_str(name);
        self.fields.push((start, self.label.len(), about.to_owned()));
    }
}
