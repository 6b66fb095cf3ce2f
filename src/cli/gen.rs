//! `gen`: files for the programs around a server.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Subcommand, ValueEnum};

use super::args::ServerArgs;
use super::difference::difference;
use super::output::Output;
use super::place;
use super::server::{Failure, Target, for_start};
use uwsgi_lint::display::{escape, text_of};
use uwsgi_lint::evaluate::{EntryId, Evaluation, LoadId, Origin, evaluate, path_bytes};
use uwsgi_lint::generate::arguments::{
    parse_address, parse_listen, parse_name, parse_network, parse_path, parse_prefix, parse_release,
    parse_server_name, parse_word,
};
use uwsgi_lint::generate::{
    self, Address, Deployment, Generated, Refusal, Seen, docker, front, logrotate, nginx, ops, supervisor,
    systemd,
};
use uwsgi_lint::syntax::LineIndex;

/// Arguments of `gen`.
#[derive(Debug, Args)]
pub(super) struct GenArgs {
    #[command(subcommand)]
    target: TargetArg,
}

#[derive(Debug, Subcommand)]
enum TargetArg {
    /// Generate an upstream and a server, or locations, for nginx
    Nginx(NginxArgs),
    /// Generate a systemd unit
    Systemd(SystemdArgs),
    /// Generate the commands that start, reload, stop and watch this server
    Ops(ProgramArgs),
    /// Generate a logrotate file
    Logrotate(CommonArgs),
    /// Generate a program section for supervisor
    Supervisor(NamedArgs),
    /// Generate the last lines of a Dockerfile
    Docker(ProgramArgs),
    /// Generate a site for Caddy
    Caddy(FrontArgs),
    /// Generate a frontend and a backend for haproxy
    Haproxy(FrontArgs),
    /// Generate a virtual host for Apache
    Apache(FrontArgs),
}

#[derive(Debug, Args)]
pub(super) struct CommonArgs {
    /// File; `FILE:SECTION` selects a section; for nginx also a directory of vassals
    #[arg(value_name = "FILE[:SECTION]")]
    pub(super) file: PathBuf,
    #[command(flatten)]
    pub(super) server: ServerArgs,
    /// Address under which a web server reaches the server, if the file does not tell (`fd://3`, the name of a
    /// container): HOST:PORT or a path
    #[arg(long, value_name = "ADDRESS", value_parser = parse_address)]
    pub(super) address: Option<Address>,
    /// Omit comments
    #[arg(long)]
    no_comments: bool,
    /// Compare with an existing file instead: print the difference and exit with 1 if there is one
    #[arg(long, value_name = "FILE")]
    pub(super) check: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct ProgramArgs {
    #[command(flatten)]
    common: CommonArgs,
    /// Path of the uwsgi program
    #[arg(long, value_name = "PATH")]
    uwsgi: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct NamedArgs {
    #[command(flatten)]
    program: ProgramArgs,
    /// Name of the service [default: name of the file]
    #[arg(long, value_name = "NAME", value_parser = parse_name)]
    name: Option<String>,
}

#[derive(Debug, Args)]
struct FrontArgs {
    #[command(flatten)]
    common: CommonArgs,
    /// Server name of the site; may be repeated
    #[arg(long, value_name = "NAME", value_parser = parse_word)]
    server_name: Vec<String>,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct NginxArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// What to print
    #[arg(long, value_enum, default_value_t = StyleArg::Server)]
    style: StyleArg,
    /// Name of the upstream and of what belongs to it [default: derived from the path of the file]
    #[arg(long, value_name = "NAME", value_parser = parse_name)]
    pub(super) name: Option<String>,
    /// Who serves static files: nginx where only their directory decides, always the server, or nobody here
    #[arg(long = "static", value_enum, default_value_t = FilesArg::Nginx, value_name = "WHO")]
    files: FilesArg,
    /// Path below which the site stands; nginx removes it from what uWSGI gets
    #[arg(long, value_name = "PATH", value_parser = parse_prefix)]
    prefix: Option<String>,
    /// Server name of the site; may be repeated
    #[arg(long, value_name = "NAME", value_parser = parse_server_name)]
    pub(super) server_name: Vec<String>,
    /// Where nginx listens, such as 8080 or [::]:80; may be repeated
    #[arg(long, value_name = "ADDRESS", value_parser = parse_listen)]
    listen: Vec<String>,
    /// TLS certificate
    #[arg(long, value_name = "FILE", requires = "tls_key", value_parser = parse_word)]
    tls_cert: Option<String>,
    /// Key of the TLS certificate
    #[arg(long, value_name = "FILE", requires = "tls_cert", value_parser = parse_word)]
    tls_key: Option<String>,
    /// TLS settings that Mozilla recommends
    #[arg(long, value_enum, requires = "tls_cert", value_name = "PROFILE")]
    tls_profile: Option<TlsArg>,
    /// Also listen for HTTP/3 (nginx 1.25 and later)
    #[arg(long, requires = "tls_cert")]
    http3: bool,
    /// Directory in which an ACME client answers challenges
    #[arg(long, value_name = "DIR", value_parser = parse_path)]
    acme: Option<String>,
    /// Redirect port 80 to TLS, whichever port TLS has
    #[arg(long, requires = "tls_cert")]
    redirect: bool,
    /// Compress responses
    #[arg(long)]
    gzip: bool,
    /// Add the usual security headers
    #[arg(long)]
    security_headers: bool,
    /// Trust X-Forwarded-For from this network; may be repeated
    #[arg(long, value_name = "CIDR", value_parser = parse_network)]
    real_ip: Vec<String>,
    /// Limit the requests per second of one client
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    rate_limit: Option<u32>,
    /// Path of a health check, which is not logged
    #[arg(long, value_name = "PATH", value_parser = parse_path)]
    health: Option<String>,
    /// Access log
    #[arg(long, value_name = "FILE", value_parser = parse_path)]
    access_log: Option<String>,
    /// Release of nginx
    #[arg(long, value_name = "VERSION", default_value = "1.22", value_parser = parse_release)]
    nginx_version: (u32, u32, u32),
}

#[derive(Debug, Args)]
struct SystemdArgs {
    #[command(flatten)]
    named: NamedArgs,
    /// User that runs the server
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Group that runs the server
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Also generate a socket unit: systemd listens, and starts the server
    #[arg(long)]
    socket_activation: bool,
    /// How strictly the service is sandboxed
    #[arg(long, value_enum, default_value_t = HardeningArg::Standard)]
    hardening: HardeningArg,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StyleArg {
    Server,
    Location,
    Upstream,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FilesArg {
    Nginx,
    Server,
    None,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum TlsArg {
    Intermediate,
    Modern,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum HardeningArg {
    Standard,
    Strict,
    None,
}

/// A configuration, evaluated, with what names places in it.
pub(super) struct Source {
    name: String,
    evaluation: Evaluation,
    /// The lines of the files in which something is said, once they are asked for.
    lines: RefCell<HashMap<LoadId, LineIndex>>,
    pub(super) deployment: Result<Deployment, Refusal>,
    /// The file to compare with.
    check: Option<PathBuf>,
}

impl Source {
    /// A file, or a start that stands in a place: what only needs addresses and paths can be made of both.
    fn of_file_or_start(common: &CommonArgs) -> Result<Self, Failure> {
        let Some(chosen) = place::chosen(&common.file)? else { return Self::load(common, &[]) };
        let (request, host) = for_start(&chosen, &common.server)?;
        let request = request.source(Arc::clone(&chosen.source)).named(path_bytes(&chosen.path));
        let evaluation = evaluate(&request, &host);
        let seen =
            Seen { file: text_of(&path_bytes(&absolute(&chosen.path))), address: common.address.clone() };
        let deployment = Deployment::derive(&evaluation, &host, &seen);
        let lines = RefCell::default();
        Ok(Self { name: chosen.name, evaluation, lines, deployment, check: common.check.clone() })
    }

    /// `set` are variables that the program which runs the server gives it.
    fn load(common: &CommonArgs, set: &[(&str, &str)]) -> Result<Self, Failure> {
        Self::load_file(&common.file, common, set)
    }

    pub(super) fn load_file(file: &Path, common: &CommonArgs, set: &[(&str, &str)]) -> Result<Self, Failure> {
        if place::chosen(file)?.is_some() {
            let place = file.display();
            return Err(Failure::usage(format!(
                "{place}: this command needs a configuration file; `uwsgi-lint convert {place} --to ini -o uwsgi.ini` makes one"
            )));
        }
        let mut target = Target::for_show(file, &common.server)?;
        let given = set.iter().map(|(name, value)| (name.as_bytes().to_vec(), value.as_bytes().to_vec()));
        let mut env: Vec<_> = given.collect();
        env.append(&mut target.host.env);
        target.host.env = env;
        if target.name == "-" {
            return Err(Failure::usage(
                "-: what is generated names the file, so it cannot be standard input",
            ));
        }
        let full = target.file();
        let source =
            uwsgi_lint::host::read_file(&full).map_err(|error| Failure::file(&target.path, &error))?;
        target.request.source = Some(source.into());
        let evaluation = evaluate(&target.request, &target.host);
        let seen = Seen { file: text_of(&path_bytes(&absolute(&full))), address: common.address.clone() };
        let deployment = match generate::Deployment::derive(&evaluation, &target.host, &seen) {
            Ok(_) if !is_plain(&full) => {
                Err(Refusal::new(None, "the path of the file itself is not plain text", "rename it"))
            }
            derived => derived,
        };
        let lines = RefCell::default();
        Ok(Self { name: target.name, evaluation, lines, deployment, check: common.check.clone() })
    }

    pub(super) fn finish(
        &self,
        result: Result<Generated, Refusal>,
        out: &mut Output,
    ) -> Result<ExitCode, Failure> {
        if let Some(missing) = super::server::missing_section(&self.evaluation) {
            out.note(&format!("{}: {missing}", self.name));
        }
        match result {
            Ok(generated) => {
                for advice in &generated.advice {
                    self.say(advice.entry, advice.level.name(), advice.rule, &advice.message, out);
                }
                self.put(generated.text.as_bytes(), out)
            }
            Err(refusal) => {
                let message = format!("{}; {}", refusal.reason, refusal.way_out);
                self.say(refusal.place, "error", "gen-refused", &message, out);
                Ok(ExitCode::from(1))
            }
        }
    }

    /// Prints the text, or in what it differs from the file that it is compared with.
    fn put(&self, text: &[u8], out: &mut Output) -> Result<ExitCode, Failure> {
        put(text, self.check.as_deref(), out)
    }

    /// A line in the concise shape of `check`.
    pub(super) fn say(
        &self,
        entry: Option<EntryId>,
        severity: &str,
        rule: &str,
        message: &str,
        out: &mut Output,
    ) {
        let (file, line, column) =
            entry.and_then(|id| self.place(id)).unwrap_or_else(|| (self.name.clone(), 1, 1));
        out.remark(&format!(
            "{}:{line}:{column}: {severity}[{rule}] {}",
            escape(file.as_bytes()),
            escape(message.as_bytes())
        ));
    }

    fn place(&self, id: EntryId) -> Option<(String, usize, usize)> {
        let Origin::File { load, .. } = self.evaluation.entry(id).origin else { return None };
        let (reading, entry) = self.evaluation.written(id)?;
        let span = reading.written(entry.key.span())?;
        let mut lines = self.lines.borrow_mut();
        let index = lines.entry(load).or_insert_with(|| LineIndex::new(&reading.source));
        let (line, column) = index.position(&reading.source, span.start);
        let file = if load.0 == 0 { self.name.clone() } else { text_of(&reading.path) };
        Some((file, line, column))
    }

    fn printed(
        &self,
        out: &mut Output,
        print: impl FnOnce(&Deployment) -> Result<Generated, Refusal>,
    ) -> Result<ExitCode, Failure> {
        let result = match &self.deployment {
            Ok(deployment) => print(deployment),
            Err(refusal) => Err(refusal.clone()),
        };
        self.finish(result, out)
    }
}

/// Prints a text, or in what it differs from the file that it is compared with.
pub(super) fn put(text: &[u8], check: Option<&Path>, out: &mut Output) -> Result<ExitCode, Failure> {
    let Some(path) = check else {
        out.file(text)?;
        return Ok(ExitCode::SUCCESS);
    };
    let there = uwsgi_lint::host::read_file(path).map_err(|error| Failure::file(path, &error))?;
    if there == text {
        return Ok(ExitCode::SUCCESS);
    }
    out.file(&difference(&path.to_string_lossy(), &there, text))?;
    Ok(ExitCode::from(1))
}

/// Runs `gen`.
pub(super) fn run(args: &GenArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    match &args.target {
        TargetArg::Nginx(args) => nginx(args, out),
        TargetArg::Systemd(args) => systemd(args, out),
        TargetArg::Caddy(args) => in_front(args, front::Program::Caddy, out),
        TargetArg::Haproxy(args) => in_front(args, front::Program::Haproxy, out),
        TargetArg::Apache(args) => in_front(args, front::Program::Apache, out),
        TargetArg::Ops(args) => {
            let source = Source::load(&args.common, &[])?;
            source.printed(out, |deployment| {
                let program = program(args, deployment).0;
                Ok(ops::generate(deployment, &ops::Options { program, comments: !args.common.no_comments }))
            })
        }
        TargetArg::Logrotate(args) => {
            let source = Source::load(args, &[])?;
            source.printed(out, |deployment| logrotate::generate(deployment, !args.no_comments))
        }
        TargetArg::Supervisor(args) => {
            let source = Source::load(&args.program.common, &[("SUPERVISOR_ENABLED", "1")])?;
            source.printed(out, |deployment| {
                let program = program(&args.program, deployment).0;
                let comments = !args.program.common.no_comments;
                supervisor::generate(
                    deployment,
                    &supervisor::Options { name: name(args, deployment), program, comments },
                )
            })
        }
        TargetArg::Docker(args) => {
            let source = Source::load(&args.common, &[])?;
            source.printed(out, |deployment| {
                let program = args
                    .uwsgi
                    .as_ref()
                    .map_or_else(|| "uwsgi".to_owned(), |path| path.to_string_lossy().into_owned());
                docker::generate(deployment, &docker::Options { program, comments: !args.common.no_comments })
            })
        }
    }
}

fn in_front(args: &FrontArgs, program: front::Program, out: &mut Output) -> Result<ExitCode, Failure> {
    let comments = !args.common.no_comments;
    let options = front::Options { program, server_names: args.server_name.clone(), comments };
    Source::of_file_or_start(&args.common)?.printed(out, |deployment| front::generate(deployment, &options))
}

fn nginx(args: &NginxArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let options = nginx::Options {
        shape: match args.style {
            StyleArg::Server => nginx::Shape::Server,
            StyleArg::Location => nginx::Shape::Location,
            StyleArg::Upstream => nginx::Shape::Upstream,
        },
        name: args.name.clone(),
        files: match args.files {
            FilesArg::Nginx => nginx::Files::Nginx,
            FilesArg::Server => nginx::Files::Server,
            FilesArg::None => nginx::Files::None,
        },
        prefix: args.prefix.clone(),
        server_names: args.server_name.clone(),
        listen: args.listen.clone(),
        tls: args.tls_cert.clone().zip(args.tls_key.clone()),
        version: args.nginx_version,
        extras: nginx::Extras {
            tls_profile: args.tls_profile.map(|profile| match profile {
                TlsArg::Intermediate => nginx::TlsProfile::Intermediate,
                TlsArg::Modern => nginx::TlsProfile::Modern,
            }),
            redirect: args.redirect,
            gzip: args.gzip,
            security_headers: args.security_headers,
            real_ip: args.real_ip.clone(),
            rate_limit: args.rate_limit,
            health: args.health.clone(),
            access_log: args.access_log.clone(),
            http3: args.http3,
            acme: args.acme.clone(),
        },
        comments: !args.common.no_comments,
    };
    if args.common.file.is_dir() {
        return super::sites::sites(args, &options, out);
    }
    Source::of_file_or_start(&args.common)?.printed(out, |deployment| nginx::generate(deployment, &options))
}

fn systemd(args: &SystemdArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let common = &args.named.program.common;
    // What Type=notify sets; a file may ask for it before it leaves the foreground.
    let source = Source::load(common, &[("NOTIFY_SOCKET", "/run/systemd/notify")])?;
    source.printed(out, |deployment| {
        let (program, program_supposed) = program(&args.named.program, deployment);
        let options = systemd::Options {
            name: name(&args.named, deployment),
            program,
            program_supposed,
            user: args.user.clone(),
            group: args.group.clone(),
            socket_activation: args.socket_activation,
            hardening: match args.hardening {
                HardeningArg::Standard => systemd::Hardening::Standard,
                HardeningArg::Strict => systemd::Hardening::Strict,
                HardeningArg::None => systemd::Hardening::None,
            },
            comments: !common.no_comments,
        };
        systemd::generate(deployment, &options)
    })
}

/// The name said, else that of the file, made fit for a service.
fn name(args: &NamedArgs, deployment: &Deployment) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' };
    let stem: String = deployment.stem().chars().map(fit).collect();
    let own = stem.trim_start_matches(['-', '.']);
    args.name.clone().unwrap_or_else(|| if own.is_empty() { "uwsgi".to_owned() } else { own.to_owned() })
}

/// Path of the uwsgi program: as said, of the virtual environment, of `PATH`; whether it is only supposed.
fn program(args: &ProgramArgs, deployment: &Deployment) -> (String, bool) {
    if let Some(path) = &args.uwsgi {
        return (path.to_string_lossy().into_owned(), false);
    }
    let home = deployment.home.as_ref().map(|home| Path::new(&home.value).join("bin/uwsgi"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = home.into_iter().chain(std::env::split_paths(&path).map(|folder| folder.join("uwsgi")));
    let found = places.into_iter().find(|path| path.is_absolute() && path.is_file());
    let found = found.and_then(|path| path.to_str().map(str::to_owned));
    found.map_or_else(|| ("/usr/bin/uwsgi".to_owned(), true), |path| (path, false))
}

/// The absolute path, without `.` and links left as they are.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn is_plain(path: &Path) -> bool {
    path.to_str().is_some_and(|path| !path.chars().any(char::is_control))
}
