use super::common::plain_values;
use crate::catalog::Setter;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// A yes-or-no option with nothing behind the `=`.
    ///
    /// ## What it does
    /// Finds yes-or-no options written with `=` and no value.
    ///
    /// ## Why is this bad
    /// The empty value turns the option on, which nearly always is what was meant; it reads as if it were the opposite.
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
    /// `true` and the empty value are the same to the server.
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
        let message = format!("`{name} =` turns the option on, although nothing is written behind the `=`");
        let step = Step::Set { entry: id, value: "true".to_owned() };
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("write `{name} = true`"))
                .safe_fix("write `true`", vec![step]),
        );
    }
}
