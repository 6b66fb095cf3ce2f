use super::common::addresses;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// UNIX socket path longer than 102 bytes.
    ///
    /// ## What it does
    /// Finds listeners on UNIX sockets whose path or abstract name is longer than uWSGI accepts.
    ///
    /// ## Why is this bad
    /// uWSGI exits when it binds its sockets: "invalid socket name". Deep project directories and long
    /// virtualenv names are the usual cause.
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
            "uWSGI exits when it binds `{}`: the path has {} bytes, but the limit is {LONGEST}",
            cx.name(id),
            text.len()
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("use a directory with a short path, such as one below /run"),
        );
    }
}
