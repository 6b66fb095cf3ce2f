//! `completions` and `man`: for those who package the program.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Args, CommandFactory as _};

use super::args::Cli;
use super::output::Output;
use super::server::Failure;

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

/// Arguments of `man`.
#[derive(Debug, Args)]
pub(super) struct ManArgs {
    /// The page of this command, such as `check`, instead of the program's own
    command: Option<String>,
}

/// Runs `completions`.
pub(super) fn completions(args: &CompletionsArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "uwsgi-lint", &mut script);
    out.out.write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}

/// Runs `man`.
pub(super) fn man(args: &ManArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let mut program = Cli::command();
    program.build();
    let command = match &args.command {
        None => program,
        Some(name) => {
            let found = program.find_subcommand(name);
            let found = found.ok_or_else(|| Failure::usage(format!("there is no command `{name}`")))?;
            let title = format!("uwsgi-lint-{name}");
            found.clone().display_name(title)
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    out.out.write_all(&page)?;
    Ok(ExitCode::SUCCESS)
}
