use std::ops::Range;

use super::common::{addresses, setter};
use crate::catalog::{Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Invalid host name in an address.
    ///
    /// ## What it does
    /// Finds listeners with an IPv4 address out of range, an IPv6 address without brackets, two addresses in
    /// one value, or `*` where it matches no interface.
    ///
    /// ## Why is this bad
    /// uWSGI cannot resolve the host. It reports no error and listens on 255.255.255.255, where nothing can
    /// connect.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = ::1:3031
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = [::1]:3031
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/socket.c:socket_to_in_addr`, which calls gethostbyname(3).
    RULE {
        id: "socket-host-invalid",
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
        let host = &text[..colon];
        if let Some(star) = memchr::memchr(b'*', host).filter(|_| !text.contains(&b'/')) {
            starred(cx, id, range, &host[..star]);
            continue;
        }
        if text.contains(&b'/') || host.starts_with(b"[") || text.ends_with(b"::") || text.starts_with(b"=") {
            continue;
        }
        let Some((why, help)) = problem(host) else { continue };
        let Some(place) = cx.value_part(id, range) else { continue };
        let message = format!(
            "`{} = {}` listens on 255.255.255.255, where nothing can connect: {why}",
            cx.name(id),
            shown(text)
        );
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

fn problem(host: &[u8]) -> Option<(&'static str, &'static str)> {
    if host.contains(&b',') || host.contains(&b' ') {
        return Some(("a value holds only one address", "write one line for each address"));
    }
    if host.contains(&b':') {
        return Some(("an IPv6 address requires brackets", "write `[ADDRESS]:PORT`"));
    }
    let fields: Vec<&[u8]> = host.split(|&b| b == b'.').collect();
    let numeric = !host.is_empty() && host.iter().all(|b| b.is_ascii_digit() || *b == b'.');
    let fits = |field: &&[u8]| std::str::from_utf8(field).is_ok_and(|field| field.parse::<u8>().is_ok());
    if numeric && fields.len() >= 4 && !(fields.len() == 4 && fields.iter().all(fits)) {
        return Some(("the host is not a valid IPv4 address", "write four numbers from 0 to 255"));
    }
    None
}

/// Only the sockets of workers and shared ones look for an interface (`core/socket.c:generate_socket_name`), and take the number of an interface for
/// an address, too: that of the loopback interface, the first one, as 1.0.0.0.
fn starred(cx: &Context<'_>, id: EntryId, range: Range<usize>, prefix: &[u8]) {
    let Some(setter) = setter(cx, id).filter(|setter| *setter != Setter::AddLazySocket) else { return };
    let looks = matches!(
        setter,
        Setter::AddSocket | Setter::AddSocketNoDefer | Setter::AddSslSocket | Setter::AddSharedSocket
    );
    let Some(place) = cx.value_part(id, range) else { return };
    let (name, value) = (cx.name(id), cx.shown_value(id));
    let message = if !looks {
        format!(
            "`{name} = {value}` listens on 255.255.255.255, where nothing can connect: `*` is not supported here"
        )
    } else if b"1.0.0.0".starts_with(prefix) && !cx.has(ids::FREEBIND) {
        format!(
            "uWSGI exits when it binds `{name} = {value}`: it looks for an interface that matches `*`, but tries 1.0.0.0, which no interface has"
        )
    } else {
        return;
    };
    let help = "write `:PORT` for all addresses, or the address itself";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
