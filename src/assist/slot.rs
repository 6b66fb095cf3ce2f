//! What can be written at a place of a text. Looks at the text alone: while somebody types, no reader takes it.

use super::Scene;
use crate::syntax::{Format, Span};

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot<'a> {
    /// The name of a section, in INI and TOML with the `[` before it.
    Section,
    /// The name of an option.
    Key,
    /// The value of an option, up to the place.
    Value {
        /// The option.
        key: &'a str,
        /// What is written of the value before the place.
        typed: &'a str,
    },
    /// The rules of a comment that ignores some.
    Rule,
}

/// A place of a text, and what is written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) slot: Slot<'a>,
    /// The word before the place.
    pub(super) word: &'a str,
    /// The word around the place.
    pub(super) span: Span,
    /// The word is between quotes that the format wants.
    pub(super) quoted: bool,
    /// Nothing but the word is on the line, or in the element.
    pub(super) alone: bool,
}

/// What can be written at an offset, where anything can.
pub(super) fn at<'a>(scene: &Scene<'a>, offset: usize) -> Option<Place<'a>> {
    let text = scene.text;
    let (before, after) = (text.get(..offset)?, text.get(offset..)?);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = offset + after.find(['\n', '\r']).unwrap_or(after.len());
    let line = Line { text, start, offset, end };
    if let Some(place) = rule(line) {
        return Some(place);
    }
    match scene.format {
        Format::Ini => ini(line),
        Format::Toml => toml(line),
        Format::Yaml => yaml(line),
        Format::Json => json(line),
        Format::Xml => xml(line),
    }
}

/// The line around an offset, without its end.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
    offset: usize,
    end: usize,
}

impl<'a> Line<'a> {
    fn before(self) -> &'a str {
        self.text.get(self.start..self.offset).unwrap_or_default()
    }

    fn after(self) -> &'a str {
        self.text.get(self.offset..self.end).unwrap_or_default()
    }

    /// The place whose word before it is `word`, and which goes on as long as `is_more`.
    fn place(self, slot: Slot<'a>, word: &'a str, is_more: impl Fn(char) -> bool) -> Place<'a> {
        let after = self.after();
        let more = after.find(|c| !is_more(c)).unwrap_or(after.len());
        let span = Span::new(self.offset - word.len(), self.offset + more);
        let alone = after[more..].trim().is_empty();
        Place { slot, word, span, quoted: false, alone }
    }

    fn key(self, word: &'a str) -> Place<'a> {
        self.place(Slot::Key, word, is_name)
    }

    fn value(self, key: &'a str, typed: &'a str) -> Place<'a> {
        let slot = Slot::Value { key, typed };
        self.place(slot, typed, |c| {
            !c.is_whitespace() && !matches!(c, ',' | ';' | '"' | '\'' | ':' | '<' | ')')
        })
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// In the brackets of `uwsgi-lint: ignore[…]`, whatever marks a comment.
fn rule(line: Line<'_>) -> Option<Place<'_>> {
    let comment = &line.before()[line.before().find("uwsgi-lint:")?..];
    let inside = comment.rsplit_once('[').filter(|(_, inside)| !inside.contains(']'))?.1;
    let word = inside.rsplit([',', ' ']).next().unwrap_or_default();
    Some(line.place(Slot::Rule, word, is_name))
}

/// `core/ini.c`: what a line is its first byte decides, and a key ends at the first `=`.
fn ini(line: Line<'_>) -> Option<Place<'_>> {
    let text = line.before().trim_start_matches([' ', '\t']);
    match text.bytes().next() {
        Some(b'#' | b';') => None,
        Some(b'[') => section(line, text),
        _ => match text.split_once('=') {
            Some((key, value)) => Some(line.value(key.trim_end(), value.trim_start())),
            None => (!text.contains(char::is_whitespace)).then(|| line.key(text)),
        },
    }
}

fn section<'a>(line: Line<'a>, text: &'a str) -> Option<Place<'a>> {
    let is_open = !text.contains(']');
    is_open.then(|| line.place(Slot::Section, text, |c| is_name(c) || matches!(c, ']' | ':')))
}

fn toml(line: Line<'_>) -> Option<Place<'_>> {
    let text = line.before().trim_start();
    match text.bytes().next() {
        Some(b'#') => return None,
        Some(b'[') => return section(line, text),
        _ => {}
    }
    let Some((key, value)) = text.split_once('=') else {
        let is_key = !text.contains(|c: char| c.is_whitespace() || c == '"');
        return is_key.then(|| line.key(text));
    };
    let (key, value) = (unquoted(key.trim()), value.trim_start());
    match in_quotes(value) {
        Some(typed) => Some(Place { quoted: true, ..line.value(key, typed) }),
        None => (!value.contains(['"', '\'', '['])).then(|| line.value(key, value)),
    }
}

/// What is written since a quote that is still open.
fn in_quotes(text: &str) -> Option<&str> {
    let mut open: Option<(char, usize)> = None;
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '"' | '\'')) {
        open = match open {
            None => Some((c, at + 1)),
            Some((quote, _)) if quote == c => None,
            open => open,
        };
    }
    open.map(|(_, at)| &text[at..])
}

fn unquoted(text: &str) -> &str {
    text.trim_matches(['"', '\''])
}

fn yaml(line: Line<'_>) -> Option<Place<'_>> {
    let before = line.before();
    let text = before.trim_start_matches(' ');
    if text.starts_with('#') {
        return None;
    }
    let indent = before.len() - text.len();
    if let Some(item) = text.strip_prefix("- ") {
        let key = parent(line, indent)?;
        return Some(yaml_value(line, key, item));
    }
    let Some((key, value)) =
        text.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with(' '))
    else {
        let slot = if indent == 0 { Slot::Section } else { Slot::Key };
        let is_key = text.chars().all(is_name);
        return is_key.then(|| Place { slot, ..line.key(text) });
    };
    (indent > 0 && value.starts_with(' ')).then(|| yaml_value(line, unquoted(key.trim()), value))
}

fn yaml_value<'a>(line: Line<'a>, key: &'a str, value: &'a str) -> Place<'a> {
    let value = value.trim_start();
    let typed = value.strip_prefix(['"', '\'']).unwrap_or(value);
    Place { quoted: typed.len() < value.len(), ..line.value(key, typed) }
}

/// The key that a list belongs to: the last one above that is further out, or as far for `key:` with its items below.
fn parent(line: Line<'_>, indent: usize) -> Option<&str> {
    let above = line.text.get(..line.start)?;
    above.lines().rev().find_map(|one| {
        let text = one.trim_start_matches(' ');
        let is_other = text.is_empty() || text.starts_with(['#', '-']) || one.len() - text.len() > indent;
        let key = text.trim_end().strip_suffix(':').filter(|_| !is_other)?;
        Some(unquoted(key))
    })
}

/// What JSON has open at a place.
#[derive(Default)]
struct Open<'a> {
    /// A bracket of each, with the key that its values belong to.
    outer: Vec<(char, &'a str)>,
    /// The last key.
    key: &'a str,
    /// A value comes next.
    is_value: bool,
    /// Where a string began that is still open.
    string: Option<usize>,
}

fn json(line: Line<'_>) -> Option<Place<'_>> {
    let before = line.text.get(..line.offset)?;
    let open = opened(before);
    let outer = *open.outer.last()?;
    let word = open
        .string
        .map_or_else(|| before.rsplit(|c| !is_name(c)).next().unwrap_or_default(), |at| &before[at..]);
    let is_list = outer.0 == '[';
    let place = if open.is_value || is_list {
        let key = if is_list { outer.1 } else { open.key };
        (open.outer.len() > 1).then(|| line.value(key, word))?
    } else {
        let slot = if open.outer.len() == 1 { Slot::Section } else { Slot::Key };
        Place { slot, ..line.key(word) }
    };
    let rest = line.text.get(place.span.end as usize..).unwrap_or_default();
    let alone = !rest.trim_start_matches('"').trim_start().starts_with(':');
    Some(Place { quoted: open.string.is_some(), alone, ..place })
}

fn opened(before: &str) -> Open<'_> {
    let mut open = Open::default();
    let mut chars = before.char_indices();
    while let Some((at, c)) = chars.next() {
        match (open.string, c) {
            (Some(_), '\\') => drop(chars.next()),
            (Some(start), '"') => {
                if !open.is_value && open.outer.last().is_some_and(|(bracket, _)| *bracket == '{') {
                    open.key = &before[start..at];
                }
                open.string = None;
            }
            (None, '"') => open.string = Some(at + 1),
            (None, '{' | '[') => {
                open.outer.push((c, open.key));
                open.is_value = false;
            }
            (None, '}' | ']') => {
                open.outer.pop();
                open.is_value = false;
            }
            (None, ':') => open.is_value = true,
            (None, ',') => open.is_value = false,
            _ => {}
        }
    }
    open
}

fn xml(line: Line<'_>) -> Option<Place<'_>> {
    let before = line.text.get(..line.offset)?;
    let (head, tail) = before.split_at(before.rfind(['<', '>'])?);
    let tail_text = &tail[1..];
    if tail.starts_with('<') {
        let is_section = !head.contains("<uwsgi");
        let slot = if is_section { Slot::Section } else { Slot::Key };
        return tail_text.chars().all(is_name).then(|| Place { slot, ..line.key(tail_text) });
    }
    let element = head.rsplit_once('<')?.1;
    let key = element.split_whitespace().next().unwrap_or_default();
    let is_option = !element.ends_with('/') && !key.starts_with(['/', '!', '?']) && key != "uwsgi";
    is_option.then(|| line.value(key, tail_text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::{Nowhere, Request, evaluate};

    /// What is written at the `|` of a text.
    fn seen(format: Format, marked: &str) -> Option<(String, String, bool)> {
        let offset = marked.find('|').unwrap_or_default();
        let text = marked.replacen('|', "", 1);
        let request =
            Request::path(format!("uwsgi.{}", format.name())).source(text.as_bytes()).format(format);
        let evaluation = evaluate(&request, &Nowhere);
        let scene = Scene { format, text: &text, evaluation: &evaluation, host: &Nowhere };
        let place = at(&scene, offset)?;
        let slot = match place.slot {
            Slot::Value { key, typed } => format!("value of {key}: {typed}"),
            slot => format!("{slot:?}"),
        };
        Some((slot, text[place.span.start as usize..place.span.end as usize].to_owned(), place.quoted))
    }

    #[test]
    fn places_of_every_format() {
        let some = |slot: &str, word: &str, quoted| Some((slot.to_owned(), word.to_owned(), quoted));
        let table = [
            (Format::Ini, "[uwsgi]\nhar|a = 3", some("Key", "hara", false)),
            (Format::Ini, "[uw|sgi]\n", some("Section", "[uwsgi]", false)),
            (Format::Ini, "[uwsgi]\nmaster = t|rue", some("value of master: t", "true", false)),
            (Format::Ini, "[uwsgi]\n# har|", None),
            (Format::Ini, "[uwsgi]\na b|", None),
            (Format::Ini, "# uwsgi-lint: ignore[a, missing-|x] why", some("Rule", "missing-x", false)),
            (Format::Toml, "[uwsgi]\nlogger = \"fi|\"", some("value of logger: fi", "fi", true)),
            (Format::Toml, "[uwsgi]\nplugins = [\"a\", \"p|", some("value of plugins: p", "p", true)),
            (Format::Yaml, "uwsgi:\n  har|", some("Key", "har", false)),
            (Format::Yaml, "uw|", some("Section", "uw", false)),
            (Format::Yaml, "uwsgi:\n  plugins:\n    - py|", some("value of plugins: py", "py", false)),
            (Format::Yaml, "uwsgi:\n  master: 't|", some("value of master: t", "t", true)),
            (Format::Json, "{\"uwsgi\": {\"har|\"}}", some("Key", "har", true)),
            (Format::Json, "{\"uw|\"}", some("Section", "uw", true)),
            (Format::Json, "{\"uwsgi\": {\"plugins\": [\"a\", \"p|", some("value of plugins: p", "p", true)),
            (Format::Json, "{\"uwsgi\": {\"master\": t|", some("value of master: t", "t", false)),
            (Format::Xml, "<uwsgi>\n  <har|", some("Key", "har", false)),
            (Format::Xml, "<uwsgi>\n  <master>t|</master>", some("value of master: t", "t", false)),
            (Format::Xml, "<uwsgi>\n  |", None),
        ];
        for (format, marked, expected) in table {
            assert_eq!(seen(format, marked), expected, "{marked}");
        }
    }
}
