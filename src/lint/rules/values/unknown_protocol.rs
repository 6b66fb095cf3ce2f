use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown protocol.
    ///
    /// ## What it does
    /// Finds `protocol` and `socket-protocol` with a name that is not registered. Names are case-sensitive.
    ///
    /// ## Why is this bad
    /// uWSGI exits when it binds its sockets.
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
    /// Unsafe: the fix uses the nearest name, which is a guess.
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
            format!("uWSGI exits when it binds its sockets: `{option}` names the protocol `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
