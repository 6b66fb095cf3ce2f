use super::common::written_number;
use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `max-worker-lifetime` without `max-worker-lifetime-delta`.
    ///
    /// ## What it does
    /// Finds `max-worker-lifetime` with several processes and without `max-worker-lifetime-delta`.
    ///
    /// ## Why is this bad
    /// Workers that start together reach their lifetime together. While they are replaced, no worker answers requests.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 8
    /// max-worker-lifetime = 3600
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 8
    /// max-worker-lifetime = 3600
    /// max-worker-lifetime-delta = 60
    /// ```
    ///
    /// ## References
    /// `core/master_checks.c:uwsgi_master_check_workers_deadline`
    RULE {
        id: "lifetime-delta-missing",
        category: Process,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::MAX_WORKER_LIFETIME]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, limit)) = written_number(cx, ids::MAX_WORKER_LIFETIME).filter(|(_, limit)| *limit > 0)
    else {
        return;
    };
    let several = written_number(cx, ids::PROCESSES).filter(|(_, count)| *count > 1);
    let has_delta = Version::parse("2.0.19").is_some_and(|since| cx.target() >= since);
    let Some((_, count)) = several.filter(|_| has_delta && cx.surely_absent(ids::MAX_WORKER_LIFETIME_DELTA))
    else {
        return;
    };
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "all {count} workers start together and are all replaced at the same time, {limit} seconds later"
    );
    cx.report(
        Finding::new(&RULE, place, message).help("add `max-worker-lifetime-delta = 60` (since 2.0.19)"),
    );
}
