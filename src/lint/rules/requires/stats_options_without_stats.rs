use super::common::{entries_of, idle};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Stats options without a stats server.
    ///
    /// ## What it does
    /// Finds `stats-http`, `stats-minified`, `stats-no-cores` and `stats-no-metrics` without any stats
    /// server.
    ///
    /// ## Why is this bad
    /// No stats server listens: a monitor's connection is refused.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// stats-http = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// stats = 127.0.0.1:9191
    /// stats-http = true
    /// ```
    ///
    /// ## References
    /// `core/stats.c:uwsgi_send_stats`
    RULE {
        id: "stats-options-without-stats",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::STATS_HTTP, ids::STATS_MINIFIED, ids::STATS_NO_CORES, ids::STATS_NO_METRICS]),
    }
}

fn check(cx: &Context<'_>) {
    let is_server = |name: &str| {
        name == "stats"
            || name == "stats-push"
            || name.ends_with("-stats")
            || name.ends_with("stats-server")
            || name.ends_with("-ss")
    };
    let served = cx.written().filter_map(|id| cx.entry(id).option).any(|option| is_server(option.name()));
    if served || !cx.surely_absent(ids::STATS) || cx.has(ids::TUNTAP_ROUTER) {
        return;
    }
    let details = ["stats-http", "stats-minified", "stats-min", "stats-no-cores", "stats-no-metrics"];
    let options = entries_of(cx, |option| details.contains(&option.name()));
    if let Some(finding) = idle(cx, &RULE, &options, "no stats server is configured") {
        cx.report(finding.help("add `stats = ADDRESS`, or remove these options"));
    }
}
