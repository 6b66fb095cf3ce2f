//! A real server and the shim that tells what it holds.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Serialize;
use serde_json::Value;

use super::case::{Case, FOLDER};

/// What a server says that went past the shim's hook.
const UNHOOKED: &str = "The -s/--socket option is missing";

/// A start and what became of it.
#[derive(Serialize)]
pub(super) struct Recorded {
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

/// An installed server.
pub(super) struct Server {
    program: PathBuf,
    shim: PathBuf,
    work: PathBuf,
}

impl Server {
    /// Compiles the shim with the server's own header and flags.
    pub(super) fn new(program: &Path, work: &Path, root: &Path) -> Result<Self, String> {
        std::fs::create_dir_all(work).map_err(|error| error.to_string())?;
        let header = output(Command::new(program).arg("--dot-h"))?;
        std::fs::write(work.join("uwsgi.h"), header).map_err(|error| error.to_string())?;
        let flags = output(Command::new(program).arg("--cflags"))?;
        let flags = String::from_utf8_lossy(&flags).into_owned();
        let shim = work.join("shim.so");
        let mut compile = Command::new("cc");
        compile.args(["-shared", "-fPIC", "-w"]).args(flags.split_whitespace()).arg("-I").arg(work);
        output(compile.arg("-o").arg(&shim).arg(root.join("xtask/src/record/shim.c")))?;
        Ok(Self { program: program.to_owned(), shim, work: work.to_owned() })
    }

    /// Its program.
    pub(super) fn program(&self) -> &Path {
        &self.program
    }

    /// What it loads to tell what it holds.
    pub(super) fn shim(&self) -> &Path {
        &self.shim
    }

    /// Starts it, and reads what it held when all was configured. A start whose open block swallows the shim's own words
    /// tells nothing.
    pub(super) fn record(&self, case: Case) -> Result<Option<Recorded>, String> {
        lay_out(&case).map_err(|error| format!("{FOLDER}: {error}"))?;
        let dump = self.work.join("dump.json");
        let _ = std::fs::remove_file(&dump);
        let done = self.command(&case, &dump).output().map_err(|error| error.to_string())?;
        let text = std::fs::read_to_string(&dump).unwrap_or_default();
        let mut value: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
        decode(&mut value);
        without_shim(&mut value);
        let ok = done.status.success() && !value.is_null();
        let words = [done.stdout, done.stderr].concat();
        let last = String::from_utf8_lossy(&words).lines().last().map(str::to_owned);
        if !ok && last.as_ref().is_some_and(|last| last.starts_with(UNHOOKED)) {
            return Ok(None);
        }
        Ok(Some(Recorded {
            case,
            ok,
            message: last.filter(|_| !ok),
            options: value["options"].take(),
            state: value["state"].take(),
        }))
    }

    /// `env` keeps the order of the variables, which the standard library sorts.
    fn command(&self, case: &Case, dump: &Path) -> Command {
        // A placeholder that refers to itself keeps a real server busy until its memory ends.
        let mut command = Command::new("timeout");
        command.args(["--signal=KILL", "3", "env", "-i"]);
        command.args(case.env.iter().map(|(name, value)| format!("{name}={value}")));
        command.arg(format!("RECORD_OUT={}", dump.display())).arg(&self.program);
        command.arg("--dlopen").arg(&self.shim).args(["--hook-asap", "call:record_dump"]);
        command.args(&case.args).current_dir(FOLDER).stdin(Stdio::null());
        command
    }
}

/// Writes the files of a start, and nothing else, into [`FOLDER`].
fn lay_out(case: &Case) -> std::io::Result<()> {
    let _ = std::fs::remove_dir_all(FOLDER);
    for (name, text) in &case.files {
        let path = Path::new(FOLDER).join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(FOLDER)))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// What the recording itself put onto the command line is no part of the start.
pub(super) fn without_shim(value: &mut Value) {
    if let Some(options) = value.get_mut("options").and_then(Value::as_array_mut) {
        options.retain(|option| !matches!(option[0].as_str(), Some("dlopen" | "hook-asap")));
    }
}

/// The shim writes each byte as the character of its number: bytes that are UTF-8 become that text.
pub(super) fn decode(value: &mut Value) {
    match value {
        Value::String(text) => {
            let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
            if let Some(bytes) = bytes {
                *text = String::from_utf8_lossy(&bytes).into_owned();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(decode),
        Value::Object(fields) => fields.values_mut().for_each(decode),
        _ => {}
    }
}

fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let done = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if done.status.success() {
        Ok(done.stdout)
    } else {
        Err(String::from_utf8_lossy(&done.stderr).into_owned())
    }
}
