use super::super::values::common::number_of;
use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Maximum worker lifetime that is not above the minimum.
    ///
    /// ## What it does
    /// Compares `max-worker-lifetime` with `min-worker-lifetime`, which defaults to 10 seconds.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup if the maximum lifetime is not above the minimum.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// max-worker-lifetime = 10
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// max-worker-lifetime = 3600
    /// ```
    ///
    /// ## References
    /// `core/init.c:sanitize_args`.
    RULE {
        id: "worker-lifetime-order",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MAX_WORKER_LIFETIME]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(setting) = cx.get(ids::MAX_WORKER_LIFETIME) else { return };
    let fresh = if ids::MIN_WORKER_LIFETIME.exists_in(cx.target()) { 10 } else { return };
    let (Some(longest), Some(shortest)) =
        (number_of(cx, ids::MAX_WORKER_LIFETIME, 0), number_of(cx, ids::MIN_WORKER_LIFETIME, fresh))
    else {
        return;
    };
    if longest <= 0 || shortest < longest || Version::parse("2.0.18").is_some_and(|since| cx.target() < since)
    {
        return;
    }
    let Some(place) = cx.value_place(setting.entry) else { return };
    let unset = if cx.has(ids::MIN_WORKER_LIFETIME) { "" } else { " by default" };
    let message = format!(
        "uWSGI exits at startup: `max-worker-lifetime = {longest}` must be above `min-worker-lifetime`, which is {shortest}{unset}"
    );
    let finding = Finding::new(&RULE, place, message)
        .related(
            cx.get(ids::MIN_WORKER_LIFETIME).and_then(|setting| cx.entry_place(setting.entry)),
            "minimum lifetime",
        )
        .help("set more seconds than the minimum, such as 3600 (one hour)");
    cx.report(cx.ending(cx.guard(setting.entry), finding));
}
