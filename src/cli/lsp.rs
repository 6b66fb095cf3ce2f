//! `lsp`: the language server, which is not of the command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use uwsgi_lint::project::CheckOptions;
use uwsgi_lint::settings::Level;

use super::Serve;
use super::output::Output;
use super::server::Failure;

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
pub(super) fn run(args: LspArgs, serve: Serve, out: Output) -> Result<ExitCode, Failure> {
    // The server writes to standard output itself.
    drop(out);
    let mut options = CheckOptions::new().level(Level::Style);
    options.config = args.config;
    Ok(serve(options)?)
}
