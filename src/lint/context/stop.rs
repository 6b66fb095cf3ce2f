//! How long a server that is told to stop lets its requests run.

use super::Context;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use memchr::memmem;

impl Context<'_> {
    /// The hook that stops the server gracefully when SIGTERM arrives.
    pub fn graceful_hook(&self) -> Option<EntryId> {
        let is_graceful = |value: &[u8]| {
            memmem::find(value, b"unix_signal:15 ").is_some()
                && memmem::find(value, b"gracefully_kill_them_all").is_some()
        };
        self.each(ids::HOOK_MASTER_START).find(|id| self.value(*id).is_some_and(is_graceful))
    }

    /// How many seconds a request may take by the configuration, and the entry that says so: `harakiri`, else
    /// `worker-reload-mercy`.
    ///
    /// Neither acts during a graceful stop, where the master waits for its workers without a limit
    /// (`core/uwsgi.c:gracefully_kill_them_all`): a stop that cuts requests off earlier is what this is compared with.
    pub fn allowed_at_stop(&self) -> Option<(EntryId, u64)> {
        let set = |option| {
            let entry = self.get(option).filter(|set| set.certain)?.entry;
            let seconds = u64::try_from(self.number(option, 0)?).ok()?;
            (seconds > 0).then_some((entry, seconds))
        };
        set(ids::HARAKIRI).or_else(|| set(ids::WORKER_RELOAD_MERCY))
    }
}
