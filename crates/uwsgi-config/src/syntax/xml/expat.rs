//! The server's handlers for expat's events (`core/xmlconf.c:uwsgi_xml_config`, `UWSGI_XML_EXPAT`).
//!
//! Inside of every `<uwsgi>`, at any depth, a start tag names an option, and the first chunk of text that
//! comes gives its value; an end tag that comes first makes it `1`. expat hands text over in chunks: up
//! to a line end, the line end alone, each reference alone. So a value ends at the first of these.

use super::parser::{Kind, Piece, Sink, Tag};
use crate::syntax::draft::shown;
use crate::syntax::{Document, Effect, Entry, ProblemKind, Span, Text};

pub(super) struct Walk<'a> {
    source: &'a [u8],
    id: Option<&'a [u8]>,
    name: &'a [u8],
    pub(super) document: Document,
    section: Option<u32>,
    found: bool,
    /// The name in the last start tag, and the tag, until a value comes.
    key: Option<(Span, Span)>,
    /// Depth of the element that the last entry came from, while it is open.
    filled: Option<usize>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(source: &'a [u8], asked: &'a [u8]) -> Self {
        Self {
            source,
            id: (asked != b"uwsgi").then_some(asked),
            name: asked,
            document: Document::default(),
            section: None,
            found: false,
            key: None,
            filled: None,
        }
    }

    pub(super) fn finish(mut self) -> Document {
        if !self.found {
            let name = shown(self.name);
            let message = match self.id {
                Some(_) => format!(
                    "no `<uwsgi>` element has the ID `{name}` as its first attribute, so nothing is read"
                ),
                None => "the `<uwsgi>` element is missing, so nothing is read".to_owned(),
            };
            self.document.add_problem(Span::empty(0), Effect::Drops, message);
        }
        self.document
    }

    fn enter(&mut self, tag: &Tag) {
        if let Some(id) = self.id {
            let Some(first) = tag.attributes.first() else { return };
            if first.name.of(self.source) != b"id" || first.value.bytes(self.source) != id {
                return;
            }
        }
        if tag.name.of(self.source) == b"uwsgi" {
            self.found = true;
            let name = Text::decoded(tag.name, self.name);
            self.section = Some(self.document.add_section(name, tag.span));
        }
    }

    fn add(&mut self, value: Text, bare: bool, end: Span) {
        let (Some(section), Some((name, tag))) = (self.section, self.key.take()) else { return };
        let key = Text::verbatim(name);
        self.document.push(Entry { section, key, value, span: tag.join(end), bare });
    }

    /// The first chunk of the text, and where it ends.
    fn chunk(&mut self, depth: usize, text: &Text, verbatim: bool) {
        let bytes = text.bytes(self.source);
        let length = match memchr::memchr(b'\n', bytes) {
            Some(0) => 1,
            Some(line) => line,
            None => bytes.len(),
        };
        if length == 0 {
            return;
        }
        let start = text.span().start as usize;
        let span = if verbatim { Span::new(start, start + length) } else { text.span() };
        let value = if verbatim { Text::verbatim(span) } else { Text::decoded(span, &bytes[..length]) };
        let lost = bytes[length..].iter().any(|byte| !byte.is_ascii_whitespace());
        self.add(value, false, span);
        self.filled = Some(depth);
        if lost {
            let span =
                if verbatim { Span::new(start + length, text.span().end as usize) } else { text.span() };
            self.lose(span);
        }
    }

    fn lose(&mut self, span: Span) {
        let message = "the value ends at the first line end or reference, and uWSGI ignores the rest";
        self.document.add_problem(span, Effect::Drops, message);
    }
}

impl Sink for Walk<'_> {
    fn start(&mut self, tag: Tag) {
        if self.section.is_none() {
            return self.enter(&tag);
        }
        for attribute in &tag.attributes {
            let message = "uWSGI ignores this attribute";
            self.document.add_problem_of(ProblemKind::Attribute, attribute.name, Effect::Drops, message);
        }
        if let Some((name, _)) = self.key {
            let message = "uWSGI ignores an element that contains another element";
            self.document.add_problem(name, Effect::Drops, message);
        }
        self.filled = None;
        self.key = Some((tag.name, tag.span));
    }

    fn end(&mut self, depth: usize, span: Span, _empty: bool) {
        if self.section.is_none() {
            return;
        }
        // The name is the start tag's, which the parser has compared; only its own `uwsgi` ends a section.
        if self.filled == Some(depth) {
            if let Some(entry) = self.document.entries.last_mut() {
                entry.span = entry.span.join(span);
            }
            self.filled = None;
        }
        if self.ends_section(span, depth) {
            self.section = None;
        } else if let Some((_, tag)) = self.key {
            self.add(Text::decoded(Span::empty(tag.end as usize), *b"1"), true, span);
        }
    }

    fn piece(&mut self, depth: usize, piece: Piece) {
        if self.section.is_none() || matches!(piece.kind, Kind::Comment | Kind::Instruction) {
            return;
        }
        let Some(text) = piece.text else { return };
        if self.key.is_some() {
            let verbatim = text.is_verbatim();
            return self.chunk(depth - 1, &text, verbatim);
        }
        let blank = text.bytes(self.source).iter().all(u8::is_ascii_whitespace);
        if !blank && self.filled == Some(depth - 1) {
            self.lose(text.span());
        } else if !blank {
            let message = "uWSGI ignores text outside an option's element";
            self.document.add_problem(text.span(), Effect::Drops, message);
        }
    }
}

impl Walk<'_> {
    fn ends_section(&self, span: Span, _depth: usize) -> bool {
        let tag = span.of(self.source);
        let name = tag.strip_prefix(b"</").or_else(|| tag.strip_prefix(b"<")).unwrap_or_default();
        &name[..super::chars::name_width(name)] == b"uwsgi"
    }
}
