use super::common::http_routers;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Zero workers for a socket.
    ///
    /// ## What it does
    /// Finds `processes = 0` together with a socket for the application.
    ///
    /// ## Why is this bad
    /// With a master, the socket accepts connections and nobody reads them. Without a master, uWSGI exits immediately
    /// with status 0. Zero workers are right only for an instance that runs routers or mules.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// processes = 0
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// processes = 4
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`
    RULE {
        id: "processes-zero",
        category: Process,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::PROCESSES]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::PROCESSES) else { return };
    let is_zero = !value.is_empty() && value.iter().all(|&b| b == b'0');
    let others = [
        ids::MULE,
        ids::MULES,
        ids::FARM,
        ids::FASTROUTER,
        ids::RAWROUTER,
        ids::EMPEROR,
        ids::SPOOLER,
        ids::ZERG_POOL,
    ];
    if !is_zero || cx.evaluation.sockets.is_empty() || cx.has_any(&others) || !http_routers(cx).is_empty() {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let end = match cx.evaluation.has_master() {
        Some(true) => "the socket accepts connections but nobody answers them",
        Some(false) => "uWSGI exits immediately with status 0",
        None => "nobody answers requests",
    };
    let message = format!("`{} = 0` starts no workers: {end}", cx.name(id));
    cx.report(Finding::new(&RULE, place, message).help("set at least one process"));
}
