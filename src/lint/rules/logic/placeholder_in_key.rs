use super::common::references;
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Placeholders and environment variables in a key are never replaced.
    ///
    /// ## What it does
    /// Finds `%(name)`, `$(NAME)` and `@(file)` before the `=`.
    ///
    /// ## Why is this bad
    /// The server replaces them in values alone. The key keeps its brackets, is no option, and the line has no effect;
    /// nothing is logged.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// kind = http
    /// %(kind)-timeout = 120
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// http-timeout = 120
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass` looks at values alone.
    RULE {
        id: "placeholder-in-key",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let holds = |key: &[u8]| b"%$@".iter().any(|symbol| !references(key, *symbol).is_empty());
    let found: Vec<EntryId> =
        cx.written().filter(|id| cx.entry(*id).known == Known::No && holds(cx.key(*id))).collect();
    for id in found {
        let Some(place) = cx.key_place(id) else { continue };
        let message = format!(
            "nothing is replaced in a key: the server has no option `{}` and passes over the line",
            cx.name(id)
        );
        let help = "write the name of the option out; magic variables such as `%n` do work in a key";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
