use super::common::setting;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `daemonize` together with `daemonize2`.
    ///
    /// ## What it does
    /// Finds `daemonize` and `daemonize2` in one configuration.
    ///
    /// ## Why is this bad
    /// Both take effect: uWSGI forks after it reads its configuration and again after it loads the
    /// applications. The log is split between two files, and the PID changes, so a PID file written early
    /// names a process that no longer exists.
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
    /// Unsafe: `daemonize` is deleted, so startup messages stay on the terminal until the applications are
    /// loaded.
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
    let message = "uWSGI daemonizes twice and splits its log between two files, because `daemonize` and `daemonize2` are both set";
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(first), "first fork")
        .help("keep one of them; only `daemonize2` reports a failed start to its caller");
    if cx.all(ids::DAEMONIZE).len() == 1 && cx.entry(first).made_by().is_none() {
        finding = finding.unsafe_fix("delete `daemonize`", vec![Step::Delete { entry: first }]);
    }
    cx.report(finding);
}
