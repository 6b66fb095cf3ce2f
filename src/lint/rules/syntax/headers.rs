//! Section headers as the server reads them.

use crate::lint::Context;
use crate::syntax::Span;
use crate::syntax::ini::LineKind;

/// One header.
pub(super) struct Header<'a> {
    /// The name as the server takes it: all but the last byte of the line.
    pub(super) name: &'a [u8],
    /// The whole header.
    pub(super) span: Span,
    /// The name that a person reads: up to the `]`, without brackets and blanks.
    pub(super) looks: &'a [u8],
}

impl Header<'_> {
    /// It looks like the header of that section, and is another one to the server. Lines that end with a carriage return
    /// alone are another matter.
    pub(super) fn is_damaged(&self, asked: &[u8]) -> bool {
        self.name != asked && self.looks == asked && !self.name.contains(&b'\r')
    }
}

/// The headers of the file that is linted.
pub(super) fn headers<'a, 'c: 'a>(cx: &'a Context<'c>) -> impl Iterator<Item = Header<'c>> + 'a {
    let source = cx.source();
    cx.ini_lines().filter_map(|line| match line.kind {
        LineKind::Header { name } => {
            let (name, looks) = (name.of(source), looks(line.text.of(source)));
            Some(Header { name, span: line.text, looks })
        }
        _ => None,
    })
}

fn looks(text: &[u8]) -> &[u8] {
    let inside = text.iter().position(|&b| b != b'[').map_or(&[][..], |start| &text[start..]);
    let name = inside.split(|&b| b == b']').next().unwrap_or(inside);
    // `[uwsgi` without its bracket, perhaps with a comment.
    let name = name.split(|&b| matches!(b, b';' | b'#')).next().unwrap_or(name);
    name.trim_ascii()
}
