//! Strings of JSON as the two libraries check and decode them.

use super::parser::Library;
use crate::syntax::{Span, Text};

/// Why the library refuses the file, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    pub(super) span: Span,
    pub(super) message: &'static str,
}

/// The message for a string or comment that the file ends inside of.
pub(super) const UNCLOSED: &str = "this is not closed before the end of the file";

pub(super) type Parse<T> = Result<T, Fault>;

/// The string that starts at `start`, quotes included in its place.
pub(super) fn string(source: &[u8], start: usize, library: Library) -> Parse<Text> {
    let end = closing_quote(source, start, library)?;
    let (inner, span) = (&source[start + 1..end], Span::new(start, end + 1));
    if !inner.contains(&b'\\') {
        return Ok(Text::quoted(span));
    }
    let out = match library {
        Library::Jansson => decode(inner, start + 1)?,
        Library::Yajl => decode_loosely(inner),
    };
    Ok(Text::decoded(span, out))
}

fn closing_quote(source: &[u8], start: usize, library: Library) -> Parse<usize> {
    let mut at = start + 1;
    loop {
        let fault = |width: usize, message| {
            Err(Fault { span: Span::new(at, (at + width).min(source.len())), message })
        };
        match source.get(at) {
            None => {
                return Err(Fault { span: Span::new(start, source.len()), message: UNCLOSED });
            }
            Some(b'"') => return Ok(at),
            Some(b'\\') => match escape_width(&source[at..]) {
                Some(width) => at += width,
                None => return fault(2, "this is not a valid JSON escape"),
            },
            Some(0..=0x1F) => {
                return fault(
                    1,
                    "a string cannot contain control characters or line ends; write `\\n` or another escape",
                );
            }
            Some(0x20..=0x7F) => at += 1,
            Some(_) => match char_width(&source[at..], library) {
                Some(width) => at += width,
                None => return fault(1, "this byte is not valid UTF-8"),
            },
        }
    }
}

fn escape_width(rest: &[u8]) -> Option<usize> {
    match rest.get(1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(2),
        b'u' => rest.get(2..6)?.iter().all(u8::is_ascii_hexdigit).then_some(6),
        _ => None,
    }
}

/// Bytes of the character at the start of `rest`. yajl checks nothing but the leading bits.
fn char_width(rest: &[u8], library: Library) -> Option<usize> {
    let width = match rest.first()? {
        0xC0..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF7 => 4,
        _ => return None,
    };
    let bytes = rest.get(..width)?;
    let sound = match library {
        Library::Jansson => std::str::from_utf8(bytes).is_ok(),
        Library::Yajl => bytes[1..].iter().all(|byte| byte & 0xC0 == 0x80),
    };
    sound.then_some(width)
}

fn hex(digits: &[u8]) -> u32 {
    digits.iter().take(4).fold(0, |code, &digit| code << 4 | char::from(digit).to_digit(16).unwrap_or(0))
}

fn simple(letter: u8) -> u8 {
    match letter {
        b'b' => 0x08,
        b'f' => 0x0C,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        other => other,
    }
}

/// jansson's way: the halves of a surrogate pair belong together.
fn decode(inner: &[u8], start: usize) -> Parse<Vec<u8>> {
    let mut out = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(&byte) = inner.get(at) {
        if byte != b'\\' {
            out.push(byte);
            at += 1;
        } else if inner.get(at + 1) != Some(&b'u') {
            out.push(simple(inner.get(at + 1).copied().unwrap_or(b'\\')));
            at += 2;
        } else {
            let (code, width) = pair(&inner[at..]);
            let Some(c) = char::from_u32(code) else {
                let span = Span::new(start + at, start + at + width);
                return Err(Fault { span, message: "this surrogate pair is incomplete" });
            };
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            at += width;
        }
    }
    Ok(out)
}

/// The code point at `\u`, from both halves if there are two, and the bytes it takes.
fn pair(rest: &[u8]) -> (u32, usize) {
    let high = hex(rest.get(2..).unwrap_or_default());
    if let (0xD800..=0xDBFF, Some(b"\\u")) = (high, rest.get(6..8)) {
        let low = hex(&rest[8..]);
        if (0xDC00..=0xDFFF).contains(&low) {
            return (0x10000 + ((high & 0x3FF) << 10 | low & 0x3FF), 12);
        }
    }
    (high, 6)
}

/// yajl's way: any escape after a high half is its low half, and where there is none, a `?` takes its place;
/// a low half alone becomes the three bytes that UTF-8 would have for it.
fn decode_loosely(inner: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(&byte) = inner.get(at) {
        if byte != b'\\' {
            out.push(byte);
            at += 1;
        } else if inner.get(at + 1) != Some(&b'u') {
            out.push(simple(inner.get(at + 1).copied().unwrap_or(b'\\')));
            at += 2;
        } else {
            let high = hex(inner.get(at + 2..).unwrap_or_default());
            at += 6;
            if high & 0xFC00 != 0xD800 {
                push_utf8(&mut out, high);
            } else if inner.get(at..at + 2) == Some(b"\\u") {
                let low = hex(inner.get(at + 2..).unwrap_or_default());
                push_utf8(&mut out, (high & 0x3F) << 10 | ((high >> 6 & 0xF) + 1) << 16 | low & 0x3FF);
                at += 6;
            } else {
                out.push(b'?');
            }
        }
    }
    out
}

/// As many bytes as the code needs, though it be no character.
fn push_utf8(out: &mut Vec<u8>, code: u32) {
    if let Some(c) = char::from_u32(code) {
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        return;
    }
    let low = |shift: u32| (code >> shift & 0x3F) as u8 | 0x80;
    out.extend_from_slice(&[0xE0 | (code >> 12 & 0xF) as u8, low(6), low(0)]);
}
