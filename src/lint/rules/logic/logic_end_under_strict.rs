use crate::evaluate::{EntryId, GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Strict mode refuses `end`, which closes a block but is no option.
    ///
    /// ## What it does
    /// Finds `end` in a configuration with `strict`.
    ///
    /// ## Why is this bad
    /// The server knows `end` as a terminator and has no option of that name, so strict mode ends it there. `endif` and
    /// `endfor` are options.
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
    /// All terminators close whatever block is open.
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
        let finding = Finding::new(&RULE, place, "`end` is no option, and strict mode ends the server here")
            .help("write `endif` or `endfor`")
            .safe_fix("rename to `endif`", steps);
        cx.report(if certain { finding.refuses() } else { finding });
    }
}
