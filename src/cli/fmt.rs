//! `fmt`: the layout of INI files.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::output::Output;
use super::server::{Failure, read_stdin};
use uwsgi_lint::evaluate::{ReadError, path_bytes};
use uwsgi_lint::format::{format_ini, reason_to_leave};
use uwsgi_lint::host::read_file;
use uwsgi_lint::project::walk::{self, Found};
use uwsgi_lint::project::{Projects, replace};

/// Arguments of `fmt`.
#[derive(Debug, Args)]
pub(super) struct FmtArgs {
    /// Files and folders; `-` lays out standard input to standard output
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Change nothing; name the files that would change, and exit with 1 when there are some
    #[arg(long)]
    check: bool,
    /// Pass over files that are excluded or no uWSGI configuration even when they are named, as pre-commit names them
    #[arg(long)]
    force_exclude: bool,
    /// The settings file, instead of the nearest uwsgi-lint.toml or pyproject.toml
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// What is to be done about one file.
enum Laid {
    /// Found in a folder, and no uWSGI configuration.
    NotOurs,
    /// It stays as it is, for this reason.
    Left(String),
    Same(Vec<u8>),
    Changed {
        before: Vec<u8>,
        after: Vec<u8>,
    },
}

/// Runs `fmt`.
pub(super) fn run(args: &FmtArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let projects = Projects::new(args.config.as_deref(), None)?;
    let walked = walk::find(&args.paths, args.force_exclude, &projects);
    let (mut seen, mut changed, mut failed) = (0, 0, !walked.unusable.is_empty());
    for path in walked.unusable {
        out.note(&format!("{}: {}", path.path.display(), path.why));
    }
    for file in &walked.files {
        match lay_out(file, &projects).and_then(|laid| keep(args, file, laid, out)) {
            Ok(None) => {}
            Ok(Some(differs)) => {
                seen += 1;
                changed += usize::from(differs);
            }
            Err(Failure::ClosedPipe) => return Err(Failure::ClosedPipe),
            Err(Failure::Message(message)) => {
                failed = true;
                out.mistake(message);
            }
        }
    }
    if seen == 0 && !failed && !args.force_exclude {
        return Err(Failure::usage("no uWSGI configuration found"));
    }
    Ok(ExitCode::from(if failed { 2 } else { u8::from(args.check && changed > 0) }))
}

fn lay_out(file: &Found, projects: &Projects) -> Result<Laid, Failure> {
    let stdin = file.path.as_os_str() == "-";
    if !file.named && projects.of(&file.path)?.1.excludes(&file.path) {
        return Ok(Laid::NotOurs);
    }
    let bytes = if stdin { read_stdin() } else { read_file(&file.path) };
    let before = match bytes {
        Ok(bytes) => bytes,
        Err(ReadError::TooLarge) => return Ok(Laid::Left("larger than 16 MiB".to_owned())),
        Err(error) => return Err(Failure::file(&file.path, &error)),
    };
    let format = walk::format_of(&file.path);
    if !file.named && !walk::is_configuration(format, &before) {
        return Ok(Laid::NotOurs);
    }
    Ok(match reason_to_leave(&path_bytes(&file.path), format, &before) {
        // What came from standard input goes on as it is.
        Some(_) if stdin => Laid::Same(before),
        Some(why) => Laid::Left(why),
        None => match format_ini(&before) {
            Some(after) => Laid::Changed { before, after },
            None => Laid::Same(before),
        },
    })
}

/// Writes what changed. Whether the file would change; none when it is no configuration.
fn keep(args: &FmtArgs, file: &Found, laid: Laid, out: &mut Output) -> Result<Option<bool>, Failure> {
    let stdin = file.path.as_os_str() == "-";
    match laid {
        Laid::NotOurs => return Ok(None),
        Laid::Left(why) => out.note(&format!("{}: unchanged: {why}", file.path.display())),
        Laid::Same(bytes) if stdin && !args.check => out.file(&bytes)?,
        Laid::Same(_) => {}
        Laid::Changed { .. } if args.check => {
            out.file(format!("{}\n", walk::name_of(&file.path)).as_bytes())?;
            return Ok(Some(true));
        }
        Laid::Changed { after, .. } if stdin => {
            out.file(&after)?;
            return Ok(Some(true));
        }
        Laid::Changed { before, after } => {
            replace(&file.path, &before, &after)?;
            return Ok(Some(true));
        }
    }
    Ok(Some(false))
}
