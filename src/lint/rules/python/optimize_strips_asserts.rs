use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Python drops every `assert` of the application.
    ///
    /// ## What it does
    /// Finds `optimize` above 0.
    ///
    /// ## Why is this bad
    /// It is the switch `-O` of the interpreter: `assert` statements are not even compiled, and from 2 on documentation
    /// strings are gone too. Code and libraries that check with `assert` accept what they would refuse, and it saves
    /// next to nothing.
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
    let lost = if level > 1 { "every `assert` and every documentation string" } else { "every `assert`" };
    let message = format!(
        "`{} = {}` makes Python leave out {lost} of the application and its libraries",
        cx.name(id),
        shown(value)
    );
    cx.report(Finding::new(&RULE, place, message).help("leave it out unless nothing relies on them"));
}
