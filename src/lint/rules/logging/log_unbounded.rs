use super::common::files;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Log file without rotation.
    ///
    /// ## What it does
    /// Finds `logto`, `daemonize` and `logger = file:` without `log-maxsize`, `maxsize=`, `touch-logrotate`,
    /// `touch-logreopen` or `log-reopen`.
    ///
    /// ## Why is this bad
    /// uWSGI writes a line per request and never starts a new file by itself, so the file grows until the disk is full.
    /// logrotate with `copytruncate` works without the help of uWSGI; nothing is needed then.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logto = /var/log/shop/uwsgi.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// logto = /var/log/shop/uwsgi.log
    /// log-maxsize = 20000000
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_check_logrotate`
    RULE {
        id: "log-unbounded",
        category: Logging,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2, ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    let rotates =
        [ids::LOG_MAXSIZE, ids::TOUCH_LOGROTATE, ids::TOUCH_LOGREOPEN, ids::LOG_REOPEN, ids::MASTER_FIFO];
    if !rotates.iter().all(|option| cx.surely_absent(*option)) || cx.is_dev() {
        return;
    }
    let loggers = cx.each(ids::LOGGER).chain(cx.each(ids::REQ_LOGGER)).filter(|id| {
        let unbounded = |value: &[u8]| {
            memmem::find(value, b"file:").is_some() && memmem::find(value, b"maxsize=").is_none()
        };
        cx.value(*id).is_some_and(unbounded)
    });
    let is_file = |value: &[u8]| {
        !value.is_empty() && !value.starts_with(b"/dev/") && memchr::memchr(b':', value).is_none()
    };
    let plain = files(cx).into_iter().map(|(id, _)| id).filter(|id| cx.value(*id).is_none_or(is_file));
    let Some(id) = plain.chain(loggers).min() else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let value = cx.shown_value(id);
    let path = value.rsplit_once("file:").map_or(value.as_str(), |(_, path)| path);
    let message = format!("nothing here rotates `{path}`, so it grows indefinitely");
    cx.report(Finding::new(&RULE, place, message).help(
        "add `log-maxsize` (bytes), or `touch-logreopen` for logrotate; `copytruncate` requires nothing here",
    ));
}
