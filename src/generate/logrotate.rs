//! logrotate: the server's own logs, opened anew after each turn.
//!
//! Sources: `logrotate(8)`, `core/logging.c` and `core/fifo.c` of the server, and experiments with logrotate 3.21.

use super::deployment::Deployment;
use super::paths::Purpose;
use super::shell;
use super::text::{parent, remark};
use super::{Account, Advice, Generated, Refusal};
use crate::evaluate::EntryId;

/// The file for `/etc/logrotate.d`.
pub fn generate(deployment: &Deployment, comments: bool) -> Result<Generated, Refusal> {
    let mut logs: Vec<(&str, EntryId)> = Vec::new();
    for path in deployment.paths_for(Purpose::Log) {
        if !logs.iter().any(|(known, _)| *known == path.path) {
            logs.push((&path.path, path.entry));
        }
    }
    let Some((_, first)) = logs.first().copied() else {
        return Err(Refusal::new(
            None,
            "uWSGI writes no log file that logrotate could rotate",
            "what it logs goes to standard error or to another program, which keep it, or it rotates the file itself",
        ));
    };
    if let Some(entry) = deployment.log_maxsize.positive().and(deployment.log_maxsize.entry) {
        return Err(Refusal::new(
            Some(entry),
            "with `log-maxsize` uWSGI rotates its log itself",
            "remove that line to let logrotate do it",
        ));
    }
    // `touch-logreopen` and the pipe open the server's own log anew, and no logger's (`core/logging.c:uwsgi_log_reopen`).
    let is_logger = |entry: EntryId| {
        deployment.paths_for(Purpose::Log).any(|path| path.entry == entry && path.option.ends_with("logger"))
    };
    let (loggers, own): (Vec<_>, Vec<_>) = logs.iter().copied().partition(|(_, entry)| is_logger(*entry));
    let mut advice = Vec::new();
    let mut text = if comments {
        format!("# Generated from {} by uwsgi-lint gen logrotate\n", remark(&deployment.file))
    } else {
        String::new()
    };
    if !own.is_empty() {
        text += &stanza(deployment, &own, reopen(deployment, first, comments, &mut advice))?;
    }
    if !loggers.is_empty() {
        let note = comments.then(|| {
            "# loggers do not reopen their files; a line written during the copy may be lost".to_owned()
        });
        text += &stanza(deployment, &loggers, note.into_iter().chain(["copytruncate".to_owned()]).collect())?;
    }
    Ok(Generated { text, advice })
}

/// Logs that are rotated alike.
fn stanza(deployment: &Deployment, logs: &[(&str, EntryId)], how: Vec<String>) -> Result<String, Refusal> {
    let mut words = Vec::new();
    for (path, entry) in logs {
        words.push(quoted(path).map_err(|why| Refusal::new(Some(*entry), why, "choose another path"))?);
    }
    let usual = ["weekly", "rotate 8", "missingok", "notifempty", "compress", "delaycompress"];
    let mut lines: Vec<String> = usual.map(str::to_owned).into();
    lines.extend(logs.first().and_then(|(path, _)| switch(deployment, parent(path))));
    lines.extend(how);
    Ok(format!("{} {{\n    {}\n}}\n", words.join(" "), lines.join("\n    ")))
}

/// In a folder that others may write, logrotate works only as someone it is told (`su`).
fn switch(deployment: &Deployment, folder: &str) -> Option<String> {
    let Account::Named(user) = &deployment.user else {
        // Everyone may write there, and no file tells who writes this log.
        return matches!(folder, "/tmp" | "/var/tmp").then(|| "su www-data www-data".to_owned());
    };
    let group = if let Account::Named(group) = &deployment.group { &group.value } else { &user.value };
    (folder != "/var/log").then(|| format!("su {} {group}", user.value))
}

fn reopen(deployment: &Deployment, log: EntryId, comments: bool, advice: &mut Vec<Advice>) -> Vec<String> {
    let command = if let Some(path) = &deployment.log_reopen {
        format!("touch {}", shell::word(path))
    } else if let Some(fifo) = deployment.paths_for(Purpose::Fifo).next().filter(|_| deployment.log_master) {
        format!("echo l > {}", shell::word(&fifo.path))
    } else {
        // Without `log-master` every worker writes to the file that it inherited, and `l` reaches the master alone.
        let why = if deployment.paths_for(Purpose::Fifo).next().is_some() {
            "without `log-master`, `l` in master-fifo makes only the master reopen the log, not the workers"
        } else {
            "nothing makes uWSGI reopen its log"
        };
        let message = format!(
            "{why}: add `touch-logreopen = PATH`; until then the log is copied and truncated, and lines may be lost"
        );
        advice.push(Advice::warning("gen-logreopen", Some(log), message));
        let mut lines = vec!["copytruncate".to_owned()];
        if comments {
            lines.insert(0, format!("# EDIT: {why}; touch-logreopen does"));
        }
        return lines;
    };
    vec![
        "sharedscripts".to_owned(),
        "nocreate".to_owned(),
        "postrotate".to_owned(),
        format!("    {command}"),
        "endscript".to_owned(),
    ]
}

/// A name in quotes; logrotate expands patterns in it all the same.
fn quoted(path: &str) -> Result<String, String> {
    if path.contains(['*', '?', '[', ']', '{', '}', '"', '\'', '\\', '~']) {
        return Err("logrotate would treat a character of that path as a pattern or a quote".to_owned());
    }
    Ok(format!("\"{path}\""))
}
