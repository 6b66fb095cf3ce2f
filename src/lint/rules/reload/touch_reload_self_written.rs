use super::common::values;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The server watches the log that it writes.
    ///
    /// ## What it does
    /// Finds `touch-reload` and its like with the path of `logto`, `daemonize` or a `file:` logger.
    ///
    /// ## Why is this bad
    /// Each line of the log is a change, and each reload writes lines: the server restarts every few seconds, for ever.
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
            "the server writes its log to `{}`, so each line that it logs makes it reload again, without end",
            cx.shown_value(id)
        );
        let finding = Finding::new(&RULE, place, message).related(cx.entry_place(*log), "the log");
        cx.report(finding.help("watch a file that nothing but the deployment writes"));
    }
}
