use crate::evaluate::{GuardId, LoadId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A key that a `blacklist` or `whitelist` above forbids.
    ///
    /// ## What it does
    /// Finds keys that stand in the open `blacklist`, or do not stand in the open `whitelist`.
    ///
    /// ## Why is this bad
    /// The server ends at such a key, even where its block is not read. The `end-whitelist` line itself has to be in the list, or
    /// it is forbidden, too.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// whitelist = processes threads
    /// processes = 4
    /// end-whitelist =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// whitelist = processes threads end-whitelist
    /// processes = 4
    /// end-whitelist =
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`
    RULE {
        id: "forbidden-option",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let evaluation = cx.evaluation;
    for refusal in evaluation.refusals.iter().filter(|refusal| refusal.kind == RefusalKind::ForbiddenOption) {
        let span = refusal.span.filter(|_| refusal.load == Some(LoadId(0)));
        let Some(place) = span.and_then(|span| cx.root().written(span)).map(|span| cx.at(span)) else {
            continue;
        };
        let message = format!("{}, and the server ends here", refusal.reason);
        let help = "change the list, or close it first; the key that closes a `whitelist` has to be in it";
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
