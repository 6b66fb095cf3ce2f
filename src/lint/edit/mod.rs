//! Steps of repairs to edits of the files that they are for.
//!
//! **Invariant**: an edit stays inside of the bytes that its step names, and a repair is lowered whole or not at all:
//! what cannot be expressed in the file's format, or stands where magic variables changed the text, has no edits.
//! Pinned by `tests/it/fix.rs`.

mod ini;

use super::finding::{Edit, Place, SourceId, Step};
use crate::evaluate::{EntryId, Evaluation, LoadId, Origin};
use crate::syntax::{Reader, Span};

/// The edits that make all steps, in order and without overlap; `None` when one of them cannot be made.
pub(super) fn lower(evaluation: &Evaluation, steps: &[Step]) -> Option<Vec<Edit>> {
    let root = evaluation.loads.first()?;
    let mut edits = Vec::new();
    for step in steps {
        match step {
            Step::Replace { place, text } if place.source == SourceId::LINTED => {
                edits.push(Edit { place: *place, text: text.clone() });
            }
            Step::Replace { .. } => return None,
            _ if root.reader == Reader::Ini => edits.extend(ini::lower(evaluation, step)?),
            _ => return None,
        }
    }
    edits.sort_unstable();
    let overlap = edits.windows(2).any(|pair| pair[0].place.span.end > pair[1].place.span.start);
    (!overlap && !edits.is_empty()).then_some(edits)
}

/// An edit of the file that is linted.
fn edit(span: Span, text: impl Into<String>) -> Edit {
    Edit { place: Place { source: SourceId::LINTED, span }, text: text.into() }
}

/// Where an entry of the file that is linted was written, with its key and its value, if magic variables left its text as it is.
fn written(evaluation: &Evaluation, id: EntryId) -> Option<(Span, Span, Span)> {
    let Origin::File { load: LoadId(0), .. } = evaluation.entry(id).origin else { return None };
    let (load, entry) = evaluation.written(id)?;
    let exact = |span: Span| -> Option<Span> {
        let written = load.written(span)?;
        (written.of(&load.source) == span.of(load.read())).then_some(written)
    };
    // An empty value has its place behind the `=`.
    let value = load.written(entry.value.span())?;
    Some((load.written(entry.span)?, exact(entry.key.span())?, value))
}
