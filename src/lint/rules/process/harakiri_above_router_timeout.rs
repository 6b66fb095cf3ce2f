use super::common::{harakiri, http_routers, seconds};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `http-timeout` shorter than `harakiri`.
    ///
    /// ## What it does
    /// Compares `harakiri` with `http-timeout` (default: 60 seconds) where all requests come through the HTTP router.
    ///
    /// ## Why is this bad
    /// When no byte arrives for `http-timeout` seconds, the router closes the connection and the client gets an empty
    /// response. The worker continues with a request that nobody waits for, and a client that retries occupies the next
    /// worker.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// master = true
    /// harakiri = 300
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http = :8080
    /// master = true
    /// harakiri = 300
    /// http-timeout = 300
    /// ```
    ///
    /// ## Fix safety
    /// The fix makes the router wait longer for every request.
    ///
    /// ## References
    /// `plugins/corerouter/corerouter.c:uwsgi_corerouter_init` sets 60 when the option is not set.
    RULE {
        id: "harakiri-above-router-timeout",
        category: Process,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::HARAKIRI]),
    }
}

fn check(cx: &Context<'_>) {
    use crate::lint::Step;
    let Some((id, limit)) = harakiri(cx) else { return };
    let routers = http_routers(cx);
    let Some(&router) = routers.first().filter(|_| cx.evaluation.sockets.is_empty()) else { return };
    let timeout = match cx.number(ids::HTTP_TIMEOUT, 60) {
        Some(0) => 60,
        Some(timeout) => timeout,
        None => return,
    };
    let Some(place) = cx.entry_place(id).filter(|_| limit > timeout) else { return };
    let message = format!(
        "the HTTP router closes the connection after {}, but `harakiri` lets the request run for {limit} seconds: the client gets an empty response",
        seconds(timeout)
    );
    let step = match cx.get(ids::HTTP_TIMEOUT) {
        Some(setting) => Step::Set { entry: setting.entry, value: limit.to_string() },
        None => Step::InsertAfter { entry: id, key: "http-timeout".to_owned(), value: limit.to_string() },
    };
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(router), "the router listens here")
        .help(format!("set `http-timeout = {limit}`, or lower `harakiri`"));
    cx.report(finding.unsafe_fix("raise `http-timeout`", vec![step]));
}
