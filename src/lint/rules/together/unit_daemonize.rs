use super::common::{Daemon, daemon};
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `daemonize` in a unit that is not `Type=forking`.
    ///
    /// ## What it does
    /// Finds `daemonize` in a configuration that a unit with a type other than `Type=forking` starts.
    ///
    /// ## Why is this bad
    /// With `daemonize`, the first process exits. With `Type=notify` systemd reports a protocol error, and with
    /// `Type=simple` it treats the service as finished. Both kill the remaining processes.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// daemonize = /var/log/shop/uwsgi.log
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGINT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// if-not-env = NOTIFY_SOCKET
    /// daemonize = /var/log/shop/uwsgi.log
    /// endif =
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// KillSignal=SIGINT
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## References
    /// `core/utils.c:daemonize`, `systemd.service(5)`
    RULE {
        id: "unit-daemonize",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        let Daemon::Yes(entry) = daemon(cx, &service) else { continue };
        let typed = service.unit.last("Service", "Type");
        let name = match typed.map(|setting| service.known(setting)) {
            None => "simple".to_owned(),
            Some(Some(name)) => name,
            Some(None) => continue,
        };
        let outcome = match name.as_str() {
            "notify" | "notify-reload" => "startup fails",
            "simple" | "exec" => "systemd treats the service as finished and kills uWSGI",
            _ => continue,
        };
        let place = cx.place_beside(service.file, typed.unwrap_or(service.start).span);
        let message =
            format!("`Type={name}` waits for a process that exits because of `daemonize`: {outcome}");
        let finding = Finding::new(&RULE, place, message)
            .related(entry.and_then(|entry| cx.entry_place(entry)), "uWSGI detaches here")
            .help("guard `daemonize` with `if-not-env = NOTIFY_SOCKET` and use `Type=notify`, or use `Type=forking` with `PIDFile=` and `pidfile`");
        cx.report(finding);
    }
}
