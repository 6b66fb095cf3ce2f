//! JSON's grammar, without recursion, as strict as the library that the server is built with.

use super::text::{self, Fault, Parse};
use crate::syntax::{Span, Text};
use memchr::memmem;

/// The library, where the two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Library {
    /// Strict: no comment, no bad UTF-8, no number out of range, at most 2048 levels, a list or an object outside.
    Jansson,
    /// Takes comments, also VT and FF as blanks, and looks at the form of UTF-8 only.
    Yajl,
}

/// A value without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scalar {
    String,
    Integer,
    Real,
    True,
    False,
    Null,
}

/// Told of everything, with the number of objects and lists around it.
pub(super) trait Sink {
    fn key(&mut self, depth: usize, key: Text);
    fn scalar(&mut self, depth: usize, kind: Scalar, value: Text);
    fn open(&mut self, depth: usize, object: bool, at: usize);
    fn close(&mut self, depth: usize, end: usize);
}

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    Colon,
    CommaOrEnd,
}

/// Levels that jansson descends.
const MAX_DEPTH: usize = 2048;

pub(super) struct Parser<'a, S> {
    source: &'a [u8],
    at: usize,
    library: Library,
    /// Whether each open level is an object.
    open: Vec<bool>,
    expect: Expect,
    pub(super) sink: S,
    pub(super) comments: Vec<Span>,
}

impl<'a, S: Sink> Parser<'a, S> {
    /// Of a text that ends where a NUL would be.
    pub(super) fn new(source: &'a [u8], library: Library, sink: S) -> Self {
        let (open, comments) = (Vec::new(), Vec::new());
        Self { source, at: 0, library, open, expect: Expect::Value, sink, comments }
    }

    /// The whole text: one value and blanks.
    pub(super) fn run(&mut self) -> Parse<()> {
        loop {
            self.skip_blanks()?;
            let Some(&byte) = self.source.get(self.at) else {
                return self.fault(1, "the file ends inside a value");
            };
            self.token(byte)?;
            if self.open.is_empty() {
                break;
            }
        }
        self.after_value()
    }

    /// yajl waits for the end of a string or comment that starts after the value, and says nothing when none comes.
    fn after_value(&mut self) -> Parse<()> {
        let yajl = self.library == Library::Yajl;
        let waits = |fault: &Fault| yajl && fault.message == text::UNCLOSED;
        match self.skip_blanks() {
            Err(fault) if waits(&fault) => return Ok(()),
            result => result?,
        }
        let rest = self.rest().len();
        if rest == 0 || self.rest().starts_with(b"\"") && self.string().is_err_and(|fault| waits(&fault)) {
            return Ok(());
        }
        self.fault(rest, "no text is allowed after the first value")
    }

    fn fault<T>(&self, width: usize, message: &'static str) -> Parse<T> {
        let end = (self.at + width).min(self.source.len());
        Err(Fault { span: Span::new(self.at, end), message })
    }

    fn rest(&self) -> &'a [u8] {
        &self.source[self.at..]
    }

    fn skip_blanks(&mut self) -> Parse<()> {
        while let Some(&byte) = self.source.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                0x0B | 0x0C if self.library == Library::Yajl => self.at += 1,
                b'/' => self.comment()?,
                _ => break,
            }
        }
        Ok(())
    }

    fn comment(&mut self) -> Parse<()> {
        let rest = self.rest();
        let line = rest.get(1) == Some(&b'/');
        let length = match rest.get(1) {
            Some(b'/') => memchr::memchr(b'\n', rest),
            Some(b'*') => memmem::find(&rest[2..], b"*/").map(|n| n + 4),
            _ => return self.fault(1, "a value cannot start with this character"),
        };
        let span = Span::new(self.at, self.at + length.unwrap_or(rest.len()));
        if self.library == Library::Jansson {
            return Err(Fault { span, message: "this server's JSON does not support comments" });
        }
        self.at = span.end as usize;
        if length.is_none() && !line {
            return Err(Fault { span, message: text::UNCLOSED });
        }
        self.comments.push(span);
        Ok(())
    }

    fn token(&mut self, byte: u8) -> Parse<()> {
        match (self.expect, byte) {
            (Expect::KeyOrEnd | Expect::CommaOrEnd, b'}') if self.open.last() == Some(&true) => self.close(),
            (Expect::ValueOrEnd | Expect::CommaOrEnd, b']') if self.open.last() == Some(&false) => {
                self.close();
            }
            (Expect::CommaOrEnd, b',') => {
                let object = self.open.last() == Some(&true);
                self.step(if object { Expect::Key } else { Expect::Value });
            }
            (Expect::Colon, b':') => self.step(Expect::Value),
            (Expect::Value | Expect::ValueOrEnd, _) => self.value(byte)?,
            (Expect::Key | Expect::KeyOrEnd, b'"') => self.key()?,
            (Expect::Key, b'}') => return self.fault(1, "remove the comma before `}`"),
            (Expect::Key | Expect::KeyOrEnd, b'\'') => return self.fault(1, "a key requires double quotes"),
            (Expect::Key | Expect::KeyOrEnd, _) => {
                return self.fault(1, "expected a key in double quotes");
            }
            (Expect::Colon, _) => return self.fault(1, "expected `:` between a key and its value"),
            (Expect::CommaOrEnd, _) => return self.fault(1, "expected a comma between two values"),
        }
        Ok(())
    }

    fn step(&mut self, expect: Expect) {
        self.at += 1;
        self.expect = expect;
    }

    fn close(&mut self) {
        self.open.pop();
        self.step(Expect::CommaOrEnd);
        self.sink.close(self.open.len(), self.at);
    }

    fn key(&mut self) -> Parse<()> {
        let key = self.string()?;
        if self.library == Library::Jansson && key.bytes(self.source).contains(&0) {
            return Err(Fault { span: key.span(), message: "a key cannot contain `\\u0000`" });
        }
        self.sink.key(self.open.len(), key);
        self.expect = Expect::Colon;
        Ok(())
    }

    fn value(&mut self, byte: u8) -> Parse<()> {
        if self.library == Library::Jansson && self.open.len() >= MAX_DEPTH {
            return self.fault(1, "nesting is deeper than 2048 levels");
        }
        if self.rest().starts_with(b"\xEF\xBB\xBF") {
            return self.fault(3, "JSON cannot begin with a byte order mark");
        }
        match byte {
            b'{' | b'[' => {
                let object = byte == b'{';
                self.sink.open(self.open.len(), object, self.at);
                self.open.push(object);
                self.step(if object { Expect::KeyOrEnd } else { Expect::ValueOrEnd });
                return Ok(());
            }
            _ if self.library == Library::Jansson && self.open.is_empty() => {
                return self.fault(1, "the file must be an object (`{`)");
            }
            b'"' => self.string_value()?,
            b'-' | b'0'..=b'9' => self.number()?,
            b'a'..=b'z' | b'A'..=b'Z' => self.word()?,
            b']' => return self.fault(1, "remove the comma before `]`"),
            b'\'' => return self.fault(1, "a string requires double quotes"),
            _ => return self.fault(1, "a value cannot start with this character"),
        }
        self.expect = Expect::CommaOrEnd;
        Ok(())
    }

    fn string(&mut self) -> Parse<Text> {
        let text = text::string(self.source, self.at, self.library)?;
        self.at = text.span().end as usize;
        Ok(text)
    }

    fn string_value(&mut self) -> Parse<()> {
        let value = self.string()?;
        if self.library == Library::Jansson && value.bytes(self.source).contains(&0) {
            return Err(Fault { span: value.span(), message: "a string cannot contain `\\u0000`" });
        }
        self.sink.scalar(self.open.len(), Scalar::String, value);
        Ok(())
    }

    fn word(&mut self) -> Parse<()> {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let kind = match &rest[..length] {
            b"true" => Scalar::True,
            b"false" => Scalar::False,
            b"null" => Scalar::Null,
            _ => {
                return self
                    .fault(length, "a string requires double quotes, except `true`, `false` and `null`");
            }
        };
        self.add_scalar(kind, length);
        Ok(())
    }

    fn add_scalar(&mut self, kind: Scalar, length: usize) {
        let span = Span::new(self.at, self.at + length);
        self.at = span.end as usize;
        self.sink.scalar(self.open.len(), kind, Text::verbatim(span));
    }

    fn number(&mut self) -> Parse<()> {
        let rest = self.rest();
        let digits =
            |from: usize| rest[from.min(rest.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
        let sign = usize::from(rest.first() == Some(&b'-'));
        let mut end = sign + digits(sign);
        let bad = end == sign || rest[sign] == b'0' && end > sign + 1;
        let mut kind = Scalar::Integer;
        let mut open = bad;
        if rest.get(end) == Some(&b'.') {
            let fraction = digits(end + 1);
            open |= fraction == 0;
            end += 1 + fraction;
            kind = Scalar::Real;
        }
        if let Some(b'e' | b'E') = rest.get(end) {
            let signed = usize::from(matches!(rest.get(end + 1), Some(b'+' | b'-')));
            let exponent = digits(end + 1 + signed);
            open |= exponent == 0;
            end += 1 + signed + exponent;
            kind = Scalar::Real;
        }
        if open {
            return self.fault(
                end.max(1),
                "this is not a JSON number: it must not begin with 0 or `+`, and the point requires digits on both sides",
            );
        }
        if self.library == Library::Jansson && !fits(&rest[..end], kind) {
            return self.fault(end, "this number is too large for uWSGI's JSON library");
        }
        self.add_scalar(kind, end);
        Ok(())
    }
}

/// jansson keeps integers in 64 bits and reals in a double.
fn fits(digits: &[u8], kind: Scalar) -> bool {
    let Ok(digits) = std::str::from_utf8(digits) else { return false };
    match kind {
        Scalar::Integer => digits.parse::<i64>().is_ok(),
        _ => digits.parse::<f64>().is_ok_and(f64::is_finite),
    }
}
