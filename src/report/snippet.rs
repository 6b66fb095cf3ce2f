//! The lines of one file that a finding is about, drawn by miette.
//!
//! miette is given a small text of the lines that are to be seen, never the file: so a finding costs as much as what it
//! shows. The frame around the lines, with their true numbers, is ours.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use miette::{Diagnostic, GraphicalReportHandler, LabeledSpan, MietteError, MietteSpanContents};
use miette::{SourceCode, SourceSpan, SpanContents};
use unicode_width::UnicodeWidthStr;

use super::clip;
use super::paint::{Paint, Role, wrap};
use super::sheet::{Row, Sheet, Spot, shortened};
use super::source::Source;
use crate::lint::Severity;
use crate::syntax::Span;

/// The least columns for a text that is wrapped beside its underline.
const NARROWEST: usize = 24;

/// A place in the file, in bytes.
pub(super) struct Label<'a> {
    pub(super) range: Range<usize>,
    /// What is said there; nothing for the place of the finding itself.
    pub(super) text: Option<&'a str>,
}

/// Draws the places of one file, the first of which gives the frame its title. `digits` of line numbers keep
/// the frames of one finding in line. Returns which texts found no room.
pub(super) fn draw(
    out: &mut String,
    paint: &Paint,
    severity: Severity,
    source: &Source<'_>,
    labels: &[Label<'_>],
    digits: &mut usize,
) -> Vec<usize> {
    let places: Vec<_> = labels.iter().map(|label| shortened(source, label.range.clone())).collect();
    let sheet = Sheet::new(source, &places, paint.width - 1, *digits, paint.unicode);
    let spots = places.iter().map(|place| sheet.spot(source, place));
    *digits = sheet.digits;
    let (marks, unsaid) = marks(paint, &sheet, labels.iter().zip(spots));
    let theme = paint.theme(severity, marks.iter().map(|mark| mark.is_primary));
    let first = 10_usize.pow(u32::try_from(sheet.digits - 1).unwrap_or(0));
    let rows = sheet.rows.iter().filter(|row| row.is_drawn).count();
    let drawing = Drawing { text: &sheet.text, rows, first, marks };
    let mut drawn = String::with_capacity(4 * sheet.text.len() + 512);
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_wrap_lines(false)
        .without_cause_chain()
        .tab_width(clip::TAB);
    if handler.render_report(&mut drawn, &drawing).is_ok() {
        title(out, paint, sheet.digits, source, labels);
        frame(out, paint, &sheet, &drawn);
    }
    unsaid
}

/// What miette draws at a place.
#[derive(Debug)]
struct Mark {
    range: Range<usize>,
    text: Option<String>,
    is_primary: bool,
}

/// The marks in the order of the text, and which labels' text is not among them.
fn marks<'l>(
    paint: &Paint,
    sheet: &Sheet,
    labels: impl Iterator<Item = (&'l Label<'l>, Option<Spot>)>,
) -> (Vec<Mark>, Vec<usize>) {
    let (mut marks, mut taken, mut unsaid): (Vec<Mark>, Vec<Spot>, _) = (Vec::new(), Vec::new(), Vec::new());
    for (index, (label, spot)) in labels.enumerate() {
        let free = spot.filter(|spot| !taken.iter().any(|other| other.collides(spot)));
        let text =
            label.text.map(|text| free.as_ref().and_then(|spot| beside(paint, sheet.room, spot, text)));
        if text == Some(None) {
            unsaid.push(index);
        }
        if let Some(spot) = free {
            marks.push(Mark {
                range: spot.range.clone(),
                text: text.flatten(),
                is_primary: label.text.is_none(),
            });
            taken.push(spot);
        }
    }
    marks.sort_by_key(|mark| mark.range.start);
    (marks, unsaid)
}

/// The text of a label in lines that fit beside its underline, if they do.
fn beside(paint: &Paint, room: usize, spot: &Spot, text: &str) -> Option<String> {
    let text = paint.clean(text);
    let left = room.checked_sub(if spot.is_flat { spot.middle + 4 } else { 4 })?;
    if text.width() <= left {
        return Some(text.into_owned());
    }
    (left >= NARROWEST).then(|| wrap(&text, left, left).join("\n"))
}

fn title(out: &mut String, paint: &Paint, digits: usize, source: &Source<'_>, labels: &[Label<'_>]) {
    let span = labels.first().map_or(Span::default(), |label| Span::new(label.range.start, label.range.end));
    let at = source.locate(span);
    let (open, close) = if paint.unicode { ("╭─[", "]") } else { (",-[", "]") };
    out.extend(std::iter::repeat_n(' ', digits + 2));
    paint.push(out, Role::Frame, open);
    paint.push(out, Role::Path, &paint.clean(&format!("{}:{}:{}", at.file, at.line, at.column)));
    paint.push(out, Role::Frame, close);
    out.push('\n');
}

/// Appends what miette drew, without the message and title above it, with true line numbers, gaps and the lines around.
fn frame(out: &mut String, paint: &Paint, sheet: &Sheet, drawn: &str) {
    let (bar, dots, gap) = if paint.unicode { ("│", "·", "┆") } else { ("|", ":", "~") };
    let margin = " ".repeat(sheet.digits + 2);
    let (dotted, broken) = (format!("{margin}{dots}"), format!("{margin}{gap}"));
    let edge_of = |row: &Row| match row.number {
        Some(number) => Cow::from(format!(" {number:0$} {bar}", sheet.digits)),
        None => Cow::from(&broken),
    };
    let mut rows = sheet.rows.iter();
    for line in drawn.lines().skip(2) {
        if let Some(rest) = line.strip_prefix(&dotted) {
            put(out, paint, &dotted, rest);
            continue;
        }
        // Either the next row that miette drew, or the end: before it are those that it did not draw.
        for row in rows.by_ref() {
            let edge = edge_of(row);
            if row.is_drawn {
                let rest = line.get(edge.len()..).filter(|_| row.number.is_some());
                put(out, paint, &edge, rest.unwrap_or_default());
                break;
            }
            put(out, paint, &edge, &row.shown.untabbed());
        }
        if !line.as_bytes().get(sheet.digits).is_some_and(u8::is_ascii_digit) {
            put(out, paint, line, "");
        }
    }
}

/// Appends a line of the frame.
fn put(out: &mut String, paint: &Paint, edge: &str, rest: &str) {
    paint.push(out, Role::Frame, edge);
    out.push_str(rest.trim_end());
    out.push('\n');
}

/// A finding without words: the text, its first line's number, and the marks.
#[derive(Debug)]
struct Drawing<'a> {
    text: &'a str,
    rows: usize,
    first: usize,
    marks: Vec<Mark>,
}

impl fmt::Display for Drawing<'_> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Drawing<'_> {}

impl Diagnostic for Drawing<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = |mark: &Mark| LabeledSpan::new(mark.text.clone(), mark.range.start, mark.range.len());
        Some(Box::new(self.marks.iter().map(span)))
    }
}

impl SourceCode for Drawing<'_> {
    /// All of the text, whatever is asked for: the lines around were chosen before.
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let span = SourceSpan::from((0, self.text.len()));
        Ok(Box::new(MietteSpanContents::new(self.text.as_bytes(), span, self.first - 1, 0, self.rows)))
    }
}
