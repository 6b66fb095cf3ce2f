use super::common::is_open;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, shown};
use crate::listeners::Role;

declare_rule! {
    /// `http-socket` open to clients without a proxy.
    ///
    /// ## What it does
    /// For servers on a host (`--deploy plain`, `systemd`, `emperor`, `vassal`), finds `http-socket` on all interfaces.
    ///
    /// ## Why is this bad
    /// With `http-socket`, workers read the request from the client and write the response to it. A client that is
    /// slow, or malicious, keeps a worker busy for as long as it likes. A proxy in front, or the `http` router, shields
    /// the workers from this.
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
            "clients of `{}` talk directly to the workers: a slow client blocks a worker until it is served",
            shown(&listener.text)
        );
        let help =
            "bind it to 127.0.0.1 behind a web server, or use `http`, whose own process talks to clients";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
