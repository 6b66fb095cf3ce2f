//! What the program costs, as ratios to yardsticks of the same run: `cargo bench --bench ratios`.
//!
//! Ends with 1 where a ratio is above what is promised: a start against `/bin/true`, 10,000 files against `cat`, and ten
//! times as many files and lines against ten times the time.

#![allow(missing_docs, clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_uwsgi-lint");
const FILE: &str = "[uwsgi]\nsocket = /run/shop/uwsgi.sock\nmaster = true\nprocesses = 4\nharakiri = 30\nmodule = shop.wsgi\n\
                    env = A=1\nvacuum = true\ndie-on-term = true\nbuffer-size = 16384\n";

/// The shortest of some runs of a command.
fn shortest(times: usize, command: impl Fn() -> Command) -> Duration {
    let run = || {
        let started = Instant::now();
        command().stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
        started.elapsed()
    };
    run();
    (0..times).map(|_| run()).min().unwrap()
}

fn program(args: &[&str], at: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(args).current_dir(at);
    command
}

/// A folder with files of that many lines.
fn folder(files: usize, lines: usize) -> PathBuf {
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{files}-{lines}"));
    let _ = std::fs::remove_dir_all(&at);
    for number in 0..files {
        let sub = at.join(format!("{}", number / 100));
        std::fs::create_dir_all(&sub).unwrap();
        let more = "env = A=1\n".repeat(lines.saturating_sub(FILE.lines().count()));
        std::fs::write(sub.join(format!("uwsgi-{number}.ini")), format!("{FILE}{more}")).unwrap();
    }
    at
}

fn main() -> ExitCode {
    let mut broken = false;
    let mut hold = |what: &str, took: Duration, yardstick: Duration, most: f64| {
        let ratio = took.as_secs_f64() / yardstick.as_secs_f64().max(1e-6);
        println!("{what:44} {took:>10.2?} / {yardstick:>10.2?} = {ratio:>6.2}   (at most {most})");
        broken |= ratio > most;
    };
    let one = folder(1, 10);
    let start = shortest(60, || program(&["check", "0/uwsgi-0.ini"], &one));
    hold("one file against /bin/true", start, shortest(60, || Command::new("/bin/true")), 4.0);
    let (few, many) = (folder(1000, 10), folder(10_000, 10));
    let all = shortest(5, || program(&["check", "."], &many));
    let cat = || {
        let mut command = Command::new("sh");
        command.args(["-c", "find . -name '*.ini' -print0 | xargs -0 cat"]).current_dir(&many);
        command
    };
    hold("10,000 files against find and cat", all, shortest(5, cat), 8.0);
    hold("10,000 files against 1,000", all, shortest(5, || program(&["check", "."], &few)), 12.0);
    let (short, long) = (folder(1, 10_000), folder(1, 100_000));
    let show = |at: &Path| shortest(5, || program(&["show", "0/uwsgi-0.ini"], at));
    hold("100,000 lines against 10,000", show(&long), show(&short), 12.0);
    ExitCode::from(u8::from(broken))
}
