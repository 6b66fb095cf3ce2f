//! logrotate: the server's own logs, opened anew after each turn.
//!
//! Sources: `logrotate(8)`, `core/logging.c` and `core/fifo.c` of the server, and experiments with logrotate 3.21.

use super::deployment::Deployment;
use super::paths::Purpose;
use super::shell;
use super::text::{parent, remark};
use super::{Account, Advice, Generated, Refusal};

/// The file for `/etc/logrotate.d`.
pub fn generate(deployment: &Deployment, comments: bool) -> Result<Generated, Refusal> {
    let mut logs: Vec<(&str, crate::evaluate::EntryId)> = Vec::new();
    for path in deployment.paths_for(Purpose::Log) {
        if !logs.iter().any(|(known, _)| *known == path.path) {
            logs.push((&path.path, path.entry));
        }
    }
    let Some((_, first)) = logs.first().copied() else {
        return Err(Refusal::new(
            None,
            "the server writes no log file that others rotate",
            "what it logs goes to standard error or to another program, which keep it, or it rotates the file itself",
        ));
    };
    if let Some(entry) = deployment.log_maxsize.positive().and(deployment.log_maxsize.entry) {
        return Err(Refusal::new(
            Some(entry),
            "with `log-maxsize` the server rotates its log itself",
            "take that line out to let logrotate do it",
        ));
    }
    let mut words = Vec::new();
    for (path, entry) in &logs {
        words.push(quoted(path).map_err(|why| Refusal::new(Some(*entry), why, "choose another path"))?);
    }
    let mut advice = Vec::new();
    let mut lines = vec![
        "weekly".to_owned(),
        "rotate 8".to_owned(),
        "missingok".to_owned(),
        "notifempty".to_owned(),
        "compress".to_owned(),
        "delaycompress".to_owned(),
    ];
    lines.extend(switch(deployment, parent(logs[0].0)));
    lines.extend(reopen(deployment, first, comments, &mut advice));
    let body = lines.join("\n    ");
    let head = if comments {
        format!("# From {} by uwsgi-lint gen logrotate\n", remark(&deployment.file))
    } else {
        String::new()
    };
    Ok(Generated { text: format!("{head}{} {{\n    {body}\n}}\n", words.join(" ")), advice })
}

/// In a folder that others may write, logrotate works only as someone it is told (`su`).
fn switch(deployment: &Deployment, folder: &str) -> Option<String> {
    let (Account::Named(user), group) = (&deployment.user, &deployment.group) else { return None };
    let group = if let Account::Named(group) = group { &group.value } else { &user.value };
    let own = folder != "/var/log";
    own.then(|| format!("su {} {group}", user.value))
}

fn reopen(
    deployment: &Deployment,
    log: crate::evaluate::EntryId,
    comments: bool,
    advice: &mut Vec<Advice>,
) -> Vec<String> {
    let command = if let Some(path) = &deployment.log_reopen {
        format!("touch {}", shell::word(path))
    } else if let Some(fifo) = deployment.paths_for(Purpose::Fifo).next() {
        format!("echo l > {}", shell::word(&fifo.path))
    } else {
        let message = "nothing tells the server to open its log anew: add `touch-logreopen = PATH`; until then the log is copied and cut, and lines may be lost";
        advice.push(Advice::warning("gen-logreopen", Some(log), message));
        let mut lines = vec!["copytruncate".to_owned()];
        if comments {
            lines.insert(
                0,
                "# EDIT: nothing tells the server to open its log anew; touch-logreopen would".to_owned(),
            );
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
        return Err("logrotate would take a character of that path for a pattern or a quote".to_owned());
    }
    Ok(format!("\"{path}\""))
}
