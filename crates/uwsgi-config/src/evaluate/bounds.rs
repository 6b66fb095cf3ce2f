//! Where evaluation stops although a server would go on.

use super::reading::Evaluator;
use super::{RefusalKind, Unread};

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
            self.stop(
                RefusalKind::TooMuchExpansion,
                "the rest is not read: more than 64 MiB of expanded text",
            );
        }
        self.halted
    }
}
