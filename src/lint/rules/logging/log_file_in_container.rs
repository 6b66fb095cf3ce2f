use super::common::files;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};
use memchr::memmem;

declare_rule! {
    /// In a container, a log file is out of sight.
    ///
    /// ## What it does
    /// Finds `logto` and `logger = file:` when `--deploy docker` says that it is a container.
    ///
    /// ## Why is this bad
    /// `docker logs` and the collectors of a cluster read standard output. The file grows in the layer of the container and is
    /// gone with it.
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
        "`{}` stays inside of the container: `docker logs` shows none of it, and it is gone with the container",
        cx.shown_value(id)
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("drop the line, so that the server logs to standard error, or log to /dev/stdout"),
    );
}
