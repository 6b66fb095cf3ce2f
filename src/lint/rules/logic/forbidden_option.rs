use crate::evaluate::{GuardId, LoadId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Option forbidden by a `blacklist` or `whitelist`.
    ///
    /// ## What it does
    /// Finds keys that are in the open `blacklist`, or not in the open `whitelist`.
    ///
    /// ## Why is this bad
    /// uWSGI exits on such a key, even if its block is skipped. The `end-whitelist` line itself must be in
    /// the list, otherwise it is forbidden too.
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
        let message = format!("uWSGI exits on this line: {}", refusal.reason);
        let help = "change the list, or close it first; a `whitelist` must contain `end-whitelist`";
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(if refusal.guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
