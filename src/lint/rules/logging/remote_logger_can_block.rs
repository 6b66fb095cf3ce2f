use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Remote logger that can block the master.
    ///
    /// ## What it does
    /// Finds `redislog` and `mongodblog` loggers.
    ///
    /// ## Why is this bad
    /// The master writes every line itself and waits for the reply of the log server. If that server accepts
    /// connections but does not reply, dead workers are not replaced and signals are not handled. `threaded-logger`
    /// does not help: a respawn takes the lock of the logger.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logger = redislog:10.0.0.7:6379
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logger = rsyslog:127.0.0.1:514,uwsgi
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_master_log`, `plugins/logger_redis`
    RULE {
        id: "remote-logger-can-block",
        category: Logging,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    let blocks = |value: &[u8]| {
        let name = value.split(|&b| b == b' ').next_back().unwrap_or(value);
        name.starts_with(b"redislog") || name.starts_with(b"mongodblog")
    };
    let found: Vec<EntryId> = cx
        .each(ids::LOGGER)
        .chain(cx.each(ids::REQ_LOGGER))
        .filter(|id| cx.value(*id).is_some_and(blocks))
        .collect();
    for id in found {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = "the master waits for this log server on each line: if it hangs, dead workers are not replaced and signals are ignored";
        cx.report(
            Finding::new(&RULE, place, message)
                .help("log to a local file or syslog, and forward it with an agent"),
        );
    }
}
