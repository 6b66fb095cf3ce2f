use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// Web application without `harakiri`.
    ///
    /// ## What it does
    /// Finds configurations of a web application without `harakiri` when `--deploy` says that they are for production.
    ///
    /// ## Why is this bad
    /// A request that hangs, for example on a database query that never returns, blocks its worker indefinitely. Once
    /// all workers hang, the site is down until somebody restarts it.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=systemd
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = app.py
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=systemd
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = app.py
    /// master = true
    /// harakiri = 60
    /// ```
    ///
    /// ## References
    /// `core/master_checks.c:uwsgi_master_check_harakiri`
    RULE {
        id: "harakiri-missing",
        category: Process,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let said = matches!(cx.settings.deploy, Some(Deploy::Plain | Deploy::Systemd | Deploy::Docker));
    if !said || !cx.surely_absent(ids::HARAKIRI) || cx.has_any(&[ids::ASYNCIO, ids::TORNADO]) {
        return;
    }
    let apps = [ids::MODULE, ids::WSGI_FILE, ids::MOUNT, ids::PSGI, ids::RACK];
    let Some(id) = apps.iter().find_map(|option| cx.each(*option).next()) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = "`harakiri` is not set: a request that hangs blocks its worker until uWSGI is restarted";
    cx.report(Finding::new(&RULE, place, message).help(
        "add `master = true` and a `harakiri` longer than your slowest request, such as `harakiri = 60`",
    ));
}
