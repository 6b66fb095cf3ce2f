use super::common::{Daemon, daemon};
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The server leaves the foreground, and the unit waits for the process that ends there.
    ///
    /// ## What it does
    /// Finds `daemonize` in a configuration that a unit with another type than `Type=forking` starts.
    ///
    /// ## Why is this bad
    /// `daemonize` ends the first process. With `Type=notify` systemd calls that a breach of protocol and kills the rest, with
    /// `Type=simple` it takes the service for finished and kills the rest as well.
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
            "notify" | "notify-reload" => "the start fails",
            "simple" | "exec" => "the unit is over at once and the server is killed",
            _ => continue,
        };
        let place = cx.place_beside(service.file, typed.unwrap_or(service.start).span);
        let message = format!("`Type={name}` waits for a process that `daemonize` ends: {outcome}");
        let finding = Finding::new(&RULE, place, message)
            .related(entry.and_then(|entry| cx.entry_place(entry)), "the server leaves the foreground here")
            .help("put `if-not-env = NOTIFY_SOCKET` above `daemonize` and `endif =` below it, with `Type=notify`; or use `Type=forking` and `PIDFile=` with a `pidfile`");
        cx.report(finding);
    }
}
