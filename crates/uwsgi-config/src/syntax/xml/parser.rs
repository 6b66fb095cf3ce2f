//! XML's grammar, without recursion, as libxml2 has it: a stream of tags and pieces of text.
//!
//! Nothing of a document type is used but its entities, and nothing outside of the file is ever read.

use super::chars::{is_blank, name_width, normalized};
use crate::syntax::{Span, Text};
use memchr::memmem;
use std::collections::HashMap;

/// Why the file is refused, and where.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) span: Span,
    pub(super) message: String,
}

pub(super) type Parse<T> = Result<T, Fault>;

/// An attribute: its name, and its value with the quotes.
#[derive(Clone, Debug)]
pub(super) struct Attribute {
    pub(super) name: Span,
    pub(super) value: Text,
}

/// A start tag, with the number of elements around it.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) depth: usize,
    pub(super) name: Span,
    pub(super) attributes: Vec<Attribute>,
    /// The whole tag.
    pub(super) span: Span,
}

/// What a piece of content between two tags is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Chars,
    /// `&#..;` or one of the five names that XML itself has.
    Character,
    /// `&name;`; the text is the entity's, if the file tells it.
    Entity,
    CData,
    Comment,
    Instruction,
}

/// A piece of content; `text` is `None` where the library has none for it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) span: Span,
    pub(super) text: Option<Text>,
}

/// Told of everything below and including the root, and of comments everywhere.
pub(super) trait Sink {
    fn start(&mut self, tag: Tag);
    /// An end tag or the end of an empty one; `depth` is its start tag's, `empty` that it was both.
    fn end(&mut self, depth: usize, span: Span, empty: bool);
    fn piece(&mut self, depth: usize, piece: Piece);
}

/// Elements that libxml2 descends.
const MAX_DEPTH: usize = 256;

pub(super) struct Parser<'a, S> {
    pub(super) source: &'a [u8],
    pub(super) at: usize,
    open: Vec<Span>,
    pub(super) entities: HashMap<&'a [u8], Option<Vec<u8>>>,
    /// The bytes that references to entities made so far.
    pub(super) replaced: usize,
    /// Whether an entity that the file does not tell may be told elsewhere.
    pub(super) lenient: bool,
    pub(super) sink: S,
    pub(super) comments: Vec<Span>,
}

impl<'a, S: Sink> Parser<'a, S> {
    pub(super) fn new(source: &'a [u8], sink: S) -> Self {
        let at = if source.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let (open, entities, comments) = (Vec::new(), HashMap::new(), Vec::new());
        Self { source, at, open, entities, replaced: 0, lenient: false, sink, comments }
    }

    /// The whole file.
    pub(super) fn run(&mut self) -> Parse<()> {
        self.prolog()?;
        if self.start_tag()? {
            self.content()?;
        }
        self.misc()?;
        // A NUL behind the root is the end of the file to libxml2.
        let ended = self.rest().first() == Some(&0);
        if self.at < self.source.len() && !ended {
            return Err(self.error(self.source.len() - self.at, "no text is allowed after the root element"));
        }
        Ok(())
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.source.get(self.at..).unwrap_or_default()
    }

    pub(super) fn error(&self, width: usize, message: impl Into<String>) -> Fault {
        let span = Span::new(self.at.min(self.source.len()), (self.at + width).min(self.source.len()));
        Fault { span, message: message.into() }
    }

    pub(super) fn fault<T>(&self, width: usize, message: &str) -> Parse<T> {
        Err(self.error(width, message))
    }

    /// As [`Self::fault`], for something that the file ends inside of.
    fn unclosed<T>(&self, message: &str) -> Parse<T> {
        Err(self.error(self.rest().len(), message))
    }

    pub(super) fn skip_blanks(&mut self) -> bool {
        let blanks = self.rest().iter().take_while(|&&byte| is_blank(byte)).count();
        self.at += blanks;
        blanks > 0
    }

    pub(super) fn eat(&mut self, word: &[u8]) -> bool {
        let here = self.rest().starts_with(word);
        if here {
            self.at += word.len();
        }
        here
    }

    pub(super) fn name(&mut self) -> Parse<Span> {
        let width = name_width(self.rest());
        if width == 0 {
            return self.fault(1, "expected a name");
        }
        self.at += width;
        Ok(Span::new(self.at - width, self.at))
    }

    /// Blanks, comments and processing instructions outside of the root.
    pub(super) fn misc(&mut self) -> Parse<()> {
        loop {
            self.skip_blanks();
            if self.rest().starts_with(b"<!--") {
                self.comment()?;
            } else if self.rest().starts_with(b"<?") {
                self.instruction()?;
            } else {
                return Ok(());
            }
        }
    }

    /// A start tag; false when it is an end tag as well.
    fn start_tag(&mut self) -> Parse<bool> {
        let start = self.at;
        if !self.eat(b"<") {
            return self.fault(1, "expected an element");
        }
        let name = self.name()?;
        let attributes = self.attributes()?;
        let empty = self.eat(b"/>");
        if !empty && !self.eat(b">") {
            return self.fault(1, "the start tag is not closed");
        }
        let depth = self.open.len();
        if depth > MAX_DEPTH {
            return Err(Fault {
                span: name,
                ..self.error(0, "nesting is deeper than uWSGI's XML library allows")
            });
        }
        let span = Span::new(start, self.at);
        self.sink.start(Tag { depth, name, attributes, span });
        if empty {
            self.sink.end(depth, span, true);
        } else {
            self.open.push(name);
        }
        Ok(!empty)
    }

    fn attributes(&mut self) -> Parse<Vec<Attribute>> {
        let mut attributes: Vec<Attribute> = Vec::new();
        while self.skip_blanks() && name_width(self.rest()) > 0 {
            let name = self.name()?;
            let text = name.of(self.source);
            if attributes.iter().take(64).any(|other| other.name.of(self.source) == text) {
                return Err(Fault { span: name, ..self.error(0, "an attribute cannot be set twice") });
            }
            self.skip_blanks();
            if !self.eat(b"=") {
                return self.fault(1, "an attribute requires `=` and a quoted value");
            }
            self.skip_blanks();
            attributes.push(Attribute { name, value: self.attribute_value()? });
        }
        Ok(attributes)
    }

    fn attribute_value(&mut self) -> Parse<Text> {
        let start = self.at;
        let Some(&quote @ (b'"' | b'\'')) = self.rest().first() else {
            return self.fault(1, "the value of an attribute requires quotes");
        };
        let Some(length) = memchr::memchr(quote, &self.source[start + 1..]) else {
            return self.unclosed("the closing quote is missing");
        };
        let (mut out, end) = (Vec::new(), start + 1 + length);
        self.at += 1;
        while self.at < end {
            match self.source[self.at] {
                b'<' => return self.fault(1, "an attribute cannot contain `<`; write `&lt;`"),
                b'&' => {
                    let piece = self.reference()?;
                    let text = piece.text.as_ref().map(|text| text.bytes(self.source));
                    out.extend_from_slice(text.unwrap_or_default());
                }
                b'\r' if self.source.get(self.at + 1) == Some(&b'\n') => self.at += 1,
                byte => {
                    out.push(if is_blank(byte) { b' ' } else { byte });
                    self.at += 1;
                }
            }
        }
        self.at = end + 1;
        Ok(Text::decoded(Span::new(start, self.at), out))
    }

    /// Everything up to the end tag of the root.
    fn content(&mut self) -> Parse<()> {
        while !self.open.is_empty() {
            match self.rest() {
                [] => {
                    let name = self.open.last().copied().unwrap_or_default();
                    let mut fault = self.error(0, "this element has no end tag");
                    fault.span = name;
                    return Err(fault);
                }
                [b'<', b'/', ..] => self.end_tag()?,
                [b'<', b'!', b'-', b'-', ..] => {
                    let piece = self.comment()?;
                    self.sink.piece(self.open.len(), piece);
                }
                [b'<', b'!', ..] => self.cdata()?,
                [b'<', b'?', ..] => {
                    let piece = self.instruction()?;
                    self.sink.piece(self.open.len(), piece);
                }
                [b'<', ..] => {
                    self.start_tag()?;
                }
                [b'&', ..] => {
                    let piece = self.reference()?;
                    self.sink.piece(self.open.len(), piece);
                }
                rest => self.chars(rest)?,
            }
        }
        Ok(())
    }

    fn end_tag(&mut self) -> Parse<()> {
        let start = self.at;
        self.at += 2;
        let name = self.name()?;
        let opened = self.open.pop().unwrap_or_default();
        if name.of(self.source) != opened.of(self.source) {
            let expected = String::from_utf8_lossy(opened.of(self.source)).into_owned();
            let message = format!("expected the end tag of `{expected}`");
            return Err(Fault { span: name, ..self.error(0, message) });
        }
        self.skip_blanks();
        if !self.eat(b">") {
            return self.fault(1, "the end tag is not closed");
        }
        self.sink.end(self.open.len(), Span::new(start, self.at), false);
        Ok(())
    }

    fn chars(&mut self, rest: &[u8]) -> Parse<()> {
        let length = memchr::memchr2(b'<', b'&', rest).unwrap_or(rest.len());
        if let Some(end) = memmem::find(&rest[..length], b"]]>") {
            self.at += end;
            return self.fault(3, "text cannot contain `]]>`; write `]]&gt;`");
        }
        let span = Span::new(self.at, self.at + length);
        self.at += length;
        let text = Some(normalized(self.source, span));
        self.sink.piece(self.open.len(), Piece { kind: Kind::Chars, span, text });
        Ok(())
    }

    fn cdata(&mut self) -> Parse<()> {
        let start = self.at;
        if !self.eat(b"<![CDATA[") {
            return self.fault(2, "`<!` must start a comment or CDATA here");
        }
        let Some(length) = memmem::find(self.rest(), b"]]>") else {
            return self.unclosed("CDATA is not closed");
        };
        let inner = Span::new(self.at, self.at + length);
        self.at += length + 3;
        let (span, text) = (Span::new(start, self.at), normalized(self.source, inner));
        let text = Some(Text::decoded(span, text.bytes(self.source)));
        self.sink.piece(self.open.len(), Piece { kind: Kind::CData, span, text });
        Ok(())
    }

    pub(super) fn comment(&mut self) -> Parse<Piece> {
        let start = self.at;
        self.at += 4;
        let Some(length) = memmem::find(self.rest(), b"--") else {
            return self.unclosed("the comment is not closed");
        };
        let inner = Span::new(self.at, self.at + length);
        self.at += length;
        if !self.eat(b"-->") {
            return self.fault(2, "a comment cannot contain `--`");
        }
        let span = Span::new(start, self.at);
        self.comments.push(span);
        let text = normalized(self.source, inner);
        Ok(Piece { kind: Kind::Comment, span, text: Some(Text::decoded(span, text.bytes(self.source))) })
    }

    pub(super) fn instruction(&mut self) -> Parse<Piece> {
        let start = self.at;
        self.at += 2;
        let target = self.name()?;
        if target.of(self.source) == b"xml" {
            return self.fault(0, "the XML declaration must be at the very start of the file");
        }
        let Some(length) = memmem::find(self.rest(), b"?>") else {
            return self.unclosed("the processing instruction is not closed");
        };
        let end = self.at + length;
        if length > 0 && !self.skip_blanks() {
            return self.fault(1, "expected a space after the name");
        }
        let inner = Span::new(self.at.min(end), end);
        self.at = end + 2;
        let (span, text) = (Span::new(start, self.at), normalized(self.source, inner));
        let text = (length > 0).then(|| Text::decoded(span, text.bytes(self.source)));
        Ok(Piece { kind: Kind::Instruction, span, text })
    }
}
