//! `init`: a configuration to start from.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::args::{parse_build, parse_version};
use super::output::Output;
use super::server::Failure;
use uwsgi_lint::catalog::{Build, Version};
use uwsgi_lint::init::{Framework, Profile, Start, configuration, is_name};

/// Arguments of `init`.
#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// Framework of the application
    #[arg(value_enum)]
    framework: FrameworkArg,
    /// How the server is deployed
    #[arg(long, value_enum, default_value_t = ProfileArg::Plain)]
    deploy: ProfileArg,
    /// Name of the application, in paths and as a module
    #[arg(long, value_name = "NAME", default_value = "myapp", value_parser = parse_name)]
    name: String,
    /// Build of uWSGI; without it, the file starts on every known build
    #[arg(long, value_name = "BUILD", value_parser = parse_build)]
    build: Option<Build>,
    /// Release of uWSGI [default: that of the build]
    #[arg(long, value_name = "VERSION", value_parser = parse_version)]
    target: Option<Version>,
    /// Write to this file instead of standard output; it must not exist
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FrameworkArg {
    Django,
    Flask,
    Bottle,
    Wsgi,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ProfileArg {
    Plain,
    Systemd,
    Docker,
    Vassal,
}

/// Runs `init`.
pub(super) fn run(args: &InitArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let framework = match args.framework {
        FrameworkArg::Django => Framework::Django,
        FrameworkArg::Flask => Framework::Flask,
        FrameworkArg::Bottle => Framework::Bottle,
        FrameworkArg::Wsgi => Framework::Wsgi,
    };
    let profile = match args.deploy {
        ProfileArg::Plain => Profile::Plain,
        ProfileArg::Systemd => Profile::Systemd,
        ProfileArg::Docker => Profile::Docker,
        ProfileArg::Vassal => Profile::Vassal,
    };
    let text = configuration(&Start {
        framework,
        profile,
        name: &args.name,
        build: args.build,
        target: args.target,
    });
    match &args.output {
        None => out.out.write_all(text.as_bytes())?,
        Some(path) => {
            create(path, &text).map_err(|why| Failure::usage(format!("{}: {why}", path.display())))?;
            out.note(&format!("{}: written; edit the lines marked EDIT", path.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn parse_name(text: &str) -> Result<String, String> {
    let hint = "expected letters, digits, `_` and `-`, beginning with a letter";
    is_name(text).then(|| text.to_owned()).ok_or_else(|| hint.to_owned())
}

fn create(path: &Path, text: &str) -> Result<(), String> {
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    let written = match file {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err("exists already and is left unchanged".to_owned());
        }
        file => file.and_then(|mut file| file.write_all(text.as_bytes())),
    };
    written.map_err(|error| error.to_string())
}
