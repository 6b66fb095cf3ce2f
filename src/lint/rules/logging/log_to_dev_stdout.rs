use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `/dev/stdout` used as a log file.
    ///
    /// ## What it does
    /// Finds `/dev/stdout` and `/dev/stderr` in `logto`, `logto2` and file loggers.
    ///
    /// ## Why is this bad
    /// Under Docker, systemd and supervisor these are pipes. A file logger cannot write to a pipe, so its lines are lost.
    /// `logto` works only as root, and a master then prints `lseek(): Illegal seek` every second. As another user the server
    /// exits with `Permission denied`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// logger = file:/dev/stdout
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// logger = stdio
    /// ```
    ///
    /// ## References
    /// `core/logging.c:logto`, `uwsgi_check_logrotate`, `uwsgi_file_logger`. Seen on 2.0.31 behind a pipe: `logger =
    /// file:/dev/stdout` prints nothing, `logto = /dev/stdout` prints the error each second, and exits as www-data.
    RULE {
        id: "log-to-dev-stdout",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGTO, ids::LOGTO2, ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::LOGTO).chain(cx.each(ids::LOGTO2)) {
        if !cx.value(id).is_some_and(is_stream) {
            continue;
        }
        let late = cx.entry(id).option == Some(ids::LOGTO2) && cx.has(ids::UID);
        let what = if late {
            "uWSGI exits, because its user is not allowed to open the pipe"
        } else if cx.evaluation.has_master() == Some(true) {
            "the master prints `Illegal seek` every second, and any user but root may not open it"
        } else {
            continue;
        };
        say(
            cx,
            id,
            &format!("where `{}` is a pipe, {what}", cx.shown_value(id)),
            "remove the line: uWSGI logs to standard error by itself",
        );
    }
    for id in cx.each(ids::LOGGER).chain(cx.each(ids::REQ_LOGGER)) {
        let Some(value) = cx.value(id) else { continue };
        let start = value.rsplit(|&byte| byte == b' ').next().unwrap_or(value);
        if start.strip_prefix(b"file:").is_some_and(is_stream) {
            let name = cx.name(id);
            let message =
                format!("a file logger cannot write to a pipe: if `{name}` gets one, every line is lost");
            say(cx, id, &message, &format!("write `{name} = stdio`"));
        }
    }
}

/// Standard output or error as a file.
fn is_stream(path: &[u8]) -> bool {
    matches!(
        path,
        b"/dev/stdout"
            | b"/dev/stderr"
            | b"/dev/fd/1"
            | b"/dev/fd/2"
            | b"/proc/self/fd/1"
            | b"/proc/self/fd/2"
    )
}

fn say(cx: &Context<'_>, id: EntryId, message: &str, help: &str) {
    let Some(place) = cx.value_place(id) else { return };
    cx.report(Finding::new(&RULE, place, message).help(help));
}
