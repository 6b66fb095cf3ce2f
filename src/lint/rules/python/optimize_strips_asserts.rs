use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `optimize` removes `assert` statements.
    ///
    /// ## What it does
    /// Finds `optimize` above 0.
    ///
    /// ## Why is this bad
    /// The option corresponds to Python's `-O`: `assert` statements are not compiled, and from 2 on docstrings are
    /// removed as well. Code and libraries that check values with `assert` then accept invalid ones, and the gain is
    /// negligible.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// optimize = 1
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_init` sets `Py_OptimizeFlag`.
    RULE {
        id: "optimize-strips-asserts",
        category: Python,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::OPTIMIZE]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::OPTIMIZE) else { return };
    let Some(level) = cx.number(ids::OPTIMIZE, 0).filter(|level| *level > 0) else { return };
    let Some(place) = cx.value_place(id) else { return };
    let lost = if level > 1 { "every `assert` and docstring" } else { "every `assert`" };
    let message =
        format!("`{} = {}` removes {lost} from the application and its libraries", cx.name(id), shown(value));
    cx.report(Finding::new(&RULE, place, message).help("remove the line unless nothing relies on them"));
}
