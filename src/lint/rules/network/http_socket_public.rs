use super::common::is_open;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, shown};
use crate::listeners::Role;

declare_rule! {
    /// Workers talk to clients themselves, and a slow client holds one of them.
    ///
    /// ## What it does
    /// For servers on a host (`--deploy plain`, `systemd`, `emperor`, `vassal`), finds `http-socket` on every address.
    ///
    /// ## Why is this bad
    /// A worker reads the whole request and writes the whole answer: a client on a bad line, or one that means harm,
    /// keeps it busy as long as it likes. A proxy in front, or the `http` router, takes the slow part.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=systemd
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=systemd
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `proto/http.c:uwsgi_proto_http_parser` runs in the worker.
    RULE {
        id: "http-socket-public",
        category: Network,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::HTTP_SOCKET, ids::HTTP11_SOCKET]),
    }
}

fn check(cx: &Context<'_>) {
    if !matches!(cx.deploy(), Some(Deploy::Plain | Deploy::Systemd | Deploy::Emperor | Deploy::Vassal)) {
        return;
    }
    for listener in cx.listeners().iter().filter(|listener| is_open(listener)) {
        if !matches!(listener.role, Role::Workers(Some("http" | "http11"))) {
            continue;
        }
        let Some(place) = cx.value_place(listener.entry) else { continue };
        let message = format!(
            "clients of `{}` talk to the workers themselves: a slow one holds a worker until it is done",
            shown(&listener.text)
        );
        let help = "bind it to 127.0.0.1 with a web server in front, or use `http`, whose own process talks to clients";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
