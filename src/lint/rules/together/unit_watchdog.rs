use crate::lint::beside::{Service, milliseconds_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The unit waits for messages that no uWSGI server sends.
    ///
    /// ## What it does
    /// Finds `WatchdogSec=` and `Type=notify-reload` in a unit that starts the server.
    ///
    /// ## Why is this bad
    /// The server tells systemd once that it is ready and never that it is still alive or has reloaded: with
    /// `WatchdogSec=` it is killed again and again after that time, with `Type=notify-reload` every reload fails by timeout.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// WatchdogSec=30
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## References
    /// `core/notify.c:uwsgi_systemd_notify`, `systemd.service(5)`
    RULE {
        id: "unit-watchdog",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    for service in Service::ours(cx) {
        if service.arguments.is_none() {
            continue;
        }
        if let Some((setting, time)) = service.last("WatchdogSec")
            && milliseconds_of(&time).is_some_and(|time| time > 0)
        {
            let message = format!(
                "the server never tells systemd that it is alive: it is killed every {time}{}",
                if time.ends_with(|c: char| c.is_ascii_digit()) { " s" } else { "" }
            );
            let place = cx.place_beside(service.file, setting.span);
            cx.report(
                Finding::new(&RULE, place, message)
                    .help("leave `WatchdogSec=` out; `harakiri` is the server's own watchdog"),
            );
        }
        if let Some((setting, _)) = service.last("Type").filter(|(_, name)| name == "notify-reload") {
            let message =
                "the server never tells systemd that it has reloaded: every reload fails by timeout";
            let place = cx.place_beside(service.file, setting.span);
            cx.report(
                Finding::new(&RULE, place, message)
                    .help("use `Type=notify` with `ExecReload=/bin/kill -HUP $MAINPID`"),
            );
        }
    }
}
