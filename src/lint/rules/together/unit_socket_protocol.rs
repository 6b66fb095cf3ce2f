use crate::lint::beside::stream;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Role;

declare_rule! {
    /// systemd opens the address of an option that then no longer decides what is spoken there.
    ///
    /// ## What it does
    /// Finds a socket unit that listens at the address of an `http-socket` (or of another option that fixes a protocol), or of a
    /// router.
    ///
    /// ## Why is this bad
    /// A socket that systemd hands over speaks the uwsgi protocol, whatever the option at that address says: HTTP clients
    /// get an empty reply. A router cannot bind the address a second time, and the server does not start.
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
                        "a socket that systemd hands over speaks uwsgi, so `{name}` at the same address has no effect"
                    )
                }
                Role::Router => format!(
                    "systemd holds this address already: `{name}` cannot bind it, and the server does not start"
                ),
                _ => continue,
            };
            let finding = Finding::new(&RULE, cx.place_beside(number, setting.span), message)
                .related(cx.entry_place(listener.entry), "the same address")
                .help("write `http-socket = fd://3` for the first socket of the unit, or leave the socket unit out");
            cx.report(finding);
        }
    }
}
