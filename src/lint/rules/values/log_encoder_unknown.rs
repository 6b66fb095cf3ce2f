use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown log encoder.
    ///
    /// ## What it does
    /// Finds `log-encoder` and `log-req-encoder` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// log-encoder = jsn {"msg":"${msg}"}
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// log-encoder = json {"msg":"${msg}"}
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix uses the nearest name, which is a guess.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_setup_log_encoders`.
    RULE {
        id: "log-encoder-unknown",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LOG_ENCODER, ids::LOG_REQ_ENCODER]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::LogEncoder,
        options: &[ids::LOG_ENCODER, ids::LOG_REQ_ENCODER],
        separators: b" :",
        ends: true,
        say: |option, name, why| {
            format!("uWSGI exits at startup because of `{option}`: it names the encoder `{name}`, {why}")
        },
    };
    unregistered::check(cx, &asked);
}
