//! YAML scalars with the place of each byte.
//!
//! The reader gives the text of a scalar and where the whole of it stands. Which byte comes from where is found by
//! walking over both: they differ in quotes, escapes, indentation and folded line ends only.

use super::template::Template;
use super::text::Atom;
use crate::syntax::Span;
use crate::syntax::yaml::{Node, NodeId, Tree};

/// The atoms of a scalar; empty for anything else.
pub(super) fn atoms(template: &Template<'_>, tree: &Tree, id: NodeId) -> Vec<Atom> {
    let Node::Scalar(span, text) = tree.node(id) else { return Vec::new() };
    let raw = span.of(&template.text);
    let whole = || text.iter().map(|byte| Atom::byte(*byte, *span)).collect();
    let found = match raw.first() {
        _ if raw == text.as_slice() => Some(super::text::verbatim(&template.text, *span)),
        Some(b'"' | b'\'') => quoted(raw, text, span.start as usize),
        Some(b'|' | b'>') => block(raw, text, span.start as usize),
        _ => aligned(raw, 0, text, span.start as usize, None),
    };
    template.collapse(found.unwrap_or_else(whole))
}

fn quoted(raw: &[u8], text: &[u8], start: usize) -> Option<Vec<Atom>> {
    let inside = raw.get(..raw.len().checked_sub(1)?)?;
    aligned(inside, 1, text, start, Some(raw[0]))
}

/// A block scalar begins behind its header.
fn block(raw: &[u8], text: &[u8], start: usize) -> Option<Vec<Atom>> {
    let header = memchr::memchr(b'\n', raw)? + 1;
    aligned(raw, header, text, start, None)
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

fn blanks(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| is_blank(**byte)).count()
}

/// Walks over the raw bytes from `at` and the text; none where they differ in more than YAML lets them.
fn aligned(raw: &[u8], mut at: usize, text: &[u8], start: usize, quote: Option<u8>) -> Option<Vec<Atom>> {
    let mut atoms = Vec::with_capacity(text.len());
    let mut done = 0;
    while done < text.len() {
        let Some(&own) = raw.get(at) else {
            // The last line end of a block is not always in its bytes.
            let end = Span::empty(start + raw.len());
            let rest = &text[done..];
            atoms.extend(rest.iter().map(|byte| Atom::byte(*byte, end)));
            return (blanks(rest) == rest.len()).then_some(atoms);
        };
        let (from, byte) = (at, text[done]);
        let mut length = 1;
        if is_blank(own) {
            let run = blanks(&raw[at..]);
            length = folded(&raw[at..at + run], &text[done..], quote);
            let is_verbatim = raw[at..at + run] == text[done..done + length];
            let place = |n: usize| match (is_verbatim, run) {
                (true, _) => Span::new(start + from + n, start + from + n + 1),
                // A line end that became a space is not that byte.
                (false, 1) => Span::empty(start + from),
                (false, _) => Span::new(start + from, start + from + run),
            };
            atoms.extend((0..length).map(|n| Atom::byte(text[done + n], place(n))));
            (done, at) = (done + length, at + run);
            continue;
        }
        match own {
            b'\\' if quote == Some(b'"') => {
                let (width, bytes) = escape(&raw[at..], &text[done..])?;
                (at, length) = (at + width, bytes);
            }
            b'\'' if quote == Some(b'\'') && byte == b'\'' => at += 2,
            _ if own == byte => at += 1,
            _ => return None,
        }
        let span = Span::new(start + from, start + at);
        atoms.extend(text[done..done + length].iter().map(|byte| Atom::byte(*byte, span)));
        done += length;
    }
    Some(atoms)
}

/// How many bytes of the text a run of blanks gives.
fn folded(run: &[u8], text: &[u8], quote: Option<u8>) -> usize {
    let said = blanks(text);
    // What an escape gives is none of the run.
    let most = match (quote, memchr::memchr_iter(b'\n', run).count()) {
        (None, _) => said,
        (Some(_), 0) => run.len(),
        (Some(_), lines) => (lines - 1).max(1),
    };
    said.min(most)
}

/// The width of an escape of double quotes, and how many bytes of the text it gives.
fn escape(raw: &[u8], text: &[u8]) -> Option<(usize, usize)> {
    let width = match raw.get(1)? {
        b'x' => 4,
        b'u' => 6,
        b'U' => 10,
        b'\n' => {
            let indent = blanks(raw.get(2..)?);
            return Some((2 + indent, 0));
        }
        b'\r' => return Some((3 + blanks(raw.get(3..)?), 0)),
        _ => 2,
    };
    let first = *text.first()?;
    let length = match first {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    };
    (raw.len() >= width && text.len() >= length).then_some((width, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each line end and each word of the text has to come from where it is written.
    fn check(source: &str) {
        let template = Template::new(source.as_bytes());
        let tree = Tree::read(&template.text);
        let id = tree.get(tree.roots[0], "k").unwrap_or(usize::MAX);
        let atoms = atoms(&template, &tree, id);
        let text = tree.text(id).unwrap_or_default();
        assert_eq!(super::super::text::written(&atoms), text, "{source:?}");
        for atom in &atoms {
            let byte = atom.known().unwrap_or_default();
            let own = atom.span.of(source.as_bytes());
            assert!(
                own == [byte]
                    || byte.is_ascii_whitespace() && own.trim_ascii().is_empty()
                    || own.starts_with(b"\\")
                    || own == b"''",
                "{source:?}: {byte} from {own:?}"
            );
        }
    }

    #[test]
    fn every_style() {
        for source in [
            "k: a b\n",
            "k: a b\n  c\n\n  d\n",
            "k: 'a ''b''\n  c'\n",
            "k: \"a \\\"b\\\" \\\n   c\n   d\\n e \\u00e9\"\n",
            "k: |\n  a\n    b\n\n  c\n",
            "k: >\n  a b\n  c\n\n  d\n    e\n  f\n",
            "k: >-\n    a -c '\n    b &&\n    c'\n",
            "k: |2\n    a\n   b\n",
        ] {
            check(source);
        }
    }
}
