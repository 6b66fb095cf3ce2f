use std::collections::HashSet;

use super::common::{Line, blocks, lines};
use crate::evaluate::{GuardId, Refusal, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, shown};

declare_rule! {
    /// Nested block, which uWSGI does not support.
    ///
    /// ## What it does
    /// Finds an `if-*` or `for*` line before the block above it is closed.
    ///
    /// ## Why is this bad
    /// If the outer condition is true, uWSGI exits on the inner line. If it is false, uWSGI skips the inner
    /// line, the inner `endif` closes the outer block, and uWSGI reads the following lines although they
    /// should be skipped.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = PRODUCTION
    /// if-not-env = WEB_WORKERS
    /// processes = 8
    /// endif =
    /// harakiri = 30
    /// endif =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = PRODUCTION
    /// harakiri = 30
    /// ini = :production
    /// endif =
    ///
    /// [production]
    /// processes = 8
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_logic`
    RULE {
        id: "logic-nested",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Blocks,
    }
}

/// Whether the server certainly ends at that place. `PATH` is set wherever one is started: by shells, systemd and container engines.
fn certainly_ends(outer: &Line<'_>, refused: &HashSet<Place>, place: Place) -> bool {
    let holds = matches!(outer.key, b"if-env" | b"ifenv") && outer.value == b"PATH";
    holds || refused.contains(&place)
}

/// Where the server certainly ends at a block in a block.
fn refused(cx: &Context<'_>) -> HashSet<Place> {
    let certain =
        |refusal: &&Refusal| refusal.kind == RefusalKind::NestedBlock && refusal.guard == GuardId::ALWAYS;
    let refusals = cx.evaluation.refusals.iter().filter(certain);
    refusals.filter_map(|refusal| cx.entry_place(refusal.entry?)).collect()
}

fn check(cx: &Context<'_>) {
    let lines = lines(cx);
    let refused = refused(cx);
    for (inner, outer) in blocks(cx, &lines).nested {
        let Some(place) = lines[inner].place(cx) else { continue };
        let (name, around) = (shown(lines[inner].key), shown(lines[outer].key));
        let ends = certainly_ends(&lines[outer], &refused, place);
        let message = if ends {
            format!(
                "uWSGI exits on this line: `{name}` is inside the `{around}` block, and blocks cannot be nested"
            )
        } else {
            format!(
                "uWSGI exits here if `{around}` is true; otherwise the next terminator closes the outer block: `{name}` cannot be nested in it"
            )
        };
        let finding = Finding::new(&RULE, place, message)
            .related(lines[outer].place(cx), "outer block")
            .help("close the outer block first, or move the inner lines to another section and load it with `ini =`");
        cx.report(if ends { finding.refuses() } else { finding });
    }
}
