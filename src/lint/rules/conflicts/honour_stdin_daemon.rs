use super::common::{setting, switched_on};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// `honour-stdin` together with `daemonize`.
    ///
    /// ## What it does
    /// Finds `honour-stdin` together with `daemonize`.
    ///
    /// ## Why is this bad
    /// When uWSGI daemonizes, it redirects standard input to `/dev/null`. A debugger that waits for input
    /// reads end of file.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// honour-stdin = true
    /// daemonize = /var/log/shop/uwsgi.log
    /// pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// honour-stdin = true
    /// ```
    ///
    /// ## References
    /// `core/utils.c:daemonize`
    RULE {
        id: "honour-stdin-daemon",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HONOUR_STDIN]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.deploy() == Some(Deploy::Vassal) {
        return;
    }
    let (Some(honour), Some(daemonize)) = (switched_on(cx, ids::HONOUR_STDIN), setting(cx, ids::DAEMONIZE))
    else {
        return;
    };
    let Some(place) = cx.entry_place(honour) else { return };
    let name = cx.name(honour);
    let message = format!("`{name}` has no effect: `daemonize` redirects standard input to /dev/null");
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(daemonize), "uWSGI daemonizes here")
        .help(format!("debug without `daemonize`, or remove `{name}`"));
    cx.report(finding);
}
