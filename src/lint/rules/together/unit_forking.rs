use super::common::{Daemon, daemon, path};
use crate::catalog::{OptId, ids};
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `Type=forking` that does not match the configuration.
    ///
    /// ## What it does
    /// Finds `Type=forking` for a server that stays in the foreground. For one that detaches, it finds a missing
    /// `PIDFile=`, and a `PIDFile=` that differs from `pidfile`.
    ///
    /// ## Why is this bad
    /// systemd waits until the first process exits. Without `daemonize` it never exits: the start times out, and
    /// systemd kills uWSGI. With `daemonize`, systemd has to find the remaining process: without the right file, the
    /// unit fails.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=forking
    /// KillSignal=SIGINT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGINT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## References
    /// `systemd.service(5)`, `core/utils.c:daemonize`
    RULE {
        id: "unit-forking",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

const PID_FILES: [OptId; 4] = [ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2];
const ON_COMMAND_LINE: [&str; 4] = ["--pidfile", "--pidfile2", "--safe-pidfile", "--safe-pidfile2"];

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        let Some((typed, _)) = service.last("Type").filter(|(_, name)| name == "forking") else { continue };
        let finding = match daemon(cx, &service) {
            Daemon::Unknown => None,
            Daemon::No => {
                let message = "the start times out and systemd kills uWSGI: `Type=forking` waits for the first process to exit, but nothing detaches";
                let place = cx.place_beside(service.file, typed.span);
                Some(Finding::new(&RULE, place, message).help("use `Type=notify`"))
            }
            Daemon::Yes(_) => pid_file(cx, &service),
        };
        if let Some(finding) = finding {
            cx.report(finding);
        }
    }
}

/// What is wrong with the `PIDFile=` of a server that leaves the foreground.
fn pid_file(cx: &Context<'_>, service: &Service<'_>) -> Option<Finding> {
    if service.gives(&ON_COMMAND_LINE) != Some(false) {
        return None;
    }
    let written: Vec<_> = PID_FILES.into_iter().flat_map(|option| cx.each(option)).collect();
    let entry = written.last().copied();
    let paths = written.iter().map(|id| cx.plain(*id).and_then(|value| path(cx, value)));
    let paths = paths.collect::<Option<Vec<String>>>()?;
    if paths.is_empty() && !PID_FILES.into_iter().all(|option| cx.surely_absent(option)) {
        return None;
    }
    let help = "name the file of `pidfile` in `PIDFile=`, or guard `daemonize` with `if-not-env = NOTIFY_SOCKET` and use `Type=notify`";
    let place = |setting: &crate::syntax::unit::Setting| cx.place_beside(service.file, setting.span);
    let finding = match (service.unit.last("Service", "PIDFile"), paths.last()) {
        (None, _) => {
            let typed = service.unit.last("Service", "Type")?;
            let message = "`Type=forking` without `PIDFile=`: uWSGI forks twice, so systemd loses it and stops the unit";
            Finding::new(&RULE, place(typed), message)
        }
        (Some(setting), None) => {
            let message =
                "no `pidfile` writes this file: systemd waits for it until the timeout and stops the unit";
            Finding::new(&RULE, place(setting), message)
        }
        (Some(setting), Some(written)) => {
            let theirs = path(cx, service.known(setting)?.as_bytes())?;
            if paths.contains(&theirs) {
                return None;
            }
            let message = format!(
                "startup fails: systemd reads the PID from `{theirs}`, but uWSGI writes it to `{written}`"
            );
            Finding::new(&RULE, place(setting), message)
        }
    };
    Some(finding.related(entry.and_then(|id| cx.entry_place(id)), "uWSGI writes this file").help(help))
}
