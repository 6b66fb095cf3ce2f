use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Address used by two vassals.
    ///
    /// ## What it does
    /// Compares the addresses of the configurations in a directory of vassals (`vassals`, `uwsgi/apps-enabled`, or with
    /// `--deploy vassal`) if several of them are checked. Only addresses that are certain count: absolute paths, lines
    /// without a condition, no `reuse-port` and no separate namespace.
    ///
    /// ## Why is this bad
    /// Only one of two TCP listeners can be bound: the other vassal exits, and the Emperor restarts it indefinitely.
    /// With a UNIX path both start, and the later one takes the path away from the other, which no longer receives
    /// requests. The usual cause is a copied file.
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
            "one of the two vassals cannot start, and the Emperor retries indefinitely"
        };
        let message = format!("`{name}` listens on this address too: {outcome}");
        let finding = Finding::new(&RULE, cx.at(own.span), message)
            .related(Some(other), "the same address")
            .help("give each vassal its own address; `%n` is the name of the file without its suffix");
        cx.report(finding);
    }
}
