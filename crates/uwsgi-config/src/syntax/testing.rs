//! What the tests of the readers have in common.

use super::{Document, Effect, Reader, Span, Text, read};

/// A file, the options that it gives, and the problems with the text that each covers.
pub(super) type Case =
    (&'static str, &'static [(&'static str, &'static str)], &'static [(Effect, &'static str)]);

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Holds a reader against each case, with the section `uwsgi` asked.
pub(super) fn check(reader: Reader, cases: &[Case]) {
    for &(source, entries, problems) in cases {
        let document = read(reader, source.as_bytes(), b"uwsgi");
        assert_eq!(pairs(&document, source.as_bytes()), owned(entries), "{source}");
        let at = |span: Span| lossy(span.of(source.as_bytes()));
        let found: Vec<_> = document.problems.iter().map(|p| (p.effect, at(p.span))).collect();
        let expected: Vec<_> = problems.iter().map(|&(effect, span)| (effect, span.to_owned())).collect();
        assert_eq!(found, expected, "{source}");
    }
}

/// Keys and values, as the server would have them.
pub(super) fn pairs(document: &Document, source: &[u8]) -> Vec<(String, String)> {
    let text = |text: &Text| lossy(text.bytes(source));
    document.entries.iter().map(|entry| (text(&entry.key), text(&entry.value))).collect()
}

pub(super) fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|&(key, value)| (key.to_owned(), value.to_owned())).collect()
}

/// The text that each entry covers.
pub(super) fn spans(document: &Document, source: &[u8]) -> Vec<String> {
    document.entries.iter().map(|entry| lossy(entry.span.of(source))).collect()
}
