//! `lsp`: a language server on standard input and output (LSP 3.17).
//!
//! **Invariant**: no logic of its own; what it says of a text, `check`, `fmt` and `explain` say. No message ends it but
//! `exit`, and it lints the latest text alone, however many changes wait. Pinned by `tests/it/lsp.rs`.

mod actions;
mod analysis;
mod client;
mod completion;
mod cursor;
mod definition;
mod diagnostics;
mod document;
mod edits;
mod hover;
mod json;
mod layout;
mod queue;
mod session;
mod symbols;
mod text;
mod uri;
mod wire;

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
    loop {
        let mut take = |incoming: Option<Incoming>| match incoming {
            Some(incoming) => session.take(incoming),
            None => Some(ExitCode::SUCCESS),
        };
        let ended = queue.take().into_iter().find_map(&mut take);
        // A text is linted when nothing more is waiting: of a burst of changes that is the last one.
        if ended.is_none() && queue.is_empty() {
            session.settle();
        }
        for message in session.sent.drain(..) {
            wire::write(&mut out, &message)?;
        }
        out.flush()?;
        if let Some(code) = ended {
            return Ok(code);
        }
    }
}
