use super::common::addresses;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The path of a UNIX socket has more than 102 bytes.
    ///
    /// ## What it does
    /// Finds listeners on UNIX sockets whose path, or abstract name, is longer than the server takes.
    ///
    /// ## Why is this bad
    /// The server ends when it binds its sockets: "invalid socket name". It happens with deep project folders and long
    /// names of virtual environments.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /srv/www/customers/example-company-international/projects/shop/releases/current/run/sockets/application/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_unix`.
    RULE {
        id: "unix-path-too-long",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// What fits into the address, with room for its end.
const LONGEST: usize = 102;

fn check(cx: &Context<'_>) {
    for (id, range, text) in addresses(cx) {
        if text.contains(&b':') || text.len() <= LONGEST {
            continue;
        }
        let Some(place) = cx.value_part(id, range) else { continue };
        let message = format!(
            "the server ends when it binds `{}`: the path has {} bytes, and it takes {LONGEST}",
            cx.name(id),
            text.len()
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("put the socket into a folder with a short path, such as one below /run"),
        );
    }
}
