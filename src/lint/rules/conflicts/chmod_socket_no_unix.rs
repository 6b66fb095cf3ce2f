use super::common::setting;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};
use crate::listeners::Address;

declare_rule! {
    /// Socket mode or owner without a UNIX socket.
    ///
    /// ## What it does
    /// Finds `chmod-socket` and `chown-socket` if every listener has a TCP address.
    ///
    /// ## Why is this bad
    /// The option has no effect: only UNIX sockets have a mode and an owner. `chown-socket` also makes uWSGI
    /// drop privileges only after it binds its sockets.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chmod-socket = 660
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// chmod-socket = 660
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_unix`
    RULE {
        id: "chmod-socket-no-unix",
        category: Conflicts,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHMOD_SOCKET, ids::CHOWN_SOCKET]),
    }
}

fn check(cx: &Context<'_>) {
    let all = cx.listeners();
    let only_tcp = all.iter().all(|listener| matches!(listener.address, Address::Tcp { .. }));
    let inherits = matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Emperor | Deploy::Systemd));
    let others = [ids::PY_TRACEBACKER, ids::ZERGPOOL, ids::ZERG_POOL, ids::TUNTAP_ROUTER, ids::FORKPTYROUTER];
    let unknown = cx.evaluation.sockets.iter().any(|socket| !socket.name.is_known());
    if all.is_empty() || !only_tcp || unknown || inherits || cx.has_any(&others) || !cx.is_whole() {
        return;
    }
    for option in [ids::CHMOD_SOCKET, ids::CHOWN_SOCKET] {
        let Some(entry) = setting(cx, option) else { continue };
        let Some(place) = cx.entry_place(entry) else { continue };
        let message = format!("`{}` has no effect: all sockets have TCP addresses", cx.name(entry));
        cx.report(Finding::new(&RULE, place, message).help("remove the line, or listen on a UNIX socket"));
    }
}
