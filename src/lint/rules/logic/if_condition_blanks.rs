use super::common::lines;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Spaces around the inner `=` of a condition.
    ///
    /// ## What it does
    /// Finds `if-env = NAME = value`, `if-opt = name = value` and their opposites with a space next to the
    /// inner `=`.
    ///
    /// ## Why is this bad
    /// uWSGI trims the line, not its parts: it looks for a variable whose name ends with a space. `if-env` is
    /// never true, and `if-not-env` always is.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = STAGE = production
    /// processes = 8
    /// endif =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = STAGE=production
    /// processes = 8
    /// endif =
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_logic_opt_if_env`
    RULE {
        id: "if-condition-blanks",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Blocks,
    }
}

fn check(cx: &Context<'_>) {
    for line in lines(cx) {
        if !matches!(line.key, b"if-env" | b"ifenv" | b"if-not-env" | b"if-opt" | b"if-not-opt") {
            continue;
        }
        let Some(at) = memchr::memchr(b'=', line.value) else { continue };
        let (name, value) = (&line.value[..at], &line.value[at + 1..]);
        if !(name.ends_with(b" ")
            || name.ends_with(b"\t")
            || value.starts_with(b" ")
            || value.starts_with(b"\t"))
        {
            continue;
        }
        let Some(place) = line.place(cx) else { continue };
        let (key, tidy) =
            (shown(line.key), format!("{}={}", shown(name.trim_ascii()), shown(value.trim_ascii())));
        let always = if key.contains("-not-") { "always true" } else { "never true" };
        let message = format!(
            "the condition is {always}: `{key}` compares `{}` with `{}`, spaces included",
            shown(name),
            shown(value)
        );
        cx.report(Finding::new(&RULE, place, message).help(format!("write `{key} = {tidy}`")));
    }
}
