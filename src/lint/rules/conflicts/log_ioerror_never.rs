use super::common::switched_on;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `log-ioerror` logs only requests with both a read and a write error.
    ///
    /// ## What it does
    /// Finds `log-ioerror`.
    ///
    /// ## Why is this bad
    /// uWSGI requires both errors in one request, which hardly ever happens. It does not log a client that
    /// disconnects during the response.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// disable-logging = true
    /// log-ioerror = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// disable-logging = true
    /// log-5xx = true
    /// ```
    ///
    /// ## References
    /// `core/logging.c:log_request`
    RULE {
        id: "log-ioerror-never",
        category: Conflicts,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOG_IOERROR]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(entry) = switched_on(cx, ids::LOG_IOERROR) else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "`log-ioerror` logs almost no broken connections, because it requires both a read and a write error in one request";
    cx.report(Finding::new(&RULE, place, message).help("use `log-5xx` or the application's own log instead"));
}
