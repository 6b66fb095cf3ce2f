//! The INI dialect of uWSGI (`core/ini.c:uwsgi_ini_config`): one line at a time, and much looser than it looks.
//!
//! * Lines end at LF alone; blanks are space, tab and CR.
//! * The first byte after the blanks decides: `[` a section, `;` or `#` a comment, anything else an option.
//! * A section's name is the rest of the line **without its last byte**, whatever that byte is.
//! * An option's key ends at the first `=`; there are no quotes, no continuation, no comment after a value.
//! * A NUL ends the line, as it ends every C string.
//!
//! [`lines`] is lossless: the `full` spans, put together, are the file.

use super::{Document, Entry, MAX_ENTRIES, Section, Span, Text};
use memchr::{memchr, memchr_iter};

/// One physical line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line with its LF, if it has one.
    pub full: Span,
    /// The line as the server reads it: between the blanks at both ends, up to a NUL.
    pub text: Span,
    /// What the server takes it for.
    pub kind: LineKind,
}

/// What the server takes a line for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Nothing but blanks (or a NUL first).
    Blank,
    /// `;` or `#` first.
    Comment,
    /// `[` first.
    Header {
        /// Between the `[` and the last byte of the text.
        name: Span,
    },
    /// Everything else.
    Option {
        /// Up to the first `=`, without blanks at the end.
        key: Span,
        /// Offset of the `=`, if there is one.
        separator: Option<u32>,
        /// What follows it, without blanks around.
        value: Span,
    },
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r')
}

/// `start..end` without the blanks at both ends (`core/ini.c:ini_lstrip`, `ini_rstrip`).
fn trim(source: &[u8], mut start: usize, mut end: usize) -> Span {
    while start < end && is_blank(source[start]) {
        start += 1;
    }
    while end > start && is_blank(source[end - 1]) {
        end -= 1;
    }
    Span::new(start, end)
}

/// The lines of `source`, in order; `full` spans are contiguous and cover it.
pub fn lines(source: &[u8]) -> impl Iterator<Item = Line> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= source.len() {
            return None;
        }
        let newline = memchr(b'\n', &source[at..]);
        let (end, next) = newline.map_or((source.len(), source.len()), |n| (at + n, at + n + 1));
        let line = line(source, at, end, next);
        at = next;
        Some(line)
    })
}

fn line(source: &[u8], start: usize, end: usize, next: usize) -> Line {
    let stop = memchr(0, &source[start..end]).map_or(end, |n| start + n);
    let text = trim(source, start, stop);
    let kind = match text.of(source).first() {
        None => LineKind::Blank,
        Some(b';' | b'#') => LineKind::Comment,
        Some(b'[') => {
            let first = text.start as usize + 1;
            LineKind::Header { name: Span::new(first, (text.end as usize).saturating_sub(1).max(first)) }
        }
        Some(_) => option(source, text),
    };
    Line { full: Span::new(start, next), text, kind }
}

fn option(source: &[u8], text: Span) -> LineKind {
    let (start, end) = (text.start as usize, text.end as usize);
    match memchr(b'=', text.of(source)) {
        None => LineKind::Option { key: text, separator: None, value: Span::empty(end) },
        Some(n) => {
            let at = start + n;
            let value = trim(source, at + 1, end);
            LineKind::Option { key: trim(source, start, at), separator: Some(Span::empty(at).start), value }
        }
    }
}

/// Reads a file (or the part of it that was expanded). Total: every byte sequence is some document.
///
/// Section 0 is what stands before the first header; its name is empty, as is that of `[]`.
pub fn parse(source: &[u8]) -> Document {
    let mut document = Document::default();
    // What is not used of this costs nothing, and a list that grows is held twice for a moment.
    document.entries.reserve(memchr_iter(b'\n', source).count().min(MAX_ENTRIES) + 1);
    document.sections.push(Section { name: Text::default(), header: Span::default() });
    for line in lines(source) {
        match line.kind {
            LineKind::Blank => {}
            LineKind::Comment => document.comments.push(line.text),
            LineKind::Header { name } => {
                document.sections.push(Section { name: Text::verbatim(name), header: line.text });
            }
            LineKind::Option { key, separator, value } => document.push(Entry {
                section: u32::try_from(document.sections.len() - 1).unwrap_or(u32::MAX),
                key: Text::verbatim(key),
                value: Text::verbatim(value),
                span: line.text,
                bare: separator.is_none(),
            }),
        }
    }
    document
}
