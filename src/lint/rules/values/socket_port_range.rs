use super::common::addresses;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Invalid port.
    ///
    /// ## What it does
    /// Finds listeners whose port is above 65535 or not a number.
    ///
    /// ## Why is this bad
    /// uWSGI keeps the lowest 16 bits of the number: 70000 becomes 4464. Text becomes 0, a random free port
    /// that changes at each start.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:80800
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
    /// `core/socket.c:socket_to_in_addr` (atoi and htons).
    RULE {
        id: "socket-port-range",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for (id, range, text) in addresses(cx) {
        let Some(colon) = memchr::memrchr(b':', text) else { continue };
        let port = &text[colon + 1..];
        let number = c::strtoul(port);
        let digits = port.first().is_some_and(u8::is_ascii_digit);
        if text.contains(&b'/') || port.is_empty() || text.starts_with(b"=") || (digits && number <= 65535) {
            continue;
        }
        let Some(place) = cx.value_part(id, range.start + colon + 1..range.end) else { continue };
        let read = if digits { number & 0xffff } else { 0 };
        let result = if read == 0 { "a random free port".to_owned() } else { format!("port {read}") };
        let message = format!(
            "`{} = {}` listens on {result}, because `{}` is not a valid port",
            cx.name(id),
            shown(text),
            shown(port)
        );
        cx.report(Finding::new(&RULE, place, message).help("use a number from 1 to 65535"));
    }
}
