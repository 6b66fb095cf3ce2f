//! `gen`: files for the programs around a server.

mod args;
mod sites;
mod source;

use std::path::Path;
use std::process::ExitCode;

pub(super) use args::GenArgs;
use args::{
    FilesArg, FrontArgs, HardeningArg, NamedArgs, NginxArgs, ProgramArgs, StyleArg, SystemdArgs, TargetArg,
    TlsArg,
};
use source::Source;

use super::output::Output;
use super::server::Failure;
use uwsgi_lint::generate::{Deployment, docker, front, logrotate, nginx, ops, supervisor, systemd};

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
        return sites::sites(args, &options, out);
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
