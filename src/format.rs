//! The layout of an INI file: spacing, blank lines, indentation of blocks.
//!
//! **Invariant**: the server reads the same keys and values before and after, in the same order; only blanks and line
//! ends are added or taken, and only where the reader drops them, whatever magic variables stand for. What was laid
//! out once stays as it is. Pinned by `tests/it/fmt.rs`.

use memchr::memchr;

use crate::catalog::{OptId, Setter};
use crate::lint::looks_like_template;
use crate::syntax::Format;
use crate::syntax::Span;
use crate::syntax::ini::{self, Line, LineKind};
use crate::syntax::merge_conflicts;

const INDENT: &[u8] = b"    ";

/// Why a file is not laid out, if it is not.
pub fn reason_to_leave(path: &[u8], format: Format, bytes: &[u8]) -> Option<String> {
    if format != Format::Ini {
        return Some(format!("only INI is laid out, and this is {}", format.name().to_ascii_uppercase()));
    }
    if looks_like_template(path, bytes) {
        return Some("a template, which only its own language can read".to_owned());
    }
    obstacle(bytes).map(str::to_owned)
}

/// The text laid out; `None` when nothing changes, or when there is a reason to leave it as it is.
pub fn format_ini(source: &[u8]) -> Option<Vec<u8>> {
    if obstacle(source).is_some() {
        return None;
    }
    let out = lay_out(source);
    (out != source && same_reading(source, &out)).then_some(out)
}

/// Why a file has to stay as it is, if it has to: its lines are not what they seem.
fn obstacle(source: &[u8]) -> Option<&'static str> {
    let marks: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"];
    if marks.iter().any(|mark| source.starts_with(mark)) {
        Some("a byte order mark hides its first line from the server")
    } else if memchr(0, source).is_some() {
        Some("it has NUL bytes, which end a line for the server")
    } else if joins_lines(source) {
        Some("a `%` at the end of a line swallows what follows it")
    } else if !merge_conflicts(source).is_empty() {
        Some("it contains a merge conflict")
    } else {
        None
    }
}

/// Whether some magic variable is a `%` with nothing but blanks between it and the line's end.
fn joins_lines(source: &[u8]) -> bool {
    let mut from = 0;
    while let Some(n) = memchr(b'%', &source[from..]) {
        let at = from + n + 1;
        let rest = &source[at..];
        if source.get(at).is_none_or(|&letter| is_blank(letter) || letter == b'\n') {
            let end = memchr(b'\n', rest).unwrap_or(rest.len());
            if rest[..end].iter().all(|&byte| is_blank(byte)) {
                return true;
            }
        }
        from = at + 1;
    }
    false
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r')
}

fn lay_out(source: &[u8]) -> Vec<u8> {
    let end = line_end(source);
    let mut out = Vec::with_capacity(source.len() + source.len() / 8 + 2);
    let (mut in_block, mut blank) = (false, false);
    for line in ini::lines(source) {
        if line.kind == LineKind::Blank {
            blank = !out.is_empty();
            continue;
        }
        if std::mem::take(&mut blank) {
            out.extend_from_slice(end);
        }
        let role = role(source, &line);
        if in_block && !matches!(role, Role::Header | Role::Closes) {
            out.extend_from_slice(INDENT);
        }
        match role {
            Role::Opens => in_block = true,
            Role::Header | Role::Closes => in_block = false,
            Role::Other => {}
        }
        write_line(source, &line, &mut out);
        out.extend_from_slice(end);
    }
    out
}

/// The line end of the first line, for all of them.
fn line_end(source: &[u8]) -> &'static [u8] {
    match memchr(b'\n', source) {
        Some(at) if source[..at].ends_with(b"\r") => b"\r\n",
        _ => b"\n",
    }
}

/// What a line does to the indentation. Blocks do not nest in uWSGI, and any end closes the one that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Header,
    Opens,
    Closes,
    Other,
}

fn role(source: &[u8], line: &Line) -> Role {
    match line.kind {
        LineKind::Header { .. } => Role::Header,
        LineKind::Option { key, .. } => match key.of(source) {
            b"end" | b"endif" | b"endfor" | b"end-if" | b"end-for" => Role::Closes,
            key if OptId::lookup(key).is_some_and(|option| option.setter() == Setter::Logic) => Role::Opens,
            _ => Role::Other,
        },
        LineKind::Blank | LineKind::Comment => Role::Other,
    }
}

fn write_line(source: &[u8], line: &Line, out: &mut Vec<u8>) {
    match line.kind {
        // A magic variable in the key may bring a `=` or begin a section: only the ends of such a line are sure.
        LineKind::Option { key, separator: Some(_), value } if memchr(b'%', key.of(source)).is_none() => {
            write_option(key.of(source), value.of(source), out);
        }
        _ => out.extend_from_slice(line.text.of(source)),
    }
}

fn write_option(key: &[u8], value: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(key);
    if !key.is_empty() {
        out.push(b' ');
    }
    out.push(b'=');
    if !value.is_empty() {
        out.push(b' ');
        out.extend_from_slice(value);
    }
}

/// The same sections, keys, values and comments: what is written says what it said.
fn same_reading(before: &[u8], after: &[u8]) -> bool {
    let (old, new) = (ini::parse(before), ini::parse(after));
    let text = |a: Span, b: Span| a.of(before) == b.of(after);
    !old.cut
        && old.sections.len() == new.sections.len()
        && old.sections.iter().zip(&new.sections).all(|(a, b)| text(a.header, b.header))
        && old.comments.len() == new.comments.len()
        && old.comments.iter().zip(&new.comments).all(|(&a, &b)| text(a, b))
        && old.entries.len() == new.entries.len()
        && old.entries.iter().zip(&new.entries).all(|(a, b)| {
            a.section == b.section
                && a.bare == b.bare
                && text(a.key.span(), b.key.span())
                && text(a.value.span(), b.value.span())
        })
}
