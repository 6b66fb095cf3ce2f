use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `log-req-encoder` without `req-logger`.
    ///
    /// ## What it does
    /// Finds `log-req-encoder` where no `req-logger` is set.
    ///
    /// ## Why is this bad
    /// These encoders act on request loggers only. Without one, request lines go to the common log as they are.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-req-encoder = json {"line":"${msg}"}
    /// log-req-encoder = nl
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// req-logger = stdio
    /// log-req-encoder = json {"line":"${msg}"}
    /// log-req-encoder = nl
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_req_log`. Seen on 2.0.31: with `master = true` and no `req-logger` the request line is printed
    /// as always.
    RULE {
        id: "log-req-encoder-without-logger",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOG_REQ_ENCODER]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::REQ_LOGGER) {
        return;
    }
    let Some(place) = cx.each(ids::LOG_REQ_ENCODER).next().and_then(|id| cx.entry_place(id)) else { return };
    let message = "`log-req-encoder` has no effect: it requires `req-logger`, which is not set";
    cx.report(Finding::new(&RULE, place, message).help("add `req-logger = stdio`, or use `log-encoder`"));
}
