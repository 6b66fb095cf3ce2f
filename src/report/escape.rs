//! Text that cannot drive what it is shown in.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use crate::display::{find_hidden, one_line};
#[cfg(feature = "cli")]
pub(super) use crate::display::{is_hidden, is_plain};

/// A character that can be shown in place of a hidden one: the picture of a control, else a question mark.
#[cfg(feature = "cli")]
pub(super) fn picture(c: char, unicode: bool) -> char {
    match u32::from(c) {
        _ if !unicode => '?',
        code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or('?'),
        0x7f => '\u{2421}',
        _ => '\u{fffd}',
    }
}

/// Appends text with hidden characters as pictures.
#[cfg(feature = "cli")]
pub(super) fn pictured(out: &mut String, text: &str, unicode: bool) {
    out.extend(text.chars().map(|c| if is_hidden(c) { picture(c, unicode) } else { c }));
}

/// Appends text for XML, in content or an attribute; what XML cannot hold is spelled out as in [`one_line`].
pub(super) fn xml(out: &mut String, text: &str) {
    let mut plain = String::with_capacity(text.len());
    one_line(&mut plain, text);
    for c in plain.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\u{fffe}' | '\u{ffff}' => out.extend(c.escape_unicode()),
            _ => out.push(c),
        }
    }
}

/// A path with `/` between its parts as a URI: relative ones stay so, absolute ones get their scheme.
pub fn uri(path: &str) -> String {
    let is_drive =
        path.as_bytes().get(1..3) == Some(b":/") && path.starts_with(|c: char| c.is_ascii_alphabetic());
    let (mut out, rest) = match path.strip_prefix("./") {
        _ if path.starts_with('/') => ("file://".to_owned(), path),
        _ if is_drive => (format!("file:///{}", &path[..2]), &path[2..]),
        Some(rest) => (String::new(), rest),
        None => (String::new(), path),
    };
    for byte in rest.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte.into());
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Writes a value as JSON in one line, hidden characters escaped.
///
/// # Errors
/// Those of `out`.
pub fn json<T: Serialize>(out: &mut dyn Write, value: &T) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(out, Visible)).map_err(io::Error::from)
}

/// Compact JSON; beside what JSON itself demands, every hidden character is escaped.
struct Visible;

impl Formatter for Visible {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = find_hidden(rest) {
            out.write_all(&rest.as_bytes()[..at])?;
            let c = rest[at..].chars().next().unwrap_or_default();
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            rest = &rest[at + c.len_utf8()..];
        }
        out.write_all(rest.as_bytes())
    }
}
