use crate::lint::beside::stream;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Role;

declare_rule! {
    /// Socket unit on the address of an option with its own protocol.
    ///
    /// ## What it does
    /// Finds a socket unit that listens on the address of an `http-socket` (or another option that sets a protocol), or
    /// of a router.
    ///
    /// ## Why is this bad
    /// uWSGI speaks the uwsgi protocol on a socket that systemd passes to it, whatever option has that address: HTTP
    /// clients get an empty response. A router cannot bind the address again, and uWSGI does not start.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Socket]
    /// ListenStream=127.0.0.1:8080
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = fd://3
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Socket]
    /// ListenStream=127.0.0.1:8080
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, `systemd.socket(5)`
    RULE {
        id: "unit-socket-protocol",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    for (number, _, unit) in cx.units().collect::<Vec<_>>() {
        for setting in unit.list("Socket", "ListenStream") {
            let Some(address) = stream(&setting.value) else { continue };
            let own = together
                .listeners
                .iter()
                .find(|one| one.address.overlaps(&address) && cx.is_unconditional(one.entry));
            let Some(listener) = own else { continue };
            let name = cx.name(listener.entry);
            let message = match listener.role {
                Role::Workers(Some(spoken)) if spoken != "uwsgi" => {
                    format!(
                        "uWSGI speaks the uwsgi protocol on sockets passed by systemd, so `{name}` with the same address has no effect"
                    )
                }
                Role::Router => format!(
                    "uWSGI does not start: systemd already listens on this address, so `{name}` cannot bind it"
                ),
                _ => continue,
            };
            let finding = Finding::new(&RULE, cx.place_beside(number, setting.span), message)
                .related(cx.entry_place(listener.entry), "the same address")
                .help(
                    "use `http-socket = fd://3` for the first socket of the unit, or remove the socket unit",
                );
            cx.report(finding);
        }
    }
}
