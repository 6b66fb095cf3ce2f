//! What stands before the root, and references: the declaration, the document type, the entities.

use super::chars::is_allowed;
use super::parser::{Kind, Parse, Parser, Piece, Sink};
use crate::syntax::{Span, Text};

/// References to entities make no more bytes than this.
const MAX_REPLACED: usize = 64 << 20;

impl<S: Sink> Parser<'_, S> {
    pub(super) fn prolog(&mut self) -> Parse<()> {
        if self.rest().starts_with(b"<?xml") && self.rest().get(5).is_some_and(|&b| super::chars::is_blank(b))
        {
            self.declaration()?;
        }
        self.misc()?;
        if self.eat(b"<!DOCTYPE") {
            self.document_type()?;
            self.misc()?;
        }
        Ok(())
    }

    fn declaration(&mut self) -> Parse<()> {
        self.at += 5;
        for (index, name) in [&b"version"[..], b"encoding", b"standalone"].iter().enumerate() {
            let before = self.at;
            let blank = self.skip_blanks();
            if self.rest().starts_with(b"?>") && index > 0 {
                break;
            }
            if !blank || !self.eat(name) {
                if index == 0 || !blank {
                    return self.fault(1, "the XML declaration is not well-formed");
                }
                self.at = before;
                continue;
            }
            self.skip_blanks();
            if !self.eat(b"=") {
                return self.fault(1, "the XML declaration is not well-formed");
            }
            self.skip_blanks();
            let value = self.literal()?;
            let text = value.of(self.source);
            let named = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.:-".contains(byte);
            let sound = match index {
                0 => text.len() > 2 && text.starts_with(b"1.") && text[2..].iter().all(u8::is_ascii_digit),
                1 => text.first().is_some_and(u8::is_ascii_alphabetic) && text.iter().all(named),
                _ => text == b"yes" || text == b"no",
            };
            if !sound {
                return self.fault(1, "the XML declaration is not well-formed");
            }
        }
        self.skip_blanks();
        if self.eat(b"?>") { Ok(()) } else { self.fault(1, "the XML declaration is not well-formed") }
    }

    /// What stands between two quotes.
    fn literal(&mut self) -> Parse<Span> {
        let Some(&quote @ (b'"' | b'\'')) = self.rest().first() else {
            return self.fault(1, "expected a quoted string");
        };
        let Some(length) = memchr::memchr(quote, &self.rest()[1..]) else {
            return self.fault(1, "the closing quote is missing");
        };
        let span = Span::new(self.at + 1, self.at + 1 + length);
        self.at += length + 2;
        Ok(span)
    }

    fn document_type(&mut self) -> Parse<()> {
        if !self.skip_blanks() {
            return self.fault(1, "expected a space");
        }
        self.name()?;
        let blank = self.skip_blanks();
        if blank && self.external_id(true)? {
            self.lenient = true;
        }
        self.skip_blanks();
        if self.eat(b"[") {
            self.subset()?;
            self.skip_blanks();
        }
        if self.eat(b">") { Ok(()) } else { self.fault(1, "the document type is not closed") }
    }

    /// `SYSTEM "uri"` or `PUBLIC "id" "uri"`, whose second part some declarations may leave away.
    fn external_id(&mut self, whole: bool) -> Parse<bool> {
        let public = self.eat(b"PUBLIC");
        if !public && !self.eat(b"SYSTEM") {
            return Ok(false);
        }
        for part in 0..=usize::from(public) {
            let blank = self.skip_blanks();
            if part == 1 && !whole && !matches!(self.rest().first(), Some(b'"' | b'\'')) {
                break;
            }
            if !blank {
                return self.fault(1, "expected a space");
            }
            self.literal()?;
        }
        Ok(true)
    }

    /// Between the brackets of a document type.
    fn subset(&mut self) -> Parse<()> {
        loop {
            self.misc()?;
            if self.eat(b"]") {
                return Ok(());
            } else if self.eat(b"%") {
                self.name()?;
                if !self.eat(b";") {
                    return self.fault(1, "expected `;`");
                }
                self.lenient = true;
            } else if self.eat(b"<!ENTITY") {
                self.entity()?;
            } else if self.eat(b"<!ELEMENT") || self.eat(b"<!ATTLIST") || self.eat(b"<!NOTATION") {
                self.skip_declaration()?;
            } else {
                return self.fault(1, "expected a declaration");
            }
        }
    }

    fn skip_declaration(&mut self) -> Parse<()> {
        if !self.skip_blanks() {
            return self.fault(1, "expected a space");
        }
        loop {
            match self.rest().first() {
                Some(b'>') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'"' | b'\'') => {
                    self.literal()?;
                }
                Some(b'<') | None => return self.fault(1, "the declaration is not closed"),
                Some(_) => self.at += 1,
            }
        }
    }

    fn entity(&mut self) -> Parse<()> {
        if !self.skip_blanks() {
            return self.fault(1, "expected a space");
        }
        let parameter = self.eat(b"%");
        if parameter {
            self.skip_blanks();
        }
        let name = self.name()?.of(self.source);
        if !self.skip_blanks() {
            return self.fault(1, "expected a space");
        }
        let value = if self.external_id(true)? {
            if self.skip_blanks() && self.eat(b"NDATA") {
                self.skip_blanks();
                self.name()?;
            }
            None
        } else {
            let span = self.literal()?;
            Some(self.entity_text(span)?)
        };
        self.skip_blanks();
        if !self.eat(b">") {
            return self.fault(1, "the declaration is not closed");
        }
        if !parameter {
            self.entities.entry(name).or_insert(value);
        }
        Ok(())
    }

    /// An entity's text: characters by number are replaced at once, other references later.
    fn entity_text(&mut self, span: Span) -> Parse<Vec<u8>> {
        let (after, mut out) = (self.at, Vec::new());
        self.at = span.start as usize;
        while self.at < span.end as usize {
            if self.rest().starts_with(b"&#") {
                let piece = self.reference()?;
                let text = piece.text.as_ref().map(|text| text.bytes(self.source));
                out.extend_from_slice(text.unwrap_or_default());
            } else {
                out.push(self.source[self.at]);
                self.at += 1;
            }
        }
        self.at = after;
        Ok(out)
    }

    /// `&name;` or `&#..;`.
    pub(super) fn reference(&mut self) -> Parse<Piece> {
        let start = self.at;
        if self.rest().starts_with(b"&#") {
            return self.character();
        }
        self.at += 1;
        let name = self.name();
        let Some(name) = name.ok().filter(|_| self.eat(b";")) else {
            self.at = start;
            return self.fault(1, "`&` starts a reference; write `&amp;` for a literal `&`");
        };
        let span = Span::new(start, self.at);
        let known: &[u8] = match name.of(self.source) {
            b"amp" => b"&",
            b"lt" => b"<",
            b"gt" => b">",
            b"quot" => b"\"",
            b"apos" => b"'",
            other => return self.entity_reference(other, span),
        };
        Ok(Piece { kind: Kind::Character, span, text: Some(Text::decoded(span, known)) })
    }

    fn entity_reference(&mut self, name: &[u8], span: Span) -> Parse<Piece> {
        let value = self.entities.get(name);
        if value.is_none() && !self.lenient {
            self.at = span.start as usize;
            return self.fault(span.len(), "this entity is not defined");
        }
        self.replaced += value.and_then(Option::as_deref).map_or(0, <[u8]>::len);
        if self.replaced > MAX_REPLACED {
            self.at = span.start as usize;
            return self.fault(span.len(), "the rest is not read: entities expand to more than 64 MiB");
        }
        let text = value.and_then(Option::as_deref).map(|value| Text::decoded(span, value));
        Ok(Piece { kind: Kind::Entity, span, text })
    }

    fn character(&mut self) -> Parse<Piece> {
        let start = self.at;
        self.at += 2;
        let radix = if self.eat(b"x") { 16 } else { 10 };
        let digits = self.rest().iter().take_while(|&&byte| char::from(byte).is_digit(radix)).count();
        let text = std::str::from_utf8(&self.rest()[..digits]).unwrap_or_default();
        let c = u32::from_str_radix(text, radix).ok().and_then(char::from_u32).filter(|&c| is_allowed(c));
        self.at += digits;
        let closed = self.eat(b";");
        let span = Span::new(start, self.at);
        let Some(c) = c.filter(|_| closed) else {
            self.at = start;
            return self.fault(span.len(), "this number is not a valid XML character");
        };
        let text = Some(Text::decoded(span, c.encode_utf8(&mut [0; 4]).as_bytes()));
        Ok(Piece { kind: Kind::Character, span, text })
    }
}
