use super::common::plain_values;
use crate::catalog::Setter;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Cron line without a command.
    ///
    /// ## What it does
    /// Finds `cron` and `unique-cron` with five numbers and nothing after them.
    ///
    /// ## Why is this bad
    /// uWSGI accepts the line and runs an empty command at these times.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron = 0 3 -1 -1 -1
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron = 0 3 -1 -1 -1 /usr/bin/clean-shop
    /// ```
    ///
    /// ## References
    /// `core/cron.c:uwsgi_cron_add`.
    RULE {
        id: "cron-no-command",
        category: Values,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Setters(&[Setter::AddCron, Setter::AddUniqueCron, Setter::AddCronCurl]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |setter| {
        matches!(setter, Setter::AddCron | Setter::AddUniqueCron | Setter::AddCronCurl)
    }) {
        if c::cron_fields(value).is_none_or(|(_, command)| !command.is_empty()) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let message = format!(
            "`{} = {}` has no command: uWSGI runs an empty one at these times",
            cx.name(id),
            cx.shown_value(id)
        );
        cx.report(Finding::new(&RULE, place, message).help("add the command after the five numbers"));
    }
}
