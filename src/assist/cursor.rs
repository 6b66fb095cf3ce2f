//! What stands at a place of a text.

use crate::evaluate::{EntryId, Evaluation, Load, LoadId, Origin};
use crate::syntax::{Entry, Span};

/// The parts of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Before the `=`.
    Key,
    /// Behind it.
    Value,
}

/// An entry of the text, and the part of it that a place lies in or ends.
pub struct Cursor<'a> {
    /// What the server makes of the text.
    pub evaluation: &'a Evaluation,
    /// The reading of the text itself.
    pub load: &'a Load,
    /// The entry.
    pub entry: &'a Entry,
    number: usize,
    /// The part.
    pub part: Part,
    /// Where that part is written.
    pub span: Span,
}

impl<'a> Cursor<'a> {
    /// The entry at an offset of the text as written.
    pub fn at(evaluation: &'a Evaluation, offset: usize) -> Option<Self> {
        let load = evaluation.loads.first()?;
        let at = |span: Span| {
            let written = load.written(span)?;
            (written.start as usize <= offset && offset <= written.end as usize).then_some(written)
        };
        let mut all = load.document.entries.iter().enumerate();
        all.find_map(|(number, entry)| {
            let key = at(entry.key.span()).map(|span| (Part::Key, span));
            let value = || Some((Part::Value, at(entry.value.span()).filter(|span| !span.is_empty())?));
            let (part, span) = key.or_else(value)?;
            Some(Self { evaluation, load, entry, number, part, span })
        })
    }

    /// The key as the server reads it.
    pub fn key(&self) -> &'a [u8] {
        self.entry.key.bytes(self.load.read())
    }

    /// What it is in the server's list: nothing in a block that is not read, several in a loop.
    pub fn ids(&self) -> impl Iterator<Item = EntryId> + use<'a> {
        ids_of(self.evaluation, self.number)
    }

    /// Whether what is read differs from what is written.
    pub fn is_expanded(&self) -> bool {
        is_expanded(self.load, self.entry)
    }
}

/// What an entry of the text is in the server's list.
fn ids_of(evaluation: &Evaluation, number: usize) -> impl Iterator<Item = EntryId> + use<'_> {
    evaluation.ids().filter(move |id| number_of(evaluation, *id) == Some(number))
}

/// The number of the entry of the text that an entry of the server's list was read from.
fn number_of(evaluation: &Evaluation, id: EntryId) -> Option<usize> {
    match evaluation.entry(id).origin {
        Origin::File { load: LoadId(0), entry } => usize::try_from(entry).ok(),
        _ => None,
    }
}

/// For each entry of the text the first that it is in the server's list, and how many it is: none in a block that is not
/// read, several in a loop.
pub(super) fn listed(evaluation: &Evaluation) -> Vec<(Option<EntryId>, usize)> {
    let count = evaluation.loads.first().map_or(0, |load| load.document.entries.len());
    let mut listed = vec![(None, 0); count];
    for id in evaluation.ids() {
        if let Some((first, count)) = number_of(evaluation, id).and_then(|number| listed.get_mut(number)) {
            first.get_or_insert(id);
            *count += 1;
        }
    }
    listed
}

/// Whether what is read of a value differs from what is written.
pub(super) fn is_expanded(load: &Load, entry: &Entry) -> bool {
    let span = entry.value.span();
    load.written(span).is_none_or(|at| at.of(&load.source) != span.of(load.read()))
}
