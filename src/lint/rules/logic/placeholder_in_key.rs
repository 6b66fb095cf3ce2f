use super::common::references;
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Placeholder in an option name, which is never replaced.
    ///
    /// ## What it does
    /// Finds `%(name)`, `$(NAME)` and `@(file)` before the `=`.
    ///
    /// ## Why is this bad
    /// uWSGI replaces them only in values. The key stays literal and is not an option, so uWSGI silently
    /// ignores the line.
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
    /// `core/utils.c:uwsgi_apply_config_pass` processes only values.
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
            "uWSGI ignores this line: placeholders in an option name are not replaced, and `{}` is not an option",
            cx.name(id)
        );
        let help = "write the literal option name; magic variables such as `%n` do work in names";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
