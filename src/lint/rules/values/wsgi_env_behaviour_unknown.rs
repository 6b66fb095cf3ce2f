use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The way of handing the environment to the application is not known.
    ///
    /// ## What it does
    /// Finds `wsgi-env-behaviour` with another value than `cheat` and `holy`.
    ///
    /// ## Why is this bad
    /// The Python plugin ends the server when it starts.
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
        "the server refuses to start at `{} = {}`: the Python plugin knows `cheat` and `holy`",
        cx.name(id),
        cx.shown_value(id)
    );
    let finding = Finding::new(&RULE, place, message).help("leave the line out for `cheat`, or write `holy`");
    cx.report(cx.ending(cx.guard(id), finding));
}
