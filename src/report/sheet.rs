//! The lines of a file that are to be seen, as a small harmless text in which the places are found again.

use std::ops::Range;

use super::clip::{self, Shown};
use super::mask;
use super::source::Source;

/// Places over more lines than this are shown by their first line.
const TALLEST: usize = 6;
/// A gap of no more lines than this is filled with them.
const SMALLEST_GAP: usize = 2;

/// A line to be seen, or a gap.
pub(super) struct Row {
    /// Counted from 1; none for lines left out.
    pub(super) number: Option<usize>,
    pub(super) shown: Shown,
    /// Whether miette draws it: it has a place, or places over several lines pass by.
    pub(super) is_drawn: bool,
    /// Where it begins in the file.
    start: usize,
    /// Where it begins in the text of the sheet.
    at: usize,
}

/// A place on the sheet.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// In bytes of the text.
    pub(super) range: Range<usize>,
    /// The column in whose middle its text hangs.
    pub(super) middle: usize,
    /// Whether it is in one line.
    pub(super) is_flat: bool,
}

impl Spot {
    /// Whether underlines would cover each other.
    pub(super) fn collides(&self, other: &Self) -> bool {
        let end = |range: &Range<usize>| range.end.max(range.start + 1);
        self.is_flat
            && other.is_flat
            && self.range.start < end(&other.range)
            && other.range.start < end(&self.range)
    }
}

/// The lines to be seen.
pub(super) struct Sheet {
    /// The text that miette is given: the rows that it draws.
    pub(super) text: String,
    pub(super) rows: Vec<Row>,
    /// Digits of the widest line number.
    pub(super) digits: usize,
    /// Columns for the text of lines.
    pub(super) room: usize,
}

impl Sheet {
    /// The lines of these places and those around them, clipped to `width` columns with all that stands left of them.
    /// Line numbers have at least `digits` digits.
    pub(super) fn new(
        source: &Source<'_>,
        places: &[Range<usize>],
        width: usize,
        digits: usize,
        unicode: bool,
    ) -> Self {
        let groups = groups(source, places);
        let last = groups.last().map_or(1, |lines| lines.end);
        let rows = groups.iter().map(|lines| lines.len() + 1).sum::<usize>().max(1);
        // miette counts lines from the least number of as many digits, and there are fewer than in a file that long.
        let digits = digits.max(last.max(rows - 1).to_string().len());
        let tall = places.iter().filter(|place| lines_of(source, place).len() > 1).count();
        let room = width.saturating_sub(digits + 4 + if tall > 0 { tall + 3 } else { 0 }).max(16);
        let mut sheet = Self { text: String::new(), rows: Vec::new(), digits, room };
        for lines in groups {
            if !sheet.rows.is_empty() {
                let shown = clip::show(b"", 0..0, unicode, |_| false);
                sheet.push(Row { number: None, shown, is_drawn: tall > 0, start: 0, at: 0 });
            }
            lines.for_each(|line| sheet.push_line(source, line, places, tall > 0, unicode));
        }
        sheet
    }

    fn push_line(
        &mut self,
        source: &Source<'_>,
        line: usize,
        places: &[Range<usize>],
        has_tall: bool,
        unicode: bool,
    ) {
        let range = source.line_range(line);
        let bytes = &source.bytes[range.clone()];
        let on_line = |place: &&Range<usize>| lines_of(source, place).contains(&line);
        let place = places.iter().find(on_line);
        let focus = place.map_or(0..0, |place| {
            let start = place.start.clamp(range.start, range.end);
            start - range.start..place.end.clamp(start, range.end) - range.start
        });
        let part = clip::window(bytes, focus, self.room);
        let secrets = mask::secrets(source.bytes, range.start + part.start..range.start + part.end);
        let is_masked = |at: usize| secrets.iter().any(|secret| secret.contains(&(range.start + at)));
        let shown = clip::show(bytes, part, unicode, is_masked);
        let is_drawn = has_tall || place.is_some();
        self.push(Row { number: Some(line + 1), shown, is_drawn, start: range.start, at: 0 });
    }

    fn push(&mut self, row: Row) {
        let at = self.text.len();
        if row.is_drawn {
            self.text.push_str(&row.shown.text);
            self.text.push('\n');
        }
        self.rows.push(Row { at, ..row });
    }

    /// Finds a place; nothing when it was clipped away.
    pub(super) fn spot(&self, source: &Source<'_>, place: &Range<usize>) -> Option<Spot> {
        let lines = lines_of(source, place);
        let row = |line: usize| self.rows.iter().find(|row| row.number == Some(line + 1));
        let (first, last) = (row(lines.start)?, row(lines.end - 1)?);
        let is_flat = lines.len() == 1;
        let (from, to) = (place.start.saturating_sub(first.start), place.end.saturating_sub(last.start));
        if is_flat && !first.shown.shows(from, to) {
            return None;
        }
        let (start, end) = (first.shown.start(from), last.shown.end(to));
        let middle = usize::midpoint(first.shown.width(start), last.shown.width(end));
        let start = first.at + start;
        Some(Spot { range: start..(last.at + end).max(start), middle, is_flat })
    }
}

/// A place as it is shown: one over very many lines by its first.
pub(super) fn shortened(source: &Source<'_>, place: Range<usize>) -> Range<usize> {
    let lines = lines_of(source, &place);
    if lines.len() <= TALLEST {
        return place;
    }
    let end = source.line_range(lines.start).end;
    place.start..end.max(place.start)
}

/// The lines (from 0) that a place is in.
fn lines_of(source: &Source<'_>, place: &Range<usize>) -> Range<usize> {
    let last = if place.is_empty() { place.start } else { place.end - 1 };
    source.line(place.start)..source.line(last) + 1
}

/// The lines to be seen: those of the places, one around them unless it is blank, and small gaps between.
fn groups(source: &Source<'_>, places: &[Range<usize>]) -> Vec<Range<usize>> {
    let is_blank = |line: usize| {
        let range = source.line_range(line);
        range.len() < 256 && source.bytes[range].trim_ascii().is_empty()
    };
    let count = source.lines().count();
    let around = |place: &Range<usize>| {
        let lines = lines_of(source, place);
        let before = lines.start > 0 && !is_blank(lines.start - 1);
        let after = lines.end < count && !is_blank(lines.end);
        lines.start - usize::from(before)..lines.end + usize::from(after)
    };
    let mut all: Vec<Range<usize>> = places.iter().map(around).collect();
    all.sort_unstable_by_key(|lines| lines.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for lines in all {
        match merged.last_mut() {
            Some(last) if lines.start <= last.end + SMALLEST_GAP => last.end = last.end.max(lines.end),
            _ => merged.push(lines),
        }
    }
    merged
}
