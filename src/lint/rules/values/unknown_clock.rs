use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown clock.
    ///
    /// ## What it does
    /// Finds `clock` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// clock = monotonix
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// clock = unix
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix uses the nearest name, which is a guess.
    ///
    /// ## References
    /// `core/clock.c:uwsgi_set_clock`.
    RULE {
        id: "unknown-clock",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::CLOCK]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::Clock,
        options: &[ids::CLOCK],
        separators: b"",
        ends: true,
        say: |option, name, why| {
            format!("uWSGI exits at startup because of `{option}`: it names the clock `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
