use super::common::values;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `touch-reload` on uWSGI's own log file.
    ///
    /// ## What it does
    /// Finds `touch-reload` and similar options with the path of `logto`, `daemonize` or a `file:` logger.
    ///
    /// ## Why is this bad
    /// Each log line changes the file, and each reload writes log lines. uWSGI reloads every few seconds, indefinitely.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// logto = /var/log/shop.log
    /// touch-reload = /var/log/shop.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// logto = /var/log/shop.log
    /// touch-reload = /srv/shop/reload.txt
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_check_touches`
    RULE {
        id: "touch-reload-self-written",
        category: Reload,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::TOUCH_RELOAD, ids::TOUCH_CHAIN_RELOAD, ids::TOUCH_WORKERS_RELOAD]),
    }
}

fn check(cx: &Context<'_>) {
    let logs =
        values(cx, &[ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::DAEMONIZE2, ids::LOGGER, ids::REQ_LOGGER]);
    let options = [ids::TOUCH_RELOAD, ids::TOUCH_CHAIN_RELOAD, ids::TOUCH_WORKERS_RELOAD];
    for (id, path) in values(cx, &options) {
        let file = [b"file:", path].concat();
        let writes = |log: &[u8]| {
            !path.is_empty() && (log == path || log == file || log.ends_with(&[b" ", &file[..]].concat()))
        };
        let Some((log, _)) = logs.iter().find(|(_, log)| writes(log)) else { continue };
        let Some(place) =
            cx.value_place(id).filter(|_| cx.evaluation.guards.compatible(cx.guard(id), cx.guard(*log)))
        else {
            continue;
        };
        let message = format!(
            "endless reloads: uWSGI writes its log to `{}`, and each log line triggers another reload",
            cx.shown_value(id)
        );
        let finding = Finding::new(&RULE, place, message).related(cx.entry_place(*log), "the log file");
        cx.report(finding.help("watch a file that only the deployment writes"));
    }
}
