use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `env` without `=` takes the variable away.
    ///
    /// ## What it does
    /// Finds `env` lines without `=`.
    ///
    /// ## Why is this bad
    /// The text goes to putenv(3), which removes a variable when it finds no `=`. The application loses the one that it
    /// has from outside, or never gets the one that was meant.
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
        let message = format!(
            "`{name} = {shown}` takes the variable away: without `=` it is removed from the environment"
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("write `{name} = {shown}=VALUE`, or `unenv = {shown}` when it shall go")),
        );
    }
}
