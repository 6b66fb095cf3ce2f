//! `completions` and `man`: for those who package the program.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Args, Command, CommandFactory as _};

use super::args::Cli;
use super::output::Output;
use super::server::Failure;
use uwsgi_lint::catalog::{Build, OptId};
use uwsgi_lint::lint::{Category, Deploy, rules};

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
    clap_complete::generate(args.shell, &mut with_values(Cli::command()), "uwsgi-lint", &mut script);
    // For bash the generator calls a command `a__b` in one place and `a__subcmd__b` in another when a name has a dash.
    let script = String::from_utf8_lossy(&script).replace("uwsgi__subcmd__lint", "uwsgi__lint");
    out.out.write_all(script.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The command with the values of its options, where these are names that the program knows.
fn with_values(command: Command) -> Command {
    let command = command.mut_args(|arg| match values(arg.get_id().as_str()) {
        values if values.is_empty() || !arg.get_possible_values().is_empty() => arg,
        values => arg.value_parser(clap::builder::PossibleValuesParser::new(values)),
    });
    command.mut_subcommands(with_values)
}

/// What can be written for an argument; nothing where that is free.
fn values(argument: &str) -> Vec<&'static str> {
    let rules = || rules::all().map(|rule| rule.id);
    let categories = || Category::ALL.iter().map(|(_, name)| *name);
    let options = || OptId::all().map(OptId::name);
    match argument {
        "build" => Build::ALL.into_iter().map(Build::name).collect(),
        "deploy" => Deploy::ALL.iter().map(|(_, name)| *name).collect(),
        "fail_on" => vec!["error", "warning", "info", "never"],
        "format" => uwsgi_lint::report::Format::ALL.iter().map(|(_, name)| *name).collect(),
        "select" | "ignore" => categories().chain(rules()).collect(),
        "trace" => options().collect(),
        "name" => rules().chain(options()).chain(categories()).collect(),
        _ => Vec::new(),
    }
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
    let is_program = args.command.is_none();
    clap_mangen::Man::new(command).render(&mut page)?;
    page.extend_from_slice(if is_program { PROGRAM_SECTIONS } else { COMMAND_SECTIONS }.as_bytes());
    out.out.write_all(&page)?;
    Ok(ExitCode::SUCCESS)
}

/// Sections at the end of the program's page.
const PROGRAM_SECTIONS: &str = r#".SH "EXIT STATUS"
.TP
0
No problem at or above \fB\-\-fail\-on\fR (default: warning).
.TP
1
Problems were found, or a file was refused.
.TP
2
An error in the command line or the settings, a path that cannot be read, or no configuration found.
.SH FILES
.TP
\fIuwsgi\-lint.toml\fR, \fI.uwsgi\-lint.toml\fR, \fIpyproject.toml\fR
Settings. The nearest one is used, searched from the directory of each file upwards.
.TP
\fI.gitignore\fR, \fI.ignore\fR
Files and directories that are skipped when a directory is searched.
.SH ENVIRONMENT
.TP
\fBNO_COLOR\fR, \fBFORCE_COLOR\fR
Disable or force colours.
.TP
\fBCOLUMNS\fR
Width of the output.
.SH EXAMPLES
.TP
Lint a file
uwsgi\-lint uwsgi.ini
.TP
Show safe fixes, then apply them
uwsgi\-lint check \-\-fix \-\-diff uwsgi.ini
.br
uwsgi\-lint check \-\-fix uwsgi.ini
.TP
Show which line sets an option
uwsgi\-lint show uwsgi.ini \-\-trace processes
.TP
Explain an option, a rule, or a line
uwsgi\-lint explain harakiri
.br
uwsgi\-lint explain duplicate\-option
.br
uwsgi\-lint explain uwsgi.ini:12
.TP
Generate a matching configuration of nginx
uwsgi\-lint gen nginx uwsgi.ini \-\-server\-name shop.example
"#;

/// Sections at the end of a command's page.
const COMMAND_SECTIONS: &str = r#".SH "EXIT STATUS"
.TP
0
Success.
.TP
1
Problems were found, a name is unknown, or the input was refused.
.TP
2
An error in the command line or the settings, or a path that cannot be read.
.SH "SEE ALSO"
\fBuwsgi\-lint\fR(1)
"#;

/// The command without the commands `help`, which have no pages.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
