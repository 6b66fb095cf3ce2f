use super::common::plain_values;
use crate::catalog::Setter;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Cron line whose time never comes.
    ///
    /// ## What it does
    /// Finds fields of `cron` and related options that are out of range: minutes above 59, hours above 23,
    /// days above 31 or 0, months above 12 or 0, weekdays above 7. The usual reason is a wrong order of
    /// fields.
    ///
    /// ## Why is this bad
    /// uWSGI accepts the line but never runs the command.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron = 0 24 -1 -1 -1 /usr/bin/clean-shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// cron = 0 0 -1 -1 -1 /usr/bin/clean-shop
    /// ```
    ///
    /// ## References
    /// `core/master_utils.c:uwsgi_cron_task_needs_execution`.
    RULE {
        id: "cron-field-range",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Setters(&[Setter::AddCron, Setter::AddUniqueCron, Setter::AddCronCurl]),
    }
}

/// The name of each field and the numbers that it can have.
const FIELDS: [(&str, std::ops::RangeInclusive<i32>); 5] =
    [("minute", 0..=59), ("hour", 0..=23), ("day", 1..=31), ("month", 1..=12), ("weekday", 0..=7)];

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |setter| {
        matches!(setter, Setter::AddCron | Setter::AddUniqueCron | Setter::AddCronCurl)
    }) {
        let Some((fields, _)) = c::cron_fields(value) else { continue };
        let wrong =
            fields.iter().zip(&FIELDS).find(|(number, (_, range))| **number >= 0 && !range.contains(number));
        let Some((number, (field, range))) = wrong else { continue };
        let Some(place) = cx.value_place(id) else { continue };
        let message =
            format!("`{} = {}` never runs: {number} is not a valid {field}", cx.name(id), cx.shown_value(id));
        let help = format!(
            "{field}s range from {} to {}; the order is minute, hour, day, month, weekday",
            range.start(),
            range.end()
        );
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
