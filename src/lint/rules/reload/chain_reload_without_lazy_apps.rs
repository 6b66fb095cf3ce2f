use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Chain reload without `lazy-apps`.
    ///
    /// ## What it does
    /// Finds `touch-chain-reload` and `touch-workers-reload` without `lazy-apps`.
    ///
    /// ## Why is this bad
    /// Without `lazy-apps` the application is loaded in the master, which is not restarted. New workers are copies of
    /// it and run the code that was loaded when uWSGI started. The PIDs change and the log reports a reload, but the
    /// old version answers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// wsgi-file = app.py
    /// processes = 4
    /// touch-chain-reload = /srv/shop/reload.txt
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// wsgi-file = app.py
    /// processes = 4
    /// lazy-apps = true
    /// touch-chain-reload = /srv/shop/reload.txt
    /// ```
    ///
    /// ## Fix safety
    /// With `lazy-apps` each worker loads the application, which uses more memory and makes the start slower.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, `core/master.c:uwsgi_chain_reload`. Seen on 2.0.31: after the module was edited and the
    /// file touched, another worker answers with the old text.
    RULE {
        id: "chain-reload-without-lazy-apps",
        category: Reload,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::TOUCH_CHAIN_RELOAD, ids::TOUCH_WORKERS_RELOAD]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.flag(ids::LAZY_APPS) != Some(false) || cx.flag(ids::LAZY) != Some(false) {
        return;
    }
    let all: Vec<EntryId> =
        cx.each(ids::TOUCH_CHAIN_RELOAD).chain(cx.each(ids::TOUCH_WORKERS_RELOAD)).collect();
    for id in all {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = format!(
            "`{}` never runs new code: it forks new workers from the old master, which keeps the application as it was loaded",
            cx.name(id)
        );
        let steps =
            vec![Step::InsertAfter { entry: id, key: "lazy-apps".to_owned(), value: "true".to_owned() }];
        let finding = Finding::new(&RULE, place, message);
        cx.report(
            finding
                .help("add `lazy-apps = true`, or use `touch-reload`")
                .unsafe_fix("add `lazy-apps = true`", steps),
        );
    }
}
