//! The lines that a fix changes, as they are and as they will be.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Token};

use super::clip;
use super::paint::{Paint, Role};
use super::source::Source;
use crate::fix::apply;
use crate::lint::secret::in_line;
use crate::lint::{Edit, Place};
use crate::syntax::Span;

/// More changed lines than this are not shown.
const MOST_LINES: usize = 12;

/// A fix of more bytes than this is not compared.
const MOST_BYTES: usize = 16 * 1024;

/// Appends the lines that the edits change; nothing where they hold a secret. All edits are of `source`, in order.
pub(super) fn draw(out: &mut String, paint: &Paint, source: &Source<'_>, edits: &[Edit]) {
    let (Some(first), Some(last)) = (edits.first(), edits.last()) else { return };
    let from = source.lines().range(source.line(source.within(first.place.span).start), source.bytes).start;
    let to = source.lines().range(source.line(source.within(last.place.span).end), source.bytes).end;
    let to = (to + 1).clamp(from, source.bytes.len());
    let region = &source.bytes[from..to];
    if region.len() > MOST_BYTES {
        return;
    }
    let moved = |edit: &Edit| {
        let range = source.within(edit.place.span);
        let span = Span::new(range.start - from, range.end - from);
        Edit { place: Place { span, ..edit.place }, text: edit.text.clone() }
    };
    let after = apply(region, &edits.iter().map(moved).collect::<Vec<_>>());
    let has_secret = |text: &[u8]| text.split(|byte| *byte == b'\n').any(|line| !in_line(line).is_empty());
    if has_secret(region) || has_secret(&after) {
        return;
    }
    let (before, after) = (String::from_utf8_lossy(region), String::from_utf8_lossy(&after));
    let input = InternedInput::new(&*before, &*after);
    let mut difference = Diff::compute(Algorithm::Histogram, &input);
    difference.postprocess_lines(&input);
    let lines = |side: &[Token], which: Range<u32>| side[which.start as usize..which.end as usize].to_vec();
    let changes = difference.hunks().flat_map(|hunk| {
        let removed = lines(&input.before, hunk.before).into_iter().map(|line| ("-", Role::Removed, line));
        removed.chain(lines(&input.after, hunk.after).into_iter().map(|line| ("+", Role::Added, line)))
    });
    let mut changes = changes.peekable();
    for (sign, role, line) in changes.by_ref().take(MOST_LINES) {
        let line = input.interner[line].trim_end_matches(['\n', '\r']).as_bytes();
        let part = clip::window(line, 0..0, paint.width.saturating_sub(8));
        let shown = clip::show(line, part, paint.unicode, |_| false);
        out.push_str("    ");
        paint.push(out, role, format!("{sign}{}", shown.untabbed()).trim_end());
        out.push('\n');
    }
    if changes.peek().is_some() {
        out.push_str(if paint.unicode { "    …\n" } else { "    ...\n" });
    }
}
