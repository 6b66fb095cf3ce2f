//! What an Emperor starts: folders laid out, a real Emperor over each, and what the server of each vassal read.
//!
//! The Emperor is an unmodified server. It starts each vassal through `emperor-wrapper`, whose script writes down its
//! arguments, folder and user, and then starts the server with the same arguments and the shim.

mod folders;

use std::collections::BTreeMap;
use std::os::unix::fs::{PermissionsExt as _, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::server::{Server, decode, without_shim};

/// The folder that every Emperor is started in.
pub(super) const FOLDER: &str = "/tmp/uwsgi-lint-emperor";

/// What stands for the path of the server that was asked.
const PROGRAM: &str = "/usr/bin/uwsgi";

/// Words of the Emperor's log.
const WAITS: &str = "\" instance detected, waiting for connections on socket \"";
const REFUSES: &str = "[emperor-tyrant] invalid permissions for vassal ";
const RUNS: &str = "*** starting uWSGI Emperor ***";

/// An Emperor and what lies around it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Case {
    /// What it shows.
    name: String,
    /// Files below [`FOLDER`].
    files: BTreeMap<String, String>,
    /// Symbolic links, and where they lead.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    links: BTreeMap<String, String>,
    /// Files, links and folders that belong to that user and group, and not to root.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    owners: BTreeMap<String, u32>,
    /// Files that may be executed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    executable: Vec<String>,
    /// Variables of the Emperor's environment, besides `HOME` and `PATH`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    env: Vec<(String, String)>,
    /// The Emperor's command line without the program.
    args: Vec<String>,
}

/// A vassal that was started.
#[derive(Debug, PartialEq, Serialize)]
struct Vassal {
    args: Vec<String>,
    folder: String,
    #[serde(skip_serializing_if = "is_root")]
    user: u32,
    /// The `UWSGI_*` variables, but for those that the server speaks through.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    env: Vec<String>,
    /// None where that user may not execute the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    ok: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(skip_serializing_if = "Value::is_null")]
    options: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    state: Value,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn is_root(user: &u32) -> bool {
    *user == 0
}

/// A folder and what became of it.
#[derive(Serialize)]
struct Recorded {
    #[serde(flatten)]
    case: Case,
    /// Why there is no Emperor.
    #[serde(skip_serializing_if = "Option::is_none")]
    ends: Option<String>,
    /// By their arguments.
    started: Vec<Vassal>,
    /// Vassals that are started by the first connection, and their sockets.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    waits: BTreeMap<String, String>,
    /// Vassals whose owner the Emperor does not take.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    refused: Vec<String>,
}

/// A line a folder.
pub(super) fn record(server: &Server, work: &Path) -> Result<String, String> {
    let mut out = String::new();
    let program = server.program().display().to_string();
    for case in folders::all() {
        let name = case.name.clone();
        let recorded =
            one(server, &work.join("emperor"), case).map_err(|error| format!("{name}: {error}"))?;
        let line = serde_json::to_string(&recorded).map_err(|error| error.to_string())?;
        out.push_str(&line.replace(&program, PROGRAM));
        out.push('\n');
    }
    let _ = std::fs::remove_dir_all(FOLDER);
    Ok(out)
}

fn one(server: &Server, work: &Path, case: Case) -> Result<Recorded, String> {
    let failed = |error: std::io::Error| error.to_string();
    let _ = std::fs::remove_dir_all(work);
    std::fs::create_dir_all(work).map_err(failed)?;
    // A vassal may be any user.
    for folder in [work.parent().unwrap_or(work), work] {
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o777)).map_err(failed)?;
    }
    lay_out(&case).map_err(failed)?;
    let wrapper = write_wrapper(server, work).map_err(failed)?;
    let log = std::fs::File::create(work.join("log")).map_err(failed)?;
    let mut command = Command::new("env");
    command.args(["-i", "HOME=/root", "PATH=/usr/bin:/bin"]);
    command.args(case.env.iter().map(|(name, value)| format!("{name}={value}")));
    command.arg(server.program()).args(&case.args).arg("--emperor-wrapper").arg(wrapper);
    command.current_dir(FOLDER).stdin(Stdio::null());
    command.stdout(log.try_clone().map_err(failed)?).stderr(log);
    let mut emperor = command.spawn().map_err(failed)?;
    let ended = wait(&mut emperor, work).map_err(failed)?;
    let _ = emperor.kill();
    let _ = emperor.wait();
    let log = std::fs::read(work.join("log")).map_err(failed)?;
    let log = String::from_utf8_lossy(&log);
    let quoted = |line: &str| {
        let (name, socket) = line.split_once(WAITS)?;
        let name = name.split_once("] ")?.1.strip_suffix(" -> \"on demand")?;
        Some((name.to_owned(), socket.split('"').next()?.to_owned()))
    };
    let refused = log.lines().filter_map(|line| line.strip_prefix(REFUSES)).map(str::to_owned);
    let mut refused: Vec<String> = refused.collect();
    refused.sort();
    refused.dedup();
    let ends = ended.then(|| log.lines().last().unwrap_or_default().to_owned());
    Ok(Recorded {
        case,
        ends,
        started: vassals(work)?,
        waits: log.lines().filter_map(quoted).collect(),
        refused,
    })
}

/// Writes the files of a case, and nothing else, into [`FOLDER`].
fn lay_out(case: &Case) -> std::io::Result<()> {
    let _ = std::fs::remove_dir_all(FOLDER);
    let at = |name: &str| Path::new(FOLDER).join(name);
    std::fs::create_dir_all(FOLDER)?;
    for (name, text) in &case.files {
        std::fs::create_dir_all(at(name).parent().unwrap_or(Path::new(FOLDER)))?;
        // A name that ends in a slash is a folder.
        if !name.ends_with('/') {
            std::fs::write(at(name), text)?;
        }
    }
    for (name, target) in &case.links {
        symlink(target, at(name))?;
    }
    for (name, owner) in &case.owners {
        std::os::unix::fs::lchown(at(name), Some(*owner), Some(*owner))?;
        if !case.links.contains_key(name) {
            chown(at(name), Some(*owner), Some(*owner))?;
        }
    }
    for name in &case.executable {
        std::fs::set_permissions(at(name), std::fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

fn write_wrapper(server: &Server, work: &Path) -> std::io::Result<PathBuf> {
    let path = work.join("wrapper");
    let text = format!(
        "#!/bin/sh\n\
         out='{work}'/$$\n\
         for word do printf '%s\\0' \"$word\"; done > \"$out.args\"\n\
         pwd -P > \"$out.folder\"\n\
         id -u > \"$out.user\"\n\
         env -0 > \"$out.env\"\n\
         [ -x '{program}' ] || {{ echo skipped > \"$out.status\"; exec sleep 4; }}\n\
         RECORD_OUT=\"$out.json\" '{program}' --dlopen '{shim}' --hook-asap call:record_dump \"$@\" > \"$out.log\" 2>&1\n\
         echo $? > \"$out.status\"\n\
         exec sleep 4\n",
        work = work.display(),
        program = server.program().display(),
        shim = server.shim().display(),
    );
    std::fs::write(&path, text)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755))?;
    Ok(path)
}

/// Waits until nothing new happens; true where the Emperor has ended by itself.
fn wait(emperor: &mut Child, work: &Path) -> std::io::Result<bool> {
    let (began, mut last) = (Instant::now(), (Instant::now(), 0));
    while began.elapsed() < Duration::from_secs(6) {
        std::thread::sleep(Duration::from_millis(50));
        if emperor.try_wait()?.is_some() {
            return Ok(true);
        }
        let count = std::fs::read_dir(work)?.count();
        if count != last.1 {
            last = (Instant::now(), count);
        }
        let runs =
            std::fs::read(work.join("log")).is_ok_and(|log| String::from_utf8_lossy(&log).contains(RUNS));
        if runs && last.0.elapsed() > Duration::from_millis(700) {
            break;
        }
    }
    Ok(false)
}

/// What the wrapper wrote.
fn vassals(work: &Path) -> Result<Vec<Vassal>, String> {
    let failed = |error: std::io::Error| error.to_string();
    let mut all = Vec::new();
    for entry in std::fs::read_dir(work).map_err(failed)?.flatten() {
        if entry.path().extension().is_some_and(|extension| extension == "status") {
            all.push(vassal(&entry.path()).map_err(failed)?);
        }
    }
    all.sort_by(|a, b| (&a.args, &a.folder).cmp(&(&b.args, &b.folder)));
    all.dedup();
    Ok(all)
}

fn vassal(path: &Path) -> std::io::Result<Vassal> {
    let text = |extension: &str| {
        let bytes = std::fs::read(path.with_extension(extension))?;
        std::io::Result::Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    let words = |text: String| text.split_terminator('\0').map(str::to_owned).collect::<Vec<_>>();
    let is_option = |variable: &String| {
        variable.starts_with("UWSGI_")
            && !variable.starts_with("UWSGI_EMPEROR_FD")
            && !variable.starts_with("UWSGI_ORIGINAL")
    };
    let mut value: Value = serde_json::from_str(&text("json").unwrap_or_default()).unwrap_or(Value::Null);
    decode(&mut value);
    without_shim(&mut value);
    let status = std::fs::read_to_string(path)?;
    let ok = (status.trim() != "skipped").then(|| status.trim() == "0" && !value.is_null());
    Ok(Vassal {
        args: words(text("args")?),
        folder: text("folder")?.trim_end().to_owned(),
        user: text("user")?.trim().parse().unwrap_or_default(),
        env: words(text("env")?).into_iter().filter(is_option).collect(),
        ok,
        message: text("log")
            .unwrap_or_default()
            .lines()
            .last()
            .filter(|_| ok == Some(false))
            .map(str::to_owned),
        options: value["options"].take(),
        state: value["state"].take(),
    })
}
