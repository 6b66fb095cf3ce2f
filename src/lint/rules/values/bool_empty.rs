use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Boolean option with an empty value.
    ///
    /// ## What it does
    /// Finds boolean options written with `=` but no value.
    ///
    /// ## Why is this bad
    /// An empty value turns the option on. This is nearly always the intention, but it reads like the
    /// opposite.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// thunder-lock =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// thunder-lock = true
    /// ```
    ///
    /// ## Fix safety
    /// Safe: uWSGI reads an empty value and `true` the same way.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_true`.
    RULE {
        id: "bool-empty",
        category: Values,
        severity: Style,
        confidence: High,
        fix: Safe,
        on: On::Setters(&[Setter::True, Setter::False]),
    }
}

fn check(cx: &Context<'_>) {
    for (id, value) in plain_values(cx, |setter| matches!(setter, Setter::True | Setter::False)) {
        let bare = cx.evaluation.written(id).is_none_or(|(_, entry)| entry.bare);
        if bare || !value.is_empty() || cx.spelled(cx.key(id)) {
            continue;
        }
        let Some(place) = cx.entry_place(id) else { continue };
        let name = cx.name(id);
        let message = format!("`{name} =` turns the option on, although the value is empty");
        let step = Step::Set { entry: id, value: "true".to_owned() };
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("write `{name} = true`"))
                .safe_fix("write `true`", vec![step]),
        );
    }
}
