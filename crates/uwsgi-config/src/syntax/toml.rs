//! TOML, which no server reads: this project's authoring form, to be converted.
//!
//! A table of the top level is a section, and an array of tables one section in parts. A list gives one entry an item, `true` and `false` are the words
//! themselves, integers are written in decimal; nothing else than these and strings has a meaning in uWSGI.

use super::draft::shown;
use super::{Document, Effect, Span, Text};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Its parser takes up to seventy bytes of memory for a byte of text, and nobody writes so much by hand.
const MAX_SIZE: usize = 256 << 10;

/// Reads the table `asked` of a file.
pub fn parse(source: &[u8], asked: &[u8]) -> Document {
    let mut document = Document::default();
    if source.len() > MAX_SIZE {
        let message = "TOML of more than 256 KiB is not read";
        document.add_problem(Span::empty(MAX_SIZE), Effect::Refuses, message);
        return document;
    }
    let (text, broken) = match std::str::from_utf8(source) {
        Ok(text) => (text, None),
        Err(error) => {
            let end = error.valid_up_to();
            (std::str::from_utf8(&source[..end]).unwrap_or_default(), Some(end))
        }
    };
    document.comments = comments(text);
    if let Some(at) = broken {
        document.add_problem(Span::new(at, at + 1), Effect::Refuses, "this byte is not valid UTF-8");
        return document;
    }
    match DeTable::parse(text) {
        Ok(root) => {
            let mut reader = Reader { source, asked, document };
            reader.root(root.get_ref());
            document = reader.document;
        }
        Err(error) => {
            let span = error.span().map_or(Span::empty(0), place);
            document.add_problem(span, Effect::Refuses, first_line(error.message()));
        }
    }
    document.sort_problems();
    document
}

fn place(range: Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().trim_end_matches('.').to_owned()
}

fn comments(text: &str) -> Vec<Span> {
    let tokens = toml_parser::Source::new(text).lex();
    tokens
        .filter(|token| token.kind() == toml_parser::lexer::TokenKind::Comment)
        .map(|token| Span::new(token.span().start(), token.span().end()))
        .collect()
}

/// `[name]`, or every `[[name]]`: parts of one section, which can so repeat a key wherever it has to stand.
fn tables<'a, 'b>(value: &'a Spanned<DeValue<'b>>) -> Option<Vec<(Span, &'a DeTable<'b>)>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(vec![(place(value.span()), table)]),
        DeValue::Array(items) if !items.is_empty() => items
            .iter()
            .map(|item| match item.get_ref() {
                DeValue::Table(table) => Some((place(item.span()), table)),
                _ => None,
            })
            .collect(),
        _ => None,
    }
}

struct Reader<'a> {
    source: &'a [u8],
    asked: &'a [u8],
    document: Document,
}

impl Reader<'_> {
    /// A text with its place; `None` for what it says where that is what is written.
    fn text(&self, span: Span, says: &str) -> Text {
        let verbatim = span.of(self.source) == says.as_bytes();
        Text::of(span, (!verbatim).then(|| says.as_bytes().into()), self.source)
    }

    fn root(&mut self, root: &DeTable) {
        let mut found = false;
        for (key, value) in root {
            let name = self.text(place(key.span()), key.get_ref());
            let Some(tables) = tables(value) else {
                let message = "a value outside a table belongs to no section";
                self.document.add_problem(name.span(), Effect::Drops, message);
                continue;
            };
            let mine = key.get_ref().as_bytes() == self.asked;
            found |= mine;
            for (span, table) in tables {
                let section = self.document.add_section(name.clone(), span);
                if mine {
                    self.section(section, table);
                }
            }
        }
        if !found {
            let message = format!("table `{}` is missing", shown(self.asked));
            self.document.add_problem(Span::empty(0), Effect::Drops, message);
        }
    }

    fn section(&mut self, section: u32, table: &DeTable) {
        let mut members: Vec<_> = table.iter().collect();
        members.sort_unstable_by_key(|(key, _)| key.span().start);
        for (key, value) in members {
            let key = self.text(place(key.span()), key.get_ref());
            match value.get_ref() {
                DeValue::Array(items) => {
                    for item in items {
                        let span = place(item.span());
                        self.entry(section, &key, item, span);
                    }
                }
                _ => self.entry(section, &key, value, key.span().join(place(value.span()))),
            }
        }
    }

    fn entry(&mut self, section: u32, key: &Text, value: &Spanned<DeValue>, span: Span) {
        let place = place(value.span());
        let says = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Boolean(yes) => yes.to_string(),
            DeValue::Integer(number) => match i128::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => number.to_string(),
                Err(_) => return self.lose(place, "this number is too large"),
            },
            DeValue::Float(_) | DeValue::Datetime(_) => {
                return self.lose(place, "a fraction, date or time must be written as a string");
            }
            DeValue::Array(_) | DeValue::Table(_) => {
                return self
                    .lose(place, "tables and lists of lists are not allowed as the value of an option");
            }
        };
        let value = self.text(place, &says);
        self.document.add_entry(section, key.clone(), value, span);
    }

    fn lose(&mut self, span: Span, message: &str) {
        self.document.add_problem(span, Effect::Drops, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        let source = br#"# c
[uwsgi]
master = true # d
socket = ["/a", '/b']
"x\ty" = "l\n"
n = 0x1F
f = 1.5
t = { a = 1 }
[other]
a = 1
"#;
        let document = parse(source, b"uwsgi");
        let found: Vec<_> = document
            .entries
            .iter()
            .map(|e| (e.key.bytes(source), e.value.bytes(source), e.span.of(source)))
            .collect();
        let expected: &[(&[u8], &[u8], &[u8])] = &[
            (b"master", b"true", b"master = true"),
            (b"socket", b"/a", b"\"/a\""),
            (b"socket", b"/b", b"'/b'"),
            (b"x\ty", b"l\n", br#""x\ty" = "l\n""#),
            (b"n", b"31", b"n = 0x1F"),
        ];
        assert_eq!(found, expected);
        let lost: Vec<_> = document.problems.iter().map(|p| (p.effect, p.span.of(source))).collect();
        assert_eq!(lost, [(Effect::Drops, &b"1.5"[..]), (Effect::Drops, b"{ a = 1 }")]);
        let comments: Vec<_> = document.comments.iter().map(|c| c.of(source)).collect();
        assert_eq!(comments, [b"# c", b"# d"]);
        assert_eq!(document.sections.len(), 2);
    }

    #[test]
    fn parts_of_a_section() {
        let source = b"[[uwsgi]]\na = 1\n[[uwsgi]]\nb = 2\na = 3\n";
        let document = parse(source, b"uwsgi");
        let found: Vec<_> = document.entries.iter().map(|e| e.span.of(source)).collect();
        assert_eq!(found, [&b"a = 1"[..], b"b = 2", b"a = 3"]);
        assert_eq!(document.problems, []);
    }

    #[test]
    fn faults() {
        assert_eq!(parse(b"[uwsgi]\na = \n", b"uwsgi").problems[0].effect, Effect::Refuses);
        assert_eq!(parse(b"[uwsgi]\na = '\xff'\n", b"uwsgi").problems[0].span, Span::new(13, 14));
        assert_eq!(parse(b"[x]\n", b"uwsgi").problems[0].effect, Effect::Drops);
        let large = [&b"[uwsgi]\n"[..], &b"#".repeat(MAX_SIZE)].concat();
        assert_eq!(parse(&large, b"uwsgi").problems[0].effect, Effect::Refuses);
    }
}
