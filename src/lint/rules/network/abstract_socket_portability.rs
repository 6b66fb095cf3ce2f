use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::Address;

declare_rule! {
    /// Abstract socket.
    ///
    /// ## What it does
    /// Finds sockets whose address begins with `@`.
    ///
    /// ## Why is this bad
    /// An abstract socket is not a file, so it has no owner and no mode: every process in the same network namespace
    /// can connect, and `chmod-socket` and `chown-socket` have no effect. Abstract sockets exist only on Linux.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = @shop
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// unix(7); `core/socket.c:bind_to_unix`
    RULE {
        id: "abstract-socket-portability",
        category: Network,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for listener in cx.listeners() {
        let Some(place) =
            cx.value_place(listener.entry).filter(|_| matches!(listener.address, Address::Abstract(_)))
        else {
            continue;
        };
        let message = format!(
            "every process in this network namespace can connect to `{}`: abstract sockets have no owner and no mode",
            shown(&listener.text)
        );
        cx.report(
            Finding::new(&RULE, place, message).help("use a path, with `chmod-socket` and `chown-socket`"),
        );
    }
}
