//! `cargo xtask record`: what a real server makes of generated configurations, for `tests/it/evaluate.rs`.

mod cases;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cases::{Case, FOLDER};
use clap::Args;
use serde::Serialize;
use serde_json::Value;

/// Options of `cargo xtask record`.
#[derive(Debug, Args)]
pub(crate) struct RecordArgs {
    /// An unmodified server, 2.0.31, with libyaml, jansson and libxml2
    #[arg(long, value_name = "PROGRAM")]
    server: PathBuf,
    /// How many configurations
    #[arg(long, default_value_t = 400)]
    count: usize,
    /// Where the generator of configurations starts
    #[arg(long, default_value_t = 2031)]
    seed: u64,
}

/// A configuration and what became of it.
#[derive(Serialize)]
struct Recorded {
    #[serde(flatten)]
    case: Case,
    /// The server went on after reading.
    ok: bool,
    /// Its last words where it did not.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    /// Key, value, and whether the server knows the key.
    #[serde(skip_serializing_if = "Value::is_null")]
    options: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    state: Value,
}

/// Records, and writes `fixtures/server/recorded.jsonl`.
pub(crate) fn run(args: &RecordArgs, root: &Path) -> Result<(), String> {
    let work = std::env::temp_dir().join(format!("uwsgi-lint-shim-{}", std::process::id()));
    std::fs::create_dir_all(&work).map_err(|error| error.to_string())?;
    let shim = build_shim(&args.server, &work, root)?;
    let mut out = String::new();
    for case in cases::generate(args.count, args.seed) {
        let recorded = record(&args.server, &shim, &work, case)?;
        out.push_str(&serde_json::to_string(&recorded).map_err(|error| error.to_string())?);
        out.push('\n');
    }
    let folder = root.join("fixtures/server");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    std::fs::write(folder.join("recorded.jsonl"), out).map_err(|error| error.to_string())?;
    let _ = std::fs::remove_dir_all(&work);
    println!("recorded {} configurations", args.count);
    Ok(())
}

fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let done = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if done.status.success() {
        Ok(done.stdout)
    } else {
        Err(String::from_utf8_lossy(&done.stderr).into_owned())
    }
}

/// Compiles the shim with the server's own header and flags.
fn build_shim(server: &Path, work: &Path, root: &Path) -> Result<PathBuf, String> {
    let header = output(Command::new(server).arg("--dot-h"))?;
    std::fs::write(work.join("uwsgi.h"), header).map_err(|error| error.to_string())?;
    let flags = output(Command::new(server).arg("--cflags"))?;
    let flags = String::from_utf8_lossy(&flags).into_owned();
    let shim = work.join("shim.so");
    let mut compile = Command::new("cc");
    compile.args(["-shared", "-fPIC", "-w"]).args(flags.split_whitespace()).arg("-I").arg(work);
    output(compile.arg("-o").arg(&shim).arg(root.join("xtask/src/record/shim.c")))?;
    Ok(shim)
}

fn record(server: &Path, shim: &Path, work: &Path, case: Case) -> Result<Recorded, String> {
    std::fs::create_dir_all(FOLDER).map_err(|error| error.to_string())?;
    for (name, text) in &case.files {
        std::fs::write(Path::new(FOLDER).join(name), text).map_err(|error| error.to_string())?;
    }
    let dump = work.join("dump.json");
    let _ = std::fs::remove_file(&dump);
    // A placeholder that refers to itself keeps a real server busy until its memory ends.
    let mut command = Command::new("timeout");
    command
        .args(["--signal=KILL", "3"])
        .arg(server)
        .arg("--dlopen")
        .arg(shim)
        .args(["--hook-asap", "call:record_dump"]);
    if case.strict {
        command.arg("--strict");
    }
    command.arg(format!("{FOLDER}/main.ini")).current_dir(FOLDER).env_clear().envs(&case.env);
    let done =
        command.env("RECORD_OUT", &dump).stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
    let text = std::fs::read_to_string(&dump).unwrap_or_default();
    let mut value: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
    // What the recording itself put onto the command line is no part of the configuration.
    if let Some(options) = value.get_mut("options").and_then(Value::as_array_mut) {
        options.retain(|option| !matches!(option[0].as_str(), Some("dlopen" | "hook-asap")));
    }
    let ok = done.status.success() && !value.is_null();
    let words = [done.stdout, done.stderr].concat();
    let last = String::from_utf8_lossy(&words).lines().last().map(str::to_owned);
    Ok(Recorded {
        case,
        ok,
        message: last.filter(|_| !ok),
        options: value["options"].take(),
        state: value["state"].take(),
    })
}
