//! Changes of a document as edits of the protocol.

use gen_lsp_types::TextEdit;
use uwsgi_lint::lint::Edit;
use uwsgi_lint::syntax::Span;

use super::document::Document;

/// The edits of a repair.
pub(super) fn of_repair(document: &Document, edits: &[Edit]) -> Vec<TextEdit> {
    edits.iter().map(|edit| one(document, edit.place.span, &edit.text)).collect()
}

/// The edit that makes another text of it: of the lines from the first to the last that differ.
pub(super) fn of_text(document: &Document, after: &str) -> Vec<TextEdit> {
    let before = document.text.text.as_str();
    let head = same(before.split_inclusive('\n'), after.split_inclusive('\n'));
    let (old, new) = (&before[head..], &after[head..]);
    let tail = same(old.split_inclusive('\n').rev(), new.split_inclusive('\n').rev());
    let span = Span::new(head, before.len() - tail);
    vec![one(document, span, &new[..new.len() - tail])]
}

/// How many bytes of lines are the same at one end.
fn same<'a>(before: impl Iterator<Item = &'a str>, after: impl Iterator<Item = &'a str>) -> usize {
    before.zip(after).take_while(|(old, new)| old == new).map(|(line, _)| line.len()).sum()
}

/// Another text for a range.
pub(super) fn one(document: &Document, span: Span, text: &str) -> TextEdit {
    TextEdit { range: document.text.range(span), new_text: text.to_owned() }
}
