//! The tokens that carry text: scalars of all five styles, anchors and aliases.

use super::scanner::{Kind, Scan, Scanner};
use crate::syntax::Span;

/// Line ends and blanks inside of a scalar, until it is known what they become.
#[derive(Default)]
struct Fold {
    blanks: Vec<u8>,
    first: Vec<u8>,
    more: Vec<u8>,
    broken: bool,
}

impl Fold {
    /// One line end becomes a space, further ones stay; blanks around them go.
    fn flush(&mut self, out: &mut Vec<u8>) {
        if !self.broken {
            out.append(&mut self.blanks);
            return;
        }
        if self.first.first() == Some(&b'\n') {
            if self.more.is_empty() {
                out.push(b' ');
            }
            out.append(&mut self.more);
        } else {
            out.append(&mut self.first);
            out.append(&mut self.more);
        }
        *self = Self::default();
    }
}

impl Scanner<'_> {
    /// A quoted scalar, or a plain one without a quote.
    pub(super) fn scalar_token(&mut self, quote: Option<u8>) -> Scan<()> {
        self.save_key()?;
        self.key_allowed = false;
        match quote {
            Some(quote) => self.quoted(quote),
            None => self.plain(),
        }
    }

    pub(super) fn block_scalar_token(&mut self, folded: bool) -> Scan<()> {
        self.forget_key()?;
        self.key_allowed = true;
        self.block_scalar(folded)
    }

    fn quoted(&mut self, quote: u8) -> Scan<()> {
        let start = self.cursor.mark.at;
        let mut out = Vec::new();
        let mut fold = Fold::default();
        self.cursor.skip();
        loop {
            if self.cursor.is_document_mark(b'-') || self.cursor.is_document_mark(b'.') {
                return self.fault_since(start, "the document ends inside a quoted value");
            }
            if self.cursor.is_end() {
                return self.fault_since(start, "the closing quote is missing");
            }
            fold.broken = self.quoted_word(quote, start, &mut out)?;
            if self.cursor.byte(0) == quote {
                break;
            }
            self.fold_blanks(&mut fold);
            fold.flush(&mut out);
        }
        self.cursor.skip();
        let span = self.cursor.since(start);
        self.push(Kind::Scalar, span, Some(out.into()));
        Ok(())
    }

    /// Up to a blank or the closing quote; true after an escaped line end.
    fn quoted_word(&mut self, quote: u8, start: usize, out: &mut Vec<u8>) -> Scan<bool> {
        while !self.cursor.is_blank_or_end(0) {
            let (byte, next) = (self.cursor.byte(0), self.cursor.byte(1));
            if quote == b'\'' && byte == quote && next == quote {
                self.cursor.skip();
                self.cursor.read(out);
            } else if byte == quote {
                break;
            } else if quote == b'"' && byte == b'\\' && self.cursor.is_break(1) {
                self.cursor.skip();
                self.cursor.skip_break();
                return Ok(true);
            } else if quote == b'"' && byte == b'\\' {
                self.escape(start, out)?;
            } else {
                self.cursor.read(out);
            }
        }
        Ok(false)
    }

    fn escape(&mut self, start: usize, out: &mut Vec<u8>) -> Scan<()> {
        let at = self.cursor.mark.at;
        let text: &[u8] = match self.cursor.byte(1) {
            b'0' => b"\0",
            b'a' => b"\x07",
            b'b' => b"\x08",
            b't' | b'\t' => b"\t",
            b'n' => b"\n",
            b'v' => b"\x0B",
            b'f' => b"\x0C",
            b'r' => b"\r",
            b'e' => b"\x1B",
            b' ' => b" ",
            b'"' => b"\"",
            b'/' => b"/",
            b'\\' => b"\\",
            b'N' => "\u{85}".as_bytes(),
            b'_' => "\u{A0}".as_bytes(),
            b'L' => "\u{2028}".as_bytes(),
            b'P' => "\u{2029}".as_bytes(),
            b'x' => return self.code_point(2, out),
            b'u' => return self.code_point(4, out),
            b'U' => return self.code_point(8, out),
            0 => return self.fault_since(start, "the closing quote is missing"),
            _ => {
                self.cursor.skip();
                self.cursor.skip();
                return self.fault_since(at, "this is not a valid escape in a double-quoted value");
            }
        };
        out.extend_from_slice(text);
        self.cursor.skip();
        self.cursor.skip();
        Ok(())
    }

    fn code_point(&mut self, digits: usize, out: &mut Vec<u8>) -> Scan<()> {
        let start = self.cursor.mark.at;
        self.cursor.skip();
        self.cursor.skip();
        let mut code: u32 = 0;
        for _ in 0..digits {
            let Some(digit) = char::from(self.cursor.byte(0)).to_digit(16) else {
                return self.fault_since(start, "this escape has too few hexadecimal digits");
            };
            code = code << 4 | digit;
            self.cursor.skip();
        }
        let Some(c) = char::from_u32(code) else {
            return self.fault_since(start, "this escape is not a valid character");
        };
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        Ok(())
    }

    fn fold_blanks(&mut self, fold: &mut Fold) {
        while self.cursor.is_blank(0) || self.cursor.is_break(0) {
            self.fold_one(fold);
        }
    }

    fn plain(&mut self) -> Scan<()> {
        let start = self.cursor.mark.at;
        let indent = self.indent + 1;
        let left = |column: usize| isize::try_from(column).unwrap_or(isize::MAX) < indent;
        let mut out = Vec::new();
        let mut fold = Fold::default();
        let mut end = start;
        loop {
            let marked = self.cursor.is_document_mark(b'-') || self.cursor.is_document_mark(b'.');
            if marked || self.cursor.byte(0) == b'#' {
                break;
            }
            self.plain_word(&mut fold, &mut out, &mut end)?;
            if !self.cursor.is_blank(0) && !self.cursor.is_break(0) {
                break;
            }
            while self.cursor.is_blank(0) || self.cursor.is_break(0) {
                if fold.broken && self.cursor.byte(0) == b'\t' && left(self.cursor.mark.column) {
                    return self.fault("tabs are not allowed for indentation");
                }
                self.fold_one(&mut fold);
            }
            if !self.in_flow() && left(self.cursor.mark.column) {
                break;
            }
        }
        self.key_allowed |= fold.broken;
        let span = Span::new(start, end);
        let verbatim = self.cursor.says(span, &out);
        self.push(Kind::Scalar, span, (!verbatim).then(|| out.into()));
        Ok(())
    }

    /// One blank or line end.
    fn fold_one(&mut self, fold: &mut Fold) {
        if self.cursor.is_break(0) {
            fold.blanks.clear();
            let breaks = if fold.broken { &mut fold.more } else { &mut fold.first };
            self.cursor.read_break(breaks);
            fold.broken = true;
        } else if fold.broken {
            self.cursor.skip();
        } else {
            self.cursor.read(&mut fold.blanks);
        }
    }

    fn plain_word(&mut self, fold: &mut Fold, out: &mut Vec<u8>, end: &mut usize) -> Scan<()> {
        while !self.cursor.is_blank_or_end(0) {
            let (byte, next) = (self.cursor.byte(0), self.cursor.byte(1));
            if self.in_flow() && byte == b':' && matches!(next, b',' | b'?' | b'[' | b']' | b'{' | b'}') {
                return self.fault("an unquoted value cannot contain `:` before one of `,?[]{}`");
            }
            if byte == b':' && self.cursor.is_blank_or_end(1)
                || self.in_flow() && matches!(byte, b',' | b'[' | b']' | b'{' | b'}')
            {
                break;
            }
            fold.flush(out);
            self.cursor.read(out);
            *end = self.cursor.mark.at;
        }
        Ok(())
    }

    fn block_scalar(&mut self, folded: bool) -> Scan<()> {
        let start = self.cursor.mark.at;
        self.cursor.skip();
        let (chomp, increment) = self.block_header(start)?;
        let mut end = self.cursor.mark.at;
        self.cursor.skip_break();
        let mut indent = if increment == 0 { 0 } else { self.indent.max(0) + increment };
        let (mut out, mut first, mut more) = (Vec::new(), Vec::new(), Vec::new());
        let mut was_blank = false;
        self.block_breaks(&mut indent, &mut more)?;
        while isize::try_from(self.cursor.mark.column) == Ok(indent) && !self.cursor.is_end() {
            let blank = self.cursor.is_blank(0);
            if folded && first.first() == Some(&b'\n') && !was_blank && !blank {
                if more.is_empty() {
                    out.push(b' ');
                }
                first.clear();
            }
            out.append(&mut first);
            out.append(&mut more);
            was_blank = blank;
            while !self.cursor.is_break_or_end(0) {
                self.cursor.read(&mut out);
            }
            end = self.cursor.mark.at;
            self.cursor.read_break(&mut first);
            self.block_breaks(&mut indent, &mut more)?;
        }
        if chomp != b'-' {
            out.append(&mut first);
        }
        if chomp == b'+' {
            out.append(&mut more);
        }
        self.push(Kind::Scalar, Span::new(start, end), Some(out.into()));
        Ok(())
    }

    /// The indicators after `|` or `>`: how to end (`+`, `-` or 0) and the indentation (0 to find it out).
    fn block_header(&mut self, start: usize) -> Scan<(u8, isize)> {
        let (mut chomp, mut increment) = (0, 0);
        for _ in 0..2 {
            match self.cursor.byte(0) {
                byte @ (b'+' | b'-') if chomp == 0 => chomp = byte,
                b'0' if increment == 0 => return self.fault("the indentation of a block value cannot be 0"),
                byte @ b'1'..=b'9' if increment == 0 => increment = isize::from(byte - b'0'),
                _ => break,
            }
            self.cursor.skip();
        }
        while self.cursor.is_blank(0) {
            self.cursor.skip();
        }
        self.skip_comment();
        if self.cursor.is_break_or_end(0) {
            return Ok((chomp, increment));
        }
        self.fault_since(start, "the text of a block value must start on the next line")
    }

    fn block_breaks(&mut self, indent: &mut isize, breaks: &mut Vec<u8>) -> Scan<()> {
        let mut deepest = 0;
        loop {
            let mut column = isize::try_from(self.cursor.mark.column).unwrap_or(isize::MAX);
            while (*indent == 0 || column < *indent) && self.cursor.byte(0) == b' ' {
                self.cursor.skip();
                column += 1;
            }
            deepest = deepest.max(column);
            if (*indent == 0 || column < *indent) && self.cursor.byte(0) == b'\t' {
                return self.fault("tabs are not allowed for indentation");
            }
            if !self.cursor.is_break(0) {
                break;
            }
            self.cursor.read_break(breaks);
        }
        if *indent == 0 {
            *indent = deepest.max(self.indent + 1).max(1);
        }
        Ok(())
    }

    /// An anchor or an alias.
    pub(super) fn named(&mut self, kind: Kind) -> Scan<()> {
        self.save_key()?;
        self.key_allowed = false;
        let start = self.cursor.mark.at;
        self.cursor.skip();
        self.skip_word();
        let after = self.cursor.byte(0);
        let ends = self.cursor.is_blank_or_end(0) || b"?:,]}%@`".contains(&after);
        if self.cursor.mark.at == start + 1 || !ends {
            return self.fault_since(
                start,
                "the name after `&` or `*` must consist of letters, digits, `_` and `-`",
            );
        }
        let span = self.cursor.since(start);
        self.push(kind, span, None);
        Ok(())
    }

    pub(super) fn skip_word(&mut self) {
        while is_word(self.cursor.byte(0)) {
            self.cursor.skip();
        }
    }
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}
