use super::common::written_number;
use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `max-requests` without `max-requests-delta`.
    ///
    /// ## What it does
    /// Finds `max-requests` with several processes and without `max-requests-delta`.
    ///
    /// ## Why is this bad
    /// Requests are spread evenly over the workers, so all workers reach the limit at about the same time and restart
    /// together. `max-requests-delta` (since 2.0.29) raises the limit a little more for each worker.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 8
    /// max-requests = 1000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 8
    /// max-requests = 1000
    /// max-requests-delta = 50
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_close_request`
    RULE {
        id: "max-requests-thundering",
        category: Process,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::MAX_REQUESTS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, limit)) = written_number(cx, ids::MAX_REQUESTS).filter(|(_, limit)| *limit >= 50) else {
        return;
    };
    let several = written_number(cx, ids::PROCESSES).filter(|(_, count)| *count > 1);
    let has_delta = Version::parse("2.0.29").is_some_and(|since| cx.target() >= since);
    let Some((_, count)) = several.filter(|_| has_delta && cx.surely_absent(ids::MAX_REQUESTS_DELTA)) else {
        return;
    };
    let Some(place) = cx.entry_place(id) else { return };
    let message =
        format!("all {count} workers reach {limit} requests at about the same time and restart together");
    let help = format!("add `max-requests-delta = {}` (since 2.0.29)", (limit / 20).max(1));
    cx.report(Finding::new(&RULE, place, message).help(help));
}
