use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown lock engine.
    ///
    /// ## What it does
    /// Finds `lock-engine` with a name other than `ipcsem`. Without the option uWSGI uses the fastest engine
    /// that it was built with.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// lock-engine = pthread
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// lock-engine = ipcsem
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix uses the nearest name, which is a guess.
    ///
    /// ## References
    /// `core/lock.c:uwsgi_setup_locking`.
    RULE {
        id: "unknown-lock-engine",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LOCK_ENGINE]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::LockEngine,
        options: &[ids::LOCK_ENGINE],
        separators: b"",
        ends: true,
        say: |option, name, why| {
            format!("uWSGI exits at startup because of `{option}`: it names the lock engine `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
