use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `harakiri-graceful-timeout` with SIGTERM, which kills the worker immediately.
    ///
    /// ## What it does
    /// Finds `harakiri-graceful-timeout` without `harakiri-graceful-signal`.
    ///
    /// ## Why is this bad
    /// The timeout is meant to give the application time to finish or clean up. The default signal is SIGTERM, and it
    /// kills the worker immediately unless the application handles it. The timeout then has no effect.
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
        "the worker gets {limit} seconds to exit after SIGTERM, but SIGTERM kills it immediately unless the application handles the signal"
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `harakiri-graceful-signal = 1` (SIGHUP), or handle SIGTERM in the application"),
    );
}
