//! The first entry of a key: what `%(key)` and `if-opt` look at (`core/config.c:uwsgi_get_exported_opt`).

use std::collections::HashMap;

use super::guard::GuardId;
use super::text::Texts;
use super::{Entry, EntryId};

/// Entries by key, up to the first one that is always read; grows with the list.
#[derive(Default)]
pub(super) struct Index {
    entries: HashMap<Vec<u8>, Vec<EntryId>>,
    indexed: usize,
}

impl Index {
    /// The entries that may be the first of that key, in order.
    pub(super) fn candidates(&mut self, key: &[u8], entries: &[Entry], texts: &Texts) -> &[EntryId] {
        for (at, entry) in entries.iter().enumerate().skip(self.indexed) {
            let ids = self.entries.entry(texts.get(entry.key).to_vec()).or_default();
            let closed = ids.last().is_some_and(|last| entries[last.0 as usize].guard == GuardId::ALWAYS);
            if !closed {
                ids.push(EntryId(u32::try_from(at).unwrap_or(u32::MAX)));
            }
        }
        self.indexed = entries.len();
        self.entries.get(key).map_or(&[], Vec::as_slice)
    }
}
