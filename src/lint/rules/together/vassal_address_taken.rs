use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Two vassals of one Emperor listen at the same address.
    ///
    /// ## What it does
    /// Compares the addresses of the configurations in a folder of vassals (`vassals`, `uwsgi/apps-enabled`, or what
    /// `--deploy vassal` is said of) when several of them are checked. Only addresses that are certain count: paths that
    /// are absolute, lines without a condition, no `reuse-port` and no namespace of their own.
    ///
    /// ## Why is this bad
    /// Of two TCP listeners one cannot be bound: that vassal ends, and the Emperor starts it again for ever. On a UNIX
    /// path both start, and the one that comes last takes the file away from the other, to which no request gets any more.
    /// It mostly comes from a copied file.
    ///
    /// ## Example
    /// ```ini
    /// #~ set path=/etc/uwsgi/vassals/shop.ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// ```
    /// ```vassal
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set path=/etc/uwsgi/vassals/shop.ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3032
    /// master = true
    /// ```
    /// ```vassal
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_tcp`, `bind_to_unix`
    RULE {
        id: "vassal-address-taken",
        category: Together,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Vassals,
    }
}

fn check(cx: &Context<'_>) {
    for own in cx.claims() {
        let taken = cx.claims_beside().find_map(|(number, name, claims)| {
            let claim = claims.iter().find(|claim| own.clashes(claim))?;
            Some((name, cx.place_beside(number, claim.span)))
        });
        let Some((name, other)) = taken else { continue };
        let outcome = if own.address.path().is_some() {
            "the vassal that starts last takes the socket away from the other"
        } else {
            "one of the two vassals cannot start, and the Emperor tries it again for ever"
        };
        let message = format!("`{name}` listens at this address, too: {outcome}");
        let finding = Finding::new(&RULE, cx.at(own.span), message)
            .related(Some(other), "the same address")
            .help("give each vassal an address of its own; `%n` is the name of the file without its suffix");
        cx.report(finding);
    }
}
