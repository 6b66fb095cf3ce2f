use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A folder of programs is put on the path of Python modules.
    ///
    /// ## What it does
    /// Finds `pythonpath` values that end in `/bin`.
    ///
    /// ## Why is this bad
    /// No module is ever found there. The line does nothing, and it hides that the environment is chosen by
    /// `virtualenv`, or that the folder of the project is what was meant.
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
    /// Nothing changes unless modules do lie in that folder.
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
        let message = format!("`{}` holds programs, no modules: the line has no effect", shown(value));
        let help = "choose the environment with `virtualenv`, and put the folder of your own modules into `pythonpath`";
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(finding.unsafe_fix("delete the line", vec![Step::Delete { entry: id }]));
    }
}
