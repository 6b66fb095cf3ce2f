//! The program `uwsgi-lint`.

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|defect| {
        let _ = writeln!(std::io::stderr(), "uwsgi-lint: internal error: {defect}; please report it");
        std::process::exit(2);
    }));
    uwsgi_lint::cli::run(std::env::args_os())
}
