use super::common::files;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Log sent to `/dev/null`.
    ///
    /// ## What it does
    /// Finds `logto` and `daemonize` with `/dev/null` where no other logger receives the lines.
    ///
    /// ## Why is this bad
    /// Everything is discarded, not only requests: tracebacks, the import error that makes every page fail, the reason
    /// why a worker died.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// daemonize = /dev/null
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// daemonize = /var/log/shop/uwsgi.log
    /// disable-logging = true
    /// ```
    ///
    /// ## References
    /// `core/logging.c:logto`
    RULE {
        id: "log-to-devnull",
        category: Logging,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2]),
    }
}

fn check(cx: &Context<'_>) {
    let others = [ids::LOGGER, ids::LOG_SYSLOG, ids::LOG_SOCKET, ids::WORKER_LOGGER];
    let Some((id, _)) = files(cx).into_iter().find(|(id, _)| cx.value(*id) == Some(b"/dev/null")) else {
        return;
    };
    let elsewhere = files(cx).iter().any(|(other, _)| *other != id && cx.value(*other) != Some(b"/dev/null"));
    if elsewhere || !others.iter().all(|option| cx.surely_absent(*option)) || !cx.is_unconditional(id) {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let message = "errors of uWSGI and the application are discarded too, not only requests: when a page fails, nothing tells why";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("log to a file or to standard output; to omit requests, set `disable-logging = true`"),
    );
}
