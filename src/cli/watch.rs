//! `check --watch`: runs again when a file of the run changes.

use std::collections::HashMap;
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
    let mut seen: Stamps = args.paths.iter().map(|path| (path.clone(), stamp(path))).collect();
    clear(out)?;
    let mut files = check::run(args, out)?.files;
    loop {
        // What was read keeps the stamp from before the run: a change during it is not missed.
        for path in files.drain(..).chain(args.baseline.clone()) {
            seen.entry(path).or_insert_with_key(|path| stamp(path));
        }
        out.out.flush()?;
        out.note("watching; end with Ctrl-C");
        while seen.iter().all(|(path, known)| stamp(path) == *known) {
            std::thread::sleep(PAUSE);
        }
        for (path, known) in &mut seen {
            *known = stamp(path);
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

type Stamps = HashMap<PathBuf, Option<(SystemTime, u64)>>;

/// Time and length of a file; a folder's change when files come or go.
fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let meta = std::fs::metadata(path).ok()?;
    Some((meta.modified().ok()?, meta.len()))
}

fn clear(out: &mut Output) -> Result<(), Failure> {
    if std::io::stdout().is_terminal() {
        out.out.write_all(b"\x1b[2J\x1b[3J\x1b[H")?;
    }
    Ok(())
}
