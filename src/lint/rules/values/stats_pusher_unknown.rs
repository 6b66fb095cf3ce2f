use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

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
    RULE {
        id: "stats-pusher-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::STATS_PUSH]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::StatsPusher,
        options: &[ids::STATS_PUSH],
        separators: b":",
        ends: true,
        say: |option, name, why| {
            format!("the server refuses to start at `{option}`: it asks for the pusher `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
