use super::common::switched_on;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `log-ioerror` only logs requests with a read error and a write error at once.
    ///
    /// ## What it does
    /// Finds `log-ioerror`.
    ///
    /// ## Why is this bad
    /// The server asks for both kinds of error in one request, which hardly ever happens. A client that goes away during the response is not logged by it.
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
    let message = "`log-ioerror` logs a request only when reading and writing both failed in it, so broken connections hardly ever appear";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("do not rely on it; `log-5xx` and the application's own log show more"),
    );
}
