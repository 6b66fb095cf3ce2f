//! The command line: arguments in, the library, text out.
//!
//! **Invariant**: no logic of its own; what it prints, the library said.

mod args;
mod check;
mod columns;
mod convert;
mod difference;
mod explain;
mod explain_line;
mod fleet;
mod fmt;
mod r#gen;
mod info;
mod init;
mod lsp;
mod output;
mod packaging;
mod place;
mod printing;
mod progress;
mod schema;
mod server;
mod show;
mod shown;
mod terminal;
mod topics;
mod watch;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use args::{COMMANDS, CheckAlone, Cli, Command};
use output::Output;
use server::Failure;
use uwsgi_lint::project::CheckOptions;

/// Reads the command line. Most runs check files, and to describe the options of every other command to clap takes longer
/// than that: so `check` is tried alone, and what it does not understand is for the whole command line.
fn parse(arguments: Vec<OsString>) -> Result<Cli, clap::Error> {
    let is_named = arguments.get(1).is_some_and(|first| first == "check");
    let names_another = || {
        let may_be = |argument: &OsString| COMMANDS.iter().any(|name| argument == *name);
        arguments.iter().skip(1).any(may_be)
    };
    if is_named || !names_another() {
        let alone =
            arguments.iter().enumerate().filter(|(at, _)| !is_named || *at != 1).map(|(_, word)| word);
        if let Ok(alone) = CheckAlone::try_parse_from(alone) {
            return Ok(Cli { command: None, version: false, check: alone.check });
        }
    }
    Cli::try_parse_from(arguments)
}

/// What serves editors.
pub(crate) type Serve = fn(CheckOptions) -> std::io::Result<ExitCode>;

/// Runs the program on the arguments given, the program's name first.
pub(crate) fn run(arguments: impl IntoIterator<Item = OsString>, serve: Serve) -> ExitCode {
    let cli = match parse(arguments.into_iter().collect()) {
        Ok(cli) => cli,
        Err(error) => {
            let printed = error.print().and_then(|()| std::io::stdout().flush()).map_err(Failure::from);
            return ended(printed.map(|()| ExitCode::from(if error.use_stderr() { 2 } else { 0 })));
        }
    };
    let mut out = Output::new();
    let result = match cli.command {
        None if cli.version => info::version(cli.check.verbose, &mut out),
        None => watch::run(&cli.check, &mut out),
        Some(Command::Check(args)) => watch::run(&args, &mut out),
        Some(Command::Show(args)) => show::run(&args, &mut out),
        Some(Command::Convert(args)) => convert::run(&args, &mut out),
        Some(Command::Gen(args)) => r#gen::run(&args, &mut out),
        Some(Command::Explain(args)) => explain::run(&args, &mut out),
        Some(Command::Options(args)) => info::options(&args, &mut out),
        Some(Command::Rules(args)) => info::rules(&args, &mut out),
        Some(Command::Fleet(args)) => fleet::run(&args, &mut out),
        Some(Command::Fmt(args)) => fmt::run(&args, &mut out),
        Some(Command::Init(args)) => init::run(&args, &mut out),
        Some(Command::Lsp(args)) => return ended(lsp::run(args, serve, out)),
        Some(Command::Completions(args)) => packaging::completions(&args, &mut out),
        Some(Command::Man(args)) => packaging::man(&args, &mut out),
        Some(Command::Schema(args)) => schema::run(&args, &mut out),
    };
    // Whoever reads the output may have seen enough; what the run came to stays what it is.
    let flushed = match out.out.flush().map_err(Failure::from) {
        Err(Failure::ClosedPipe) => Ok(()),
        flushed => flushed,
    };
    ended(result.and_then(|code| flushed.map(|()| code)))
}

/// The exit status, after a word on what failed.
fn ended(result: Result<ExitCode, Failure>) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Err(Failure::Message(message)) => {
            output::note(&message);
            ExitCode::from(2)
        }
    }
}
