use super::common::{is_open, on_loopback, open_severity, takes_variables};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// uwsgi protocol open to every network.
    ///
    /// ## What it does
    /// Finds `socket`, `uwsgi-socket`, `fastcgi-socket` and similar options on all interfaces (`:3031`, `0.0.0.0:3031`,
    /// `[::]:3031`). It is a warning for a server on a host (`--deploy plain`, `systemd`, `emperor`, `vassal`, or a
    /// configuration with `daemonize`), and an info elsewhere, because it is common in containers.
    ///
    /// ## Why is this bad
    /// The protocol trusts its client. Whoever reaches the port can send `UWSGI_FILE` with a path, and uWSGI runs that
    /// file as its own user, whichever application is loaded. There is no password.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// socket = 0.0.0.0:3031
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Fix safety
    /// A web server on another machine or in another container can no longer connect.
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars` takes `UWSGI_FILE` and others from the request.
    RULE {
        id: "public-uwsgi-socket",
        category: Network,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for listener in cx.listeners().iter().filter(|found| is_open(found) && takes_variables(cx, found)) {
        let Some(place) = cx.value_place(listener.entry) else { continue };
        let (text, severity) = (shown(&listener.text), open_severity(cx));
        let message = format!(
            "whoever reaches `{text}` can make uWSGI run a file of their choice, because the protocol trusts its client"
        );
        let mut finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .help("bind it to 127.0.0.1 or a UNIX socket, or let only the web server reach it; HTTP clients need `http`");
        let is_whole = cx.value(listener.entry).is_some_and(|value| value == listener.text);
        if let Some(value) = on_loopback(cx, &listener.address).filter(|_| is_whole) {
            finding = finding
                .unsafe_fix(format!("bind to `{value}`"), vec![Step::Set { entry: listener.entry, value }]);
        }
        cx.report(finding);
    }
}
