//! The arguments of `gen`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::args::ServerArgs;
use uwsgi_lint::generate::Address;
use uwsgi_lint::generate::arguments::{
    parse_address, parse_listen, parse_name, parse_network, parse_path, parse_prefix, parse_release,
    parse_server_name, parse_word,
};

/// Arguments of `gen`.
#[derive(Debug, Args)]
pub(in crate::cli) struct GenArgs {
    #[command(subcommand)]
    pub(super) target: TargetArg,
}

#[derive(Debug, Subcommand)]
pub(super) enum TargetArg {
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
    pub(super) no_comments: bool,
    /// Compare with an existing file instead: print the difference and exit with 1 if there is one
    #[arg(long, value_name = "FILE")]
    pub(super) check: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ProgramArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// Path of the uwsgi program
    #[arg(long, value_name = "PATH")]
    pub(super) uwsgi: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct NamedArgs {
    #[command(flatten)]
    pub(super) program: ProgramArgs,
    /// Name of the service [default: name of the file]
    #[arg(long, value_name = "NAME", value_parser = parse_name)]
    pub(super) name: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct FrontArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// Server name of the site; may be repeated
    #[arg(long, value_name = "NAME", value_parser = parse_word)]
    pub(super) server_name: Vec<String>,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct NginxArgs {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    /// What to print
    #[arg(long, value_enum, default_value_t = StyleArg::Server)]
    pub(super) style: StyleArg,
    /// Name of the upstream and of what belongs to it [default: derived from the path of the file]
    #[arg(long, value_name = "NAME", value_parser = parse_name)]
    pub(super) name: Option<String>,
    /// Who serves static files: nginx where only their directory decides, always the server, or nobody here
    #[arg(long = "static", value_enum, default_value_t = FilesArg::Nginx, value_name = "WHO")]
    pub(super) files: FilesArg,
    /// Path below which the site stands; nginx removes it from what uWSGI gets
    #[arg(long, value_name = "PATH", value_parser = parse_prefix)]
    pub(super) prefix: Option<String>,
    /// Server name of the site; may be repeated
    #[arg(long, value_name = "NAME", value_parser = parse_server_name)]
    pub(super) server_name: Vec<String>,
    /// Where nginx listens, such as 8080 or [::]:80; may be repeated
    #[arg(long, value_name = "ADDRESS", value_parser = parse_listen)]
    pub(super) listen: Vec<String>,
    /// TLS certificate
    #[arg(long, value_name = "FILE", requires = "tls_key", value_parser = parse_word)]
    pub(super) tls_cert: Option<String>,
    /// Key of the TLS certificate
    #[arg(long, value_name = "FILE", requires = "tls_cert", value_parser = parse_word)]
    pub(super) tls_key: Option<String>,
    /// TLS settings that Mozilla recommends
    #[arg(long, value_enum, requires = "tls_cert", value_name = "PROFILE")]
    pub(super) tls_profile: Option<TlsArg>,
    /// Also listen for HTTP/3 (nginx 1.25 and later)
    #[arg(long, requires = "tls_cert")]
    pub(super) http3: bool,
    /// Directory in which an ACME client answers challenges
    #[arg(long, value_name = "DIR", value_parser = parse_path)]
    pub(super) acme: Option<String>,
    /// Redirect port 80 to TLS, whichever port TLS has
    #[arg(long, requires = "tls_cert")]
    pub(super) redirect: bool,
    /// Compress responses
    #[arg(long)]
    pub(super) gzip: bool,
    /// Add the usual security headers
    #[arg(long)]
    pub(super) security_headers: bool,
    /// Trust X-Forwarded-For from this network; may be repeated
    #[arg(long, value_name = "CIDR", value_parser = parse_network)]
    pub(super) real_ip: Vec<String>,
    /// Limit the requests per second of one client
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(super) rate_limit: Option<u32>,
    /// Path of a health check, which is not logged
    #[arg(long, value_name = "PATH", value_parser = parse_path)]
    pub(super) health: Option<String>,
    /// Access log
    #[arg(long, value_name = "FILE", value_parser = parse_path)]
    pub(super) access_log: Option<String>,
    /// Release of nginx
    #[arg(long, value_name = "VERSION", default_value = "1.22", value_parser = parse_release)]
    pub(super) nginx_version: (u32, u32, u32),
}

#[derive(Debug, Args)]
pub(super) struct SystemdArgs {
    #[command(flatten)]
    pub(super) named: NamedArgs,
    /// User that runs the server
    #[arg(long, value_name = "NAME")]
    pub(super) user: Option<String>,
    /// Group that runs the server
    #[arg(long, value_name = "NAME")]
    pub(super) group: Option<String>,
    /// Also generate a socket unit: systemd listens, and starts the server
    #[arg(long)]
    pub(super) socket_activation: bool,
    /// How strictly the service is sandboxed
    #[arg(long, value_enum, default_value_t = HardeningArg::Standard)]
    pub(super) hardening: HardeningArg,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum StyleArg {
    Server,
    Location,
    Upstream,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FilesArg {
    Nginx,
    Server,
    None,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum TlsArg {
    Intermediate,
    Modern,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum HardeningArg {
    Standard,
    Strict,
    None,
}
