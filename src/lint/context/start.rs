//! What a rule sees of the start that is checked.

use super::Context;
use crate::evaluate::{EntryId, LoadId, Origin};
use crate::lint::Place;
use crate::start::{Start, Variable};
use crate::syntax::{Reader, Span};

impl<'a> Context<'a> {
    /// The start that is checked, where findings lie on its variables and words. A file that is checked within a start has
    /// none: findings lie in that file.
    pub fn start(&self) -> Option<&'a Start> {
        let is_placed = self.evaluation.loads.first().is_some_and(|load| load.reader == Reader::Words);
        self.evaluation.start.as_deref().filter(|_| is_placed)
    }

    /// Whether an entry is a variable or a word of the start.
    pub fn is_given(&self, id: EntryId) -> bool {
        self.start().is_some() && matches!(self.entry(id).origin, Origin::File { load: LoadId(0), .. })
    }

    /// The variable of the start that an entry is.
    pub fn variable_of(&self, id: EntryId) -> Option<&'a Variable> {
        let span = self.entry_place(id).filter(|_| self.is_given(id))?.span;
        self.start()?
            .environment
            .iter()
            .find(|variable| span.start == variable.span.start && span.end >= variable.span.end)
    }

    /// The place of an argument of the start.
    pub fn argument_place(&self, number: usize) -> Option<Place> {
        Some(self.at(self.start()?.arguments.get(number)?.span))
    }

    /// The bytes of a place where servers are started.
    pub fn place_text(&self, span: Span) -> &'a [u8] {
        span.of(self.source())
    }
}
