use crate::lint::beside::{Service, milliseconds_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Watchdog or `notify-reload`, which uWSGI does not support.
    ///
    /// ## What it does
    /// Finds `WatchdogSec=` and `Type=notify-reload` in a unit that starts uWSGI.
    ///
    /// ## Why is this bad
    /// uWSGI tells systemd once that it is ready, but never that it is alive or has reloaded. With `WatchdogSec=`
    /// systemd kills it each time that interval has passed. With `Type=notify-reload` every reload times out.
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
                "systemd kills uWSGI every {time}{}, because uWSGI sends no watchdog messages",
                if time.ends_with(|c: char| c.is_ascii_digit()) { " s" } else { "" }
            );
            let place = cx.place_beside(service.file, setting.span);
            cx.report(
                Finding::new(&RULE, place, message)
                    .help("remove `WatchdogSec=`; use `harakiri` against hanging requests"),
            );
        }
        if let Some((setting, _)) = service.last("Type").filter(|(_, name)| name == "notify-reload") {
            let message = "every reload times out, because uWSGI never tells systemd that it has reloaded";
            let place = cx.place_beside(service.file, setting.span);
            cx.report(
                Finding::new(&RULE, place, message)
                    .help("use `Type=notify` with `ExecReload=/bin/kill -HUP $MAINPID`"),
            );
        }
    }
}
