use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// `max-requests` below 50.
    ///
    /// ## What it does
    /// Finds `max-requests` below 50.
    ///
    /// ## Why is this bad
    /// Under load each worker reaches the limit within moments. It is replaced as soon as it is older than
    /// `min-worker-lifetime` (default: 10 seconds), and each time the application is loaded or forked again.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// max-requests = 10
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// max-requests = 1000
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_close_request`
    RULE {
        id: "max-requests-too-low",
        category: Process,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::MAX_REQUESTS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, limit)) =
        written_number(cx, ids::MAX_REQUESTS).filter(|(_, limit)| (1..50).contains(limit))
    else {
        return;
    };
    let Some(place) = cx.entry_place(id).filter(|_| !cx.is_dev()) else { return };
    let gate = cx.number(ids::MIN_WORKER_LIFETIME, 10).unwrap_or(10);
    let severity = if gate < 5 { Severity::Warning } else { Severity::Info };
    let message = format!(
        "under load a worker serves {limit} requests within moments, so it is replaced about every {gate} seconds"
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .severity(severity)
            .help("use a value in the thousands, or `reload-on-rss` against memory leaks"),
    );
}
