use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `touch-reload` together with `py-autoreload`.
    ///
    /// ## What it does
    /// Finds `touch-reload` together with `py-autoreload`.
    ///
    /// ## Why is this bad
    /// A deployment that writes the modules and then touches the file reloads uWSGI twice, the first time too early.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// touch-reload = /srv/shop/reload.txt
    /// py-autoreload = 2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// touch-reload = /srv/shop/reload.txt
    /// ```
    ///
    /// ## References
    /// `core/master.c:master_loop`, `plugins/python/python_plugin.c:uwsgi_python_autoreloader_thread`
    RULE {
        id: "touch-and-auto-reload",
        category: Reload,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::PY_AUTO_RELOAD]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((auto, value)) = cx.certain(ids::PY_AUTO_RELOAD) else { return };
    let touches = [ids::TOUCH_RELOAD, ids::TOUCH_CHAIN_RELOAD, ids::TOUCH_WORKERS_RELOAD];
    let Some(touch) = touches.iter().find_map(|option| cx.each(*option).find(|id| cx.is_unconditional(*id)))
    else {
        return;
    };
    let Some(place) = cx.entry_place(auto).filter(|_| crate::evaluate::c::atoi(value) > 0) else { return };
    let message = format!(
        "`{}` and `{}` both reload uWSGI: a deployment that writes the modules and then touches the file triggers two reloads",
        cx.name(auto),
        cx.name(touch)
    );
    let finding =
        Finding::new(&RULE, place, message).related(cx.entry_place(touch), "the other option that reloads");
    cx.report(finding.help("use `touch-reload` in production and `py-autoreload` in development"));
}
