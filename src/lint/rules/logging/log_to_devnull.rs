use super::common::files;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A log in `/dev/null` hides why the application does not answer.
    ///
    /// ## What it does
    /// Finds `logto` and `daemonize` with `/dev/null` where no other logger gets the lines.
    ///
    /// ## Why is this bad
    /// Everything goes there, not the requests alone: tracebacks, the import error for which every page is a 500, the reason why
    /// a worker died.
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
    let message = "errors of the server and the application go to /dev/null, not the requests alone: when a page fails nothing says why";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("log to a file or to standard output; `disable-logging = true` leaves out the requests"),
    );
}
