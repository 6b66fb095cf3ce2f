//! What stands at a place of a document.

use uwsgi_lint::evaluate::{EntryId, Evaluation, Load, LoadId, Origin};
use uwsgi_lint::syntax::{Entry, Span};

/// The parts of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Key,
    Value,
}

/// An entry of the document, and the part of it that a place lies in or ends.
pub(super) struct Cursor<'a> {
    pub(super) evaluation: &'a Evaluation,
    pub(super) load: &'a Load,
    pub(super) entry: &'a Entry,
    number: usize,
    pub(super) part: Part,
    /// Where that part is written.
    pub(super) span: Span,
}

impl<'a> Cursor<'a> {
    /// The entry at an offset of the text as written.
    pub(super) fn at(evaluation: &'a Evaluation, offset: usize) -> Option<Self> {
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
    pub(super) fn key(&self) -> &'a [u8] {
        self.entry.key.bytes(self.load.read())
    }

    /// What it is in the server's list: nothing in a block that is not read, several in a loop.
    pub(super) fn ids(&self) -> impl Iterator<Item = EntryId> + use<'a> {
        let (evaluation, number) = (self.evaluation, self.number);
        let is_it = move |origin| match origin {
            Origin::File { load: LoadId(0), entry } => entry as usize == number,
            _ => false,
        };
        evaluation.ids().filter(move |id| is_it(evaluation.entry(*id).origin))
    }

    /// Whether what is read differs from what is written.
    pub(super) fn is_expanded(&self) -> bool {
        let span = self.entry.value.span();
        self.load.written(span).is_none_or(|at| at.of(&self.load.source) != span.of(self.load.read()))
    }
}
