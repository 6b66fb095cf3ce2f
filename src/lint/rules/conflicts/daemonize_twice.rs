use super::common::setting;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// The server is sent into the background twice.
    ///
    /// ## What it does
    /// Finds `daemonize` and `daemonize2` in one configuration.
    ///
    /// ## Why is this bad
    /// Both act: the server forks when it has read its configuration and again when the applications are loaded. The log is split between
    /// two files and the process id changes in between, so a pid file written early names a process that is gone.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// safe-pidfile = /run/shop/uwsgi.pid
    /// daemonize = /var/log/shop/uwsgi.log
    /// daemonize2 = /var/log/shop/uwsgi2.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// safe-pidfile = /run/shop/uwsgi.pid
    /// daemonize2 = /var/log/shop/uwsgi.log
    /// ```
    ///
    /// ## Fix safety
    /// `daemonize` is deleted: start-up messages then stay on the terminal until the applications are loaded.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_setup_log`, `core/init.c:uwsgi_daemonize2`
    RULE {
        id: "daemonize-twice",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::DAEMONIZE2]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some(first), Some(second)) = (setting(cx, ids::DAEMONIZE), setting(cx, ids::DAEMONIZE2)) else {
        return;
    };
    let Some(place) = cx.entry_place(second) else { return };
    let message = "`daemonize` and `daemonize2` both fork the server: it goes to the background twice and its log is split between two files";
    let mut finding =
        Finding::new(&RULE, place, message).related(cx.entry_place(first), "the first fork").help(
            "keep `daemonize2`, which reports a failed start to whoever started the server, or `daemonize`",
        );
    if cx.all(ids::DAEMONIZE).len() == 1 && cx.entry(first).made_by().is_none() {
        finding = finding.unsafe_fix("delete `daemonize`", vec![Step::Delete { entry: first }]);
    }
    cx.report(finding);
}
