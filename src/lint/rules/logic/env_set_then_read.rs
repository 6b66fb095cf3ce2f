use super::common::{read_value, references};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// A variable set by `env` is not there yet when `$(NAME)` and `if-env` ask for it.
    ///
    /// ## What it does
    /// Finds `$(NAME)`, and `if-env` below, for a variable that an `env` line of the same configuration sets.
    ///
    /// ## Why is this bad
    /// The server replaces `$(NAME)` and judges `if-env` before it carries out any `env` line: both see the environment it was
    /// started with. The value stays `$(NAME)`, or is that of the shell, and the block is left out.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// env = PORT=8000
    /// http-socket = :$(PORT)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// port = 8000
    /// env = PORT=%(port)
    /// http-socket = :%(port)
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup`: the passes of replacement come before `uwsgi_configure`.
    ENV_SET_THEN_READ {
        id: "env-set-then-read",
        category: Logic,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::ENV]),
    }
}

fn check(cx: &Context<'_>) {
    let setters: Vec<(EntryId, Vec<u8>)> =
        cx.each(ids::ENV).filter_map(|id| Some((id, name_of(cx, id)?))).collect();
    let found: Vec<(EntryId, EntryId)> = cx
        .written()
        .filter_map(|id| {
            setters.iter().find(|(env, name)| reads(cx, id, *env, name)).map(|(env, _)| (id, *env))
        })
        .collect();
    for (id, env) in found {
        let (Some(place), Some(name)) = (cx.value_place(id), name_of(cx, env)) else { continue };
        let name = shown(&name);
        let message = if is_test(cx, id) {
            format!(
                "`{}` asks the environment that the server was started with: the `env` line has not set `{name}` yet",
                cx.name(id)
            )
        } else {
            format!(
                "`$({name})` is replaced before any `env` line acts: the server does not see the value that the file gives `{name}`"
            )
        };
        let finding = Finding::new(&ENV_SET_THEN_READ, place, message)
            .related(cx.entry_place(env), format!("`{name}` is set here, later in time"))
            .help("keep the value in a placeholder (`name = …`) and use `%(name)` in both places");
        // Where the environment is unknown, it may have the variable with that very value.
        let unknown = !cx.entry(id).value.is_known() || is_test(cx, id);
        cx.report(if unknown { finding.severity(Severity::Info) } else { finding });
    }
}

/// The variable that an `env` line sets.
fn name_of(cx: &Context<'_>, id: EntryId) -> Option<Vec<u8>> {
    let value = read_value(cx, id)?;
    let at = memchr::memchr(b'=', value)?;
    Some(value[..at].to_vec())
}

fn is_test(cx: &Context<'_>, id: EntryId) -> bool {
    matches!(cx.key(id), b"if-env" | b"ifenv")
}

fn reads(cx: &Context<'_>, id: EntryId, env: EntryId, name: &[u8]) -> bool {
    let Some(value) = read_value(cx, id) else { return false };
    // `env = PATH=/srv/bin:$(PATH)` puts something before what is there.
    let adds = read_value(cx, env)
        .is_some_and(|set| references(set, b'$').iter().any(|range| &set[range.clone()] == name));
    if id == env || adds || !cx.evaluation.guards.compatible(cx.guard(id), cx.guard(env)) {
        return false;
    }
    if is_test(cx, id) {
        return env < id && cx.is_unconditional(env) && value.split(|&b| b == b'=').next() == Some(name);
    }
    let is_env = cx.entry(id).option == Some(ids::ENV);
    let literal = cx.entry(id).value.holes.is_some() || cx.evaluation.value(id) == value;
    !is_env && literal && references(value, b'$').iter().any(|range| &value[range.clone()] == name)
}
