use super::common::{is_command, references};
use crate::catalog::{OptId, ValueType};
use crate::evaluate::{Cause, EntryId};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Environment variable that stays literal if it is not set.
    ///
    /// ## What it does
    /// Finds `$(NAME)` in numbers and addresses without an `if-env` guard.
    ///
    /// ## Why is this bad
    /// uWSGI has no default for such a variable and logs no message. If `NAME` is not set, `processes =
    /// $(NAME)` is 0, and `socket = $(NAME)` creates a UNIX socket with parentheses in its name.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = $(WEB_WORKERS)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// if-env = WEB_WORKERS
    /// processes = $(WEB_WORKERS)
    /// endif =
    /// if-not-env = WEB_WORKERS
    /// processes = 4
    /// endif =
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass` keeps what getenv(3) does not know.
    RULE {
        id: "env-literal-if-unset",
        category: Logic,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let found: Vec<(EntryId, String)> =
        cx.written().filter_map(|id| Some((id, unguarded(cx, id)?))).collect();
    for (id, name) in found {
        let Some(place) = cx.value_place(id) else { continue };
        let numeric = cx.entry(id).option.is_some_and(OptId::is_numeric);
        let effect = if numeric { "uWSGI reads 0" } else { "uWSGI listens on a UNIX socket of that name" };
        let message =
            format!("if `{name}` is not set, `$({name})` stays literal in `{}` and {effect}", cx.name(id));
        let help = format!(
            "guard this line with `if-env = {name}`, and add a default in an `if-not-env = {name}` block"
        );
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// The variable that a whole value consists of, where no condition asks for it.
fn unguarded(cx: &Context<'_>, id: EntryId) -> Option<String> {
    let entry = cx.entry(id);
    let option = entry.option?;
    let fits = option.is_numeric() || matches!(option.setter().value_type(), ValueType::Address);
    let immediate = option.flags().contains(crate::catalog::Flags::IMMEDIATE);
    let before = cx.evaluation.text(entry.raw().text);
    let name = references(before, b'$').into_iter().next()?;
    let whole = name.start == 2 && name.end + 1 == before.len();
    let name = &before[name];
    let unknown = matches!(entry.value.cause(), Some(Cause::Environment(known)) if known.as_bytes() == name);
    let guards = &cx.evaluation.guards;
    let asked = guards.terms(entry.guard).iter().any(|(condition, _)| {
        guards.describe(*condition).is_some_and(|condition| condition.argument.starts_with(name))
    });
    (fits && !immediate && whole && unknown && !asked && !is_command(name)).then(|| shown(name))
}
