use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown exception handler.
    ///
    /// ## What it does
    /// Finds `exception-handler` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// exception-handler = sentry:http://127.0.0.1
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// plugin = exception_log
    /// exception-handler = log
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix uses the nearest name, which is a guess.
    ///
    /// ## References
    /// `core/exceptions.c:uwsgi_exception_setup_handlers`.
    RULE {
        id: "exception-handler-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::EXCEPTION_HANDLER]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::ExceptionHandler,
        options: &[ids::EXCEPTION_HANDLER],
        separators: b":",
        ends: true,
        say: |option, name, why| {
            format!("uWSGI exits at startup because of `{option}`: it names the handler `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
