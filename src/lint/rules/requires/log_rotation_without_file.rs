use super::common::{idle, written_of};
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Log rotation without a log file.
    ///
    /// ## What it does
    /// Finds `log-maxsize`, `log-backupname`, `touch-logrotate` and `touch-logreopen` without `logto`,
    /// `logto2` or `daemonize`.
    ///
    /// ## Why is this bad
    /// These options apply only to the log file of `logto`, `logto2` or `daemonize`. The log of a `logger` or
    /// of a supervisor grows without limit, although rotation seems to be configured.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// logger = file:/var/log/shop/uwsgi.log
    /// log-maxsize = 50000000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// logger = file:logfile=/var/log/shop/uwsgi.log,maxsize=50000000
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_check_logrotate`, `uwsgi_log_rotate`
    RULE {
        id: "log-rotation-without-file",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&ROTATION),
    }
}

const ROTATION: [OptId; 4] =
    [ids::LOG_MAXSIZE, ids::LOG_BACKUPNAME, ids::TOUCH_LOGROTATE, ids::TOUCH_LOGREOPEN];

fn check(cx: &Context<'_>) {
    let files = [ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2];
    if !files.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let options = written_of(cx, &ROTATION);
    if let Some(finding) =
        idle(cx, &RULE, &options, "uWSGI rotates only the log file of `logto`, `logto2` or `daemonize`")
    {
        cx.report(finding.help("use `logto`, or set `maxsize` in `logger = file:…`"));
    }
}
