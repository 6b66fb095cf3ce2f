//! Repairs to edits, and edits to a new text.
//!
//! **Invariant**: an edit stays inside of the bytes that its repair names, and a repair is made whole or not at all;
//! what cannot be expressed in the file's format, or stands where magic variables changed the text, is left alone.
//! Pinned by `tests/it/fix.rs`.

mod ini;

use std::collections::BTreeMap;

use crate::evaluate::{EntryId, Evaluation, LoadId, Origin};
use crate::lint::{Finding, FixKind, Repair, Step};
use crate::syntax::{Reader, Span};

/// One change of a file's bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The bytes that go.
    pub span: Span,
    /// The text that comes.
    pub text: String,
}

/// The edits that make a repair, in the file that is linted; `None` when its format or the place does not allow it.
pub fn lower(evaluation: &Evaluation, repair: &Repair) -> Option<Vec<Edit>> {
    let root = evaluation.loads.first()?;
    let mut edits = Vec::new();
    for step in &repair.steps {
        match step {
            Step::Replace { place, text } if place.load == LoadId(0) => {
                edits.push(Edit { span: place.span, text: text.clone() });
            }
            Step::Replace { .. } => return None,
            _ if root.reader == Reader::Ini => edits.extend(ini::lower(evaluation, step)?),
            _ => return None,
        }
    }
    edits.sort_unstable();
    let overlap = edits.windows(2).any(|pair| pair[0].span.end > pair[1].span.start);
    (!overlap && !edits.is_empty()).then_some(edits)
}

/// Where an entry of the file that is linted was written, if magic variables left its text as it is.
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

/// The text with the edits made. They are in order and do not overlap.
pub fn apply(source: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut out = Vec::with_capacity(source.len() + 64);
    let mut from = 0;
    for edit in edits {
        let start = (edit.span.start as usize).clamp(from, source.len());
        out.extend_from_slice(&source[from..start]);
        out.extend_from_slice(edit.text.as_bytes());
        from = (edit.span.end as usize).clamp(start, source.len());
    }
    out.extend_from_slice(&source[from..]);
    out
}

/// One round: the edits of all repairs that do not get in each other's way, and how many repairs that are.
pub fn round(evaluation: &Evaluation, findings: &[Finding], with_unsafe: bool) -> (Vec<Edit>, usize) {
    // Those taken touch one another nowhere, but for those of one repair.
    let mut all: BTreeMap<Span, Vec<Edit>> = BTreeMap::new();
    let mut count = 0;
    for edits in repairs(evaluation, findings, with_unsafe) {
        if edits.iter().all(|edit| is_free(&all, edit.span)) {
            for edit in edits {
                all.entry(edit.span).or_default().push(edit);
            }
            count += 1;
        }
    }
    let mut all: Vec<Edit> = all.into_values().flatten().collect();
    all.sort_unstable();
    (all, count)
}

/// Whether no edit taken overlaps with a range or touches it.
fn is_free(taken: &BTreeMap<Span, Vec<Edit>>, span: Span) -> bool {
    let mut before = taken.range(..=Span { start: span.end, end: u32::MAX });
    before.next_back().is_none_or(|(last, _)| last.end < span.start)
}

/// The edits of every repair that may be made, a list each.
pub fn repairs<'a>(
    evaluation: &'a Evaluation,
    findings: &'a [Finding],
    with_unsafe: bool,
) -> impl Iterator<Item = Vec<Edit>> + 'a {
    let allowed = move |repair: &&Repair| repair.kind == FixKind::Safe || with_unsafe;
    findings
        .iter()
        .filter_map(|finding| finding.repair.as_ref())
        .filter(allowed)
        .filter_map(|r| lower(evaluation, r))
}
