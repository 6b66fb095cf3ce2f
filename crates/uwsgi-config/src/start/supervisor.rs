//! Supervisor's configuration (`supervisor/options.py`, Python's `RawConfigParser`): programs and their commands.

use super::container::list;
use super::script;
use super::template::Template;
use super::text::{Atom, Raw, Unknown, extent, find, trim, written};
use super::words::lexed;
use super::{Place, PlaceKind, Surroundings, Variable, Word};
use crate::syntax::Span;

/// `key = value` of a section, with the lines that continue it.
struct Entry {
    key: Vec<u8>,
    value: Vec<Atom>,
    span: Span,
}

/// A section.
struct Section {
    name: Vec<u8>,
    entries: Vec<Entry>,
}

/// Reads a configuration of supervisor.
pub(super) fn read(template: &Template<'_>) -> Place {
    let mut place = Place::default();
    let mut shared: Vec<Variable> = Vec::new();
    for section in sections(template) {
        if section.name == b"supervisord" {
            shared = section.last("environment", None, template).map_or_else(Vec::new, environment);
        }
        for prefix in [&b"program:"[..], b"fcgi-program:", b"eventlistener:"] {
            if let Some(name) = section.name.strip_prefix(prefix) {
                program(&mut place, template, &section, name, &shared);
            }
        }
    }
    place
}

fn program(place: &mut Place, template: &Template<'_>, section: &Section, name: &[u8], shared: &[Variable]) {
    let commands: Vec<&Entry> = section.entries.iter().filter(|entry| entry.key == b"command").collect();
    // Without branches the last one counts.
    let from = if template.is_template() { 0 } else { commands.len().saturating_sub(1) };
    let name = Some(String::from_utf8_lossy(name.trim_ascii()).into_owned());
    let mut all = shared.to_vec();
    let own = section.last("environment", None, template).map_or_else(Vec::new, environment);
    for variable in own {
        script::set(&mut all, variable);
    }
    let before = place.starts.len();
    for entry in commands.get(from..).unwrap_or_default() {
        let near = |key: &str| section.last(key, Some(entry), template).map(|entry| whole(&entry.value));
        let words = lexed(&expanded(&entry.value)).unwrap_or_default();
        for mut start in list(PlaceKind::Supervisor, &words) {
            let mut environment = all.clone();
            start.environment.drain(..).for_each(|variable| script::set(&mut environment, variable));
            start.environment = environment;
            start.name.clone_from(&name);
            start.directory = start.directory.take().or_else(|| near("directory"));
            start.user = start.user.take().or_else(|| near("user"));
            start.stop_signal = near("stopsignal");
            start.is_conditional |= commands.len() > 1;
            start.surroundings = Surroundings { grace: near("stopwaitsecs"), ..Surroundings::default() };
            place.starts.push(start);
        }
    }
    if place.starts.len() == before && commands.is_empty() {
        place.environments.extend(script::environment(name, all));
    }
}

impl Section {
    /// The last entry of a key; of a template's branches, the one that stands with `beside`.
    fn last(&self, key: &str, beside: Option<&Entry>, template: &Template<'_>) -> Option<&Entry> {
        let all = || self.entries.iter().filter(|entry| entry.key == key.as_bytes());
        let near = beside.and_then(|beside| {
            let branch = template.branch_at(beside.span.start);
            all().rfind(|entry| template.branch_at(entry.span.start) == branch)
        });
        near.or_else(|| all().next_back())
    }
}

/// `A="b",C=d`
fn environment(entry: &Entry) -> Vec<Variable> {
    let text = expanded(&entry.value);
    let (mut variables, mut quote, mut from) = (Vec::new(), None, 0);
    for (at, atom) in text.iter().enumerate() {
        match (atom.known(), quote) {
            (Some(byte), Some(open)) if byte == open => quote = None,
            (Some(byte @ (b'"' | b'\'')), None) => quote = Some(byte),
            (Some(b',' | b'\n'), None) => {
                variables.extend(variable(&text[from..at]));
                from = at + 1;
            }
            _ => {}
        }
    }
    variables.extend(variable(&text[from..]));
    variables
}

fn variable(text: &[Atom]) -> Option<Variable> {
    let text = trim(text);
    let equals = text.iter().position(|atom| atom.is(b'='))?;
    let name = super::text::known(trim(&text[..equals]))?;
    let value = trim(&text[equals + 1..]);
    let word = lexed(value).filter(|words| words.len() == 1).and_then(|mut words| words.pop());
    let word = word.unwrap_or_else(|| Raw { span: extent(value, 0), ..Raw::of(value) });
    Some(Variable { name, value: word.word(), span: extent(text, 0) })
}

fn whole(value: &[Atom]) -> Word {
    Raw::of(trim(&expanded(value))).word()
}

/// `%(ENV_X)s` and its like are unknown, `%%` is a `%`.
fn expanded(atoms: &[Atom]) -> Vec<Atom> {
    let mut out = Vec::with_capacity(atoms.len());
    let mut at = 0;
    while let Some(atom) = atoms.get(at) {
        let rest = &atoms[at..];
        if atom.is(b'%') && rest.get(1).is_some_and(|next| next.is(b'%')) {
            out.push(Atom::byte(b'%', atom.span.join(rest[1].span)));
            at += 2;
            continue;
        }
        let opens = atom.is(b'%') && rest.get(1).is_some_and(|next| next.is(b'('));
        let close = if opens { find(rest, b')') } else { None };
        let Some(close) = close else {
            out.push(atom.clone());
            at += 1;
            continue;
        };
        let digits = rest[close + 1..]
            .iter()
            .take_while(|atom| atom.known().is_some_and(|byte| byte.is_ascii_digit()))
            .count();
        let width = (close + 2 + digits).min(rest.len());
        out.push(Atom::unknown(
            Unknown { written: written(&rest[..width]), ..Unknown::default() },
            extent(&rest[..width], 0),
        ));
        at += width;
    }
    out
}

fn sections(template: &Template<'_>) -> Vec<Section> {
    let (text, mut sections, mut at): (&[u8], Vec<Section>, usize) = (&template.text, Vec::new(), 0);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let start = at;
        at += line.len();
        let body = uncommented(line);
        let trimmed = body.trim_ascii();
        if trimmed.is_empty() {
            continue;
        }
        if trimmed.starts_with(b"[") && !body.starts_with(b" ") && !body.starts_with(b"\t") {
            let end = memchr::memchr(b']', trimmed).unwrap_or(trimmed.len());
            sections.push(Section { name: trimmed[1..end].trim_ascii().to_vec(), entries: Vec::new() });
            continue;
        }
        let Some(section) = sections.last_mut() else { continue };
        let from = start + body.len() - body.trim_ascii_start().len();
        let span = Span::new(from, from + trimmed.len());
        if body.starts_with(b" ") || body.starts_with(b"\t") {
            if let Some(entry) = section.entries.last_mut() {
                entry.value.push(Atom::byte(b'\n', Span::empty(from)));
                entry.value.extend(template.atoms(span));
                entry.span = entry.span.join(span);
            }
            continue;
        }
        let Some(equals) = trimmed.iter().position(|byte| matches!(byte, b'=' | b':')) else { continue };
        let key = trimmed[..equals].trim_ascii().to_ascii_lowercase();
        let value = template.atoms(Span::new(from + equals + 1, from + trimmed.len()));
        section.entries.push(Entry { key, value: trim(&value).to_vec(), span });
    }
    sections
}

/// A line without its comment: `#` and `;` at its start, or behind a blank.
fn uncommented(line: &[u8]) -> &[u8] {
    let is_mark = |at: usize| {
        let before = at.checked_sub(1).and_then(|n| line.get(n));
        matches!(line[at], b'#' | b';') && before.is_none_or(u8::is_ascii_whitespace)
    };
    let end = (0..line.len()).find(|at| is_mark(*at)).unwrap_or(line.len());
    &line[..end]
}
