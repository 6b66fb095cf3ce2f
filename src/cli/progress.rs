//! How far a run is, on a terminal, when it takes long.

use std::io::{IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Runs shorter than this show nothing.
const LONG: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(100);

/// What is known of a run while it lasts.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// The files to look at; 0 while they are being looked for.
    pub(super) total: AtomicUsize,
    pub(super) done: AtomicUsize,
    ended: Mutex<bool>,
    wake: Condvar,
}

/// Does the work, and while it lasts tells on standard error how far it is, if that is a terminal.
pub(super) fn during<T>(quiet: bool, work: impl FnOnce(&Progress) -> T) -> T {
    let progress = Progress::default();
    let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
    if quiet || dumb || !std::io::stderr().is_terminal() {
        return work(&progress);
    }
    std::thread::scope(|scope| {
        scope.spawn(|| progress.tell());
        let _end = End(&progress);
        work(&progress)
    })
}

/// Ends the telling when the work ends, however that is.
struct End<'a>(&'a Progress);

impl Drop for End<'_> {
    fn drop(&mut self) {
        *self.0.ended.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.wake.notify_all();
    }
}

impl Progress {
    fn tell(&self) {
        let mut wait = LONG;
        let mut ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        while !*ended {
            ended = self.wake.wait_timeout(ended, wait).unwrap_or_else(PoisonError::into_inner).0;
            if !*ended {
                wait = STEP;
                let _ = write!(std::io::stderr(), "\r\x1b[K{}", self.line());
            }
        }
        if wait == STEP {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }

    fn line(&self) -> String {
        match self.total.load(Ordering::Relaxed) {
            0 => "looking for files…".to_owned(),
            total => format!("{} of {total} files…", self.done.load(Ordering::Relaxed)),
        }
    }
}
