//! A place in a text that is known to be UTF-8 without control characters, and the classes of what stands there.

use crate::syntax::Span;

/// Where the scanner stands. `index` and `column` count characters, as libyaml's marks do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// Offset in bytes.
    pub(super) at: usize,
    /// Characters before it in the file.
    pub(super) index: usize,
    /// Lines before it.
    pub(super) line: usize,
    /// Characters before it on its line.
    pub(super) column: usize,
}

/// The text and the place.
pub(super) struct Cursor<'a> {
    text: &'a [u8],
    pub(super) mark: Mark,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        let at = if text.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        Self { text, mark: Mark { at, ..Mark::default() } }
    }

    /// The byte that many bytes ahead; NUL past the end, which can not stand in the text itself.
    pub(super) fn byte(&self, ahead: usize) -> u8 {
        self.text.get(self.mark.at + ahead).copied().unwrap_or(0)
    }

    pub(super) fn is_end(&self) -> bool {
        self.mark.at >= self.text.len()
    }

    /// From `start` to here.
    pub(super) fn since(&self, start: usize) -> Span {
        Span::new(start, self.mark.at)
    }

    pub(super) fn says(&self, span: Span, text: &[u8]) -> bool {
        span.of(self.text) == text
    }

    pub(super) fn is_blank(&self, ahead: usize) -> bool {
        matches!(self.byte(ahead), b' ' | b'\t')
    }

    /// Whether a line ends there: CR, LF, NEL, LS or PS.
    pub(super) fn is_break(&self, ahead: usize) -> bool {
        self.break_width(ahead) > 0
    }

    pub(super) fn is_break_or_end(&self, ahead: usize) -> bool {
        self.byte(ahead) == 0 || self.is_break(ahead)
    }

    pub(super) fn is_blank_or_end(&self, ahead: usize) -> bool {
        self.is_blank(ahead) || self.is_break_or_end(ahead)
    }

    /// `---` or `...` at the start of a line, and a blank after it.
    pub(super) fn is_document_mark(&self, byte: u8) -> bool {
        self.mark.column == 0 && (0..3).all(|n| self.byte(n) == byte) && self.is_blank_or_end(3)
    }

    fn break_width(&self, ahead: usize) -> usize {
        match (self.byte(ahead), self.byte(ahead + 1), self.byte(ahead + 2)) {
            (b'\r', b'\n', _) | (0xC2, 0x85, _) => 2,
            (b'\r' | b'\n', ..) => 1,
            (0xE2, 0x80, 0xA8 | 0xA9) => 3,
            _ => 0,
        }
    }

    /// Passes one character.
    pub(super) fn skip(&mut self) {
        let width = match self.byte(0) {
            0..=0x7F => 1,
            0x80..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0.. => 4,
        };
        self.mark.at = (self.mark.at + width).min(self.text.len());
        self.mark.index += 1;
        self.mark.column += 1;
    }

    /// Passes one line end, if one is here.
    pub(super) fn skip_break(&mut self) {
        let width = self.break_width(0);
        if width == 0 {
            return;
        }
        self.mark.index += if self.byte(0) == b'\r' { width } else { 1 };
        self.mark.at += width;
        self.mark.column = 0;
        self.mark.line += 1;
    }

    /// Passes the rest of the line, without its end.
    pub(super) fn skip_line(&mut self) {
        while !self.is_break_or_end(0) {
            self.skip();
        }
    }

    /// Passes one character into `out`.
    pub(super) fn read(&mut self, out: &mut Vec<u8>) {
        let start = self.mark.at;
        self.skip();
        out.extend_from_slice(self.since(start).of(self.text));
    }

    /// Passes one line end into `out`, where all but LS and PS become LF.
    pub(super) fn read_break(&mut self, out: &mut Vec<u8>) {
        let start = self.mark.at;
        self.skip_break();
        match self.since(start).of(self.text) {
            [] => {}
            separator @ [0xE2, ..] => out.extend_from_slice(separator),
            _ => out.push(b'\n'),
        }
    }
}

/// Offset of the first byte that libyaml's reader refuses: bad UTF-8, a control character, a non-character.
///
/// The flag says that it starts a character which the file ends inside of.
pub(super) fn first_unreadable(text: &[u8]) -> Option<(usize, bool)> {
    let (valid, broken) = match std::str::from_utf8(text) {
        Ok(valid) => (valid, None),
        Err(error) => {
            let end = error.valid_up_to();
            let valid = std::str::from_utf8(&text[..end]).unwrap_or_default();
            (valid, Some((end, error.error_len().is_none())))
        }
    };
    valid.char_indices().find(|&(_, c)| !is_readable(c)).map(|(at, _)| (at, false)).or(broken)
}

fn is_readable(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{A0}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}')
        || c >= '\u{10000}'
}
