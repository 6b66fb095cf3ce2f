use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The signal that `harakiri-graceful-timeout` sends by default ends a worker at once.
    ///
    /// ## What it does
    /// Finds `harakiri-graceful-timeout` without `harakiri-graceful-signal`.
    ///
    /// ## Why is this bad
    /// The time is meant for the application to finish or to clean up. The signal is SIGTERM, which a worker does not handle
    /// gracefully unless the application does: there is nothing left to wait for.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri = 30
    /// harakiri-graceful-timeout = 5
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri = 30
    /// harakiri-graceful-timeout = 5
    /// harakiri-graceful-signal = 1
    /// ```
    ///
    /// ## References
    /// `core/init.c:uwsgi_init_default`, `core/master_utils.c:trigger_harakiri`
    RULE {
        id: "harakiri-graceful-sigterm",
        category: Process,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::HARAKIRI_GRACEFUL_TIMEOUT]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, limit)) =
        written_number(cx, ids::HARAKIRI_GRACEFUL_TIMEOUT).filter(|(_, limit)| *limit > 0)
    else {
        return;
    };
    if !cx.surely_absent(ids::HARAKIRI_GRACEFUL_SIGNAL) {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "the worker gets SIGTERM and {limit} seconds to end, but SIGTERM ends it at once unless the application catches it"
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `harakiri-graceful-signal = 1` (SIGHUP), or catch SIGTERM in the application"),
    );
}
