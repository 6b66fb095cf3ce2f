//! Byte offsets to lines and columns.

use super::Span;
use memchr::memchr_iter;

/// Where the lines of a text begin. Built once a text; a place costs a binary search and one line.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// Places in long lines, and how many columns there are before each since the start of the text.
    marks: Vec<(u32, u32)>,
}

/// From one place of a long line to the next.
const STEP: usize = 4096;

impl LineIndex {
    /// Finds the lines of `text`; they end at LF.
    pub fn new(text: &[u8]) -> Self {
        let after = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        let starts: Vec<u32> = std::iter::once(0).chain(memchr_iter(b'\n', text).map(after)).collect();
        let long = |pair: &[u32]| (pair[1] - pair[0]) as usize > 4 * STEP;
        let last = text.len() - (starts[starts.len() - 1] as usize).min(text.len());
        let marks = if last > 4 * STEP || starts.windows(2).any(long) { marks(text) } else { Vec::new() };
        Self { starts, marks }
    }

    /// How many lines there are; a text that ends with LF has an empty last one.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// The line of an offset, counted from 0.
    pub fn line(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// The range of a line (from 0) without its LF.
    pub fn range(&self, line: usize, text: &[u8]) -> std::ops::Range<usize> {
        let start = self.starts.get(line).map_or(text.len(), |&start| start as usize);
        let end = self.starts.get(line + 1).map_or(text.len(), |&next| next as usize - 1);
        start..end.max(start)
    }

    /// Line and column of an offset, both from 1. A column is one Unicode scalar value; an invalid byte counts as one.
    pub fn position(&self, text: &[u8], offset: u32) -> (usize, usize) {
        let line = self.line(offset);
        let start = self.starts.get(line).map_or(0, |&start| start as usize);
        let end = (offset as usize).clamp(start, text.len());
        (line + 1, self.columns(text, start, end) + 1)
    }

    /// Columns between two places, counted from mark to mark.
    fn columns(&self, text: &[u8], start: usize, end: usize) -> usize {
        let first = self.marks.partition_point(|&(at, _)| (at as usize) < start);
        let last = self.marks.partition_point(|&(at, _)| at as usize <= end);
        let between = self.marks.get(first).zip(last.checked_sub(1).and_then(|last| self.marks.get(last)));
        match between.filter(|(from, to)| from.0 <= to.0) {
            Some((from, to)) => {
                let (ahead, behind) = (&text[start..from.0 as usize], &text[to.0 as usize..end]);
                columns(ahead) + (to.1 - from.1) as usize + columns(behind)
            }
            None => columns(&text[start..end]),
        }
    }
}

/// A mark at the first byte of a character in every step.
fn marks(text: &[u8]) -> Vec<(u32, u32)> {
    let (mut marks, mut from, mut count) = (Vec::new(), 0, 0);
    while from + STEP < text.len() {
        let end = from + STEP;
        // The first byte of a character is at most three bytes back; where it is not, these bytes are invalid, and count one by one.
        let back = text[end - 3..=end].iter().rev().position(|byte| byte & 0xC0 != 0x80).unwrap_or(0);
        let at = end - back;
        count += columns(&text[from..at]);
        marks.push((Span::empty(at).start, Span::empty(count).start));
        from = at;
    }
    marks
}

/// Unicode scalar values in `text`, an invalid byte counting as one.
pub fn columns(text: &[u8]) -> usize {
    text.utf8_chunks().map(|chunk| chunk.valid().chars().count() + chunk.invalid().len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines() {
        let long =
            ["é€\u{10000}a".repeat(9000).as_bytes(), b"\n", &b"x\xFF\x80\x80\x80\x80".repeat(9000)].concat();
        let index = LineIndex::new(&long);
        assert!(index.marks.len() > 10);
        for offset in (0..long.len()).step_by(997) {
            let start = long[..offset].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
            let expected = columns(&long[start..offset]) + 1;
            assert_eq!(index.position(&long, Span::empty(offset).start).1, expected, "{offset}");
        }
    }
}
