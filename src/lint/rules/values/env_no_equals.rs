use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `env` without `=`, which unsets the variable.
    ///
    /// ## What it does
    /// Finds `env` lines without `=`.
    ///
    /// ## Why is this bad
    /// uWSGI passes the text to putenv(3), which removes the variable if there is no `=`. The application
    /// loses the inherited value, or never gets the intended one.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = DJANGO_SETTINGS_MODULE
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// env = DJANGO_SETTINGS_MODULE=shop.settings
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_env`.
    RULE {
        id: "env-no-equals",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Setters(&[Setter::SetEnv]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |setter| setter == Setter::SetEnv) {
        if value.contains(&b'=') || value.is_empty() {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let (name, shown) = (cx.name(id), cx.shown_value(id));
        let message =
            format!("`{name} = {shown}` removes the variable from the environment, because `=` is missing");
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("write `{name} = {shown}=VALUE`, or `unenv = {shown}` to unset it")),
        );
    }
}
