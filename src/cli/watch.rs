//! `check --watch`: runs again when a file of the run changes.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use super::args::CheckArgs;
use super::check;
use super::output::Output;
use super::server::Failure;

const PAUSE: Duration = Duration::from_millis(500);

/// Runs `check`, with `--watch` until the program is ended.
pub(super) fn run(args: &CheckArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    if !args.watch {
        return check::run(args, out).map(|ran| ran.code);
    }
    if args.paths.iter().any(|path| path.as_os_str() == "-") {
        return Err(Failure::usage("standard input cannot be watched"));
    }
    clear(out)?;
    let mut files = check::run(args, out)?.files;
    loop {
        out.out.flush()?;
        let before = stamps(args, &files);
        out.note("watching; end with Ctrl-C");
        while stamps(args, &files) == before {
            std::thread::sleep(PAUSE);
        }
        clear(out)?;
        match check::run(args, out) {
            Ok(ran) => files = ran.files,
            // A file was saved half written, or a setting is wrong for now.
            Err(Failure::Message(message)) => out.note(&message),
            Err(Failure::ClosedPipe) => return Err(Failure::ClosedPipe),
        }
    }
}

/// Time and length of each file; a folder's change when files come or go.
fn stamps(args: &CheckArgs, files: &[PathBuf]) -> Vec<Option<(SystemTime, u64)>> {
    let others = args.paths.iter().chain(&args.config).chain(&args.baseline);
    let stamp = |path: &Path| {
        let meta = std::fs::metadata(path).ok()?;
        Some((meta.modified().ok()?, meta.len()))
    };
    files.iter().chain(others).map(|path| stamp(path)).collect()
}

fn clear(out: &mut Output) -> Result<(), Failure> {
    if std::io::stdout().is_terminal() {
        out.out.write_all(b"\x1b[2J\x1b[3J\x1b[H")?;
    }
    Ok(())
}
