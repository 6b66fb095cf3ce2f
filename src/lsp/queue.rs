//! Messages that were read and are waiting.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

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
                filled.lock().push_back(incoming);
                filled.more.notify_one();
                if ends {
                    return;
                }
            }
        });
        queue
    }

    /// All that is waiting, once there is something.
    pub(super) fn take(&self) -> VecDeque<Option<Incoming>> {
        let mut waiting = self.lock();
        while waiting.is_empty() {
            waiting = self.more.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        std::mem::take(&mut waiting)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Option<Incoming>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
