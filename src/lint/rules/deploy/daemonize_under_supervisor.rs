use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, Step};

declare_rule! {
    /// The server leaves the foreground although something waits for it there.
    ///
    /// ## What it does
    /// For containers and systemd units, finds `daemonize` and `daemonize2`.
    ///
    /// ## Why is this bad
    /// The process that was started ends at once with success. A container stops, for its first process is gone;
    /// systemd, unless the unit has `Type=forking` and a pid file, takes the service for finished and ends the workers.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi:application
    /// daemonize = /var/log/uwsgi.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Fix safety
    /// The server then stays in the foreground, and the log file is the same.
    ///
    /// ## References
    /// `core/utils.c:daemonize` forks twice and ends the first process.
    RULE {
        id: "daemonize-under-supervisor",
        category: Deploy,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::DAEMONIZE, ids::DAEMONIZE2]),
    }
}

fn check(cx: &Context<'_>) {
    let (who, severity, rest) = match cx.deploy() {
        Some(Deploy::Docker) => ("container", Severity::Error, "and the container stops"),
        Some(Deploy::Systemd) => {
            ("unit", Severity::Warning, "and a unit without `Type=forking` is taken for finished")
        }
        _ => return,
    };
    for id in cx.each(ids::DAEMONIZE).chain(cx.each(ids::DAEMONIZE2)).collect::<Vec<_>>() {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = format!("`{}` ends the process that the {who} waits for, {rest}", cx.name(id));
        let help = "leave it out, so that the server stays in front and logs to its standard error; use `logto` for a file";
        let steps = vec![Step::Rename { entry: id, to: "logto".to_owned() }];
        let finding = Finding::new(&RULE, place, message).severity(severity).help(help);
        cx.report(finding.unsafe_fix("rename to `logto`", steps));
    }
}
