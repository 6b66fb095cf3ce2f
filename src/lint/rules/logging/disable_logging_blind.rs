use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `disable-logging` without a log of failed requests.
    ///
    /// ## What it does
    /// Finds `disable-logging` without `log-4xx`, `log-5xx`, `log-slow` or similar options.
    ///
    /// ## Why is this bad
    /// No request is logged, not even those that fail. The filters log matching requests although general logging is
    /// disabled. Behind a proxy that has its own log, this may be intended.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// disable-logging = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// disable-logging = true
    /// log-5xx = true
    /// log-slow = 1000
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_close_request`
    RULE {
        id: "disable-logging-blind",
        category: Logging,
        severity: Style,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::DISABLE_LOGGING]),
    }
}

fn check(cx: &Context<'_>) {
    let off = cx.has(ids::DISABLE_LOGGING) && cx.evaluation.number(ids::DISABLE_LOGGING, 1) == Some(0);
    let filters = [
        ids::LOG_4XX,
        ids::LOG_5XX,
        ids::LOG_SLOW,
        ids::LOG_BIG,
        ids::LOG_ZERO,
        ids::LOG_IOERROR,
        ids::LOG_SENDFILE,
    ];
    if !off || !filters.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let Some((id, _)) = cx.certain(ids::DISABLE_LOGGING) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = "no request is logged, including requests that fail or are slow";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `log-5xx = true`, `log-4xx = true` or `log-slow = 1000` (milliseconds)"),
    );
}
