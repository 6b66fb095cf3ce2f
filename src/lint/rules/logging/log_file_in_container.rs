use super::common::files;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Log file inside a container.
    ///
    /// ## What it does
    /// Finds `logto` and `logger = file:` when `--deploy docker` says that uWSGI runs in a container.
    ///
    /// ## Why is this bad
    /// `docker logs` and the log collectors of a cluster read standard output. A file in the container is not visible
    /// to them, grows without limit, and is removed together with the container.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8080
    /// logto = /var/log/uwsgi.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http-socket = :8080
    /// ```
    ///
    /// ## References
    /// `core/logging.c:logto`
    RULE {
        id: "log-file-in-container",
        category: Logging,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LOGTO, ids::LOGTO2, ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.deploy() != Some(Deploy::Docker) {
        return;
    }
    let is_file = |value: &[u8]| {
        value.starts_with(b"/") && !value.starts_with(b"/dev/") && !value.starts_with(b"/proc/")
    };
    let logger = |value: &[u8]| memmem::find(value, b"file:").is_some_and(|at| is_file(&value[at + 5..]));
    let direct = files(cx)
        .into_iter()
        .filter(|(_, option)| matches!(*option, ids::LOGTO | ids::LOGTO2))
        .map(|(id, _)| id);
    let direct = direct.filter(|id| cx.value(*id).is_some_and(is_file));
    let loggers =
        cx.each(ids::LOGGER).chain(cx.each(ids::REQ_LOGGER)).filter(|id| cx.value(*id).is_some_and(logger));
    let Some(id) = direct.chain(loggers).min() else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "`docker logs` does not show `{}`, and the file is removed together with the container",
        cx.shown_value(id)
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("remove the line to log to standard error, or log to /dev/stdout"),
    );
}
