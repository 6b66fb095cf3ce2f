use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Spooler without an application because of `lazy-apps`.
    ///
    /// ## What it does
    /// Finds a spooler together with `lazy-apps` and a Python application, without `spooler-import` or `shared-import`.
    ///
    /// ## Why is this bad
    /// With `lazy-apps` each worker loads the application after the fork. The spooler is not a worker and loads
    /// nothing, so it finds no function for a task, logs an error, and retries the task indefinitely.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// lazy-apps = true
    /// spooler = /srv/shop/spool
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// lazy-apps = true
    /// spooler = /srv/shop/spool
    /// spooler-import = shop.tasks
    /// ```
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_spooler_init`. Seen on 2.0.31: the task runs without `lazy-apps`; with
    /// it the log says `unable to find the spooler function`.
    RULE {
        id: "lazy-apps-spooler",
        category: Reload,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::SPOOLER]),
    }
}

fn check(cx: &Context<'_>) {
    let lazy = cx.is_on(ids::LAZY_APPS) || cx.is_on(ids::LAZY);
    let apps = [ids::MODULE, ids::WSGI_FILE, ids::MOUNT];
    let imports = [ids::SPOOLER_IMPORT, ids::SHARED_IMPORT];
    if !lazy || !cx.has_any(&apps) || !imports.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let Some(id) = cx.each(ids::SPOOLER).find(|id| cx.is_unconditional(*id)) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = "the spooler retries its tasks indefinitely: with `lazy-apps` only workers load the application, so it finds no function for them";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `spooler-import = MODULE`, naming the module that defines the tasks"),
    );
}
