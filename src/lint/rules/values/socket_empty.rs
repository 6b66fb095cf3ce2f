use super::common::refused;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Empty socket address.
    ///
    /// ## What it does
    /// Finds options that require an address to listen on, with an empty value.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line. The usual cause is an empty template variable or a forgotten value.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket =
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/socket.c:generate_socket_name`, `uwsgi_new_socket`.
    RULE {
        id: "socket-empty",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::EmptySocket]) {
        let name = cx.name(found.entry);
        let message = format!("uWSGI exits on `{name}`: the address is empty");
        let finding = Finding::new(&RULE, found.place, message)
            .help(format!("write `{name} = 127.0.0.1:8080`, or the path of a socket"));
        cx.report(cx.ending(found.guard, finding));
    }
}
