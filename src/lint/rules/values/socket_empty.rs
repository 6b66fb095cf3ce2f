use super::common::refused;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// An address is empty.
    ///
    /// ## What it does
    /// Finds options that name an address to listen on, and have none.
    ///
    /// ## Why is this bad
    /// The server ends at the line. It happens when a variable that a template fills in is empty, or when the value was
    /// forgotten.
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
        let message = format!("the server ends at `{name}`: it has no address to listen on");
        let finding = Finding::new(&RULE, found.place, message)
            .help(format!("write `{name} = 127.0.0.1:8080` or the path of a socket"));
        cx.report(cx.ending(found.guard, finding));
    }
}
