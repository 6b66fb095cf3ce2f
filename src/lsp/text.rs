//! The text of a document, with offsets and the positions that clients count in.

use std::ops::Range as Bytes;

use gen_lsp_types::{Position, Range};
use serde_json::Value;
use uwsgi_lint::syntax::Span;

/// What the characters of a position count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    #[default]
    Utf16,
}

impl Encoding {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
        }
    }

    /// The length of some bytes; an invalid one counts as one.
    fn units(self, bytes: &[u8]) -> usize {
        if self == Self::Utf8 || bytes.is_ascii() {
            return bytes.len();
        }
        let chunk =
            |chunk: std::str::Utf8Chunk<'_>| chunk.valid().encode_utf16().count() + chunk.invalid().len();
        bytes.utf8_chunks().map(chunk).sum()
    }
}

/// Where lines and characters are. Lines end at LF, CR LF or CR, as the protocol has it.
pub(super) struct Lines {
    encoding: Encoding,
    starts: Vec<usize>,
    /// Places in the text, and how many units there are before each; none in plain ASCII, where a unit is a byte.
    marks: Vec<(usize, usize)>,
}

/// From one mark to the next, at least.
const STEP: usize = 4096;

impl Lines {
    pub(super) fn new(bytes: &[u8], encoding: Encoding) -> Self {
        let ends = |at: &usize| match bytes[*at] {
            b'\n' => true,
            b'\r' => bytes.get(*at + 1) != Some(&b'\n'),
            _ => false,
        };
        let starts = std::iter::once(0).chain((0..bytes.len()).filter(ends).map(|at| at + 1)).collect();
        let counts = encoding == Encoding::Utf16 && !bytes.is_ascii();
        Self { encoding, starts, marks: if counts { marks(bytes) } else { Vec::new() } }
    }

    /// A line without its end.
    pub(super) fn line(&self, bytes: &[u8], line: usize) -> Bytes<usize> {
        let start = self.starts.get(line).copied().unwrap_or(bytes.len());
        let end = self.starts.get(line.saturating_add(1)).copied().unwrap_or(bytes.len());
        let text = &bytes[start..end];
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        start..start + text.strip_suffix(b"\r").unwrap_or(text).len()
    }

    /// The line of an offset, from 0.
    fn number(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The line of an offset, and its position there.
    fn find(&self, bytes: &[u8], offset: usize) -> (usize, usize) {
        let offset = offset.min(bytes.len());
        let line = self.number(offset);
        (line, self.before(bytes, offset) - self.before(bytes, self.starts[line]))
    }

    /// Units before an offset.
    fn before(&self, bytes: &[u8], offset: usize) -> usize {
        let mark = self.marks.partition_point(|(at, _)| *at <= offset).checked_sub(1);
        let (at, count) = mark.map_or((0, 0), |mark| self.marks[mark]);
        if self.marks.is_empty() { offset } else { count + self.encoding.units(&bytes[at..offset]) }
    }

    /// Where a position is in the text: at the end of its line at most, and before a character rather than in it.
    fn offset(&self, text: &str, line: usize, character: usize) -> usize {
        let range = self.line(text.as_bytes(), line);
        if self.marks.is_empty() {
            let near = range.start.saturating_add(character).min(range.end);
            return (range.start..=near).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(near);
        }
        let before = self.before(text.as_bytes(), range.start);
        let wanted = before.saturating_add(character);
        let mark = self.marks.partition_point(|(_, count)| *count <= wanted).saturating_sub(1);
        let (at, count) = self.marks[mark];
        let (mut at, mut count) = if at < range.start { (range.start, before) } else { (at, count) };
        for c in text.get(at..range.end).unwrap_or_default().chars() {
            count += c.len_utf16();
            if count > wanted {
                break;
            }
            at += c.len_utf8();
        }
        at.min(range.end)
    }

    /// The position of an offset, as the protocol has it.
    pub(super) fn position(&self, bytes: &[u8], offset: usize) -> Position {
        let (line, character) = self.find(bytes, offset);
        let clamp = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Position { line: clamp(line), character: clamp(character) }
    }

    /// The range of a span, as the protocol has it.
    pub(super) fn range(&self, bytes: &[u8], span: Span) -> Range {
        let (start, end) =
            (self.position(bytes, span.start as usize), self.position(bytes, span.end as usize));
        Range { start, end }
    }
}

fn marks(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut marks = vec![(0, 0)];
    let (mut at, mut count, mut next) = (0, 0, STEP);
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            if at >= next {
                marks.push((at, count));
                next = at + STEP;
            }
            at += c.len_utf8();
            count += c.len_utf16();
        }
        at += chunk.invalid().len();
        count += chunk.invalid().len();
    }
    marks
}

/// A text with its lines.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) lines: Lines,
}

impl Text {
    pub(super) fn new(text: String, encoding: Encoding) -> Self {
        let lines = Lines::new(text.as_bytes(), encoding);
        Self { text, lines }
    }

    /// The offset of a position.
    pub(super) fn offset(&self, position: Position) -> usize {
        let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        self.lines.offset(&self.text, number(position.line), number(position.character))
    }

    /// The offsets of a range, the smaller one first.
    pub(super) fn offsets(&self, range: Range) -> Bytes<usize> {
        let (start, end) = (self.offset(range.start), self.offset(range.end));
        start.min(end)..start.max(end)
    }

    /// The range of a span.
    pub(super) fn range(&self, span: Span) -> Range {
        self.lines.range(self.text.as_bytes(), span)
    }

    /// The line that an offset lies in, without its end.
    pub(super) fn line_at(&self, offset: usize) -> Bytes<usize> {
        self.lines.line(self.text.as_bytes(), self.lines.number(offset))
    }

    /// Makes one change of `textDocument/didChange`: of a range, or of the whole text. A range that is none makes no
    /// change, where a typed reading would take it for the whole text.
    pub(super) fn change(&mut self, change: &Value) {
        let Some(new) = change["text"].as_str() else { return };
        match change.get("range") {
            None | Some(Value::Null) => new.clone_into(&mut self.text),
            Some(range) => match serde_json::from_value(range.clone()) {
                Ok(range) => self.text.replace_range(self.offsets(range), new),
                Err(_) => return,
            },
        }
        self.lines = Lines::new(self.text.as_bytes(), self.lines.encoding);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn positions_and_offsets() {
        let text = "a\u{e9}\u{4e2d}\u{1f600}z\r\nb\rc\n".repeat(900);
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            let text = Text::new(text.clone(), encoding);
            assert_eq!(text.lines.starts.len(), 2701);
            let mut last = None;
            for (offset, c) in text.text.char_indices().filter(|(_, c)| !matches!(c, '\r' | '\n')) {
                let position = text.lines.position(text.text.as_bytes(), offset);
                assert_eq!(text.offset(position), offset, "{c:?} {position:?}");
                assert_ne!(Some(&position), last.as_ref());
                last = Some(position);
            }
        }
        let text = Text::new(text, Encoding::Utf16);
        assert_eq!(text.lines.position(text.text.as_bytes(), 10), Position { line: 0, character: 5 });
        for (line, character, offset) in
            [(0, 4, 6), (0, 99, 11), (1, 0, 13), (1, 7, 14), (9999, 0, text.text.len())]
        {
            assert_eq!(text.lines.offset(&text.text, line, character), offset, "{line}:{character}");
        }
    }

    #[test]
    fn nonsense_is_no_change() {
        let mut text = Text::new("\u{4e2d}".to_owned(), Encoding::Utf8);
        let at = |line: i64, character: i64| json!({ "line": line, "character": character });
        for range in [json!({}), json!(7), json!({ "start": at(0, -1), "end": at(0, 1) })] {
            text.change(&json!({ "range": range, "text": "x" }));
        }
        text.change(&json!({ "text": 1 }));
        assert_eq!(text.text, "\u{4e2d}");
        text.change(&json!({ "range": { "start": at(9, 9), "end": at(0, 2) }, "text": "x" }));
        assert_eq!(text.text, "x");
    }
}
