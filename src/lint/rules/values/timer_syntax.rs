use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Timer without a signal or an interval.
    ///
    /// ## What it does
    /// Finds `timer`, `signal-timer`, `rbtimer` and `signal-rbtimer` without a space between signal number
    /// and seconds.
    ///
    /// ## Why is this bad
    /// The master process exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// signal-timer = 30
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// signal-timer = 17 30
    /// ```
    ///
    /// ## References
    /// `core/master.c:master_loop`.
    RULE {
        id: "timer-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::SIGNAL_TIMER, ids::SIGNAL_RBTIMER]),
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.each(ids::SIGNAL_TIMER).chain(cx.each(ids::SIGNAL_RBTIMER)) {
        if plain(cx, id).is_none_or(|value| value.contains(&b' ')) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let name = cx.name(id);
        let message = format!(
            "the master process exits because of `{name} = {}`: the form is `SIGNAL SECONDS`",
            cx.shown_value(id)
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("write `{name} = SIGNAL SECONDS` with a signal from 0 to 255")),
        );
    }
}
