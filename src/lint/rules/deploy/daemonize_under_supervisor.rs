use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, Step};

declare_rule! {
    /// `daemonize` in a container or systemd unit.
    ///
    /// ## What it does
    /// For containers and systemd units, finds `daemonize` and `daemonize2`.
    ///
    /// ## Why is this bad
    /// The process that was started exits immediately with status 0. A container then stops, because its first process
    /// is gone. systemd treats the service as finished and kills the workers, unless the unit has `Type=forking` and a
    /// pidfile.
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
    /// uWSGI then stays in the foreground, and logs to the same file.
    ///
    /// ## References
    /// `core/utils.c:daemonize` forks twice, and the first process exits.
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
        Some(Deploy::Docker) => ("container", Severity::Error, "the container stops"),
        // Rules about units report what the unit itself says.
        Some(Deploy::Systemd) if cx.units().next().is_none() => {
            ("unit", Severity::Warning, "systemd treats a unit without `Type=forking` as finished")
        }
        _ => return,
    };
    for id in cx.each(ids::DAEMONIZE).chain(cx.each(ids::DAEMONIZE2)).collect::<Vec<_>>() {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = format!("`{}` makes the process exit that the {who} waits for: {rest}", cx.name(id));
        let help =
            "remove the line to stay in the foreground and log to standard error; use `logto` for a file";
        let steps = vec![Step::Rename { entry: id, to: "logto".to_owned() }];
        let finding = Finding::new(&RULE, place, message).severity(severity).help(help);
        cx.report(finding.unsafe_fix("rename to `logto`", steps));
    }
}
