use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown stats pusher.
    ///
    /// ## What it does
    /// Finds `stats-push` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
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
    /// Unsafe: the fix uses the nearest name, which is a guess.
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
            format!("uWSGI exits at startup because of `{option}`: it names the stats pusher `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
