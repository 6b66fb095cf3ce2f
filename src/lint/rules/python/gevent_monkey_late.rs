use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `gevent-monkey-patch` after the application is loaded.
    ///
    /// ## What it does
    /// Finds `gevent-monkey-patch` without `gevent-early-monkey-patch`.
    ///
    /// ## Why is this bad
    /// The patch is applied when a worker starts its loop, after the application and all its imports are loaded (also
    /// with `lazy-apps`). What was imported from `socket`, `ssl` or `threading` before stays blocking: one slow call
    /// blocks every request of the worker.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// gevent = 100
    /// gevent-monkey-patch = true
    /// module = shop.web:app
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// gevent = 100
    /// gevent-early-monkey-patch = true
    /// module = shop.web:app
    /// ```
    ///
    /// ## Fix safety
    /// An application that patches by itself, or relies on being loaded unpatched, may behave differently.
    ///
    /// ## References
    /// `plugins/gevent/gevent.c:gevent_loop` and `gevent_preinit_apps`.
    RULE {
        id: "gevent-monkey-late",
        category: Python,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::GEVENT_MONKEY_PATCH]),
    }
}

fn check(cx: &Context<'_>) {
    let early = ids::GEVENT_EARLY_MONKEY_PATCH;
    if !cx.is_on(ids::GEVENT_MONKEY_PATCH)
        || !cx.has(ids::GEVENT)
        || !cx.surely_absent(early)
        || !early.exists_in(cx.target())
    {
        return;
    }
    let Some(setting) = cx.get(ids::GEVENT_MONKEY_PATCH) else { return };
    let Some(place) = cx.key_place(setting.entry) else { return };
    let message = "the standard library is patched only after the application is loaded: modules that it imported before still block the whole worker";
    let steps = vec![Step::Rename { entry: setting.entry, to: early.name().to_owned() }];
    let finding = Finding::new(&RULE, place, message)
        .help("use `gevent-early-monkey-patch`, which patches before the application is loaded")
        .unsafe_fix("rename to `gevent-early-monkey-patch`", steps);
    cx.report(finding);
}
