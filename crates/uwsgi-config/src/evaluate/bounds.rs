//! Where evaluation stops although a server would go on.
//!
//! What is read is bounded by the readers; here is what a file may make of itself: loops, files that are read again and
//! again, placeholders that grow.

use super::reading::Evaluator;
use super::{EntryId, LoadId, Origin, RefusalKind, Unread};

/// No more levels of include than this.
const MAX_DEPTH: u16 = 64;
/// One file and section stands no more often than this among the files that lead to it.
const MAX_AGAIN: usize = 16;
/// No more loaded files than this.
const MAX_LOADS: usize = 10_000;
/// Loops, repeated readings and templates make no more entries than this beyond those that are written.
const MAX_REPEATED: usize = 50_000;

impl Evaluator<'_> {
    /// Stops at a bound of ours. The server has none: what becomes of it is not known.
    pub(super) fn stop(&mut self, kind: RefusalKind, reason: &str) {
        self.halted = true;
        let term = self.term(kind.name(), b"", true);
        let outer = self.guard;
        self.guard = self.guards.and(outer, term);
        self.refuse_here(None, kind, reason.to_owned());
        self.guard = outer;
        // Nothing can be said to be absent.
        let position = self.entries.len();
        let path = b"(what follows)".to_vec();
        self.unread.push(Unread { entry: self.acting, path, position, guard: outer });
    }

    /// Whether what was computed is more than is held; then nothing more is read.
    pub(super) fn is_spent(&mut self) -> bool {
        if self.texts.is_spent() && !self.halted {
            let reason =
                "the rest is not read: more expanded text than 2 MiB plus eight times what is written";
            self.stop(RefusalKind::TooMuchExpansion, reason);
        }
        self.halted
    }

    /// Counts entries beyond those that are written; stops when they are too many.
    pub(super) fn repeat(&mut self, entries: usize) {
        self.repeated = self.repeated.saturating_add(entries);
        if self.repeated > MAX_REPEATED && !self.halted {
            let reason = "the rest is not read: loops, includes and templates make more than 50,000 entries";
            self.stop(RefusalKind::TooManyEntries, reason);
        }
    }

    /// How many files lead to one that `by` loads; `None` where they lead to one another without end.
    pub(super) fn depth_of_load(&self, path: &[u8], section: &[u8], by: Option<EntryId>) -> Option<u16> {
        if self.loads.len() >= MAX_LOADS {
            return None;
        }
        let (mut again, mut by, mut depth) = (0, by, 0);
        while let Some(id) = self.loaded_by(by) {
            let load = &self.loads[id.0 as usize];
            if depth == 0 {
                depth = load.depth + 1;
            }
            again += usize::from(load.path == path && load.section == section);
            by = load.by;
        }
        (depth < MAX_DEPTH && again < MAX_AGAIN).then_some(depth)
    }

    /// The reading that an entry stands in.
    fn loaded_by(&self, by: Option<EntryId>) -> Option<LoadId> {
        match self.entries.get(by?.0 as usize)?.origin {
            Origin::File { load, .. } => Some(load),
            Origin::Environment(_) | Origin::CommandLine(_) => None,
        }
    }
}
