use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `reload-os-env` fails in this release.
    ///
    /// ## What it does
    /// For releases before 2.0.29, finds `reload-os-env`.
    ///
    /// ## Why is this bad
    /// These releases put bytes into `os.environ`, which Python 3 rejects: each time an application is loaded, a
    /// `TypeError` is printed and the environment is not reloaded.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.0.21
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// reload-os-env = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set target=2.0.31
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// reload-os-env = true
    /// ```
    ///
    /// ## References
    /// `plugins/python/pyloader.c:init_uwsgi_app`
    RULE {
        id: "reload-os-env-note",
        category: Python,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::RELOAD_OS_ENV]),
    }
}

fn check(cx: &Context<'_>) {
    let broken = Version::parse("2.0.29").is_some_and(|version| cx.target() < version);
    if !broken || !cx.is_on(ids::RELOAD_OS_ENV) {
        return;
    }
    let Some(setting) = cx.get(ids::RELOAD_OS_ENV) else { return };
    let Some(place) = cx.key_place(setting.entry) else { return };
    let message = format!(
        "in uWSGI {} `reload-os-env` raises a `TypeError` under Python 3 and reloads nothing",
        cx.target()
    );
    cx.report(Finding::new(&RULE, place, message).help("remove the line, or use uWSGI 2.0.29 or later"));
}
