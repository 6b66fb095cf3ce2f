use super::common::{harakiri, seconds};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `worker-reload-mercy` shorter than `harakiri`.
    ///
    /// ## What it does
    /// Compares `harakiri` with `worker-reload-mercy` (default: 60 seconds).
    ///
    /// ## Why is this bad
    /// At a reload or stop, a worker gets `worker-reload-mercy` seconds to finish its requests, and is then killed.
    /// Requests that take longer succeed on every day except the day of a deployment.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri = 300
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri = 300
    /// worker-reload-mercy = 300
    /// ```
    ///
    /// ## References
    /// `core/master_utils.c:uwsgi_curse`
    RULE {
        id: "mercy-below-harakiri",
        category: Process,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HARAKIRI]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, limit)) = harakiri(cx) else { return };
    let Some(mercy) = cx.number(ids::WORKER_RELOAD_MERCY, 60).filter(|mercy| *mercy < limit) else { return };
    // Where `reload-mercy` was set for this, that has a rule of its own.
    if cx.has(ids::RELOAD_MERCY) || cx.evaluation.has_master() != Some(true) {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "a reload kills workers after {}, together with requests that `harakiri` lets run for {limit} seconds",
        seconds(mercy)
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help(format!("set `worker-reload-mercy = {limit}`, or lower `harakiri`")),
    );
}
