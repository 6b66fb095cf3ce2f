use crate::catalog::ids;
use crate::lint::beside::Claimed;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Address;

declare_rule! {
    /// Socket of a vassal that its Emperor already has on demand.
    ///
    /// ## What it does
    /// Finds a `socket` of a vassal whose address the Emperor binds itself, because of `emperor-on-demand-extension` or
    /// `emperor-on-demand-directory`.
    ///
    /// ## Why is this bad
    /// The Emperor waits on the socket, starts the vassal at the first connection and passes the socket to it as standard
    /// input. A vassal that binds the path again takes it away from the Emperor; with `vacuum`, it also removes it when it
    /// stops, and nothing starts it again.
    ///
    /// ## Example
    /// ```ini
    /// #~ set waits-on=/run/luci.sock
    /// [uwsgi]
    /// socket = /run/luci.sock
    /// idle = 60
    /// die-on-idle = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set waits-on=/run/luci.sock
    /// [uwsgi]
    /// idle = 60
    /// die-on-idle = true
    /// ```
    ///
    /// ## References
    /// `core/emperor.c:on_demand_bind`, `uwsgi_emperor_spawn_vassal`
    RULE {
        id: "vassal-on-demand-socket",
        category: Deploy,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let Some(emperor) = &cx.settings.emperor else { return };
    let Some(address) = emperor.waits_on.as_deref().and_then(Address::parse) else { return };
    let given = cx.claims().into_iter().find(|claim| {
        matches!(&claim.what, Claimed::Address { address: own, .. } if own.overlaps(&address))
            && !claim.span.is_empty()
    });
    let Some(own) = given else { return };
    let removes =
        cx.evaluation.number(ids::VACUUM, 0).is_some_and(|number| number != 0) && address.path().is_some();
    let outcome = if removes {
        "and `vacuum` removes it when the vassal stops, so nothing starts the vassal again"
    } else {
        "so the Emperor no longer receives connections"
    };
    let message = format!(
        "the Emperor (`{}`) listens on this address on demand and passes it to the vassal: the vassal binds it again, {outcome}",
        emperor.file
    );
    let finding = Finding::new(&RULE, cx.at(own.span), message)
        .help("remove the line: a vassal without a socket uses the one that the Emperor passes to it");
    cx.report(finding);
}
