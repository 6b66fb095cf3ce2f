//! Messages on the wire: a header that tells their length, then JSON.

use std::io::{self, BufRead, Read as _, Write};

use serde_json::Value;

/// What the client sent.
pub(super) enum Incoming {
    Message(Value),
    /// Nothing that can be read, and why.
    Broken(String),
}

/// No message is larger: the largest file that is linted, each of its characters escaped.
const LARGEST: u64 = 128 << 20;

/// No line of a header is longer, and none has more lines; what is no header has an end all the same.
const LONGEST: u64 = 4096;
const MOST_LINES: usize = 16;

/// The next message; nothing at the end of the input.
///
/// # Errors
/// Those of `input`.
pub(super) fn read(input: &mut impl BufRead) -> io::Result<Option<Incoming>> {
    let Some(header) = header(input)? else { return Ok(None) };
    let Some(length) = length_of(&header) else {
        return Ok(Some(Incoming::Broken("a header without Content-Length".to_owned())));
    };
    let mut body = input.by_ref().take(length);
    if length > LARGEST {
        io::copy(&mut body, &mut io::sink())?;
        return Ok(Some(Incoming::Broken(format!("a message of {length} bytes"))));
    }
    let mut bytes = Vec::new();
    body.read_to_end(&mut bytes)?;
    if (bytes.len() as u64) < length {
        return Ok(None);
    }
    let message = std::str::from_utf8(&bytes).map_err(|error| error.to_string()).and_then(parsed);
    Ok(Some(message.map_or_else(Incoming::Broken, Incoming::Message)))
}

/// A message. Half of a surrogate pair, which JavaScript can send while somebody types, becomes U+FFFD: one unit as well.
fn parsed(text: &str) -> Result<Value, String> {
    let parse = |text: &str| serde_json::from_str(text).map_err(|error| error.to_string());
    parse(text).or_else(|why| whole_surrogates(text).map_or(Err(why), |text| parse(&text)))
}

/// The text with U+FFFD for each escaped surrogate without its other half; nothing when there is none.
fn whole_surrogates(text: &str) -> Option<String> {
    let unit = |at: usize| {
        let digits = text.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let (mut out, mut kept, mut at) = (String::new(), 0, 0);
    while let Some(next) = memchr::memchr(b'\\', &text.as_bytes()[at..]) {
        let escape = at + next;
        at = match unit(escape) {
            Some(0xd800..=0xdbff) if matches!(unit(escape + 6), Some(0xdc00..=0xdfff)) => escape + 12,
            Some(0xd800..=0xdfff) => {
                out.push_str(&text[kept..escape]);
                out.push_str("\\ufffd");
                kept = escape + 6;
                kept
            }
            Some(_) => escape + 6,
            // The byte behind may be part of a character.
            None => escape + 1 + usize::from(text.as_bytes().get(escape + 1) == Some(&b'\\')),
        };
    }
    out.push_str(&text[kept..]);
    (kept > 0).then_some(out)
}

/// The lines up to an empty one; nothing at the end of the input.
fn header(input: &mut impl BufRead) -> io::Result<Option<Vec<Vec<u8>>>> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    loop {
        let mut line = Vec::new();
        if input.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        match line.trim_ascii() {
            [] if !lines.is_empty() => return Ok(Some(lines)),
            [] => {}
            line if lines.len() < MOST_LINES => lines.push(line.to_vec()),
            _ => {}
        }
    }
}

fn length_of(header: &[Vec<u8>]) -> Option<u64> {
    header.iter().find_map(|line| {
        let (name, value) = std::str::from_utf8(line).ok()?.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    })
}

/// Writes one message.
///
/// # Errors
/// Those of `out`, a closed pipe among them.
pub(super) fn write(out: &mut impl Write, message: &Value) -> io::Result<()> {
    let mut body = Vec::new();
    uwsgi_lint::report::write_json(&mut body, message)?;
    write!(out, "Content-Length: {}\r\n\r\n", body.len())?;
    out.write_all(&body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(input: &[u8]) -> Vec<String> {
        let mut input = input;
        let next = || read(&mut input).ok().flatten();
        std::iter::from_fn(next)
            .map(|incoming| match incoming {
                Incoming::Message(message) => message.to_string(),
                Incoming::Broken(why) => why,
            })
            .collect()
    }

    #[test]
    fn headers_and_bodies() {
        let two = b"Content-Length: 2\r\n\r\n{}content-length:3\r\nContent-Type: x\r\n\r\n[1]";
        assert_eq!(all(two), ["{}", "[1]"]);
        assert_eq!(
            all(b"Content-Type: x\r\n\r\nContent-Length: 1\n\n1"),
            ["a header without Content-Length", "1"]
        );
        assert_eq!(all(b"Content-Length: 9\r\n\r\n{}"), [""; 0]);
        assert_eq!(all(b"\r\n\r\nContent-Length: 1\r\n\r\n7"), ["7"]);
        assert_eq!(all(b"Content-Length: 99999999999\r\n\r\n{}"), ["a message of 99999999999 bytes"]);
        assert!(all(b"Content-Length: 2\r\n\r\n{]")[0].starts_with("key must be a string"));
    }

    #[test]
    fn halves_of_surrogate_pairs() {
        let of = |text: &str| parsed(text).map(|value| value.as_str().unwrap_or_default().to_owned());
        assert_eq!(of(r#""a\ud83d b""#).as_deref(), Ok("a\u{fffd} b"));
        assert_eq!(
            of(r#""\ude00\ud83d\ude00\\ud83d\ud83d""#).as_deref(),
            Ok("\u{fffd}\u{1f600}\\ud83d\u{fffd}")
        );
        assert!(of(r#""\uzzzz""#).is_err());
    }
}
