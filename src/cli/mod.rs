//! The command line: arguments in, the library, text out.
//!
//! **Invariant**: no logic of its own; what it prints, the library said.

mod args;
mod baseline;
mod beside;
mod check;
mod convert;
mod fixing;
mod fmt;
mod r#gen;
mod info;
mod init;
mod output;
mod packaging;
mod printing;
mod project;
mod replace;
mod schema;
mod server;
mod show;
mod shown;
mod terminal;
mod walk;
mod watch;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use args::{Cli, Command};
use output::Output;
use server::Failure;

/// Runs the program on the arguments given, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let mut out = Output::new();
    let result = match cli.command {
        None => watch::run(&cli.check, &mut out),
        Some(Command::Check(args)) => watch::run(&args, &mut out),
        Some(Command::Show(args)) => show::run(&args, &mut out),
        Some(Command::Convert(args)) => convert::run(&args, &mut out),
        Some(Command::Gen(args)) => r#gen::run(&args, &mut out),
        Some(Command::Explain(args)) => info::explain(&args, &mut out),
        Some(Command::Options(args)) => info::options(&args, &mut out),
        Some(Command::Rules(args)) => info::rules(&args, &mut out),
        Some(Command::Fmt(args)) => fmt::run(&args, &mut out),
        Some(Command::Init(args)) => init::run(&args, &mut out),
        Some(Command::Completions(args)) => packaging::completions(&args, &mut out),
        Some(Command::Man(args)) => packaging::man(&args, &mut out),
        Some(Command::Schema(args)) => schema::run(&args, &mut out),
    };
    let flushed = out.out.flush().map_err(Failure::from);
    match result.and_then(|code| flushed.map(|()| code)) {
        Ok(code) => code,
        Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Err(Failure::Message(message)) => {
            let _ = writeln!(std::io::stderr(), "uwsgi-lint: {message}");
            ExitCode::from(2)
        }
    }
}
