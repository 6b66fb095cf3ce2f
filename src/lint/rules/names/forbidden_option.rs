use crate::catalog::ids;
use crate::evaluate::GuardId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place};

declare_rule! {
    /// A blacklist or whitelist further up forbids the option, and the server refuses to start.
    ///
    /// ## What it does
    /// Finds keys that stand between `blacklist` and `end-blacklist` and are on that list, or between `whitelist` and
    /// `end-whitelist` and are not.
    ///
    /// ## Why is this bad
    /// The server ends at the first forbidden key, also inside of a block whose condition does not hold. `end-whitelist` itself has to be on a
    /// whitelist to be allowed.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// blacklist = processes threads
    /// processes = 4
    /// end-blacklist =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 4
    /// blacklist = processes threads
    /// ini = :tenant
    /// end-blacklist =
    ///
    /// [tenant]
    /// harakiri = 30
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`
    FORBIDDEN_OPTION {
        id: "forbidden-option",
        category: Names,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &mut Context<'_>) {
    let refusals = cx.evaluation.refusals.iter().filter(|refusal| refusal.kind == "forbidden-option");
    let forbidden: Vec<_> = refusals
        .filter_map(|refusal| {
            let load = refusal.load?;
            let span = cx.evaluation.load(load).written(refusal.span?)?;
            Some((Place { load, span }, refusal.reason.clone(), refusal.guard))
        })
        .collect();
    let list =
        cx.each(ids::BLACKLIST).chain(cx.each(ids::WHITELIST)).next().and_then(|id| cx.entry_place(id));
    for (place, reason, guard) in forbidden {
        let finding =
            Finding::new(&FORBIDDEN_OPTION, place, format!("{reason}: the server refuses to start"))
                .related(list, "the list")
                .help("take the line out, allow it by the list, or end the list above");
        cx.report(if guard == GuardId::ALWAYS { finding.refuses() } else { finding });
    }
}
