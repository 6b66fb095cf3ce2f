//! The files of a report, and places in them as lines and columns.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::lint::{Finding, Place};
use crate::syntax::{LineIndex, Span, columns};

/// One file read for a run over one file: what a [`SourceId`](crate::lint::SourceId) names.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// The path as given, with `/` between its parts.
    pub name: String,
    /// The bytes as written.
    pub bytes: Arc<[u8]>,
}

/// The findings of a run over one file.
#[derive(Clone, Debug, Default)]
pub struct FileReport {
    /// The files read, by the number of their [`SourceId`](crate::lint::SourceId); `sources[0]` is the file linted.
    pub sources: Vec<SourceText>,
    /// In the order of the file.
    pub findings: Vec<Finding>,
    /// How many findings of each rule are below the level of the run, and not among `findings`.
    pub hidden: BTreeMap<&'static str, usize>,
    /// How many findings the baseline has, which are not among `findings`.
    pub known: usize,
}

impl AsRef<[Finding]> for FileReport {
    fn as_ref(&self) -> &[Finding] {
        &self.findings
    }
}

/// A range of a file as people and machines are told of it. Lines and columns count from 1, the end is exclusive, a
/// column is one Unicode scalar value or one invalid byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Location<'a> {
    pub(super) file: &'a str,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

/// The files of one [`FileReport`] with their lines, found when first asked for.
pub(super) struct View<'a> {
    pub(super) file: &'a FileReport,
    sources: Vec<Source<'a>>,
}

impl<'a> View<'a> {
    pub(super) fn new(file: &'a FileReport) -> Self {
        Self { file, sources: file.sources.iter().map(Source::new).collect() }
    }

    /// The name of the file linted.
    pub(super) fn name(&self) -> &'a str {
        self.file.sources.first().map_or("", |source| &source.name)
    }

    /// The file of a place; none when the report does not have it.
    pub(super) fn source(&self, place: Place) -> Option<&Source<'a>> {
        self.sources.get(place.source.index())
    }

    /// Where a place is; the file's first place when the report does not have its file.
    pub(super) fn locate(&self, place: Place) -> Location<'a> {
        let nowhere = Location { file: self.name(), line: 1, column: 1, end_line: 1, end_column: 1 };
        self.source(place).map_or(nowhere, |source| source.locate(place.span))
    }
}

/// One file with its lines.
pub(super) struct Source<'a> {
    pub(super) name: &'a str,
    pub(super) bytes: &'a [u8],
    lines: OnceCell<LineIndex>,
    /// Scalar values before each multiple of [`STEP`], with the byte at which that count holds.
    marks: OnceCell<Vec<(usize, usize)>>,
}

/// Lines longer than this find their columns by marks, so that a thousand findings in a minified file stay cheap.
const STEP: usize = 8192;

impl<'a> Source<'a> {
    fn new(text: &'a SourceText) -> Self {
        Self { name: &text.name, bytes: &text.bytes, lines: OnceCell::new(), marks: OnceCell::new() }
    }

    pub(super) fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(self.bytes))
    }

    /// The span with its start before its end, and both in the file.
    pub(super) fn within(&self, span: Span) -> Range<usize> {
        let start = (span.start as usize).min(self.bytes.len());
        start..(span.end as usize).clamp(start, self.bytes.len())
    }

    /// The line (from 0) of an offset in the file.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.lines().line(u32::try_from(offset).unwrap_or(u32::MAX))
    }

    /// The range of a line (from 0), without its end.
    pub(super) fn line_range(&self, line: usize) -> Range<usize> {
        let range = self.lines().range(line, self.bytes);
        let has_cr = self.bytes.get(range.end) == Some(&b'\n') && self.bytes[range.clone()].ends_with(b"\r");
        range.start..range.end - usize::from(has_cr)
    }

    pub(super) fn locate(&self, span: Span) -> Location<'a> {
        let range = self.within(span);
        let (line, column) = self.position(range.start);
        let (end_line, end_column) = self.position(range.end);
        Location { file: self.name, line, column, end_line, end_column }
    }

    /// The column of an offset in bytes, from 1.
    pub(super) fn byte_column(&self, offset: usize) -> usize {
        offset - self.lines().range(self.line(offset), self.bytes).start + 1
    }

    /// Line and column, from 1, of an offset in the file.
    fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line(offset);
        let start = self.lines().range(line, self.bytes).start.min(offset);
        let column = if offset - start < STEP {
            columns(&self.bytes[start..offset])
        } else {
            self.scalars(offset) - self.scalars(start)
        };
        (line + 1, column + 1)
    }

    /// Scalar values before an offset.
    fn scalars(&self, offset: usize) -> usize {
        let marks = self.marks.get_or_init(|| marks(self.bytes));
        let (at, count) = marks[(offset / STEP).min(marks.len() - 1)];
        count + columns(&self.bytes[at.min(offset)..offset])
    }
}

/// Counts split only where no character can reach across, so that the parts add up to the whole.
fn marks(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut marks = vec![(0, 0)];
    let (mut at, mut count) = (0, 0);
    for near in (STEP..bytes.len()).step_by(STEP) {
        let next = boundary(bytes, near);
        count += columns(&bytes[at..next]);
        at = next;
        marks.push((at, count));
    }
    marks
}

/// The start of the character at `near`. Of more continuation bytes than a character has, each is invalid by itself.
pub(super) fn boundary(bytes: &[u8], near: usize) -> usize {
    let is_start = |at: &usize| bytes.get(*at).is_none_or(|byte| byte & 0xC0 != 0x80);
    (near.saturating_sub(3)..=near).rev().find(is_start).unwrap_or(near)
}
