use super::common::{number, setting};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Lower busyness bound that is not below the upper bound.
    ///
    /// ## What it does
    /// Compares `cheaper-busyness-min` (default 25) with `cheaper-busyness-max` (default 50) if
    /// `cheaper-algo` is `busyness`.
    ///
    /// ## Why is this bad
    /// uWSGI adds workers above the upper bound and stops workers below the lower bound. If the bounds cross,
    /// the same load requires both, and uWSGI keeps starting and stopping workers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 16
    /// cheaper = 2
    /// cheaper-algo = busyness
    /// cheaper-busyness-min = 60
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 16
    /// cheaper = 2
    /// cheaper-algo = busyness
    /// cheaper-busyness-min = 20
    /// cheaper-busyness-max = 60
    /// ```
    ///
    /// ## References
    /// `plugins/cheaper_busyness/cheaper_busyness.c:cheaper_busyness_algo`
    RULE {
        id: "busyness-range",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHEAPER_BUSYNESS_MIN, ids::CHEAPER_BUSYNESS_MAX]),
    }
}

fn check(cx: &Context<'_>) {
    let is_busyness = setting(cx, ids::CHEAPER_ALGO).and_then(|id| cx.value(id)) == Some(b"busyness");
    let (low, high) = (number(cx, ids::CHEAPER_BUSYNESS_MIN), number(cx, ids::CHEAPER_BUSYNESS_MAX));
    // 0 stands for the default.
    let (Some(least), Some(most)) = (
        bound(cx.number(ids::CHEAPER_BUSYNESS_MIN, 0), 25),
        bound(cx.number(ids::CHEAPER_BUSYNESS_MAX, 0), 50),
    ) else {
        return;
    };
    let Some(entry) = low.or(high).map(|(entry, _)| entry).filter(|_| is_busyness && least >= most) else {
        return;
    };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = format!(
        "uWSGI keeps starting and stopping workers: the busyness bounds cross (minimum {least} %, maximum {most} %)"
    );
    let finding = Finding::new(&RULE, place, message)
        .related(high.filter(|_| low.is_some()).and_then(|(high, _)| cx.entry_place(high)), "upper bound")
        .help("set `cheaper-busyness-min` well below `cheaper-busyness-max` (defaults: 25 and 50)");
    cx.report(finding);
}

fn bound(written: Option<i64>, default: i64) -> Option<i64> {
    written.map(|n| if n == 0 { default } else { n })
}
