use super::common::{lacks, written_of};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Delta without the limit that it varies.
    ///
    /// ## What it does
    /// Finds `max-requests-delta` without `max-requests` and `max-worker-lifetime-delta` without
    /// `max-worker-lifetime`.
    ///
    /// ## Why is this bad
    /// The delta only varies the limit from worker to worker. Without the limit no worker is ever restarted.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 4
    /// max-worker-lifetime-delta = 60
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 4
    /// max-worker-lifetime = 3600
    /// max-worker-lifetime-delta = 60
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_close_request`, `core/master_checks.c:uwsgi_master_check_workers_deadline`
    RULE {
        id: "delta-without-base",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MAX_REQUESTS_DELTA, ids::MAX_WORKER_LIFETIME_DELTA]),
    }
}

fn check(cx: &Context<'_>) {
    let pairs = [
        (ids::MAX_REQUESTS_DELTA, ids::MAX_REQUESTS),
        (ids::MAX_WORKER_LIFETIME_DELTA, ids::MAX_WORKER_LIFETIME),
    ];
    for (delta, base) in pairs {
        let Some(&entry) = written_of(cx, &[delta]).last().filter(|_| lacks(cx, base)) else { continue };
        let Some(place) = cx.entry_place(entry) else { continue };
        let base = base.name();
        let message = format!("`{}` has no effect: `{base}` is not set", cx.name(entry));
        cx.report(Finding::new(&RULE, place, message).help(format!("add `{base}`, or remove the line")));
    }
}
