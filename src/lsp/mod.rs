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

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::args::CheckArgs;
use super::output::Output;
use super::server::Failure;
use queue::Queue;
use session::Session;
use wire::Incoming;

/// Arguments of `lsp`.
#[derive(Debug, Args)]
pub(super) struct LspArgs {
    /// The settings file, instead of the nearest uwsgi-lint.toml or pyproject.toml
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Speak on standard input and output, which is the only way; editors say so
    #[arg(long)]
    stdio: bool,
}

/// Runs `lsp` until the client says `exit` or goes away.
pub(super) fn run(args: LspArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let args = CheckArgs { config: args.config, ..CheckArgs::default() };
    let mut session = Session::new(&args);
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
            wire::write(&mut out.out, &message)?;
        }
        out.out.flush()?;
        if let Some(code) = ended {
            return Ok(code);
        }
    }
}
