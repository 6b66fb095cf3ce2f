use std::collections::HashMap;

use super::common::{read_value, references};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Variable that is read before `env` sets it.
    ///
    /// ## What it does
    /// Finds `$(NAME)`, and `if-env` further down, for a variable that an `env` line of the same
    /// configuration sets.
    ///
    /// ## Why is this bad
    /// uWSGI replaces `$(NAME)` and evaluates `if-env` before it processes any `env` line: both see the
    /// environment at startup. The value stays `$(NAME)` or has the value of the shell, and the block is
    /// skipped.
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
    /// `core/uwsgi.c:uwsgi_setup`: the replacement passes run before `uwsgi_configure`.
    RULE {
        id: "env-set-then-read",
        category: Logic,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::ENV]),
    }
}

/// Of one variable no more lines than this are compared with a place that reads it.
const CANDIDATES: usize = 64;

fn check(cx: &Context<'_>) {
    let mut setters: HashMap<&[u8], Vec<EntryId>> = HashMap::new();
    for id in cx.each(ids::ENV) {
        if let Some(name) = name_of(cx, id).filter(|name| !adds(cx, id, name)) {
            setters.entry(name).or_default().push(id);
        }
    }
    let setter = |id: EntryId| {
        let lines = asked(cx, id).into_iter().filter_map(|name| setters.get(name));
        lines
            .flat_map(|lines| lines.iter().take(CANDIDATES))
            .copied()
            .filter(|env| is_later(cx, id, *env))
            .min()
    };
    let found: Vec<(EntryId, EntryId)> = cx.written().filter_map(|id| Some((id, setter(id)?))).collect();
    for (id, env) in found {
        let (Some(place), Some(name)) = (cx.value_place(id), name_of(cx, env)) else { continue };
        let name = shown(name);
        let message = if is_test(cx, id) {
            format!(
                "`{}` reads the environment at startup, where the `env` line has not set `{name}` yet",
                cx.name(id)
            )
        } else {
            format!(
                "uWSGI replaces `$({name})` before it processes `env` lines, so it does not see the value of `{name}` set here"
            )
        };
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(env), format!("`{name}` is set here, but later"))
            .help("define a placeholder (`name = …`) and use `%(name)` in both places");
        // Where the environment is unknown, it may have the variable with that very value.
        let unknown = !cx.entry(id).value.is_known() || is_test(cx, id);
        cx.report(if unknown { finding.severity(Severity::Info) } else { finding });
    }
}

/// The variable that an `env` line sets.
fn name_of<'a>(cx: &Context<'a>, id: EntryId) -> Option<&'a [u8]> {
    let value = read_value(cx, id)?;
    memchr::memchr(b'=', value).map(|at| &value[..at])
}

fn is_test(cx: &Context<'_>, id: EntryId) -> bool {
    matches!(cx.key(id), b"if-env" | b"ifenv")
}

/// `env = PATH=/srv/bin:$(PATH)` puts something before what is there.
fn adds(cx: &Context<'_>, env: EntryId, name: &[u8]) -> bool {
    let has = |set: &[u8]| references(set, b'$').iter().any(|range| &set[range.clone()] == name);
    read_value(cx, env).is_some_and(has)
}

/// The variables that an entry takes from the environment.
fn asked<'a>(cx: &Context<'a>, id: EntryId) -> Vec<&'a [u8]> {
    let Some(value) = read_value(cx, id) else { return Vec::new() };
    if is_test(cx, id) {
        return value.split(|&b| b == b'=').take(1).collect();
    }
    let is_env = cx.entry(id).option == Some(ids::ENV);
    let literal = cx.entry(id).value.holes.is_some() || cx.evaluation.value(id) == value;
    let names = if is_env || !literal { Vec::new() } else { references(value, b'$') };
    names.into_iter().map(|range| &value[range]).collect()
}

/// Whether an `env` line may act together with an entry, and after that was read.
fn is_later(cx: &Context<'_>, id: EntryId, env: EntryId) -> bool {
    let is_above = env < id && cx.is_unconditional(env);
    id != env
        && cx.evaluation.guards.compatible(cx.guard(id), cx.guard(env))
        && (!is_test(cx, id) || is_above)
}
