//! The part of a line that is shown, and how: what fits, nothing hidden, every offset still known.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use super::escape::{is_hidden, is_plain, picture};
use super::source::boundary;

/// Columns to which a tab is filled up.
pub(super) const TAB: usize = 4;

/// A line as it is shown.
pub(super) struct Shown {
    /// Without control characters but tabs.
    pub(super) text: String,
    /// The bytes of the line that it shows.
    part: Range<usize>,
    /// For each character shown its byte in the line and in `text`, and at last where they end.
    map: Vec<(usize, usize)>,
}

impl Shown {
    /// Whether any of these bytes of the line, or the empty range there, is seen.
    pub(super) fn shows(&self, from: usize, to: usize) -> bool {
        from <= self.part.end && to >= self.part.start
    }

    /// The byte of the text for the beginning of something; what is cut off begins where the text does.
    pub(super) fn start(&self, at: usize) -> usize {
        let next = self.map.partition_point(|(from, _)| *from <= at);
        self.map.get(next.saturating_sub(1)).map_or(0, |(_, to)| *to)
    }

    /// The byte of the text for the end of something, after the character that it is in.
    pub(super) fn end(&self, at: usize) -> usize {
        let next = self.map.partition_point(|(from, _)| *from < at);
        self.map.get(next).or(self.map.last()).map_or(0, |(_, to)| *to)
    }

    /// The text after a blank, with blanks in place of tabs.
    pub(super) fn untabbed(&self) -> String {
        let mut out = String::with_capacity(self.text.len() + 8);
        out.push(' ');
        if !self.text.contains('\t') {
            out.push_str(&self.text);
            return out;
        }
        let mut column = 0;
        for c in self.text.chars() {
            let columns = width(c, column);
            column += columns;
            if c == '\t' {
                out.extend(std::iter::repeat_n(' ', columns));
            } else {
                out.push(c);
            }
        }
        out
    }

    /// The columns that the text up to one of its bytes takes.
    pub(super) fn width(&self, offset: usize) -> usize {
        self.text[..offset.min(self.text.len())].chars().fold(0, |column, c| column + width(c, column))
    }
}

/// Shows part of a line. Characters at bytes for which `is_masked` holds become `*`.
pub(super) fn show(
    line: &[u8],
    part: Range<usize>,
    unicode: bool,
    is_masked: impl Fn(usize) -> bool,
) -> Shown {
    let dots = if unicode { "…" } else { "..." };
    let (text, map) = (String::with_capacity(part.len() + 8), Vec::with_capacity(part.len() + 1));
    let mut shown = Shown { text, part: part.clone(), map };
    if part.start > 0 {
        shown.text.push_str(dots);
    }
    let mut at = part.start;
    if is_plain(&line[part.clone()]) && !part.clone().any(&is_masked) {
        let before = shown.text.len();
        shown.map.extend(part.clone().map(|byte| (byte, before + byte - at)));
        shown.text.push_str(&String::from_utf8_lossy(&line[part.clone()]));
        at = part.end;
    }
    for (c, length) in characters(&line[at..part.end]) {
        shown.map.push((at, shown.text.len()));
        shown.text.push(match c {
            _ if is_masked(at) => '*',
            Some('\t') => '\t',
            Some(c) if !is_hidden(c) => c,
            Some(c) => picture(c, unicode),
            None => picture('\u{80}', unicode),
        });
        at += length;
    }
    shown.map.push((at, shown.text.len()));
    if part.end < line.len() {
        shown.text.push_str(dots);
    }
    shown
}

/// The part of a line that fits into `room` columns and shows `focus`, or its beginning. Costs no more than what fits.
pub(super) fn window(line: &[u8], focus: Range<usize>, room: usize) -> Range<usize> {
    if line.len() <= room && is_plain(line) {
        return 0..line.len();
    }
    let (end, _) = forward(line, 0, line.len(), room);
    if end == line.len() {
        return 0..end;
    }
    let room = room.saturating_sub(6);
    let focus_start = boundary(line, focus.start.min(line.len()));
    let (_, taken) = forward(line, focus_start, focus.end.min(line.len()), room);
    let start = backward(line, focus_start, (room - taken).min(room / 3));
    let (end, _) = forward(line, start, line.len(), room);
    start..end
}

/// How far `room` columns reach from `start` towards `end`, and the columns that are used.
fn forward(line: &[u8], start: usize, end: usize, room: usize) -> (usize, usize) {
    // Characters without a width must not make a window without an end.
    let most = room * 2;
    let (mut at, mut used) = (start, 0);
    let near = &line[start.min(end)..end.min(start + most * char::MAX.len_utf8())];
    for (c, length) in characters(near).take(most) {
        let next = used + shown_width(c);
        if next > room {
            break;
        }
        (at, used) = (at + length, next);
    }
    (at, used)
}

fn backward(line: &[u8], end: usize, room: usize) -> usize {
    let earliest = boundary(line, end.saturating_sub(room * 4));
    let mut at = earliest;
    let starts: Vec<_> = characters(&line[earliest..end])
        .map(|(c, length)| {
            at += length;
            (at - length, shown_width(c))
        })
        .collect();
    let mut used = 0;
    let fits = |(_, width): &&(usize, usize)| {
        used += width;
        used <= room
    };
    starts.iter().rev().take_while(fits).last().map_or(end, |(at, _)| *at)
}

/// The characters of a text, with their bytes; an invalid byte is none, by itself.
fn characters(bytes: &[u8]) -> impl Iterator<Item = (Option<char>, usize)> + '_ {
    bytes.utf8_chunks().flat_map(|chunk| {
        let valid = chunk.valid().chars().map(|c| (Some(c), c.len_utf8()));
        valid.chain(chunk.invalid().iter().map(|_| (None, 1)))
    })
}

fn shown_width(c: Option<char>) -> usize {
    c.filter(|c| *c == '\t' || !is_hidden(*c)).map_or(1, |c| width(c, 0))
}

/// The columns of a character that begins in `column`.
pub(super) fn width(c: char, column: usize) -> usize {
    match c {
        '\t' => TAB - column % TAB,
        ' '..='~' => 1,
        _ => c.width().unwrap_or(0),
    }
}
