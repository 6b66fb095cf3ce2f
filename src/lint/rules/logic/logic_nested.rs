use std::collections::HashSet;

use super::common::{Line, blocks, lines};
use crate::evaluate::{GuardId, Refusal, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, shown};

declare_rule! {
    /// A block inside of a block: the server has only one level of them.
    ///
    /// ## What it does
    /// Finds an `if-*` or `for*` line before the block above it is closed.
    ///
    /// ## Why is this bad
    /// Where the outer condition holds, the server ends at the inner line. Where it does not, the inner line is left out like
    /// any other, its `endif` closes the outer block, and the lines that follow are read although they should not be.
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
                "`{name}` stands inside of the `{around}` block, and the server ends here: blocks cannot nest"
            )
        } else {
            format!(
                "`{name}` stands inside of the `{around}` block: when that holds the server ends here, and when not, the next terminator closes the outer block"
            )
        };
        let finding = Finding::new(&RULE, place, message)
            .related(lines[outer].place(cx), "the block around it")
            .help("close the outer block first, or put the inner lines into another section or file and load it with `ini =`");
        cx.report(if ends { finding.refuses() } else { finding });
    }
}
