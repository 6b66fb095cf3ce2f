//! The command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use uwsgi_lint::evaluate::Via;
use uwsgi_lint::project::{CheckOptions, FixMode, ServerOptions};

/// Lint, show, convert and explain uWSGI configuration, exactly as uWSGI reads it.
#[derive(Debug, Parser)]
#[command(name = "uwsgi-lint", version, disable_version_flag = true)]
#[command(args_conflicts_with_subcommands = true, max_term_width = 100)]
pub(super) struct Cli {
    /// Print the version; with --verbose, also the known builds of uWSGI
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
pub(super) const COMMANDS: [&str; 15] = [
    "check",
    "completions",
    "convert",
    "explain",
    "fleet",
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
    /// Lint files (default command)
    Check(CheckArgs),
    /// Show the configuration as the server sees it
    Show(ShowArgs),
    /// Convert a configuration to another format, verified to be the same to the server
    Convert(ConvertArgs),
    /// Generate matching files for nginx, systemd and others
    Gen(super::r#gen::GenArgs),
    /// Explain a rule or an option
    Explain(ExplainArgs),
    /// List the options of uWSGI
    Options(OptionsArgs),
    /// List the rules
    Rules(RulesArgs),
    /// List all servers of a machine, what they take of it, and what several of them want
    Fleet(super::fleet::FleetArgs),
    /// Format INI files: spaces and empty lines, never order or values
    Fmt(super::fmt::FmtArgs),
    /// Print a commented configuration to start from
    Init(super::init::InitArgs),
    /// Run the language server on standard input and output
    Lsp(super::lsp::LspArgs),
    /// Print completions for a shell
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
    /// Build of uWSGI, which sets the parsers and the known options [full, pip, debian12, debian13, debiansid]
    #[arg(long, value_name = "BUILD", value_parser = parse_build)]
    pub(super) build: Option<uwsgi_lint::catalog::Build>,
    /// Release of uWSGI, such as 2.0.21 [default: 2.0.31, or that of the build]
    #[arg(long, value_name = "VERSION", value_parser = parse_version)]
    pub(super) target: Option<uwsgi_lint::catalog::Version>,
    /// Read no file outside this directory
    #[arg(long, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// Set a variable in the server's environment; may be repeated
    #[arg(long, value_name = "K=V", value_parser = parse_pair)]
    pub(super) env: Vec<(Vec<u8>, Vec<u8>)>,
    /// Start with an empty environment, except for --env
    #[arg(long)]
    pub(super) clean_env: bool,
    /// Working directory of the server
    #[arg(long, value_name = "DIR")]
    pub(super) cwd: Option<PathBuf>,
    /// Assume that uWSGI is started with --strict before the file
    #[arg(long)]
    pub(super) strict: bool,
    /// How the file is passed to uWSGI: `--ini FILE` (option) or `FILE` (positional)
    #[arg(long, value_enum)]
    pub(super) via: Option<ViaArg>,
    /// Set a placeholder, like uWSGI's --set; may be repeated
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
        options.supervisor.clone_from(&args.supervisor);
        options.systemd.clone_from(&args.systemd);
        options.together = args.together;
        options.baseline.clone_from(&args.baseline);
        options.write_baseline = args.write_baseline;
        options.fix = match (args.unsafe_fixes, args.fix || args.diff) {
            _ if args.add_ignore => FixMode::Ignore,
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
    /// Files and directories; `-` is standard input
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    /// Output format: human, concise, json, json-lines, sarif, github, gitlab, junit, checkstyle or rdjson;
    /// FORMAT=FILE writes to a file in addition to standard output
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Vec<String>,
    /// How the server is deployed: plain, systemd, docker, emperor, vassal or dev
    #[arg(long, value_name = "PROFILE", value_parser = parse_deploy)]
    pub(super) deploy: Option<uwsgi_lint::lint::Deploy>,
    /// Report only these rules or categories
    #[arg(long, value_name = "RULE|CATEGORY|PREFIX*", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// Do not report these rules or categories
    #[arg(long, value_name = "RULE|CATEGORY|PREFIX*", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Report contradictions with this nginx file; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(super) nginx: Vec<PathBuf>,
    /// Report contradictions with this systemd unit; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(super) systemd: Vec<PathBuf>,
    /// Report contradictions with this supervisor configuration; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(super) supervisor: Vec<PathBuf>,
    /// Find the files of nginx, systemd and supervisor of each configuration in the project, and report contradictions
    #[arg(long)]
    pub(super) together: bool,
    /// Exit with status 1 from this severity: error, warning, info or never [default: warning]
    #[arg(long, value_name = "SEVERITY", value_parser = parse_fail_on)]
    pub(super) fail_on: Option<uwsgi_lint::settings::FailOn>,
    /// Report problems of this severity and above: error, warning, info or style [default: warning]
    #[arg(long, value_name = "SEVERITY", value_parser = parse_level)]
    pub(super) level: Option<uwsgi_lint::settings::Level>,
    /// Settings file, instead of the nearest uwsgi-lint.toml or pyproject.toml
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Apply safe fixes
    #[arg(long)]
    pub(super) fix: bool,
    /// Also apply fixes that may change what the server does
    #[arg(long)]
    pub(super) unsafe_fixes: bool,
    /// Show what --fix or --add-ignore would change, without changing files
    #[arg(long)]
    pub(super) diff: bool,
    /// Write a comment above each problem that ignores it, with a reason to fill in
    #[arg(long, conflicts_with_all = ["fix", "unsafe_fixes", "write_baseline", "watch"])]
    pub(super) add_ignore: bool,
    /// Name of standard input in messages; its suffix sets the format
    #[arg(long, value_name = "NAME")]
    pub(super) stdin_filename: Option<PathBuf>,
    /// Skip named files that are excluded or not uWSGI configuration, as pre-commit requires
    #[arg(long)]
    pub(super) force_exclude: bool,
    /// List the files that would be linted, and exit
    #[arg(long)]
    pub(super) list_files: bool,
    /// Count findings by rule
    #[arg(long)]
    pub(super) statistics: bool,
    /// Hide problems recorded in FILE; create it if missing
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Record all current problems in the baseline
    #[arg(long, requires = "baseline")]
    pub(super) write_baseline: bool,
    /// Run again whenever a file changes
    #[arg(long, conflicts_with_all = ["fix", "unsafe_fixes", "diff", "write_baseline"])]
    pub(super) watch: bool,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = ColorArg::Auto)]
    pub(super) color: ColorArg,
    /// Print only problems, without summary and hints
    #[arg(short, long)]
    pub(super) quiet: bool,
    /// Show the settings in use and the files that are skipped; with --version, the known builds
    #[arg(short, long)]
    pub(super) verbose: bool,
}

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// Files or directories; `FILE:SECTION` selects a section, `Dockerfile:NAME` a start of a server
    #[arg(value_name = "FILE[:SECTION]", required = true)]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    /// Output format
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
    /// Show every line that sets this option, and which one wins
    #[arg(long, value_name = "OPTION", conflicts_with_all = ["diff", "graph"])]
    pub(super) trace: Option<String>,
    /// Omit entries that later entries override
    #[arg(long)]
    pub(super) only_effective: bool,
    /// Show the differences to another configuration
    #[arg(long, value_name = "OTHER")]
    pub(super) diff: Option<PathBuf>,
    /// With --diff, exit with status 1 if there are differences
    #[arg(long, requires = "diff")]
    pub(super) exit_code: bool,
    /// Show which file includes which
    #[arg(long)]
    pub(super) graph: bool,
}

#[derive(Debug, Args)]
pub(super) struct ConvertArgs {
    /// File; `FILE:SECTION` selects a section, `-` is standard input
    #[arg(value_name = "FILE[:SECTION]")]
    pub(super) file: PathBuf,
    /// Target format
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) to: FormArg,
    /// Source format, if the file name does not tell
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) from: Option<FormArg>,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    /// First evaluate blocks, includes and placeholders on this machine, and write plain entries
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
    /// Rule, option (`processes`, `-p`), category, magic variable (`%n`), or `FILE:LINE`
    #[arg(allow_hyphen_values = true)]
    pub(super) name: String,
    /// Output format
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
}

#[derive(Debug, Args)]
pub(super) struct OptionsArgs {
    /// List only names that contain this text, or match it if it has a `*`
    pub(super) pattern: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
}

#[derive(Debug, Args)]
pub(super) struct RulesArgs {
    /// Output format
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    pub(super) format: DataFormat,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Schema of configuration in YAML, JSON and TOML, of the report of `check --format json`, or of uwsgi-lint.toml
    #[arg(long, value_enum, default_value_t = SchemaOf::Config)]
    pub(super) of: SchemaOf,
    /// Draft of JSON Schema [default: draft-07]
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

pub(super) fn parse_build(text: &str) -> Result<uwsgi_lint::catalog::Build, String> {
    uwsgi_lint::catalog::Build::parse(text)
        .ok_or_else(|| "expected full, pip, debian12, debian13 or debiansid".to_owned())
}

pub(super) fn parse_version(text: &str) -> Result<uwsgi_lint::catalog::Version, String> {
    uwsgi_lint::catalog::Version::parse(text)
        .filter(|version| version.is_known())
        .ok_or_else(|| "expected a release from 2.0 to 2.0.31, or 2.1-dev".to_owned())
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
