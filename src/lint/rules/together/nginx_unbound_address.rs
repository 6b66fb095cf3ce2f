use crate::lint::beside::{Pass, Spoken, Together};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Address, Host};
use memchr::memmem;

declare_rule! {
    /// nginx connects to an address that uWSGI does not listen on.
    ///
    /// ## What it does
    /// Finds a file of nginx that passes all requests to one address on this machine (a socket file or a loopback port)
    /// that uWSGI does not bind. It is reported only if one configuration is checked and all its listeners are known.
    /// Directives of a protocol that uWSGI does not serve here are not considered.
    ///
    /// ## Why is this bad
    /// nginx finds no socket file, or its connection is refused: every request gets 502.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass unix:/tmp/shop.sock;
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass unix:/run/shop/shop.sock;
    /// }
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_unix`, `bind_to_tcp`. Seen with nginx 1.22: 502.
    RULE {
        id: "nginx-unbound-address",
        category: Together,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    if !cx.settings.alone || !Together::is_whole(cx) || has_socket_unit(cx) {
        return;
    }
    let together = cx.together();
    let Some((first, rest)) = together.passes.split_first() else { return };
    let Some(endpoint) = first.endpoints.first().filter(|one| is_local(&one.address)) else { return };
    // Of several addresses, each may be that of another program.
    let same =
        |pass: &Pass| pass.is_whole && pass.endpoints.iter().all(|other| other.address == endpoint.address);
    if !same(first) || !rest.iter().all(same) || together.may_reach(endpoint) {
        return;
    }
    let own = together
        .listeners
        .iter()
        .find(|one| together.spoken(cx, one) == Some(Spoken::Requests(first.protocol)));
    let Some(own) = own.filter(|one| cx.is_unconditional(one.entry)) else { return };
    if are_neighbours(&endpoint.address, &own.address) {
        return;
    }
    let message = format!(
        "every request gets 502: nothing listens on `{}`, uWSGI binds `{}`",
        endpoint.text,
        crate::lint::shown(&own.text)
    );
    let finding = Finding::new(&RULE, endpoint.place, message)
        .related(cx.entry_place(own.entry), "uWSGI listens here")
        .help("use the same address in both files");
    cx.report(finding);
}

fn is_local(address: &Address) -> bool {
    match address {
        // Documentation writes such a path for one to fill in.
        Address::Unix(path) => memmem::find(path, b"path/to").is_none(),
        Address::Tcp { host: Host::Ip(ip), .. } => ip.is_loopback(),
        _ => false,
    }
}

/// Two socket files of other names in a folder that many servers share are those of two sites.
fn are_neighbours(address: &Address, own: &Address) -> bool {
    let folder = |address: &Address| {
        let path = address.path()?;
        Some(path[..path.iter().rposition(|&byte| byte == b'/')?].to_vec())
    };
    let shared = |folder: Vec<u8>| matches!(&folder[..], b"/tmp" | b"/var/tmp" | b"/run" | b"/run/uwsgi");
    folder(address) == folder(own) && folder(own).is_some_and(shared)
}

/// systemd may listen in the place of the server.
fn has_socket_unit(cx: &Context<'_>) -> bool {
    cx.units().any(|(_, _, unit)| unit.settings.iter().any(|one| one.section == b"Socket"))
}
