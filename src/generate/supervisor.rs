//! supervisor: a program section that stops the server.
//!
//! Sources: supervisor's documentation of `[program:x]`, and experiments with supervisor 4.2.5.

use super::deployment::Deployment;
use super::text::comment;
use super::{Account, Daemon, Generated, Refusal};

/// What the operator says.
#[derive(Clone, Debug)]
pub struct Options {
    /// The name of the program.
    pub name: String,
    /// The server's path.
    pub program: String,
    /// Print remarks.
    pub comments: bool,
}

/// The section.
pub fn generate(deployment: &Deployment, options: &Options) -> Result<Generated, Refusal> {
    if let Daemon::Yes(entry) | Daemon::Unsure(entry) = deployment.daemon {
        let reason = "supervisor requires a program in the foreground, and `daemonize` leaves it";
        return Err(Refusal::new(
            Some(entry),
            reason,
            "put `if-not-env = SUPERVISOR_ENABLED` above that line and `endif =` below it",
        ));
    }
    let mut lines = Vec::new();
    let command = format!(
        "{} {} {}",
        argument(&options.program)?,
        deployment.load_option,
        argument(&deployment.load_argument())?
    );
    lines.push(("command", command, None));
    if let Some(folder) = &deployment.folder {
        lines.push(("directory", value(&folder.value)?, Some("chdir")));
    }
    match &deployment.user {
        Account::Named(user) if deployment.needs_root.is_empty() => {
            lines.push(("user", user.value.clone(), Some("uid")));
        }
        Account::Absent if deployment.needs_root.is_empty() => {
            lines.push(("user", "www-data".to_owned(), Some("EDIT: not set in the configuration")));
        }
        _ => {}
    }
    lines.push(("autorestart", "unexpected".to_owned(), None));
    let (codes, why) = match deployment.master {
        Some(false) => ("0,30", Some("exit status of a stop without a master")),
        _ => ("0", None),
    };
    lines.push(("exitcodes", codes.to_owned(), why));
    let (signal, why) = if deployment.graceful_term.is_some() {
        ("TERM", "hook-master-start: running requests finish first")
    } else if deployment.die_on_term {
        ("INT", "always stops uWSGI; SIGTERM does so only with die-on-term")
    } else {
        ("INT", "SIGTERM reloads uWSGI without die-on-term")
    };
    lines.push(("stopsignal", signal.to_owned(), Some(why)));
    lines.push((
        "stopwaitsecs",
        deployment.mercy.saturating_add(5).to_string(),
        Some("longest reload mercy plus a margin"),
    ));
    if !deployment.logs_to_file {
        lines.push(("redirect_stderr", "true".to_owned(), Some("uWSGI logs to standard error")));
    }
    Ok(Generated { text: print(options, deployment, &lines), advice: Vec::new() })
}

fn print(options: &Options, deployment: &Deployment, lines: &[(&str, String, Option<&str>)]) -> String {
    let mut out = String::new();
    if options.comments {
        out.push_str(&comment(
            ';',
            &format!("Generated from {} by uwsgi-lint gen supervisor", deployment.file),
        ));
    }
    out.extend(["[program:", &options.name, "]\n"]);
    for (key, value, note) in lines {
        if let Some(note) = note.filter(|_| options.comments) {
            out.push_str(&comment(';', note));
        }
        out.extend([key, "=", value.as_str(), "\n"]);
    }
    out
}

/// `%` begins an expansion, ` ;` a comment.
fn value(text: &str) -> Result<String, Refusal> {
    if text.contains(" ;") || text.trim() != text {
        return Err(Refusal::new(
            None,
            "a path contains ` ;` or spaces at its ends, which supervisor's file cannot hold",
            "choose another path",
        ));
    }
    Ok(text.replace('%', "%%"))
}

/// The command is split as by a shell (Python's `shlex`).
fn argument(text: &str) -> Result<String, Refusal> {
    value(&super::shell::word(text))
}
