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
    /// Every worker has the same limit. Under steady load several workers reach it within a short time, and fewer are ready
    /// while they restart. `max-requests-delta` (since 2.0.29) raises the limit a little more for each worker.
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
    let Some((_, count)) = several
        .filter(|_| has_delta && cx.surely_absent(ids::MAX_REQUESTS_DELTA) && cx.surely_absent(ids::CHEAPER))
    else {
        return;
    };
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "each of {count} workers restarts after {limit} requests: several may restart at the same time"
    );
    let help = format!("add `max-requests-delta = {}` (since 2.0.29)", (limit / 20).max(1));
    cx.report(Finding::new(&RULE, place, message).help(help));
}
