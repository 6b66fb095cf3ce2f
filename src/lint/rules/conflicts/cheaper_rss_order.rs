use super::super::values::common::number_of;
use crate::catalog::{OptId, ids};
use crate::evaluate::State;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Inconsistent memory limits of the cheaper mode.
    ///
    /// ## What it does
    /// Finds `cheaper-rss-limit-hard` without a lower `cheaper-rss-limit-soft`, and the soft limit without
    /// `memory-report` or another option that measures memory, such as `reload-on-as` or `reload-on-rss`.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup in each of these cases.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// processes = 8
    /// cheaper = 2
    /// memory-report = true
    /// cheaper-rss-limit-hard = 268435456
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// processes = 8
    /// cheaper = 2
    /// memory-report = true
    /// cheaper-rss-limit-soft = 134217728
    /// cheaper-rss-limit-hard = 268435456
    /// ```
    ///
    /// ## References
    /// `core/init.c:sanitize_args`.
    RULE {
        id: "cheaper-rss-order",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHEAPER_RSS_LIMIT_SOFT, ids::CHEAPER_RSS_LIMIT_HARD]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some(soft), Some(hard)) =
        (number_of(cx, ids::CHEAPER_RSS_LIMIT_SOFT, 0), number_of(cx, ids::CHEAPER_RSS_LIMIT_HARD, 0))
    else {
        return;
    };
    let measured = number_of(cx, ids::MEMORY_REPORT, 0) != Some(0)
        || cx.evaluation.state(State::ForceGetMemusage) != Some(0);
    if soft != 0 && !measured {
        let message =
            "uWSGI exits at startup: `cheaper-rss-limit-soft` requires `memory-report`, which is not set"
                .to_owned();
        say(cx, ids::CHEAPER_RSS_LIMIT_SOFT, ids::MEMORY_REPORT, message, "add `memory-report = true`");
    }
    if hard != 0 && soft == 0 {
        let message =
            "uWSGI exits at startup: `cheaper-rss-limit-hard` requires `cheaper-rss-limit-soft`, which is not set"
                .to_owned();
        say(
            cx,
            ids::CHEAPER_RSS_LIMIT_HARD,
            ids::CHEAPER_RSS_LIMIT_SOFT,
            message,
            "add a lower `cheaper-rss-limit-soft`, in bytes",
        );
    } else if hard != 0 && hard <= soft {
        let message = format!(
            "uWSGI exits at startup: `cheaper-rss-limit-hard = {hard}` must be above `cheaper-rss-limit-soft = {soft}`"
        );
        say(
            cx,
            ids::CHEAPER_RSS_LIMIT_HARD,
            ids::CHEAPER_RSS_LIMIT_SOFT,
            message,
            "raise the hard limit or lower the soft limit; both are in bytes",
        );
    }
}

fn say(cx: &Context<'_>, option: OptId, other: OptId, message: String, help: &str) {
    let Some(setting) = cx.get(option) else { return };
    let Some(place) = cx.value_place(setting.entry) else { return };
    let finding = Finding::new(&RULE, place, message)
        .related(cx.get(other).and_then(|setting| cx.entry_place(setting.entry)), "compared with this")
        .help(help);
    cx.report(cx.ending(cx.guard(setting.entry), finding));
}
