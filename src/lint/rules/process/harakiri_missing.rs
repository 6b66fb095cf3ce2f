use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// Without `harakiri` a request that hangs keeps its worker for ever.
    ///
    /// ## What it does
    /// Finds configurations of a web application without `harakiri`, when `--deploy` says that they are for production.
    ///
    /// ## Why is this bad
    /// A query that never returns or a peer that never answers takes one worker after the other, until the site stands still
    /// and somebody restarts it.
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
    let message = "no `harakiri` is set: a request of this application that hangs keeps its worker until the server is restarted";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `harakiri = 60`, above your slowest request, and `master = true`"),
    );
}
