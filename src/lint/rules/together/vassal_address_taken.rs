use super::common::own_for_each;
use crate::lint::beside::Claimed;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Address used by two vassals.
    ///
    /// ## What it does
    /// Compares the addresses of the vassals of one Emperor: those that its configuration makes it start, or the
    /// configurations in a directory of vassals (`vassals`, `uwsgi/apps-enabled`, or with `--deploy vassal`). All vassals are
    /// read, even if only one of them is checked, and so are the files that they include. Only addresses that are certain
    /// count: paths from a known directory, lines without a condition, no `reuse-port` and no separate namespace.
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
        let Claimed::Address { address, .. } = &own.what else { continue };
        let Some(rival) = cx.rival(&own) else { continue };
        let outcome = if address.path().is_some() {
            "the vassal that starts last takes the socket away from the other"
        } else {
            "one of the two vassals cannot start, and the Emperor retries indefinitely"
        };
        let help = own_for_each(cx, &own, "address");
        let message = format!("{}: {outcome}", rival.says(&own, "listens on this address", "address"));
        let finding = Finding::new(&RULE, cx.at(own.span), message)
            .related(cx.claimed_in(&own), "the address")
            .related(Some(rival.place), "the same address");
        cx.report(finding.help(help));
    }
}
