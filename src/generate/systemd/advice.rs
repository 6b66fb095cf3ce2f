//! What a unit cannot mend.

use super::Options;
use super::places::{self, Places};
use crate::generate::advice::Advice;
use crate::generate::deployment::Deployment;
use crate::generate::{Account, Daemon};

/// Remarks about the configuration of a service.
pub(super) fn of(deployment: &Deployment, options: &Options, places: &Places) -> Vec<Advice> {
    let mut advice = Vec::new();
    if let Daemon::Yes(entry) = deployment.daemon {
        let message = "a systemd service should run in the foreground: put `if-not-env = NOTIFY_SOCKET` above this line and `endif =` below it, then Type=notify works";
        advice.push(Advice::warning("gen-daemonize", Some(entry), message));
    }
    accounts(deployment, options, &mut advice);
    files(deployment, places, &mut advice);
    if let Some(entry) = deployment.log_to_device {
        let message = "uWSGI exits: the standard output of a service is a socket and cannot be opened by this name; remove the line to log to the journal";
        advice.push(Advice::warning("gen-device-log", Some(entry), message));
    }
    if deployment.listen.value.is_some_and(|n| n > 4096) {
        let message = "uWSGI exits if `net.core.somaxconn` (4096 by default) is smaller than this";
        advice.push(Advice::warning("gen-listen", deployment.listen.entry, message));
    }
    if let (Some(false), Some(listener)) = (deployment.master, deployment.listeners.first()) {
        let message = "without `master = true` nothing restarts a worker, and the service cannot be reloaded";
        advice.push(Advice::info("gen-master", Some(listener.entry), message));
    }
    advice.sort_by_key(|advice| advice.entry);
    advice
}

fn accounts(deployment: &Deployment, options: &Options, advice: &mut Vec<Advice>) {
    let place = deployment.listeners.first().map(|listener| listener.entry);
    for entry in &deployment.needs_root {
        advice.push(Advice::info(
            "gen-root",
            Some(*entry),
            "it requires root, so the unit sets no user: make sure that `uid` and `gid` are set",
        ));
    }
    if deployment.needs_root.is_empty() {
        if let Account::Named(user) = &deployment.user {
            let message = "the unit starts uWSGI as this user, so `uid` and `gid` no longer have an effect";
            advice.push(Advice::info("gen-uid", Some(user.entry), message));
        } else if let (Account::Unusable(lost), None) = (&deployment.user, &options.user) {
            let message = format!(
                "`uid` is unknown: {}; the unit uses www-data, which is a guess: set --user",
                lost.value
            );
            advice.push(Advice::warning("gen-user", Some(lost.entry), message));
        } else if options.user.is_none() {
            let message = "no user is configured: the unit uses www-data, which is a guess; set --user, or `uid` and `gid`";
            advice.push(Advice::warning("gen-user", place, message));
        }
    }
    for (name, _) in deployment.variables.iter().filter(|(_, set)| !set) {
        advice.push(Advice::info(
            "gen-environment",
            None,
            format!("the configuration reads the variable `{name}`, which the unit must set"),
        ));
    }
}

fn files(deployment: &Deployment, places: &Places, advice: &mut Vec<Advice>) {
    for path in &places.misplaced {
        let message = format!(
            "uWSGI does not start as root and cannot create {}: use a directory of its own, such as /run/NAME or /var/log/NAME",
            path.path
        );
        advice.push(Advice::warning("gen-misplaced-path", Some(path.entry), message));
    }
    if places::shares(deployment, &["/tmp", "/var/tmp"]) {
        let entry = deployment
            .paths
            .iter()
            .find(|path| path.is_written() && path.path.starts_with("/tmp"))
            .map(|path| path.entry);
        advice.push(Advice::warning(
            "gen-tmp",
            entry,
            "a file in /tmp is shared with other programs, so PrivateTmp stays off; move it to /run/NAME",
        ));
    }
    for lost in &deployment.lost_paths {
        advice.push(Advice::info(
            "gen-unknown-path",
            Some(lost.entry),
            format!("the unit cannot account for this path: {}", lost.value),
        ));
    }
}
