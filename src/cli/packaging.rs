//! `completions` and `man`: for those who package the program.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Args, Command, CommandFactory as _};

use super::args::Cli;
use super::output::Output;
use super::server::Failure;

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// Shell
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

/// Arguments of `man`.
#[derive(Debug, Args)]
pub(super) struct ManArgs {
    /// Command, such as `check` or `gen-nginx`; without it, the page of the program
    command: Option<String>,
}

/// Runs `completions`.
pub(super) fn completions(args: &CompletionsArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "uwsgi-lint", &mut script);
    // For bash the generator calls a command `a__b` in one place and `a__subcmd__b` in another when a name has a dash.
    let script = String::from_utf8_lossy(&script).replace("uwsgi__subcmd__lint", "uwsgi__lint");
    out.out.write_all(script.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Runs `man`.
pub(super) fn man(args: &ManArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let mut command = without_help(Cli::command());
    command.build();
    for name in args.command.iter().flat_map(|command| command.split('-')) {
        let title = format!("{}-{name}", command.get_display_name().unwrap_or("uwsgi-lint"));
        let found = command.find_subcommand(name);
        let found = found.ok_or_else(|| Failure::usage(format!("there is no command `{name}`")))?;
        command = found.clone().display_name(title);
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    out.out.write_all(&page)?;
    Ok(ExitCode::SUCCESS)
}

/// The command without the commands `help`, which have no pages.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
