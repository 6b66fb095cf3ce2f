//! XML, by the library that servers are built with.
//!
//! The parser is our own: what counts here are libxml2's nodes, which a friendlier tree would hide. `asked` is the id of a `<uwsgi>`; the default, `uwsgi`, asks for none.

mod chars;
mod libxml2;
mod parser;
mod prolog;

use super::draft::{Converted, from_latin1, from_utf16, units};
use super::{Document, Effect, Span};
use memchr::memmem;
use parser::{Fault, Parser};

/// Reads a file as a server with libxml2 does (`core/xmlconf.c:uwsgi_xml_config`).
pub fn parse_libxml2(source: &[u8], asked: &[u8]) -> Document {
    if asked.is_empty() {
        return empty_id();
    }
    with_text(source, |text| {
        let mut parser = Parser::new(text, libxml2::Walk::new(text, asked));
        let result = parser.run();
        let result = result.and_then(|()| refuse_forbidden(&text[..parser.at.min(text.len())]));
        let comments = parser.comments;
        let mut document = match result {
            Ok(()) => parser.sink.finish(),
            Err(fault) => refused(
                text,
                Document { sections: parser.sink.document.sections, ..Document::default() },
                fault,
            ),
        };
        document.comments = comments;
        document
    })
}

/// `file.xml:`, before the file is even opened.
fn empty_id() -> Document {
    let mut document = Document::default();
    document.add_problem(Span::empty(0), Effect::Refuses, "the requested ID is empty");
    document
}

/// The byte that no XML may hold is to blame before anything that follows from it.
fn refused(text: &[u8], mut document: Document, fault: Fault) -> Document {
    let fault = match refuse_forbidden(text) {
        Err(earlier) if earlier.span <= fault.span => earlier,
        _ => fault,
    };
    document.add_problem(fault.span, Effect::Refuses, fault.message);
    document
}

fn refuse_forbidden(text: &[u8]) -> Result<(), Fault> {
    let Some(at) = chars::first_forbidden(text) else { return Ok(()) };
    let message = "this byte is a control character or invalid in the file's encoding".to_owned();
    Err(Fault { span: Span::new(at, at + 1), message })
}

/// UTF-16 by its byte order mark, or by the first two characters of a declaration.
fn wide(source: &[u8]) -> Option<Converted> {
    match source {
        [b'<', 0, b'?', 0, ..] => Some(units(source, 0, false)),
        [0, b'<', 0, b'?', ..] => Some(units(source, 0, true)),
        _ => from_utf16(source),
    }
}

/// Runs a reader over the file in UTF-8, and leads its places back.
fn with_text(source: &[u8], read: impl Fn(&[u8]) -> Document) -> Document {
    let (converted, foreign) = match (wide(source), encoding(source)) {
        (Some(converted), _) => (converted, None),
        (None, Encoding::Utf8) => return sorted(read(source)),
        (None, Encoding::Latin1) => (from_latin1(source), None),
        (None, Encoding::Foreign(span)) => (from_latin1(source), Some(span)),
        (None, Encoding::Unknown(span)) => return unknown_encoding(span),
    };
    if foreign.is_none() && converted.text.starts_with(b"\xEF\xBB\xBF") {
        let mut document = Document::default();
        let message = "a second byte order mark is not allowed here";
        document.add_problem(Span::new(2, 4), Effect::Refuses, message);
        return document;
    }
    let mut document = read(&converted.text).moved(&converted.text, |span| converted.place(span));
    if let Some(span) = foreign.filter(|_| !source.is_ascii()) {
        let message =
            "uWSGI can read this encoding, but uwsgi-lint reads its non-ASCII characters as Latin-1";
        document.add_problem(span, Effect::Notes, message);
    }
    sorted(refuse_broken(document, &converted))
}

fn sorted(mut document: Document) -> Document {
    document.sort_problems();
    document
}

fn refuse_broken(mut document: Document, converted: &Converted) -> Document {
    if let Some(at) = converted.broken {
        document.entries.clear();
        let message = "this is not valid UTF-16, although the file begins like it";
        document.add_problem(Span::new(at, at + 1), Effect::Refuses, message);
    }
    document
}

fn unknown_encoding(span: Span) -> Document {
    let mut document = Document::default();
    let message = "uwsgi-lint cannot read the encoding that the file declares; use UTF-8";
    document.add_problem(span, Effect::Refuses, message);
    document
}

enum Encoding {
    Utf8,
    Latin1,
    /// One that keeps ASCII and that libxml2 asks iconv for.
    Foreign(Span),
    Unknown(Span),
}

/// What the declaration says; without one it is UTF-8.
fn encoding(source: &[u8]) -> Encoding {
    declared(source).map_or(Encoding::Utf8, |span| classify(span.of(source), span))
}

/// The name of the encoding in the declaration.
fn declared(source: &[u8]) -> Option<Span> {
    let after =
        source.strip_prefix(b"<?xml").filter(|after| after.first().is_some_and(|&b| chars::is_blank(b)))?;
    let declaration = &source[..5 + memmem::find(after, b"?>")?];
    let at = memmem::find(declaration, b"encoding")?;
    let start = at + memchr::memchr2(b'"', b'\'', &declaration[at..])? + 1;
    let length = memchr::memchr(declaration[start - 1], &declaration[start..])?;
    Some(Span::new(start, start + length))
}

/// libxml2 and iconv are generous with names.
fn classify(name: &[u8], span: Span) -> Encoding {
    const FOREIGN: [&[u8]; 9] =
        [b"iso8859", b"windows", b"cp", b"koi8", b"mac", b"gb", b"big5", b"euc", b"shift"];
    let lower = name.to_ascii_lowercase();
    let short: Vec<u8> = lower.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    match &short[..] {
        b"utf8" | b"usascii" | b"ascii" => Encoding::Utf8,
        b"iso88591" | b"latin1" | b"l1" => Encoding::Latin1,
        other if FOREIGN.iter().any(|prefix| other.starts_with(prefix)) => Encoding::Foreign(span),
        _ => Encoding::Unknown(span),
    }
}

#[cfg(test)]
mod tests;
