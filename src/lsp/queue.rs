//! Messages that were read and are waiting.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::wire::{self, Incoming};

/// What came on standard input; the last one is nothing, for its end.
#[derive(Default)]
pub(super) struct Queue {
    waiting: Mutex<VecDeque<Option<Incoming>>>,
    more: Condvar,
}

impl Queue {
    /// Reads standard input from now on.
    pub(super) fn start() -> Arc<Self> {
        let queue = Arc::new(Self::default());
        let filled = Arc::clone(&queue);
        std::thread::spawn(move || {
            let mut input = std::io::stdin().lock();
            loop {
                let incoming = wire::read(&mut input).unwrap_or_default();
                let ends = incoming.is_none();
                filled.add(incoming);
                if ends {
                    return;
                }
            }
        });
        queue
    }

    /// Ends as well when the process of the client is gone: some leave their end of a pipe open to others.
    /// Only Linux tells of a process without asking for more than this program may.
    pub(super) fn watch(self: &Arc<Self>, process: u64) {
        let place = PathBuf::from(format!("/proc/{process}"));
        if !cfg!(target_os = "linux") || !place.exists() {
            return;
        }
        let queue = Arc::clone(self);
        std::thread::spawn(move || {
            while place.exists() {
                std::thread::sleep(Duration::from_secs(1));
            }
            queue.add(None);
        });
    }

    fn add(&self, incoming: Option<Incoming>) {
        self.lock().push_back(incoming);
        self.more.notify_one();
    }

    /// All that is waiting, once there is something.
    pub(super) fn wait(&self) -> VecDeque<Option<Incoming>> {
        let mut waiting = self.lock();
        while waiting.is_empty() {
            waiting = self.more.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        std::mem::take(&mut waiting)
    }

    /// All that is waiting, perhaps nothing.
    pub(super) fn take(&self) -> VecDeque<Option<Incoming>> {
        std::mem::take(&mut self.lock())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Option<Incoming>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
