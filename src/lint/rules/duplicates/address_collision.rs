use crate::catalog::ids;
use crate::lint::repeats::same_line;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::{Address, Listener, Role, protocol};

declare_rule! {
    /// Two listeners of one server on the same address.
    ///
    /// ## What it does
    /// Compares all addresses that the configuration listens on: worker sockets, routers such as `http`,
    /// stats servers and services. `localhost` counts as 127.0.0.1, and a wildcard covers every address of
    /// its port.
    ///
    /// ## Why is this bad
    /// Only one of two TCP listeners can bind a port: uWSGI exits with *Address already in use*. On a UNIX
    /// path both start, and the one that binds last removes the socket file of the other. The worst case is
    /// two worker sockets with identical text but different protocols: uWSGI silently drops the second, and
    /// its clients talk to the wrong protocol.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http = :8000
    /// socket = 127.0.0.1:8000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http = :8000
    /// socket = 127.0.0.1:3031
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_tcp`, `bind_to_unix`, `uwsgi_bind_sockets`; `plugins/corerouter/cr_common.c:uwsgi_corerouter_setup_sockets`;
    /// `core/master.c:master_loop`
    RULE {
        id: "address-collision",
        category: Duplicates,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// No more listeners than this are compared.
const LISTENERS: usize = 64;

fn check(cx: &Context<'_>) {
    let has_master = cx.evaluation.has_master() != Some(false);
    let binds =
        |one: &&Listener| has_master || !matches!(one.role, Role::Stats | Role::Service | Role::Datagrams);
    let all: Vec<&Listener> = cx.listeners().iter().filter(binds).take(LISTENERS).collect();
    for (at, later) in all.iter().enumerate() {
        let earlier = all[..at].iter().find(|earlier| clash(cx, earlier, later));
        if let Some(earlier) = earlier {
            say(cx, earlier, later);
        }
    }
}

fn clash(cx: &Context<'_>, a: &Listener, b: &Listener) -> bool {
    let guards = &cx.evaluation.guards;
    let together = guards.implies(a.guard, b.guard) || guards.implies(b.guard, a.guard);
    let is_path = a.address.path().is_some();
    let transport = is_path || a.role.is_datagram() == b.role.is_datagram();
    if !together || !transport || !a.address.overlaps(&b.address) || same_line(cx, a.entry, b.entry) {
        return false;
    }
    if same_text(a, b) {
        return protocol(cx.evaluation, a.role)
            .zip(protocol(cx.evaluation, b.role))
            .is_some_and(|(a, b)| a != b);
    }
    // With SO_REUSEPORT the kernel lets all of them have the port.
    is_path || a.role.is_datagram() || !cx.has(ids::REUSE_PORT)
}

/// Sockets of the workers with one text: the server binds the first only.
fn same_text(a: &Listener, b: &Listener) -> bool {
    matches!((a.role, b.role), (Role::Workers(_), Role::Workers(_))) && a.text == b.text
}

/// When it binds, in the order of the server's start.
fn rank(role: Role) -> u8 {
    match role {
        Role::Shared => 0,
        Role::Router | Role::Subscriptions => 1,
        Role::Workers(_) => 2,
        Role::Stats | Role::OtherStats | Role::Service | Role::Datagrams => 3,
    }
}

fn say(cx: &Context<'_>, a: &Listener, b: &Listener) {
    let Some(place) = cx.value_place(b.entry) else { return };
    let (name, other) = (cx.name(b.entry), cx.name(a.entry));
    let address = shown(&b.text);
    let ends = is_fatal(a, b) && cx.is_unconditional(a.entry) && !cx.has(ids::NO_SERVER);
    let message = if same_text(a, b) {
        let spoken = protocol(cx.evaluation, a.role).unwrap_or("another protocol");
        format!(
            "uWSGI silently drops this `{name}`: `{other}` already uses the address `{address}`, and answers only in {spoken}"
        )
    } else if b.address.path().is_some() {
        let (last, first) = if rank(a.role) > rank(b.role) { (&other, &name) } else { (&name, &other) };
        format!(
            "`{other}` and `{name}` use the same path `{address}`: `{last}` binds last and removes the socket of `{first}`"
        )
    } else if is_fatal(a, b) {
        format!(
            "uWSGI exits with \"Address already in use\": `{other} = {}` and `{name} = {address}` use the same address",
            shown(&a.text)
        )
    } else {
        format!(
            "`{other} = {}` and `{name} = {address}` use the same address: only the first to bind gets it",
            shown(&a.text)
        )
    };
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.value_place(a.entry), format!("`{other}` listens here"))
        .help(format!("give `{name}` its own address, or remove one of the lines"));
    if ends {
        finding = cx.ending(b.guard, finding);
    }
    cx.report(finding);
}

/// Whether the server itself fails to bind, not a process of it that is started again.
fn is_fatal(a: &Listener, b: &Listener) -> bool {
    let of_server = |role: Role| matches!(role, Role::Workers(_) | Role::Shared | Role::Router | Role::Stats);
    !same_text(a, b) && !matches!(b.address, Address::Unix(_)) && of_server(a.role) && of_server(b.role)
}
