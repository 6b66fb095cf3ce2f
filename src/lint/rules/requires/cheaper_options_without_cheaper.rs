use super::common::{entries_of, idle, lacks};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Options about the number of idle workers are set, but `cheaper` is not.
    ///
    /// ## What it does
    /// Finds `cheaper-algo`, `cheaper-initial`, `cheaper-step`, `cheaper-overload` and `cheaper-busyness-*` without `cheaper`, the least number of workers.
    ///
    /// ## Why is this bad
    /// Without that number the server starts all workers at once and never stops one.
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
    /// `core/init.c:sanitize_args` switches the mode off when the number is 0.
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
    if let Some(finding) = idle(cx, &RULE, &options, "without `cheaper` all workers run all the time") {
        cx.report(finding.help("add `cheaper = N`, the least number of workers, or delete them"));
    }
}
