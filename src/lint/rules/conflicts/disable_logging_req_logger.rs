use super::common::setting;
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Request logger together with `disable-logging`.
    ///
    /// ## What it does
    /// Finds `req-logger` together with `disable-logging`, without `log-4xx`, `log-5xx`, `log-slow` or a
    /// similar option.
    ///
    /// ## Why is this bad
    /// uWSGI sends nothing to the logger. It does not even create a log file.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// disable-logging = true
    /// req-logger = file:/var/log/shop/requests.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// disable-logging = true
    /// log-5xx = true
    /// req-logger = file:/var/log/shop/requests.log
    /// ```
    ///
    /// ## References
    /// `core/logging.c:log_request`. Seen on 2.0.31: the file of the logger is not even made.
    RULE {
        id: "disable-logging-req-logger",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::REQ_LOGGER, ids::LOGGER_REQ]),
    }
}

const FILTERS: [OptId; 7] = [
    ids::LOG_4XX,
    ids::LOG_5XX,
    ids::LOG_SLOW,
    ids::LOG_BIG,
    ids::LOG_ZERO,
    ids::LOG_SENDFILE,
    ids::LOG_IOERROR,
];

fn check(cx: &Context<'_>) {
    let Some(disabled) = setting(cx, ids::DISABLE_LOGGING) else { return };
    let is_off = cx.value(disabled).is_some_and(crate::evaluate::c::is_true);
    let filtered = cx.has_any(&FILTERS)
        || cx.written().any(|id| cx.value(id).is_some_and(|value| memmem::find(value, b"log:").is_some()));
    let Some(logger) =
        setting(cx, ids::REQ_LOGGER).or_else(|| setting(cx, ids::LOGGER_REQ)).filter(|_| is_off && !filtered)
    else {
        return;
    };
    let Some(place) = cx.entry_place(logger).filter(|_| cx.is_whole()) else { return };
    let message = format!(
        "`{} = {}` receives nothing: `disable-logging` turns off request logging",
        cx.name(logger),
        cx.shown_value(logger)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(disabled), "request logging is turned off here")
        .help("remove `disable-logging`, or add `log-4xx`, `log-5xx` or `log-slow`");
    cx.report(finding);
}
