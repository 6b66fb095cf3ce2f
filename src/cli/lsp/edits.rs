//! Changes of a document as edits of the protocol.

use std::time::Duration;

use serde_json::{Value, json};
use similar::{DiffTag, TextDiff};

use super::document::Document;
use crate::report::Edit;
use crate::syntax::Span;

/// To find small edits may take this long; then larger ones do.
const PATIENCE: Duration = Duration::from_millis(500);

/// The edits of a repair.
pub(super) fn of_repair(document: &Document, edits: &[Edit]) -> Value {
    let edit = |edit: &Edit| one(document, edit.start as usize, edit.end as usize, &edit.text);
    edits.iter().map(edit).collect()
}

/// The edits that make another text of it, line by line, so that what stays keeps its marks and the cursor.
pub(super) fn of_text(document: &Document, after: &str) -> Value {
    let before = &document.text.text;
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(before.as_str(), after);
    let starts = |lines: &[&str]| -> Vec<usize> {
        let mut at = 0;
        let after = lines.iter().map(|line| {
            at += line.len();
            at
        });
        std::iter::once(0).chain(after).collect()
    };
    let (old, new) = (starts(diff.old_slices()), starts(diff.new_slices()));
    let changed = diff.ops().iter().filter(|op| op.tag() != DiffTag::Equal);
    let edit = |op: &similar::DiffOp| {
        let (from, to) = (op.old_range(), op.new_range());
        one(document, old[from.start], old[from.end], &after[new[to.start]..new[to.end]])
    };
    changed.map(edit).collect()
}

fn one(document: &Document, start: usize, end: usize, text: &str) -> Value {
    json!({ "range": document.text.range(Span::new(start, end)), "newText": text })
}
