use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::Address;

declare_rule! {
    /// An abstract socket has no permissions and exists on Linux alone.
    ///
    /// ## What it does
    /// Finds sockets whose address begins with `@`.
    ///
    /// ## Why is this bad
    /// There is no file, so no owner and no mode: every process in the same network namespace may connect, and
    /// `chmod-socket` and `chown-socket` do nothing. Other systems do not know such sockets.
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
            "every process of this network namespace may connect to `{}`: it has no owner and no mode",
            shown(&listener.text)
        );
        cx.report(
            Finding::new(&RULE, place, message).help("use a path, with `chmod-socket` and `chown-socket`"),
        );
    }
}
