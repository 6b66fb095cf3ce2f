use super::unregistered::{self, Asked};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Unknown cheaper algorithm.
    ///
    /// ## What it does
    /// Finds `cheaper-algo` with a name that is not registered.
    ///
    /// ## Why is this bad
    /// uWSGI logs one line and uses `spare`: the number of workers does not follow the configured algorithm.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// processes = 8
    /// cheaper = 2
    /// cheaper-algo = spare2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// processes = 8
    /// cheaper = 2
    /// cheaper-algo = busyness
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix uses the nearest name, which is a guess.
    ///
    /// ## References
    /// `core/master.c:master_loop`.
    RULE {
        id: "unknown-cheaper-algo",
        category: Values,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::CHEAPER_ALGO]),
    }
}

fn check(cx: &Context<'_>) {
    let asked = Asked {
        rule: &RULE,
        kind: Kind::CheaperAlgo,
        options: &[ids::CHEAPER_ALGO],
        separators: b"",
        ends: false,
        say: |option, name, why| format!("uWSGI falls back to `spare`: `{option}` names `{name}`, {why}"),
    };
    unregistered::check(cx, &asked);
}
