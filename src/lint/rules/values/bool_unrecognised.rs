use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Boolean option with a value that looks like "no" but means "yes".
    ///
    /// ## What it does
    /// Finds values of boolean options that uWSGI reads as true although they look like false (`n`, `none`,
    /// `disabled`, `00`, `off;`), and values that are neither true nor false.
    ///
    /// ## Why is this bad
    /// Only `false`, `off`, `no` (in any case) and exactly `0` turn an option off. Any other value, even an
    /// empty one, turns it on.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// thunder-lock = disabled
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// thunder-lock = false
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: `false` turns the option off, as the text says, while uWSGI has it on today.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_true`, `uwsgi_opt_false`.
    RULE {
        id: "bool-unrecognised",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Setters(&[Setter::True, Setter::False]),
    }
}

/// Words that a person means "no" by.
const NEGATIVE: [&str; 18] = [
    "n",
    "f",
    "nope",
    "none",
    "null",
    "nil",
    "never",
    "disable",
    "disabled",
    "deactivated",
    "inactive",
    "-1",
    "00",
    "0.0",
    "false",
    "off",
    "no",
    "0",
];
/// Words that say yes, and numbers, which do no harm.
const POSITIVE: [&str; 12] =
    ["true", "on", "yes", "y", "t", "enable", "enabled", "active", "ok", "always", "all", "force"];

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |setter| matches!(setter, Setter::True | Setter::False)) {
        if value.is_empty() || value.iter().all(u8::is_ascii_digit) && !value.iter().all(|b| *b == b'0') {
            continue;
        }
        let text = String::from_utf8_lossy(value).to_ascii_lowercase();
        let word = text.trim_end_matches([';', ',', '.']);
        let exact = matches!(text.as_str(), "false" | "off" | "no" | "0");
        if exact || POSITIVE.contains(&word) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let (name, shown) = (cx.name(id), cx.shown_value(id));
        let finding = if NEGATIVE.contains(&word) {
            let message = format!(
                "`{name} = {shown}` turns the option on: only `false`, `off`, `no` and `0` turn it off"
            );
            let step = Step::Set { entry: id, value: "false".to_owned() };
            Finding::new(&RULE, place, message)
                .help(format!("write `{name} = false`"))
                .unsafe_fix("write `false`", vec![step])
        } else {
            let message = format!(
                "`{name}` is a boolean option: uWSGI ignores the text `{shown}` and turns the option on"
            );
            Finding::new(&RULE, place, message)
                .severity(Severity::Warning)
                .help(format!("write `{name} = true` if that is meant, or remove the line"))
        };
        cx.report(finding);
    }
}
