//! Changes of a document as edits of the protocol.

use serde_json::Value;

use super::document::Document;
use super::json::{list, object};
use uwsgi_lint::lint::Edit;
use uwsgi_lint::syntax::Span;

/// The edits of a repair.
pub(super) fn of_repair(document: &Document, edits: &[Edit]) -> Value {
    let edit = |edit: &Edit| one(document, edit.place.span, &edit.text);
    edits.iter().map(edit).collect::<Vec<Value>>().into()
}

/// The edit that makes another text of it: of the lines from the first to the last that differ.
pub(super) fn of_text(document: &Document, after: &str) -> Value {
    let before = document.text.text.as_str();
    let head = same(before.split_inclusive('\n'), after.split_inclusive('\n'));
    let (old, new) = (&before[head..], &after[head..]);
    let tail = same(old.split_inclusive('\n').rev(), new.split_inclusive('\n').rev());
    let span = Span::new(head, before.len() - tail);
    list([one(document, span, &new[..new.len() - tail])])
}

/// How many bytes of lines are the same at one end.
fn same<'a>(before: impl Iterator<Item = &'a str>, after: impl Iterator<Item = &'a str>) -> usize {
    before.zip(after).take_while(|(old, new)| old == new).map(|(line, _)| line.len()).sum()
}

fn one(document: &Document, span: Span, text: &str) -> Value {
    object([("range", document.text.range(span)), ("newText", text.into())])
}
