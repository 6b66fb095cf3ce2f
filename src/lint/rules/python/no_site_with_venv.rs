use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// `no-site` together with a virtual environment.
    ///
    /// ## What it does
    /// Finds `no-site` together with `home` or `virtualenv`.
    ///
    /// ## Why is this bad
    /// The module `site` adds the packages of an environment to the module search path. Without it Python finds only
    /// the standard library: the import of the first package fails, and uWSGI starts without the application.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// virtualenv = /srv/shop/venv
    /// no-site = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// virtualenv = /srv/shop/venv
    /// ```
    ///
    /// ## Fix safety
    /// Everything that `site` adds to the path becomes visible to the application.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c` stores the flag in `Py_NoSiteFlag`.
    RULE {
        id: "no-site-with-venv",
        category: Python,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::NO_SITE]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.is_on(ids::NO_SITE) {
        return;
    }
    let (Some(setting), Some((home, path))) = (cx.get(ids::NO_SITE), cx.certain(ids::HOME)) else { return };
    let Some(place) = cx.key_place(setting.entry) else { return };
    let message = format!(
        "`no-site` keeps the packages in `{}` off the module search path, so none of them can be imported",
        shown(path)
    );
    let finding = Finding::new(&RULE, place, message)
        .help("remove `no-site`")
        .related(cx.entry_place(home), "the environment")
        .unsafe_fix("remove `no-site`", vec![Step::Delete { entry: setting.entry }]);
    cx.report(finding);
}
