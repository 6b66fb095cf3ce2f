use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown loop engine.
    ///
    /// ## What it does
    /// Finds `loop` with a name that no plugin registers.
    ///
    /// ## Why is this bad
    /// Every worker exits when it enters its loop. Without a master process the server is gone; with one it
    /// respawns the workers repeatedly.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// loop = gevnet
    /// async = 100
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// plugin = gevent
    /// loop = gevent
    /// async = 100
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix uses the nearest name, which is a guess.
    ///
    /// ## References
    /// `core/loop.c:uwsgi_get_loop`, `core/uwsgi.c:uwsgi_ignition`.
    RULE {
        id: "unknown-loop",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LOOP]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::Loop,
        options: &[ids::LOOP],
        separators: b"",
        ends: false,
        say: |option, name, why| {
            format!("every worker exits because of `{option}`: it names the loop engine `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
