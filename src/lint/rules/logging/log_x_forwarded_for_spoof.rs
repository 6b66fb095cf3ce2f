use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `log-x-forwarded-for` logs what the client says about itself.
    ///
    /// ## What it does
    /// Finds `log-x-forwarded-for` where the server itself takes HTTP on all interfaces.
    ///
    /// ## Why is this bad
    /// The server takes the first address of the header, which is the one that a client may make up. A proxy adds to the end. The
    /// log, and what bans addresses by it, then follows the client.
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
    let message = "the address in the log is the first one of X-Forwarded-For, which any client of this public listener can make up";
    let finding =
        Finding::new(&RULE, place, message).related(cx.entry_place(listener), "clients come in here");
    cx.report(finding.help("let only the proxy reach the listener, and have it replace the header"));
}
