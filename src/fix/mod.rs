//! Edits to a new text, and repairs in rounds until nothing is left to repair.
//!
//! **Invariant**: a repair is made whole or not at all, and none that would bring a new warning or error is made.
//! Pinned by `tests/it/fix.rs`.

mod ignore;
mod rounds;

use std::collections::BTreeMap;

use crate::lint::{Edit, Finding, FixKind, Repair, SourceId};
use crate::syntax::Span;

pub use ignore::ignores;
pub use rounds::{Mended, mend};

/// The text with the edits made. They are in order and do not overlap.
pub fn apply(source: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut out = Vec::with_capacity(source.len() + 64);
    let mut from = 0;
    for edit in edits {
        let start = (edit.place.span.start as usize).clamp(from, source.len());
        out.extend_from_slice(&source[from..start]);
        out.extend_from_slice(edit.text.as_bytes());
        from = (edit.place.span.end as usize).clamp(start, source.len());
    }
    out.extend_from_slice(&source[from..]);
    out
}

/// One round: the edits of all repairs that do not get in each other's way, and how many repairs that are.
pub fn round<'a>(findings: impl IntoIterator<Item = &'a Finding>, with_unsafe: bool) -> (Vec<Edit>, usize) {
    // Those taken touch one another nowhere, but for those of one repair.
    let mut all: BTreeMap<Span, Vec<Edit>> = BTreeMap::new();
    let mut count = 0;
    for edits in repairs(findings, with_unsafe) {
        if edits.iter().all(|edit| is_free(&all, edit.place.span)) {
            for edit in edits {
                all.entry(edit.place.span).or_default().push(edit.clone());
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

/// The edits of every repair of the linted file that may be made, a list each.
pub fn repairs<'a>(
    findings: impl IntoIterator<Item = &'a Finding>,
    with_unsafe: bool,
) -> impl Iterator<Item = &'a [Edit]> {
    let allowed = move |repair: &&'a Repair| repair.kind == FixKind::Safe || with_unsafe;
    let own = |edits: &&'a [Edit]| {
        !edits.is_empty() && edits.iter().all(|edit| edit.place.source == SourceId::LINTED)
    };
    let repairs = findings.into_iter().filter_map(|finding| finding.repair.as_ref()).filter(allowed);
    repairs.map(|repair| &*repair.edits).filter(own)
}
