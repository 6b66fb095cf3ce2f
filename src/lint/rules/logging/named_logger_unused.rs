use super::common::{known, logger_name, routed, whole_logging};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Named logger that no route uses.
    ///
    /// ## What it does
    /// Finds `logger = NAME …` without a `log-route` or `log-req-route` to that name, and `req-logger = NAME …`.
    ///
    /// ## Why is this bad
    /// A named logger receives only the lines of its routes. Without a route it writes nothing, and the log goes where
    /// it went before. A named request logger receives nothing at all, because routes find only the names of `logger`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logger = main file:/var/log/shop.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logger = file:/var/log/shop.log
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_master_log` skips loggers that have an id. Seen on 2.0.31: all lines are in the file of the
    /// other logger, and that of the named one is not made.
    RULE {
        id: "named-logger-unused",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    if !whole_logging(cx) {
        return;
    }
    let routes: Vec<&[u8]> = cx
        .each(ids::LOG_ROUTE)
        .chain(cx.each(ids::LOG_REQ_ROUTE))
        .filter_map(|id| known(cx, id).and_then(|value| value.get(routed(value)?)))
        .collect();
    let requests: Vec<EntryId> = cx.each(ids::REQ_LOGGER).collect();
    for id in cx.each(ids::LOGGER).chain(requests.iter().copied()) {
        // A route that asks for a request logger is told by `logger-undefined`.
        let Some(name) = known(cx, id).and_then(logger_name).filter(|name| !routes.contains(name)) else {
            continue;
        };
        let Some(place) = cx.value_part(id, 0..name.len()) else { continue };
        let name = shown(name);
        let (message, help) = if requests.contains(&id) {
            (
                format!("a named request logger receives no lines, so `{name}` writes nothing"),
                format!("remove the name, or use `logger = {name} …` with `log-req-route = {name} PATTERN`"),
            )
        } else {
            (
                format!(
                    "a named logger receives only routed lines, and no `log-route` uses `{name}`: it writes nothing"
                ),
                format!("remove the name, or add `log-route = {name} PATTERN`"),
            )
        };
        let finding = Finding::new(&RULE, place, message);
        cx.report(finding.help(help));
    }
}
