use crate::catalog::{Setter, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Websockets through the route action `http:`.
    ///
    /// ## What it does
    /// Finds routes with the action `http:` in a server with `http-websockets`, or on a path of `socket.io` or websockets.
    ///
    /// ## Why is this bad
    /// The action sends `Connection: close` to the other server and drops `Upgrade`, so the websocket handshake fails. `httpdumb:`
    /// passes the headers on as they are.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8010
    /// module = shop.wsgi
    /// route = ^/socket.io http:127.0.0.1:8006
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8010
    /// module = shop.wsgi
    /// route = ^/socket.io httpdumb:127.0.0.1:8006
    /// ```
    ///
    /// ## References
    /// `plugins/router_http/router_http.c:uwsgi_routing_func_http`, `core/uwsgi.c:uwsgi_to_http`.
    RULE {
        id: "route-http-websocket",
        category: Network,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Setters(&[Setter::AddRoute]),
    }
}

fn check(cx: &Context<'_>) {
    let routes: Vec<_> = cx
        .written()
        .filter(|id| cx.entry(*id).option.is_some_and(|option| option.setter() == Setter::AddRoute))
        .collect();
    let general = cx.is_on(ids::HTTP_WEBSOCKETS);
    for id in routes {
        let value = cx.evaluation.value(id);
        let Some(at) = memmem::find(value, b" http:") else { continue };
        let path = value.get(..at).unwrap_or_default();
        let marks = [&b"socket.io"[..], b"websocket", b"/ws"];
        if !general && !marks.iter().any(|mark| memmem::find(path, mark).is_some()) {
            continue;
        }
        let Some(place) = cx.value_part(id, at + 1..value.len()) else { continue };
        let message =
            "the route action `http:` sends `Connection: close` and drops `Upgrade`, so websockets fail here";
        cx.report(Finding::new(&RULE, place, message).help("use `httpdumb:`, which passes the headers on"));
    }
}
