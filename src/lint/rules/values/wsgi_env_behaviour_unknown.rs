use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Unknown `wsgi-env-behaviour`.
    ///
    /// ## What it does
    /// Finds `wsgi-env-behaviour` with a value other than `cheat` and `holy`.
    ///
    /// ## Why is this bad
    /// The Python plugin makes uWSGI exit at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// wsgi-env-behaviour = copy
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// wsgi-env-behaviour = holy
    /// ```
    ///
    /// ## References
    /// `plugins/python/python_plugin.c:uwsgi_python_preinit_apps`.
    RULE {
        id: "wsgi-env-behaviour-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::WSGI_ENV_BEHAVIOUR]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, value)) = cx.certain(ids::WSGI_ENV_BEHAVIOUR) else { return };
    if matches!(value, b"cheat" | b"holy") {
        return;
    }
    let Some(place) = cx.value_place(id) else { return };
    let message = format!(
        "uWSGI exits at startup because of `{} = {}`: only `cheat` and `holy` are allowed",
        cx.name(id),
        cx.shown_value(id)
    );
    let finding = Finding::new(&RULE, place, message).help("remove the line to use `cheat`, or write `holy`");
    cx.report(cx.ending(cx.guard(id), finding));
}
