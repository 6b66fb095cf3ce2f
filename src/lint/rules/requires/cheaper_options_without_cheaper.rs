use super::common::{entries_of, idle, lacks};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Cheaper options without `cheaper`.
    ///
    /// ## What it does
    /// Finds `cheaper-algo`, `cheaper-initial`, `cheaper-step`, `cheaper-overload` and `cheaper-busyness-*`
    /// without `cheaper`, the minimum number of workers.
    ///
    /// ## Why is this bad
    /// Without `cheaper` uWSGI starts all workers at once and never stops one.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 16
    /// cheaper-algo = spare
    /// cheaper-initial = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 16
    /// cheaper = 2
    /// cheaper-algo = spare
    /// cheaper-initial = 4
    /// ```
    ///
    /// ## References
    /// `core/init.c:sanitize_args` turns off the cheaper mode if the number is 0. Seen on 2.0.31 with `cheaper-step` and
    /// `processes = 3`: 3 workers from the start.
    RULE {
        id: "cheaper-options-without-cheaper",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let of_cheaper = |name: &str| {
        matches!(
            name,
            "cheaper-algo" | "cheaper-algo2" | "cheaper-initial" | "cheaper-step" | "cheaper-overload"
        ) || name.starts_with("cheaper-busyness-")
    };
    let options = entries_of(cx, |option| of_cheaper(option.name()));
    if options.is_empty() || !lacks(cx, ids::CHEAPER) {
        return;
    }
    if let Some(finding) = idle(cx, &RULE, &options, "`cheaper` is not set, so all workers always run") {
        cx.report(finding.help("add `cheaper = N` (minimum number of workers), or remove these options"));
    }
}
