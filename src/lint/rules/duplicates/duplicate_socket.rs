use crate::catalog::ids;
use crate::lint::repeats::same_line;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use crate::listeners::{Address, Listener, Role, protocol};

declare_rule! {
    /// Duplicate socket.
    ///
    /// ## What it does
    /// Finds two worker sockets with the same address and the same protocol.
    ///
    /// ## Why is this bad
    /// uWSGI binds the first one and silently skips the second. The second line was probably meant to have a
    /// different address.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// socket = 127.0.0.1:3031
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// socket = 127.0.0.1:3032
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the second line binds nothing, so it is deleted. No fix is offered if other options refer to
    /// sockets by number.
    ///
    /// ## References
    /// `core/socket.c:uwsgi_bind_sockets`, `uwsgi_socket_is_already_bound`
    RULE {
        id: "duplicate-socket",
        category: Duplicates,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

/// No more sockets than this are compared.
const SOCKETS: usize = 64;

fn check(cx: &Context<'_>) {
    let is_bound = |socket: &&Listener| matches!(socket.role, Role::Workers(_)) && is_bound(&socket.address);
    let sockets: Vec<&Listener> = cx.listeners().iter().filter(is_bound).take(SOCKETS).collect();
    for (at, again) in sockets.iter().enumerate() {
        let same = |first: &&&Listener| {
            first.text == again.text
                && cx.same_guard(first.entry, again.entry)
                && protocol(cx.evaluation, first.role) == protocol(cx.evaluation, again.role)
        };
        if let Some(first) =
            sockets[..at].iter().find(same).filter(|first| !same_line(cx, first.entry, again.entry))
        {
            say(cx, first, again);
        }
    }
}

fn is_bound(address: &Address) -> bool {
    address.overlaps(address)
}

fn say(cx: &Context<'_>, first: &Listener, again: &Listener) {
    let Some(place) = cx.entry_place(again.entry) else { return };
    let address = crate::lint::shown(&again.text);
    let message = format!("socket `{address}` is listed twice: uWSGI binds it once and ignores this line");
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first.entry), "this line binds it")
        .help("remove the line, or correct its address");
    let counted =
        [ids::MAP_SOCKET, ids::HTTP_USE_SOCKET, ids::FASTROUTER_USE_SOCKET, ids::RAWROUTER_USE_SOCKET];
    if !cx.has_any(&counted) && cx.is_unconditional(again.entry) && cx.entry(again.entry).made_by().is_none()
    {
        finding = finding.safe_fix("delete the second line", vec![Step::Delete { entry: again.entry }]);
    }
    cx.report(finding);
}
