//! The program `uwsgi-lint`.

mod cli;
mod lsp;

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|defect| {
        let _ = writeln!(std::io::stderr(), "uwsgi-lint: internal error: {defect}; please report it");
        std::process::exit(2);
    }));
    cli::run(std::env::args_os(), lsp::serve)
}
