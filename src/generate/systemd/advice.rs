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
        let message = "under systemd the server belongs into the foreground: put `if-not-env = NOTIFY_SOCKET` above this line and `endif =` below it, then Type=notify works";
        advice.push(Advice::warning("gen-daemonize", Some(entry), message));
    }
    accounts(deployment, options, &mut advice);
    files(deployment, places, &mut advice);
    if let Some(entry) = deployment.log_to_device {
        let message = "standard output of a service is a socket, which cannot be opened by that name: the server ends; leave the line out, it logs to the journal";
        advice.push(Advice::warning("gen-device-log", Some(entry), message));
    }
    if deployment.listen.value.is_some_and(|n| n > 4096) {
        let message =
            "the server does not start while `net.core.somaxconn` (4096 by default) is smaller than this";
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
            "it needs root, so the unit names no user: make sure that `uid` and `gid` are set",
        ));
    }
    if deployment.needs_root.is_empty() {
        if let Account::Named(user) = &deployment.user {
            let message =
                "the unit starts the server as this user, so `uid` and `gid` have no effect there any more";
            advice.push(Advice::info("gen-uid", Some(user.entry), message));
        } else if let (Account::Unusable(lost), None) = (&deployment.user, &options.user) {
            let message = format!(
                "`uid` is not known: {}; the unit takes www-data, which is only a guess: give --user",
                lost.value
            );
            advice.push(Advice::warning("gen-user", Some(lost.entry), message));
        } else if options.user.is_none() {
            let message = "the file names no user: the unit takes www-data, which is only a guess; give --user, or set `uid` and `gid`";
            advice.push(Advice::warning("gen-user", place, message));
        }
    }
    for (name, _) in deployment.variables.iter().filter(|(_, set)| !set) {
        advice.push(Advice::info(
            "gen-environment",
            None,
            format!("the file reads the variable `{name}`, which the unit has to set"),
        ));
    }
}

fn files(deployment: &Deployment, places: &Places, advice: &mut Vec<Advice>) {
    for path in &places.misplaced {
        let message = format!(
            "only root may write {} there, and the server starts as a user: use a folder of its own, such as /run/NAME or /var/log/NAME",
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
        advice.push(Advice::warning("gen-tmp", entry, "a file that others use lies in /tmp, so PrivateTmp has to stay off; /run/NAME is the place for it"));
    }
    for lost in &deployment.lost_paths {
        advice.push(Advice::info(
            "gen-unknown-path",
            Some(lost.entry),
            format!("the unit cannot allow for this path: {}", lost.value),
        ));
    }
}
