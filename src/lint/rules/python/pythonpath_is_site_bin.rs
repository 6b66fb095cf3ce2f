use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Directory of programs in `pythonpath`.
    ///
    /// ## What it does
    /// Finds `pythonpath` values that end in `/bin`.
    ///
    /// ## Why is this bad
    /// Python finds no modules there, so the line has no effect. It hides that the environment has to be set with
    /// `virtualenv`, or that the project directory was meant.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// pythonpath = /srv/shop/venv/bin
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
    /// Nothing changes unless that directory does contain modules.
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:init_pyargv` and `uwsgi_opt_pythonpath`.
    RULE {
        id: "pythonpath-is-site-bin",
        category: Python,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::PYTHONPATH]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain(cx, ids::PYTHONPATH) {
        let path = value.strip_suffix(b"/").unwrap_or(value);
        if !path.ends_with(b"/bin") {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!("`{}` contains programs, not modules: the line has no effect", shown(value));
        let help =
            "set the environment with `virtualenv`, and `pythonpath` to the directory of your own modules";
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(finding.unsafe_fix("remove the line", vec![Step::Delete { entry: id }]));
    }
}
