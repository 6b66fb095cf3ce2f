//! The command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use uwsgi_lint::evaluate::Via;
use uwsgi_lint::project::{CheckOptions, FixMode, ServerOptions};

/// Lints uWSGI configuration, and shows, converts and explains it, as the server itself reads it.
#[derive(Debug, Parser)]
#[command(name = "uwsgi-lint", version, disable_version_flag = true)]
#[command(args_conflicts_with_subcommands = true, max_term_width = 100)]
pub(super) struct Cli {
    /// Print the version; with --verbose, what the program knows of which servers
    #[arg(short = 'V', long)]
    pub(super) version: bool,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) check: CheckArgs,
}

/// The options of `check` without any other command, and without help.
#[derive(Debug, Parser)]
#[command(name = "uwsgi-lint", disable_help_flag = true)]
pub(super) struct CheckAlone {
    #[command(flatten)]
    pub(super) check: CheckArgs,
}

/// The names of all commands.
pub(super) const COMMANDS: [&str; 14] = [
    "check",
    "completions",
    "convert",
    "explain",
    "fmt",
    "gen",
    "help",
    "init",
    "lsp",
    "man",
    "options",
    "rules",
    "schema",
    "show",
];

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Lint files; what happens without a command
    Check(CheckArgs),
    /// Show the configuration as the server would hold it
    Show(ShowArgs),
    /// Write the configuration in another format, proven to be the same to the server
    Convert(ConvertArgs),
    /// Generate files for nginx, systemd and others that match a configuration
    Gen(super::r#gen::GenArgs),
    /// Explain a rule or an option
    Explain(ExplainArgs),
    /// List the options of uWSGI
    Options(OptionsArgs),
    /// List the rules
    Rules(RulesArgs),
    /// Lay out INI files: spacing and blank lines, never order or values
    Fmt(super::fmt::FmtArgs),
    /// Print a commented configuration to start from
    Init(super::init::InitArgs),
    /// Serve editors: a language server on standard input and output
    Lsp(super::lsp::LspArgs),
    /// Print the completions of a shell
    #[command(hide = true)]
    Completions(super::packaging::CompletionsArgs),
    /// Print a man page
    #[command(hide = true)]
    Man(super::packaging::ManArgs),
    /// Print a JSON Schema
    Schema(SchemaArgs),
}

/// Which server, and what is known of the machine around it.
#[derive(Debug, Default, Args)]
pub(super) struct ServerArgs {
    /// The server's build: its readers, and the options that it has [full, pip, debian12]
    #[arg(long, value_name = "BUILD", value_parser = parse_build)]
    pub(super) build: Option<uwsgi_lint::catalog::Build>,
    /// The server's release, such as 2.0.21 [default: 2.0.31, or that of the build]
    #[arg(long, value_name = "VERSION", value_parser = parse_version)]
    pub(super) target: Option<uwsgi_lint::catalog::Version>,
    /// Look at no file outside of this folder
    #[arg(long, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// A variable of the server's environment; may be repeated
    #[arg(long, value_name = "K=V", value_parser = parse_pair)]
    pub(super) env: Vec<(Vec<u8>, Vec<u8>)>,
    /// The server's environment has no variables but those of --env
    #[arg(long)]
    pub(super) clean_env: bool,
    /// The server's working directory
    #[arg(long, value_name = "DIR")]
    pub(super) cwd: Option<PathBuf>,
    /// The server is started with --strict before the file
    #[arg(long)]
    pub(super) strict: bool,
    /// How the file is given to the server: `--ini FILE` or `FILE`
    #[arg(long, value_enum)]
    pub(super) via: Option<ViaArg>,
    /// A placeholder given to the server by --set; may be repeated
    #[arg(long = "set", value_name = "NAME=VALUE", value_parser = parse_pair)]
    pub(super) placeholders: Vec<(Vec<u8>, Vec<u8>)>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ViaArg {
    Option,
    Positional,
}

impl From<ViaArg> for Via {
    fn from(via: ViaArg) -> Self {
        match via {
            ViaArg::Option => Self::Option,
            ViaArg::Positional => Self::Positional,
        }
    }
}

impl From<&ServerArgs> for ServerOptions {
    fn from(args: &ServerArgs) -> Self {
        let mut options = Self::default();
        options.build = args.build;
        options.target = args.target;
        options.root.clone_from(&args.root);
        options.env.clone_from(&args.env);
        options.clean_env = args.clean_env;
        options.cwd.clone_from(&args.cwd);
        options.strict = args.strict;
        options.via = args.via.map(Via::from);
        options.placeholders.clone_from(&args.placeholders);
        options
    }
}

impl From<&CheckArgs> for CheckOptions {
    fn from(args: &CheckArgs) -> Self {
        let mut options = Self::default();
        options.server = ServerOptions::from(&args.server);
        options.deploy = args.deploy;
        options.select.clone_from(&args.select);
        options.ignore.clone_from(&args.ignore);
        options.fail_on = args.fail_on;
        options.level = args.level;
        options.config.clone_from(&args.config);
        options.nginx.clone_from(&args.nginx);
        options.systemd.clone_from(&args.systemd);
        options.together = args.together;
        options.baseline.clone_from(&args.baseline);
        options.write_baseline = args.write_baseline;
        options.fix = match (args.unsafe_fixes, args.fix || args.diff) {
            (true, _) => FixMode::Unsafe,
            (false, true) => FixMode::Safe,
            (false, false) => FixMode::Nothing,
        };
        options
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DataFormat {
    Text,
    Json,
    Yaml,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorArg {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Debug, Default, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct CheckArgs {
    /// Files and folders; `-` is standard input
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    /// Output: human, concise, json, json-lines, sarif, github, gitlab, junit, checkstyle or rdjson; FORMAT=FILE
    /// writes to a file beside the one on standard output
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Vec<String>,
    /// How the server is run: plain, systemd, docker, emperor, vassal or dev
    #[arg(long, value_name = "PROFILE", value_parser = parse_deploy)]
    pub(super) deploy: Option<uwsgi_lint::lint::Deploy>,
    /// Report these rules or categories only, or besides what is on by default
    #[arg(long, value_name = "RULE|CATEGORY|PREFIX*", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// Do not report these rules or categories
    #[arg(long, value_name = "RULE|CATEGORY|PREFIX*", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// A file of nginx that belongs to the configuration: report what contradicts it; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(super) nginx: Vec<PathBuf>,
    /// A unit of systemd that belongs to the configuration: report what contradicts it; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(super) systemd: Vec<PathBuf>,
    /// Look for files of nginx and systemd that belong to each configuration, beside it and in the project's usual folders
    #[arg(long)]
    pub(super) together: bool,
    /// From which severity on findings make the exit status 1: error, warning, info or never [default: warning]
    #[arg(long, value_name = "SEVERITY", value_parser = parse_fail_on)]
    pub(super) fail_on: Option<uwsgi_lint::settings::FailOn>,
    /// Report findings of this severity and above: error, warning, info or style [default: warning]
    #[arg(long, value_name = "SEVERITY", value_parser = parse_level)]
    pub(super) level: Option<uwsgi_lint::settings::Level>,
    /// The settings file, instead of the nearest uwsgi-lint.toml or pyproject.toml
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Make the repairs that leave the server's configuration as it is, or make it what was surely meant
    #[arg(long)]
    pub(super) fix: bool,
    /// Make repairs that change what the server does, too
    #[arg(long)]
    pub(super) unsafe_fixes: bool,
    /// Show what --fix would change instead of changing it
    #[arg(long)]
    pub(super) diff: bool,
    /// The name that stands for standard input in messages, and tells its format
    #[arg(long, value_name = "NAME")]
    pub(super) stdin_filename: Option<PathBuf>,
    /// Pass over files that are excluded or no uWSGI configuration even when they are named, as pre-commit names them
    #[arg(long)]
    pub(super) force_exclude: bool,
    /// Print the files that would be linted, and lint nothing
    #[arg(long)]
    pub(super) list_files: bool,
    /// Count findings by rule
    #[arg(long)]
    pub(super) statistics: bool,
    /// Do not report the findings that stand in this file; when there is no such file, write it with all of today's
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Write the baseline again, with all of today's findings
    #[arg(long, requires = "baseline")]
    pub(super) write_baseline: bool,
    /// Run again whenever a file of the run changes
    #[arg(long, conflicts_with_all = ["fix", "unsafe_fixes", "diff", "write_baseline"])]
    pub(super) watch: bool,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = ColorArg::Auto)]
    pub(super) color: ColorArg,
    /// Print findings, and no counts, hints or remarks
    #[arg(short, long)]
    pub(super) quiet: bool,
    /// Say which settings are used and which files are passed over; with --version, what the program knows
    #[arg(short, long)]
    pub(super) verbose: bool,
}

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// Files, each with a section after a colon where one is meant, or folders
    #[arg(value_name = "FILE[:SECTION]", required = true)]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    /// Output
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
    /// Every write to the variable of this option, and which one wins
    #[arg(long, value_name = "OPTION", conflicts_with_all = ["diff", "graph"])]
    pub(super) trace: Option<String>,
    /// Leave out what later entries override
    #[arg(long)]
    pub(super) only_effective: bool,
    /// What differs in another configuration
    #[arg(long, value_name = "OTHER")]
    pub(super) diff: Option<PathBuf>,
    /// Which file includes which
    #[arg(long)]
    pub(super) graph: bool,
}

#[derive(Debug, Args)]
pub(super) struct ConvertArgs {
    /// The file, and after a colon the section; `-` is standard input
    #[arg(value_name = "FILE[:SECTION]")]
    pub(super) file: PathBuf,
    /// The format to write
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) to: FormArg,
    /// The format of the file, where its name does not tell
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) from: Option<FormArg>,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    /// Evaluate blocks, includes and placeholders on this machine first, and write plain entries
    #[arg(long)]
    pub(super) flatten: bool,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "OUT")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FormArg {
    Ini,
    Yaml,
    Json,
    Toml,
    Xml,
    Args,
    Env,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// A rule or an option
    pub(super) name: String,
    /// Output
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
}

#[derive(Debug, Args)]
pub(super) struct OptionsArgs {
    /// Only names that contain this, or match it with `*`
    pub(super) pattern: Option<String>,
    /// Output
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
}

#[derive(Debug, Args)]
pub(super) struct RulesArgs {
    /// Output
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Of what: configuration in YAML, JSON and TOML, the report of `check --format json`, or uwsgi-lint.toml
    #[arg(long, value_enum, default_value_t = SchemaOf::Config)]
    pub(super) of: SchemaOf,
    /// The draft of JSON Schema [default: draft-07]
    #[arg(long, value_enum)]
    pub(super) draft: Option<DraftArg>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaOf {
    Config,
    Report,
    Settings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DraftArg {
    #[value(name = "draft-07", alias = "07")]
    Draft07,
    #[value(name = "2020-12")]
    Draft202012,
}

fn parse_build(text: &str) -> Result<uwsgi_lint::catalog::Build, String> {
    uwsgi_lint::catalog::Build::parse(text).ok_or_else(|| "expected full, pip or debian12".to_owned())
}

fn parse_version(text: &str) -> Result<uwsgi_lint::catalog::Version, String> {
    uwsgi_lint::catalog::Version::parse(text)
        .ok_or_else(|| "expected a release such as 2.0.21, or 2.1-dev".to_owned())
}

fn parse_deploy(text: &str) -> Result<uwsgi_lint::lint::Deploy, String> {
    uwsgi_lint::lint::Deploy::parse(text)
        .ok_or_else(|| "expected plain, systemd, docker, emperor, vassal or dev".to_owned())
}

fn parse_fail_on(text: &str) -> Result<uwsgi_lint::settings::FailOn, String> {
    uwsgi_lint::settings::FailOn::parse(text)
        .ok_or_else(|| "expected error, warning, info or never".to_owned())
}

fn parse_level(text: &str) -> Result<uwsgi_lint::settings::Level, String> {
    uwsgi_lint::settings::Level::parse(text)
        .ok_or_else(|| "expected error, warning, info or style".to_owned())
}

fn parse_pair(text: &str) -> Result<(Vec<u8>, Vec<u8>), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.as_bytes().to_vec(), value.as_bytes().to_vec()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn every_command_is_named() {
        let command = Cli::command();
        let mut names: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        names.push("help");
        names.sort_unstable();
        assert_eq!(names, COMMANDS);
    }
}
