use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Mule without code under `lazy-apps`.
    ///
    /// ## What it does
    /// Finds mules that get their code from the application (`mule` without a script, `mule = module:function`), together
    /// with `lazy-apps`.
    ///
    /// ## Why is this bad
    /// With `lazy-apps` only the workers load the application. A mule without a script has none of its functions, so tasks
    /// for it never run. A `mule = module:function` crashes with a segmentation fault and is started again, over and over.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi
    /// master = true
    /// lazy-apps = true
    /// mule = shop.jobs:run
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi
    /// master = true
    /// lazy-apps = true
    /// mule = shop/jobs.py
    /// ```
    ///
    /// ## References
    /// `core/mule.c:uwsgi_mule`, `plugins/python/python_plugin.c:uwsgi_python_mule`. Seen on 2.0.31: `uWSGI process 5 got
    /// Segmentation Fault`, `mule 1 crippled...trying respawn` several times a second; `import` is run in worker 1 only.
    RULE {
        id: "mule-lazy-apps",
        category: Process,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MULE]),
    }
}

fn check(cx: &Context<'_>) {
    let lazy = [ids::LAZY_APPS, ids::LAZY].into_iter().find(|option| cx.is_on(*option));
    let shared = [ids::SHARED_IMPORT, ids::SHARED_PYIMPORT, ids::SHARED_PYTHON_IMPORT];
    let Some(lazy) = lazy.and_then(|option| cx.get(option)).filter(|set| set.certain) else { return };
    for id in cx.each(ids::MULE) {
        let Some(value) = cx.value(id).filter(|_| cx.is_unconditional(id)) else { continue };
        let is_script = value.contains(&b'/') || value.ends_with(b".py") || value.ends_with(b".so");
        let bare = matches!(value, b"" | b"1" | b"true");
        let function = !is_script && value.contains(&b':');
        // What is imported for all processes is there without the application.
        let imported = !shared.iter().all(|option| cx.surely_absent(*option));
        if !(function || bare) || imported {
            continue;
        }
        let Some(place) = cx.entry_place(id) else { continue };
        let message = if function {
            format!(
                "under `lazy-apps` the mule `{}` has no code: it crashes and is started again, over and over",
                cx.shown_value(id)
            )
        } else {
            "under `lazy-apps` only workers load the application: this mule has no code, and its tasks never run".to_owned()
        };
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(lazy.entry), "only workers load the application")
            .help("give the mule a script (`mule = jobs.py`), or remove `lazy-apps`");
        cx.report(finding);
    }
}
