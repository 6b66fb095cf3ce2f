//! `init`: a configuration to start from.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::output::Output;
use super::server::Failure;
use uwsgi_lint::init::{Framework, Profile, template};

/// Arguments of `init`.
#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// Framework of the application
    #[arg(value_enum)]
    framework: FrameworkArg,
    /// How the server is deployed
    #[arg(long, value_enum, default_value_t = ProfileArg::Plain)]
    deploy: ProfileArg,
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
    let text = template(framework, profile);
    match &args.output {
        None => out.out.write_all(text.as_bytes())?,
        Some(path) => {
            create(path, &text).map_err(|why| Failure::usage(format!("{}: {why}", path.display())))?;
            out.note(&format!("{}: written; edit the lines marked EDIT", path.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
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
