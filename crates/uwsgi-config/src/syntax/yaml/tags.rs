//! Tags and directives. The server uses neither, but libyaml must be able to read them.

use super::scalars::is_word;
use super::scanner::{Kind, Scan, Scanner};

const BAD_TAG: &str = "this tag is not well-formed";
const BAD_DIRECTIVE: &str = "this directive is not well-formed";
/// Digits that libyaml takes for a version number.
const MAX_DIGITS: usize = 9;

impl Scanner<'_> {
    pub(super) fn tag(&mut self) -> Scan<()> {
        self.save_key()?;
        self.key_allowed = false;
        let start = self.cursor.mark.at;
        if self.cursor.byte(1) == b'<' {
            self.cursor.skip();
            self.cursor.skip();
            let empty = self.uri(true, BAD_TAG)?;
            if empty || self.cursor.byte(0) != b'>' {
                return self.fault_since(start, BAD_TAG);
            }
            self.cursor.skip();
        } else {
            let named = self.handle();
            let empty = self.uri(false, BAD_TAG)?;
            if named && empty {
                return self.fault_since(start, BAD_TAG);
            }
        }
        let ends = self.cursor.is_blank_or_end(0) || self.in_flow() && self.cursor.byte(0) == b',';
        if !ends {
            return self.fault_since(start, BAD_TAG);
        }
        let span = self.cursor.since(start);
        self.push(Kind::Tag, span, None);
        Ok(())
    }

    /// `!`, `!!` or `!name!`; true for the last two.
    fn handle(&mut self) -> bool {
        self.cursor.skip();
        self.skip_word();
        let named = self.cursor.byte(0) == b'!';
        if named {
            self.cursor.skip();
        }
        named
    }

    /// Passes the letters of a URI; true when there are none.
    fn uri(&mut self, flow_marks: bool, message: &'static str) -> Scan<bool> {
        let start = self.cursor.mark.at;
        loop {
            match self.cursor.byte(0) {
                b'%' => self.uri_escape(message)?,
                b',' | b'[' | b']' if flow_marks => self.cursor.skip(),
                byte if is_word(byte) || b";/?:@&=+$.!~*'()".contains(&byte) => self.cursor.skip(),
                _ => return Ok(self.cursor.mark.at == start),
            }
        }
    }

    /// One character as `%XX`, in as many of these as its UTF-8 has bytes.
    fn uri_escape(&mut self, message: &'static str) -> Scan<()> {
        let mut left = 0;
        loop {
            let digit = |ahead| char::from(self.cursor.byte(ahead)).to_digit(16);
            let (b'%', Some(high), Some(low)) = (self.cursor.byte(0), digit(1), digit(2)) else {
                return self.fault(message);
            };
            let octet = high << 4 | low;
            left = match (left, octet) {
                (0, 0..=0x7F) => 1,
                (0, 0xC0..=0xDF) => 2,
                (0, 0xE0..=0xEF) => 3,
                (0, 0xF0..=0xF7) => 4,
                (1.., 0x80..=0xBF) => left,
                _ => return self.fault(message),
            } - 1;
            (0..3).for_each(|_| self.cursor.skip());
            if left == 0 {
                return Ok(());
            }
        }
    }

    pub(super) fn directive(&mut self) -> Scan<()> {
        self.unroll(-1);
        self.forget_key()?;
        self.key_allowed = false;
        let start = self.cursor.mark.at;
        let version = self.keyword(b"%YAML");
        if !version && !self.keyword(b"%TAG") {
            self.cursor.skip_line();
            return self
                .fault_since(start, "a line that starts with `%` must be a `%YAML` or `%TAG` directive");
        }
        self.skip_blanks();
        if version {
            self.version(start)?;
        } else {
            self.tag_directive(start)?;
        }
        let span = self.cursor.since(start);
        self.skip_blanks();
        self.skip_comment();
        if !self.cursor.is_break_or_end(0) {
            return self.fault_since(start, BAD_DIRECTIVE);
        }
        self.cursor.skip_break();
        self.push(Kind::Directive, span, None);
        Ok(())
    }

    /// Passes that word, when a blank or the end of the line follows it.
    fn keyword(&mut self, word: &[u8]) -> bool {
        let here = word.iter().enumerate().all(|(n, &byte)| self.cursor.byte(n) == byte)
            && self.cursor.is_blank_or_end(word.len());
        if here {
            for _ in word {
                self.cursor.skip();
            }
        }
        here
    }

    fn skip_blanks(&mut self) {
        while self.cursor.is_blank(0) {
            self.cursor.skip();
        }
    }

    fn version(&mut self, start: usize) -> Scan<()> {
        self.number(start)?;
        if self.cursor.byte(0) != b'.' {
            return self.fault_since(start, BAD_DIRECTIVE);
        }
        self.cursor.skip();
        self.number(start)
    }

    fn number(&mut self, start: usize) -> Scan<()> {
        let first = self.cursor.mark.at;
        while self.cursor.byte(0).is_ascii_digit() {
            self.cursor.skip();
        }
        let digits = self.cursor.mark.at - first;
        if digits == 0 || digits > MAX_DIGITS { self.fault_since(start, BAD_DIRECTIVE) } else { Ok(()) }
    }

    fn tag_directive(&mut self, start: usize) -> Scan<()> {
        let first = self.cursor.mark.at;
        if self.cursor.byte(0) != b'!' {
            return self.fault_since(start, BAD_DIRECTIVE);
        }
        let named = self.handle() || self.cursor.mark.at == first + 1;
        if !named || !self.cursor.is_blank(0) {
            return self.fault_since(start, BAD_DIRECTIVE);
        }
        self.skip_blanks();
        if self.uri(true, BAD_DIRECTIVE)? || !self.cursor.is_blank_or_end(0) {
            return self.fault_since(start, BAD_DIRECTIVE);
        }
        Ok(())
    }
}
