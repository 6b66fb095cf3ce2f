use super::common::plain;
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Timeout in seconds that looks like milliseconds.
    ///
    /// ## What it does
    /// Finds timeouts in seconds of a million and more.
    ///
    /// ## Why is this bad
    /// A million seconds are eleven days: such a timeout never expires.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// socket-timeout = 30000000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// socket-timeout = 30
    /// ```
    ///
    /// ## References
    /// `core/master_checks.c:uwsgi_master_check_workers_deadline` counts in seconds.
    RULE {
        id: "time-unit-confusion",
        category: Values,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let options = [
        ids::HARAKIRI,
        ids::SOCKET_TIMEOUT,
        ids::HTTP_TIMEOUT,
        ids::HTTP_CONNECT_TIMEOUT,
        ids::HTTP_HEADERS_TIMEOUT,
        ids::HTTP_KEEPALIVE,
        ids::RELOAD_MERCY,
        ids::WORKER_RELOAD_MERCY,
        ids::MULE_RELOAD_MERCY,
        ids::IDLE,
        ids::SPOOLER_HARAKIRI,
        ids::MULE_HARAKIRI,
    ];
    for id in options.into_iter().flat_map(|option| cx.each(option)).collect::<Vec<_>>() {
        let Some(value) = plain(cx, id) else { continue };
        let seconds = c::strtoul(value);
        if seconds < 1_000_000 || !value.iter().all(u8::is_ascii_digit) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let (name, days) = (cx.name(id), seconds / 86400);
        let message = format!("`{name}` is in seconds: {seconds} seconds are {days} days");
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("if you meant milliseconds, write `{name} = {}`", seconds / 1000)),
        );
    }
}
