use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// A lock engine that the server does not have.
    ///
    /// ## What it does
    /// Finds `lock-engine` with another name than `ipcsem`. Without the option the server uses the fastest engine that
    /// it was built with.
    ///
    /// ## Why is this bad
    /// The server refuses to start.
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
    /// The nearest name is offered; that it was meant is a guess.
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
            format!("the server refuses to start at `{option}`: it asks for the lock engine `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
