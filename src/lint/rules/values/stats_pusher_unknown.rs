use super::common::{head, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A pusher of statistics that the server does not have.
    ///
    /// ## What it does
    /// Finds `stats-push` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// The server refuses to start.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// stats-push = statd:127.0.0.1:8125
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// plugin = stats_pusher_statsd
    /// stats-push = statsd:127.0.0.1:8125
    /// ```
    ///
    /// ## Fix safety
    /// The nearest name is offered; that it was meant is a guess.
    ///
    /// ## References
    /// `core/stats.c:uwsgi_stats_pusher_setup`.
    STATS_PUSHER_UNKNOWN {
        id: "stats-pusher-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::STATS_PUSH]),
    }
}

fn check(cx: &mut Context<'_>) {
    for id in cx.each(ids::STATS_PUSH) {
        let Some(value) =
            cx.value(id).filter(|value| !(value.contains(&crate::evaluate::HOLE)) && !is_template(cx, id))
        else {
            continue;
        };
        let name = head(value, b':').0;
        let Some(gone) = missing(cx, Kind::StatsPusher, name) else { continue };
        let Some(place) = cx.value_part(id, 0..name.len().max(1)).filter(|_| overrules(cx, id)) else {
            continue;
        };
        let message = format!(
            "the server refuses to start at `{option}`: it asks for the pusher `{name}`, {why}",
            option = cx.name(id),
            name = shown(name),
            why = gone.why()
        );
        let mut finding =
            Finding::new(&STATS_PUSHER_UNKNOWN, place, message).help(gone.cure(Kind::StatsPusher));
        if let Some(near) = gone.meant() {
            let value = format!("{near}{}", String::from_utf8_lossy(&value[name.len()..]));
            finding = finding.unsafe_fix(format!("write `{near}`"), vec![Step::Set { entry: id, value }]);
        }
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

/// Of an option that holds one value, only the last line acts.
fn overrules(cx: &Context<'_>, id: EntryId) -> bool {
    let option = cx.entry(id).option;
    option
        .is_none_or(|option| !option.is_scalar() || cx.get(option).is_some_and(|setting| setting.entry == id))
}
