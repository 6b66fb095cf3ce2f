//! `lsp`: a language server on standard input and output (LSP 3.17).
//!
//! **Invariant**: no logic of its own; what it says of a text, `check`, `fmt`, `explain` and the library's `assist` say.
//! No message ends it but `exit`, and it lints the latest text alone, however many changes wait. Pinned by
//! `tests/it/lsp.rs`.

mod actions;
mod analysis;
mod client;
mod completion;
mod definition;
mod diagnostics;
mod document;
mod edits;
mod handlers;
mod hover;
mod layout;
mod look;
mod queue;
mod session;
mod settings;
mod symbols;
mod text;
mod uri;
mod wire;

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::process::ExitCode;

use uwsgi_lint::project::CheckOptions;

use queue::Queue;
use session::Session;
use wire::Incoming;

/// Serves until the client says `exit` or goes away.
pub(crate) fn serve(options: CheckOptions) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let mut session = Session::new(options);
    let queue = Queue::start();
    let mut waiting: VecDeque<Option<Incoming>> = VecDeque::new();
    loop {
        // What came meanwhile may cancel what waits.
        waiting.extend(if waiting.is_empty() { queue.wait() } else { queue.take() });
        let ended = match waiting.pop_front() {
            Some(Some(incoming)) => session.take(incoming, &waiting),
            Some(None) => Some(ExitCode::SUCCESS),
            None => None,
        };
        // A text is linted when nothing more is waiting: of a burst of changes that is the last one.
        if ended.is_none() && waiting.is_empty() && queue.is_empty() {
            session.settle();
        }
        for message in session.sent.drain(..) {
            wire::write(&mut out, &message)?;
        }
        out.flush()?;
        if let Some(code) = ended {
            return Ok(code);
        }
        if let Some(client) = session.take_process() {
            queue.watch(client);
        }
    }
}
