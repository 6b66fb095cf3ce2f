//! The first entry of a key: what `%(key)` and `if-opt` look at (`core/config.c:uwsgi_get_exported_opt`).

use std::collections::HashMap;

use super::guard::{GuardId, Guards};
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
