use crate::evaluate::{EntryId, GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `end` in strict mode.
    ///
    /// ## What it does
    /// Finds `end` in a configuration with `strict`.
    ///
    /// ## Why is this bad
    /// `end` closes a block, but is not an option, so uWSGI exits on it in strict mode. `endif` and `endfor`
    /// are options.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// http-socket = :8080
    /// if-env = DEBUG
    /// py-autoreload = 1
    /// end =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// http-socket = :8080
    /// if-env = DEBUG
    /// py-autoreload = 1
    /// endif =
    /// ```
    ///
    /// ## Fix safety
    /// Safe: all terminators close whatever block is open.
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_get`
    RULE {
        id: "logic-end-under-strict",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let evaluation = cx.evaluation;
    let strict =
        evaluation.refusals.iter().filter(|refusal| refusal.kind == RefusalKind::StrictUnknownOption);
    let found: Vec<(EntryId, bool)> =
        strict.filter_map(|refusal| Some((refusal.entry?, refusal.guard == GuardId::ALWAYS))).collect();
    for (id, certain) in found {
        if cx.key(id) != b"end" {
            continue;
        }
        let Some(place) = cx.key_place(id) else { continue };
        let steps = vec![Step::Rename { entry: id, to: "endif".to_owned() }];
        let finding =
            Finding::new(&RULE, place, "uWSGI exits on this line in strict mode: `end` is not an option")
                .help("use `endif` or `endfor`")
                .safe_fix("rename to `endif`", steps);
        cx.report(if certain { finding.refuses() } else { finding });
    }
}
