//! Names that stand for a value: `%(name)`, `$(NAME)`, `@(file)` and `%x`.

use std::collections::HashSet;

use super::completion::{Item, Role};
use super::{Scene, folder};
use crate::catalog::OptId;
use crate::evaluate::{Request, evaluate};

/// What each magic variable is (`core/uwsgi.c:config_magic_table_fill`). Upper-case ones are those of the first file.
const MAGIC: [(char, &str); 23] = [
    ('d', "folder of the file, with a slash at the end"),
    ('n', "name of the file without its extension"),
    ('s', "name of the file"),
    ('p', "full path of the file"),
    ('e', "extension of the file"),
    ('c', "name of the folder of the file"),
    ('x', "section"),
    ('o', "path of the file as it is given"),
    ('h', "host name"),
    ('k', "number of processors"),
    ('v', "working directory of the server"),
    ('V', "version of uWSGI"),
    ('U', "user that starts the server"),
    ('u', "user id"),
    ('G', "group that starts the server"),
    ('g', "group id"),
    ('b', "path of the server's program"),
    ('t', "seconds since 1970"),
    ('T', "microseconds since 1970"),
    ('i', "inode of the file"),
    ('j', "hash of the full path"),
    ('%', "a percent sign"),
    ('(', "a placeholder"),
];

/// Variables that most environments have.
const ENVIRONMENT: [&str; 6] = ["HOME", "HOSTNAME", "PATH", "PORT", "PWD", "USER"];

/// What can stand behind an opener.
pub(super) struct Found<'a> {
    /// What is typed of the name.
    pub(super) word: &'a str,
    /// Where the name ends.
    pub(super) end: usize,
    pub(super) items: Vec<Item>,
}

/// The items behind an opener that is not closed yet.
pub(super) fn items<'a>(scene: &Scene<'_>, offset: usize, typed: &'a str) -> Option<Found<'a>> {
    let rest = scene.text.get(offset..).unwrap_or_default();
    let openers = ["%(", "$(", "@("].into_iter();
    if let Some((at, opener)) = openers.filter_map(|opener| Some((typed.rfind(opener)?, opener))).max()
        && let word = &typed[at + 2..]
        && !word.contains(')')
    {
        let is_end = |c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c);
        let more = rest.find(is_end).unwrap_or(rest.len());
        let close = if rest[more..].starts_with(')') { "" } else { ")" };
        let (word, items) = match opener {
            "%(" => (word, names(scene, close)),
            "$(" => (word, variables(scene, close)),
            _ => (folder::last_part(word), folder::entries(scene, word, false)),
        };
        return Some(Found { word, end: offset + more, items });
    }
    // An odd number of signs: the last one is open.
    let signs = typed.len() - typed.trim_end_matches('%').len();
    let word = typed.get(typed.len().checked_sub(1)?..)?;
    (signs % 2 == 1).then(|| Found { word, end: offset, items: magic(scene) })
}

/// Names of the file's own first, then the options that it sets.
fn names(scene: &Scene<'_>, close: &str) -> Vec<Item> {
    let evaluation = scene.evaluation;
    let mut seen: HashSet<&[u8]> = HashSet::new();
    let mut all: Vec<(bool, Item)> = Vec::new();
    for id in evaluation.ids() {
        let key = evaluation.key(id);
        let Ok(name) = std::str::from_utf8(key) else { continue };
        if name.is_empty() || !seen.insert(key) {
            continue;
        }
        let value = super::shown(evaluation, id);
        let item = Item::new(Role::Variable, name).detail(value).text(format!("{name}{close}"));
        all.push((OptId::lookup(key).is_some(), item));
    }
    all.sort_by_key(|(is_option, _)| *is_option);
    all.into_iter().map(|(_, item)| item).collect()
}

/// Variables that the text speaks of, then usual ones.
fn variables(scene: &Scene<'_>, close: &str) -> Vec<Item> {
    let used = scene.text.split("$(").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0));
    let mut names: Vec<&str> = used.filter(|name| !name.is_empty() && !name.contains('\n')).collect();
    names.sort_unstable();
    names.extend(ENVIRONMENT);
    let mut seen = Vec::new();
    names.retain(|name| {
        !seen.contains(name) && {
            seen.push(*name);
            true
        }
    });
    names.into_iter().map(|name| Item::new(Role::Variable, name).text(format!("{name}{close}"))).collect()
}

/// The magic variables, each with what it is for this file as far as that is known.
fn magic(scene: &Scene<'_>) -> Vec<Item> {
    let values = values_of_magic(scene);
    let item = |((letter, what), value): (&(char, &str), &Option<String>)| {
        let detail = value.as_ref().map_or_else(|| (*what).to_owned(), |value| format!("{value} ({what})"));
        Item::new(Role::Variable, &format!("%{letter}")).detail(detail)
    };
    MAGIC.iter().zip(&values).map(item).collect()
}

/// Reads a file of the same path that holds nothing but the variables.
fn values_of_magic(scene: &Scene<'_>) -> Vec<Option<String>> {
    let lines = MAGIC
        .iter()
        .filter(|(letter, _)| letter.is_ascii_alphabetic())
        .map(|(letter, _)| format!("v = %{letter}\n"));
    let source = format!("[uwsgi]\n{}", lines.collect::<String>());
    let path = scene.evaluation.loads.first().map(|load| load.path.clone()).unwrap_or_default();
    let request = Request::path(path)
        .source(source.into_bytes())
        .format(crate::syntax::Format::Ini)
        .build(scene.evaluation.build)
        .target(scene.evaluation.target);
    let read = evaluate(&request, scene.host);
    let value = |number: usize| {
        let id = read.ids().filter(|id| read.key(*id) == b"v").nth(number)?;
        let value = String::from_utf8_lossy(read.known_value(id)?).into_owned();
        (!value.is_empty()).then_some(value)
    };
    let mut number = 0;
    let each = MAGIC.iter().map(|(letter, _)| {
        let value = letter.is_ascii_alphabetic().then(|| value(number)).flatten();
        number += usize::from(letter.is_ascii_alphabetic());
        value
    });
    each.collect()
}
