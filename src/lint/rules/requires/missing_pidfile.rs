use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// `daemonize` without a PID file.
    ///
    /// ## What it does
    /// Finds `daemonize` without `pidfile`, `pidfile2`, `safe-pidfile`, `safe-pidfile2` or `master-fifo`.
    ///
    /// ## Why is this bad
    /// The process detaches from the terminal, and `uwsgi --stop` and `uwsgi --reload` require a file with
    /// its PID. Without one you have to search the process table for the right process.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// daemonize = /var/log/shop/uwsgi.log
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// master = true
    /// daemonize = /var/log/shop/uwsgi.log
    /// safe-pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Fix safety
    /// No fix is offered, because only you know where the file may be written.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_pidfile_signal` reads the file that `--stop` and `--reload` name.
    RULE {
        id: "missing-pidfile",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::DAEMONIZE, ids::DAEMONIZE2]),
    }
}

fn check(cx: &Context<'_>) {
    let handles = [ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2, ids::MASTER_FIFO];
    let needed =
        !matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Dev | Deploy::Docker | Deploy::Systemd));
    if !needed || !handles.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let Some(entry) =
        cx.each(ids::DAEMONIZE).chain(cx.each(ids::DAEMONIZE2)).find(|id| cx.is_unconditional(*id))
    else {
        return;
    };
    let Some(place) = cx.entry_place(entry) else { return };
    let name = cx.name(entry);
    let message =
        format!("`uwsgi --stop` and `uwsgi --reload` do not work: `{name}` is set, but no PID file");
    let help = "add `safe-pidfile = /run/NAME/uwsgi.pid` (before uWSGI 2.0.16: `pidfile`)";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
