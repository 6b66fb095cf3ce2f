//! Names that stand for one thing in several places: placeholders, sections, options and variables of the environment.

use std::collections::HashSet;

use super::Scene;
use super::cursor::{Cursor, Part};
use crate::catalog::{Grammar, OptId};
use crate::evaluate::{Evaluation, Load};
use crate::syntax::{Entry, Reader, Span};

/// One thing with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// A name of the file's own, which `%(name)` stands for the value of.
    Placeholder(String),
    /// A section.
    Section(String),
    /// An option, under whatever name of its.
    Option(OptId),
    /// A variable of the environment, `$(NAME)`.
    Variable(String),
}

/// A place of a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The number of the load that it stands in.
    pub load: u16,
    /// The name alone, as written.
    pub span: Span,
    /// Its value is set here, rather than used.
    pub is_write: bool,
}

/// The symbol at an offset of the text, and where its name is.
pub fn symbol_at(scene: &Scene<'_>, offset: usize) -> Option<(Symbol, Span)> {
    let load = scene.evaluation.loads.first()?;
    let holds = |span: &Span| span.start as usize <= offset && offset <= span.end as usize;
    if let Some((name, span)) = headers(load).find(|(_, span)| holds(span)) {
        return Some((Symbol::Section(name), span));
    }
    let cursor = Cursor::at(scene.evaluation, offset)?;
    let key = std::str::from_utf8(cursor.key()).ok()?;
    let symbol = |name: &str| match OptId::lookup(name.as_bytes()) {
        Some(option) => Symbol::Option(option),
        None => Symbol::Placeholder(name.to_owned()),
    };
    if cursor.part == Part::Key {
        return (!key.is_empty()).then(|| (symbol(key), inner(load, cursor.span)));
    }
    let within = |spans: Vec<(String, Span)>| spans.into_iter().find(|(_, span)| holds(span));
    if let Some((name, span)) = within(marked(load, cursor.span, "%(")) {
        return Some((symbol(&name), span));
    }
    if let Some((name, span)) = within(marked(load, cursor.span, "$(")) {
        return Some((Symbol::Variable(name), span));
    }
    let (name, span) = section_asked_for(load, cursor.entry).or_else(|| set_by(load, cursor.entry))?;
    let is_section =
        OptId::lookup(key.as_bytes()).is_some_and(|option| option.grammar() == Grammar::ConfigFile);
    holds(&span).then(|| (if is_section { Symbol::Section(name) } else { symbol(&name) }, span))
}

/// Every place of a symbol in the files that were read, in order.
pub fn occurrences(evaluation: &Evaluation, symbol: &Symbol) -> Vec<Occurrence> {
    let mut found = Vec::new();
    for (number, load) in (0u16..).zip(&evaluation.loads) {
        let mut add = |span, is_write| found.push(Occurrence { load: number, span, is_write });
        match symbol {
            Symbol::Section(name) => {
                headers(load).filter(|(other, _)| other == name).for_each(|(_, span)| add(span, true));
                let asked = load.document.entries.iter().filter_map(|entry| section_asked_for(load, entry));
                asked
                    .filter(|(other, _)| other == name && load.reader == Reader::Ini)
                    .for_each(|(_, span)| add(span, false));
            }
            Symbol::Variable(name) => {
                values(load)
                    .flat_map(|span| marked(load, span, "$("))
                    .filter(|(other, _)| other == name)
                    .for_each(|(_, span)| add(span, false));
            }
            Symbol::Placeholder(name) => of_name(load, &|other| other == name, &mut add),
            Symbol::Option(option) => {
                let is_it = |other: &str| {
                    OptId::lookup(other.as_bytes()).is_some_and(|other| other.group() == option.group())
                };
                of_name(load, &is_it, &mut add);
            }
        }
    }
    // A file that is included twice is read twice.
    let mut seen = HashSet::new();
    found.retain(|one| seen.insert((evaluation.loads[usize::from(one.load)].path.as_slice(), one.span)));
    found.sort_by_key(|one| (one.load, one.span));
    found
}

/// Keys, `set = NAME=…` and `%(NAME)`.
fn of_name(load: &Load, is_it: &dyn Fn(&str) -> bool, add: &mut dyn FnMut(Span, bool)) {
    for entry in &load.document.entries {
        if std::str::from_utf8(entry.key.bytes(load.read())).is_ok_and(is_it)
            && let Some(span) = load.written(entry.key.span())
        {
            add(inner(load, span), true);
        }
        if let Some((_, span)) = set_by(load, entry).filter(|(name, _)| is_it(name)) {
            add(span, true);
        }
    }
    let used = values(load).flat_map(|span| marked(load, span, "%("));
    used.filter(|(name, _)| is_it(name)).for_each(|(_, span)| add(span, false));
}

/// Where the values of a file are written.
fn values(load: &Load) -> impl Iterator<Item = Span> {
    load.document.entries.iter().filter_map(|entry| load.written(entry.value.span()))
}

/// The names between an opener and `)` in a range of the text.
fn marked(load: &Load, range: Span, opener: &str) -> Vec<(String, Span)> {
    let Ok(text) = std::str::from_utf8(range.of(&load.source)) else { return Vec::new() };
    let base = range.start as usize;
    let each = text.match_indices(opener).filter_map(|(at, _)| {
        let start = at + opener.len();
        let name = &text[start..start + text[start..].find(')')?];
        let is_name = !name.is_empty() && !name.contains(['\n', ' ']);
        is_name.then(|| (name.to_owned(), Span::new(base + start, base + start + name.len())))
    });
    each.collect()
}

/// The names of the sections, without brackets and quotes.
fn headers(load: &Load) -> impl Iterator<Item = (String, Span)> {
    load.document.sections.iter().filter_map(|section| {
        let name = String::from_utf8(section.name.bytes(load.read()).to_vec()).ok()?;
        let span = load.written(section.name.span())?;
        (!name.is_empty() && !span.is_empty()).then(|| (name, inner(load, span)))
    })
}

/// `ini = :NAME`: a section of the same file.
fn section_asked_for(load: &Load, entry: &Entry) -> Option<(String, Span)> {
    let option = OptId::lookup(entry.key.bytes(load.read()))?;
    let span = load.written(entry.value.span()).map(|span| inner(load, span))?;
    let text = std::str::from_utf8(span.of(&load.source)).ok()?;
    let name = text.strip_prefix(':').filter(|_| option.grammar() == Grammar::ConfigFile)?;
    (!name.is_empty()).then(|| (name.to_owned(), Span::new(span.start as usize + 1, span.end as usize)))
}

/// `set = NAME=VALUE`.
fn set_by(load: &Load, entry: &Entry) -> Option<(String, Span)> {
    let is_set = matches!(entry.key.bytes(load.read()), b"set" | b"set-placeholder" | b"set-ph");
    let span = load.written(entry.value.span()).filter(|_| is_set).map(|span| inner(load, span))?;
    let (name, _) = std::str::from_utf8(span.of(&load.source)).ok()?.split_once('=')?;
    let start = span.start as usize;
    (!name.is_empty()).then(|| (name.to_owned(), Span::new(start, start + name.len())))
}

/// A span without the quotes around it.
fn inner(load: &Load, span: Span) -> Span {
    match span.of(&load.source) {
        [first @ (b'"' | b'\''), .., last] if first == last => {
            Span { start: span.start + 1, end: span.end - 1 }
        }
        _ => span,
    }
}

/// The edits that give a symbol another name.
///
/// # Errors
/// Why it cannot have that name, in words.
pub fn rename(evaluation: &Evaluation, symbol: &Symbol, to: &str) -> Result<Vec<(u16, Span)>, String> {
    let name = match symbol {
        Symbol::Placeholder(name) | Symbol::Section(name) => name,
        Symbol::Option(option) => return Err(format!("`{}` is an option of uWSGI", option.name())),
        Symbol::Variable(_) => return Err("a variable of the environment is not set here".to_owned()),
    };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if to.is_empty() || !to.chars().all(is_plain) {
        return Err("a name consists of letters, digits, `-`, `_` and `.`".to_owned());
    }
    if matches!(symbol, Symbol::Placeholder(_)) && OptId::lookup(to.as_bytes()).is_some() {
        return Err(format!("`{to}` is an option of uWSGI"));
    }
    let same =
        |load: &Load| load.document.entries.iter().any(|entry| entry.key.bytes(load.read()) == to.as_bytes());
    if matches!(symbol, Symbol::Placeholder(_)) && evaluation.loads.iter().any(same) {
        return Err(format!("`{to}` is set already"));
    }
    let places = occurrences(evaluation, symbol);
    let is_written_so =
        |one: &Occurrence| one.span.of(&evaluation.loads[usize::from(one.load)].source) == name.as_bytes();
    if !places.iter().all(is_written_so) {
        return Err(format!("`{name}` is written in another way in some place"));
    }
    Ok(places.into_iter().map(|one| (one.load, one.span)).collect())
}
