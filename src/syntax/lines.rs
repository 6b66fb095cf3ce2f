//! Byte offsets to lines and columns.

use memchr::memchr_iter;

/// Where the lines of a text begin. Built once a text; a place costs a binary search and one line.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Finds the lines of `text`; they end at LF.
    pub fn new(text: &[u8]) -> Self {
        let after = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        Self { starts: std::iter::once(0).chain(memchr_iter(b'\n', text).map(after)).collect() }
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
        (line + 1, columns(&text[start..end]) + 1)
    }
}

/// Unicode scalar values in `text`, an invalid byte counting as one.
pub fn columns(text: &[u8]) -> usize {
    text.utf8_chunks().map(|chunk| chunk.valid().chars().count() + chunk.invalid().len()).sum()
}
