use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Address, Listener, Role, protocol};

declare_rule! {
    /// HTTP router that sends the uwsgi protocol to a socket of another protocol.
    ///
    /// ## What it does
    /// Finds `http` or `https` without configured backends if the first worker socket speaks HTTP, `fastcgi`
    /// or `scgi`, and `http-to` that names such a socket of the same server.
    ///
    /// ## Why is this bad
    /// Without `http-to` or similar options the router forwards every request to the first socket, in the
    /// uwsgi protocol. A socket that expects HTTP cannot read it: every request through the router fails.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http = :8080
    /// http-socket = 127.0.0.1:9090
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http = :8080
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `plugins/http/http.c:http_init`, `core/socket.c:uwsgi_set_sockets_protocols`. Seen on 2.0.31 with `http-to` at an
    /// `http-socket`: the connection is closed without an answer.
    RULE {
        id: "http-router-to-non-uwsgi",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HTTP, ids::HTTPROUTER, ids::HTTPS, ids::HTTPS2]),
    }
}

/// Options that give the router other backends, or make it speak another protocol.
pub(super) const BACKENDS: [OptId; 9] = [
    ids::HTTP_TO,
    ids::HTTP_USE_CACHE,
    ids::HTTP_USE_PATTERN,
    ids::HTTP_USE_BASE,
    ids::HTTP_SUBSCRIPTION_SERVER,
    ids::HTTP_USE_CODE_STRING,
    ids::HTTP_USE_SOCKET,
    ids::HTTP_ZERG,
    ids::HTTP_BACKEND_HTTP,
];

fn check(cx: &Context<'_>) {
    if !cx.evaluation.unread.is_empty() || cx.settings.template || cx.has(ids::HTTP_BACKEND_HTTP) {
        return;
    }
    let all = cx.listeners();
    let router =
        |id: &EntryId| cx.entry(*id).option.is_some_and(|o| o.plugin() == "http" && is_router(o.setter()));
    let Some(router) =
        all.iter().map(|listener| listener.entry).find(|id| router(id) && cx.is_unconditional(*id))
    else {
        return;
    };
    if cx.has(ids::HTTP_TO) {
        check_backends(cx, all);
    } else if !cx.has_any(&BACKENDS) {
        check_first(cx, router, all);
    }
}

fn is_router(setter: Setter) -> bool {
    matches!(setter, Setter::Corerouter | Setter::Https | Setter::Https2)
}

/// What the workers speak on a socket where it is not the uwsgi protocol.
fn foreign<'a>(cx: &Context<'a>, listener: &Listener) -> Option<&'a str> {
    protocol(cx.evaluation, listener.role).filter(|name| !matches!(*name, "uwsgi" | "puwsgi"))
}

fn check_first(cx: &Context<'_>, router: EntryId, all: &[Listener]) {
    let Some(first) = cx.evaluation.sockets.first() else { return };
    let Some(listener) =
        all.iter().find(|one| one.entry == first.entry && matches!(one.role, Role::Workers(_)))
    else {
        return;
    };
    let (Some(spoken), true) = (foreign(cx, listener), cx.is_unconditional(first.entry)) else { return };
    let Some(place) = cx.entry_place(router) else { return };
    let (name, socket) = (cx.name(router), cx.name(first.entry));
    let message = format!(
        "all requests to `{name}` fail: it forwards them in the uwsgi protocol to `{socket}`, which speaks {spoken}"
    );
    let help = if spoken == "http" {
        format!(
            "keep one of `{name}` and `{socket}`, or add `socket = 127.0.0.1:0` above `{socket}` for the router"
        )
    } else {
        format!("add a uwsgi socket for the router above `{socket}`, such as `socket = 127.0.0.1:0`")
    };
    let finding =
        Finding::new(&RULE, place, message).related(cx.entry_place(first.entry), "first socket").help(help);
    cx.report(finding);
}

fn check_backends(cx: &Context<'_>, all: &[Listener]) {
    // No more than this are compared, so that no file makes the work grow with its square.
    for to in cx.each(ids::HTTP_TO).take(64) {
        let Some(address) = cx.value(to).and_then(Address::parse) else { continue };
        let own = all.iter().find(|one| {
            one.address.overlaps(&address) && cx.is_unconditional(one.entry) && foreign(cx, one).is_some()
        });
        let (Some(own), Some(place)) = (own, cx.value_place(to)) else { continue };
        let spoken = foreign(cx, own).unwrap_or("another protocol");
        let message = format!(
            "all requests fail: `http-to` sends the uwsgi protocol to `{}`, which speaks {spoken}",
            cx.name(own.entry)
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(own.entry), "target socket")
            .help(format!("use `socket` instead of `{}`", cx.name(own.entry)));
        cx.report(finding);
    }
}
