use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// A protocol that the server does not speak.
    ///
    /// ## What it does
    /// Finds `protocol` and `socket-protocol` with a name that is not registered; upper case counts.
    ///
    /// ## Why is this bad
    /// The server ends when it binds its sockets.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// protocol = HTTP
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// protocol = http
    /// ```
    ///
    /// ## Fix safety
    /// The nearest name is offered; that it was meant is a guess.
    ///
    /// ## References
    /// `core/socket.c:uwsgi_socket_setup_protocol`.
    RULE {
        id: "unknown-protocol",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::PROTOCOL]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::Protocol,
        options: &[ids::PROTOCOL],
        separators: b"",
        ends: false,
        say: |option, name, why| {
            format!("the server ends when it binds its sockets: `{option}` asks for `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
