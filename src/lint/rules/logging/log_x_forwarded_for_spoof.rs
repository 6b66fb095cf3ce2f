use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `log-x-forwarded-for` on a public listener.
    ///
    /// ## What it does
    /// Finds `log-x-forwarded-for` where uWSGI itself serves HTTP on all interfaces.
    ///
    /// ## Why is this bad
    /// uWSGI logs the first address of the header, and clients can send any header. A proxy appends to it at the end.
    /// The log, and tools that ban addresses by it, then rely on what the client claims.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-x-forwarded-for = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// log-x-forwarded-for = true
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_proto_check_20`
    RULE {
        id: "log-x-forwarded-for-spoof",
        category: Logging,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LOG_X_FORWARDED_FOR]),
    }
}

fn is_public(address: &[u8]) -> bool {
    address.starts_with(b":") || address.starts_with(b"0.0.0.0:") || address.starts_with(b"[::]:")
}

fn check(cx: &Context<'_>) {
    let Some((id, _)) = cx.certain(ids::LOG_X_FORWARDED_FOR).filter(|_| cx.is_on(ids::LOG_X_FORWARDED_FOR))
    else {
        return;
    };
    let routers = cx.each(ids::HTTP).chain(cx.each(ids::HTTPS));
    let sockets = cx
        .evaluation
        .sockets
        .iter()
        .filter(|socket| socket.protocol == Some("http"))
        .map(|socket| socket.entry);
    let Some(listener) = routers.chain(sockets).find(|id| cx.value(*id).is_some_and(is_public)) else {
        return;
    };
    let Some(place) = cx.entry_place(id) else { return };
    let message = "the log shows the first address of X-Forwarded-For, which any client of this public listener can forge";
    let finding =
        Finding::new(&RULE, place, message).related(cx.entry_place(listener), "clients connect here");
    cx.report(finding.help("let only the proxy reach the listener, and let it overwrite the header"));
}
