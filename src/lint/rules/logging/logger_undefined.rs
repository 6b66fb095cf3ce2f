use std::ops::Range;

use super::common::{known, logger_name, routed, whole_logging};
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Log route or encoder for an undefined logger.
    ///
    /// ## What it does
    /// Compares the names in `log-route`, `log-req-route`, `log-encoder` and `log-req-encoder` (`json:NAME …`) with
    /// those that `logger` declares.
    ///
    /// ## Why is this bad
    /// The route or encoder has no effect and uWSGI reports nothing: lines are logged as if it were not set. Names of
    /// `req-logger` do not count, not even for `log-req-route`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logger = slow file:/var/log/shop/slow.log
    /// log-route = slowly msecs
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logger = slow file:/var/log/shop/slow.log
    /// log-route = slow msecs
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_get_logger_from_id`, `uwsgi_log_encode`, `uwsgi_master_log`
    RULE {
        id: "logger-undefined",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&NAMING),
    }
}

const NAMING: [OptId; 4] = [ids::LOG_ROUTE, ids::LOG_REQ_ROUTE, ids::LOG_ENCODER, ids::LOG_REQ_ENCODER];

fn check(cx: &Context<'_>) {
    if !whole_logging(cx) {
        return;
    }
    let named =
        |option, name: &[u8]| cx.each(option).find(|id| known(cx, *id).and_then(logger_name) == Some(name));
    for option in NAMING {
        let is_route = matches!(option, ids::LOG_ROUTE | ids::LOG_REQ_ROUTE);
        for id in cx.each(option) {
            let Some(value) = known(cx, id) else { continue };
            let Some(part) = (if is_route { routed(value) } else { encoded(value) }) else { continue };
            let name = &value[part.clone()];
            if named(ids::LOGGER, name).is_some() {
                continue;
            }
            let request = named(ids::REQ_LOGGER, name).and_then(|id| cx.entry_place(id));
            let Some(place) = cx.value_part(id, part) else { continue };
            let effect = if is_route {
                "matching lines are logged as all others"
            } else {
                "the encoder is never used"
            };
            let name = shown(name);
            let finding = Finding::new(&RULE, place, format!("`logger` does not define `{name}`: {effect}"));
            cx.report(if request.is_some() {
                finding
                    .related(request, "names of request loggers are not considered")
                    .help(format!("declare it as `logger = {name} …`"))
            } else if is_route {
                finding.help(format!("declare `logger = {name} file:PATH`, or correct the name"))
            } else {
                finding.help(
                    "write the name of a logger after `:`, or omit it to encode the lines of all loggers",
                )
            });
        }
    }
}

/// Where the name of the logger is that an encoder is for (`core/logging.c:uwsgi_setup_log_encoders`).
fn encoded(value: &[u8]) -> Option<Range<usize>> {
    let head = &value[..memchr::memchr(b' ', value).unwrap_or(value.len())];
    Some(memchr::memchr(b':', head)? + 1..head.len())
}
