//! The server's own YAML reader (`core/yaml.c`, without `UWSGI_LIBYAML`): lines, not YAML.
//!
//! * `#` cuts the line wherever it stands, inside quotes too.
//! * The section is a line without indentation whose text before the first `:` is the name.
//! * Each deeper line is an option: key and value around the first `: ` (or else the first `:` and a tab).
//!   Quotes are part of both, and so is a CR at the end.
//! * A line that is none ends the section, and with it the reading.

use crate::syntax::draft::shown;
use crate::syntax::{Document, Effect, Span, Text};
use memchr::memchr;
use memchr::memmem;

/// A line: its text up to a `#` or a NUL, and where the next one starts.
struct Line {
    text: Span,
    comment: Option<Span>,
    next: usize,
}

fn line(source: &[u8], start: usize) -> Line {
    let rest = &source[start..];
    let end = memchr(b'\n', rest).map_or(source.len(), |n| start + n);
    let hash = memchr(b'#', &source[start..end]).map(|n| start + n);
    let stop = hash.unwrap_or(end);
    let stop = memchr(0, &source[start..stop]).map_or(stop, |n| start + n);
    let mut comment_end = end;
    if comment_end > start && source[comment_end - 1] == b'\r' {
        comment_end -= 1;
    }
    let comment = hash.map(|at| Span::new(at, comment_end.max(at + 1)));
    Line { text: Span::new(start, stop), comment, next: end + 1 }
}

/// `core/yaml.c:yaml_get_depth`: a tab and a CR count as eight blanks.
fn depth(text: &[u8]) -> usize {
    text.iter()
        .map_while(|byte| match byte {
            b' ' => Some(1),
            b'\t' | b'\r' => Some(8),
            _ => None,
        })
        .sum()
}

/// Without blanks (and CR) in front.
fn trim_start(source: &[u8], span: Span) -> Span {
    let blanks = span.of(source).iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
    Span::new(span.start as usize + blanks, span.end as usize)
}

/// Without blanks at the end; a CR stays.
fn trim_end(source: &[u8], span: Span) -> Span {
    let blanks = span.of(source).iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    Span::new(span.start as usize, span.end as usize - blanks)
}

struct Builtin<'a> {
    source: &'a [u8],
    asked: &'a [u8],
    document: Document,
    section: Option<u32>,
    ended: bool,
}

/// Reads a file as a server without libyaml does (`core/yaml.c:uwsgi_yaml_config`).
pub(super) fn parse(source: &[u8], asked: &[u8]) -> Document {
    let mut reader = Builtin { source, asked, document: Document::default(), section: None, ended: false };
    let mut at = 0;
    while at < source.len() {
        let line = line(source, at);
        at = line.next;
        reader.document.comments.extend(line.comment);
        if !line.text.is_empty() {
            reader.line(&line);
        }
    }
    if reader.section.is_none() {
        let message = format!("the unindented line `{}:` is missing, so nothing is read", shown(asked));
        reader.document.add_problem(Span::empty(0), Effect::Drops, message);
    }
    reader.document.sort_problems();
    reader.document
}

impl Builtin<'_> {
    fn line(&mut self, line: &Line) {
        let outer = depth(line.text.of(self.source)) == 0;
        if outer && self.section.is_some() {
            self.ended = true;
        }
        let text = trim_start(self.source, line.text);
        let Some(&first) = text.of(self.source).first() else { return };
        let list = matches!(first, b'-' | b'[' | b'{');
        match self.section {
            Some(section) if !self.ended => self.option(section, line, text, list),
            _ if outer && !list => self.header(text),
            _ => {}
        }
    }

    /// A line without indentation outside of the section.
    fn header(&mut self, text: Span) {
        let Some(colon) = memchr(b':', text.of(self.source)) else { return };
        let start = text.start as usize;
        let name = Text::verbatim(Span::new(start, start + colon));
        let mine = name.bytes(self.source) == self.asked;
        let header = Span::new(start, start + colon + 1);
        if mine && self.section.is_some() {
            let message = "uWSGI ignores a second section of the same name";
            self.document.add_problem(header, Effect::Drops, message);
            return;
        }
        let section = self.document.add_section(name, header);
        if mine {
            self.section = Some(section);
            let rest = trim_start(self.source, Span::new(start + colon + 1, text.end as usize));
            if !rest.is_empty() {
                let message = "uWSGI ignores text on the line of a section's name";
                self.document.add_problem(trim_end(self.source, rest), Effect::Drops, message);
            }
        }
    }

    fn option(&mut self, section: u32, line: &Line, text: Span, list: bool) {
        let bytes = text.of(self.source);
        let colon = memmem::find(bytes, b": ").or_else(|| memmem::find(bytes, b":\t"));
        let Some(colon) = colon.filter(|_| !list) else {
            self.ended = true;
            let what = if list { "a list or a map" } else { "a line without `: ` and a value" };
            let message = format!("the built-in reader silently stops here: {what} ends the section");
            self.document.add_problem(trim_end(self.source, text), Effect::Ends, message);
            return;
        };
        let start = text.start as usize;
        let key = trim_end(self.source, Span::new(start, start + colon));
        let value = Span::new(start + colon + 2, text.end as usize);
        let value = trim_end(self.source, trim_start(self.source, value));
        self.document.add_entry(section, Text::verbatim(key), Text::verbatim(value), key.join(value));
        self.cut_value(line, value);
    }

    /// A `#` inside of a word or of quotes cuts a value that YAML would not cut.
    fn cut_value(&mut self, line: &Line, value: Span) {
        let Some(comment) = line.comment else { return };
        let bytes = value.of(self.source);
        let touches = comment.start == value.end && !bytes.is_empty();
        let quote = bytes.first().copied().filter(|byte| matches!(byte, b'"' | b'\''));
        let open = quote.is_some_and(|quote| !bytes[1..].contains(&quote));
        if touches || open {
            let message =
                "the built-in reader reads this `#` as the start of a comment and truncates the value";
            self.document.add_problem(comment, Effect::Drops, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::testing::{owned, pairs};

    fn check(source: &str, expected: &[(&str, &str)]) {
        let document = parse(source.as_bytes(), b"uwsgi");
        assert_eq!(pairs(&document, source.as_bytes()), owned(expected), "{source:?}");
    }

    #[test]
    fn lines() {
        check("uwsgi:\n  a: 1\n  b: \"q r\"\n", &[("a", "1"), ("b", "\"q r\"")]);
        check("uwsgi:\r\n  a: 1\r\n", &[("a", "1\r")]);
        check("uwsgi: x\n a: \n b:\t2\n", &[("a", ""), ("b", "2")]);
        check("---\n# c\nuwsgi: # c\n\n  # c\n  a: x # c\n  b: x#y\n", &[("a", "x"), ("b", "x")]);
        check("foo:\n  uwsgi:\n    a: 1\n", &[]);
        check("uwsgi:\n  a: 1\n  l:\n    - 1\n  b: 2\n", &[("a", "1")]);
        check("uwsgi:\n  a: 1\nuwsgi:\n  b: 2\n", &[("a", "1")]);
        check("\u{feff}uwsgi:\n  a: 1\n", &[]);
        check("uwsgi:\n  a: 1\0: x\n  b: 2", &[("a", "1"), ("b", "2")]);
        check("uwsgi:\n  a : b: c\n  - d: e\n", &[("a", "b: c")]);
    }

    #[test]
    fn problems_name_the_place() {
        let source = b"other:\n  z: 1\nuwsgi:\n  a: \"x # y\"\n  master:\n  b: 2\nuwsgi:\n";
        let document = parse(source, b"uwsgi");
        let found: Vec<_> = document.problems.iter().map(|p| (p.effect, p.span.of(source))).collect();
        let expected: &[(Effect, &[u8])] =
            &[(Effect::Drops, b"# y\""), (Effect::Ends, b"master:"), (Effect::Drops, b"uwsgi:")];
        assert_eq!(found, expected);
        assert_eq!(document.sections.len(), 2);
        assert_eq!(parse(b"a: 1\n", b"uwsgi").problems.len(), 1);
    }
}
