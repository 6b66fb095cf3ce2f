//! The program `uwsgi-lint`.

use std::process::ExitCode;

fn main() -> ExitCode {
    uwsgi_lint::cli::run(std::env::args_os())
}
