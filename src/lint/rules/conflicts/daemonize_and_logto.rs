use super::common::setting;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// A log file beside `daemonize` is never written.
    ///
    /// ## What it does
    /// Finds `logto` in a configuration that has `daemonize`, whose value is a log file itself.
    ///
    /// ## Why is this bad
    /// The server opens the file of `daemonize` and does not even make the one of `logto`. Who looks there for errors finds nothing.
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
    /// The line without effect is deleted. `logto2` does act beside `daemonize` and is left alone.
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
    let message = format!(
        "`{name} = {}` is ignored: with `daemonize` everything is logged to `{log}`",
        cx.shown_value(logto)
    );
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(daemonize), "the log file that is written")
        .help("delete the line, and give `daemonize` the log file that you want");
    if !cx.spelled(cx.key(logto)) && cx.all(ids::LOGTO).len() == 1 && cx.entry(logto).made_by().is_none() {
        finding = finding.safe_fix(format!("delete `{name}`"), vec![Step::Delete { entry: logto }]);
    }
    cx.report(finding);
}
