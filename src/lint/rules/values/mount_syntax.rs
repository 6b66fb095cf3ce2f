use super::common::is_template;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A mount needs a path and an application with `=` between them.
    ///
    /// ## What it does
    /// Finds `mount` without `=`.
    ///
    /// ## Why is this bad
    /// The server refuses to start when it loads its applications. With `lazy-apps` each worker does, and ends.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// manage-script-name = true
    /// mount = /shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// manage-script-name = true
    /// mount = /shop=shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_init_all_apps`.
    MOUNT_SYNTAX {
        id: "mount-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MOUNT]),
    }
}

fn check(cx: &Context<'_>) {
    let late =
        cx.evaluation.number(ids::LAZY_APPS, 0) != Some(0) || cx.evaluation.number(ids::LAZY, 0) != Some(0);
    for id in cx.each(ids::MOUNT) {
        let Some(value) = cx.value(id).filter(|value| !value.contains(&b'=') && !is_template(cx, id)) else {
            continue;
        };
        let Some(place) = cx.value_place(id) else { continue };
        let name = cx.name(id);
        let what = if late { "each worker ends" } else { "the server refuses to start" };
        let message = format!(
            "{what} at `{name} = {}`: there is no `=` between the path and the application",
            cx.shown_value(id)
        );
        let path = if value.starts_with(b"/") { String::from_utf8_lossy(value) } else { "/PATH".into() };
        let finding =
            Finding::new(&MOUNT_SYNTAX, place, message).help(format!("write `{name} = {path}=APPLICATION`"));
        cx.report(if late { finding } else { cx.ending(cx.guard(id), finding) });
    }
}
