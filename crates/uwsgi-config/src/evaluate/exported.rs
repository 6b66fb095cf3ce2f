//! The first entry of a key: what `%(key)` and `if-opt` look at (`core/config.c:uwsgi_get_exported_opt`).

use std::collections::HashMap;

use super::guard::{GuardId, Guards};
use super::host::Answer;
use super::reading::Evaluator;
use super::text::Texts;
use super::{Entry, EntryId};

/// Entries by key, up to the first one that is always read, of a run under one guard its first; grows with the list.
#[derive(Default)]
pub(super) struct Index {
    entries: HashMap<Vec<u8>, Vec<EntryId>>,
    indexed: usize,
}

impl Index {
    /// The first entry of that key that may be read where `guard` holds.
    pub(super) fn first(
        &self,
        key: &[u8],
        guard: GuardId,
        entries: &[Entry],
        guards: &Guards,
    ) -> Option<EntryId> {
        let may = |id: &EntryId| guards.compatible(guard, entries[id.0 as usize].guard);
        self.entries.get(key)?.iter().copied().find(may)
    }

    /// Takes in what was added to the list.
    pub(super) fn update(&mut self, entries: &[Entry], texts: &Texts) {
        for (at, entry) in entries.iter().enumerate().skip(self.indexed) {
            let ids = self.entries.entry(texts.get(entry.key).to_vec()).or_default();
            let hides = |guard: GuardId| guard == GuardId::ALWAYS || guard == entry.guard;
            if !ids.last().is_some_and(|last| hides(entries[last.0 as usize].guard)) {
                ids.push(EntryId(u32::try_from(at).unwrap_or(u32::MAX)));
            }
        }
        self.indexed = entries.len();
    }
}

impl Evaluator<'_> {
    /// The value of the first entry with that key (`core/config.c:uwsgi_get_exported_opt`), as one reads it under `guard`.
    pub(super) fn first_exported(&mut self, key: &[u8], guard: GuardId) -> Answer<Option<EntryId>> {
        self.index.update(&self.entries, &self.texts);
        let candidate = self.index.first(key, guard, &self.entries, &self.guards);
        let before = candidate.map_or(usize::MAX, |id| id.0 as usize);
        let mut earlier = self.unread.iter().take_while(|unread| unread.position <= before);
        let hidden = earlier.any(|unread| self.guards.compatible(guard, unread.guard));
        match candidate {
            _ if hidden => Answer::Unknown,
            None => Answer::Known(None),
            Some(id) if self.guards.implies(guard, self.entries[id.0 as usize].guard) => {
                Answer::Known(Some(id))
            }
            Some(_) => Answer::Unknown,
        }
    }
}
