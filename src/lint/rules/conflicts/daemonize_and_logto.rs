use super::common::setting;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `logto` together with `daemonize`, whose log file takes precedence.
    ///
    /// ## What it does
    /// Finds `logto` in a configuration with `daemonize`, whose value is a log file itself.
    ///
    /// ## Why is this bad
    /// uWSGI opens the log file of `daemonize` and does not even create the one of `logto`. Errors are not
    /// where one looks for them.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// pidfile = /run/shop/uwsgi.pid
    /// daemonize = /var/log/shop/daemon.log
    /// logto = /var/log/shop/uwsgi.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// pidfile = /run/shop/uwsgi.pid
    /// daemonize = /var/log/shop/uwsgi.log
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the ignored line is deleted. `logto2` works together with `daemonize` and is not reported.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_setup_log`
    RULE {
        id: "daemonize-and-logto",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::LOGTO]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some(daemonize), Some(logto)) = (setting(cx, ids::DAEMONIZE), setting(cx, ids::LOGTO)) else {
        return;
    };
    let Some(place) = cx.entry_place(logto) else { return };
    let (name, log) = (cx.name(logto), cx.shown_value(daemonize));
    let message = format!("`{name} = {}` is ignored: `daemonize` logs to `{log}`", cx.shown_value(logto));
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(daemonize), "log file in use")
        .help("remove the line, and set the log file in `daemonize`");
    if !cx.spelled(cx.key(logto)) && cx.all(ids::LOGTO).len() == 1 && cx.entry(logto).made_by().is_none() {
        finding = finding.safe_fix(format!("delete `{name}`"), vec![Step::Delete { entry: logto }]);
    }
    cx.report(finding);
}
