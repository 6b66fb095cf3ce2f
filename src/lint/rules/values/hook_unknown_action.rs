use super::common::{head, missing, plain, setter};
use crate::catalog::registry::Kind;
use crate::catalog::{Setter, ids};
use crate::evaluate::{EntryId, HOLE};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Hook with an unknown action.
    ///
    /// ## What it does
    /// Finds `hook-*` lines without `:` or with an action that is not registered, and the same in
    /// `legion-lord` and similar options. A `!` before the action is allowed: it hides the line in the log.
    ///
    /// ## Why is this bad
    /// uWSGI exits when it reaches the phase. For `asap`, `pre-jail`, `in-jail`, `pre-app` and `post-app`
    /// this is at startup. `as-root` applies only when uWSGI is started as root. Hooks of workers, mules and
    /// the master make these processes exit, and uWSGI respawns them repeatedly. A legion logs an error for
    /// an unknown action.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// hook-asap = makedir:/run/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// hook-asap = mkdir:/run/shop
    /// ```
    ///
    /// ## References
    /// `core/hooks.c:uwsgi_hooks_run`.
    RULE {
        id: "hook-unknown-action",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let is_hook = |id: &EntryId| {
        let option = cx.entry(*id).option.filter(|option| option.setter() == Setter::AddStringList);
        option.is_some_and(|option| {
            option.name().starts_with("hook-") && !matches!(option.name(), "hook-touch")
        })
    };
    let legion = |id: &EntryId| setter(cx, *id) == Some(Setter::LegionHook);
    for id in cx.written().filter(legion).collect::<Vec<_>>() {
        of_legion(cx, id);
    }
    let hooks: Vec<EntryId> = cx.written().filter(is_hook).collect();
    for id in hooks {
        let value = cx.evaluation.value(id);
        let action = head(value, b':').0;
        if action.contains(&HOLE) {
            continue;
        }
        let bare = action.strip_prefix(b"!").unwrap_or(action);
        let (why, help) = if action.len() == value.len() {
            (
                "the form is `ACTION:ARGUMENTS`".to_owned(),
                "add `:` after the action, even without arguments".to_owned(),
            )
        } else if let Some(gone) = missing(cx, Kind::Hook, bare) {
            (format!("it names the action `{}`, {}", shown(bare), gone.why()), gone.cure(Kind::Hook))
        } else {
            continue;
        };
        let Some(place) = cx.value_part(id, 0..action.len().max(1)) else { continue };
        let (what, ends) = phase(cx, cx.key(id));
        let message = format!("{what} because of `{}`: {why}", cx.name(id));
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(if ends { cx.ending(cx.guard(id), finding) } else { finding });
    }
}

/// What happens when the phase comes, and whether that is while the server starts.
fn phase(cx: &Context<'_>, key: &[u8]) -> (&'static str, bool) {
    let early =
        cx.evaluation.number(ids::LAZY, 0) == Some(0) && cx.evaluation.number(ids::LAZY_APPS, 0) == Some(0);
    match key {
        b"hook-asap" | b"hook-pre-jail" | b"hook-in-jail" => ("uWSGI exits at startup", true),
        b"hook-pre-app" | b"hook-post-app" if early => ("uWSGI exits at startup", true),
        // These two act in a server that is started as root, as one with `uid` is.
        b"hook-as-root" | b"hook-as-user" => ("uWSGI exits when started as root", cx.has(ids::UID)),
        b"hook-post-jail" | b"hook-master-start" => ("uWSGI exits at startup", false),
        b"hook-pre-app"
        | b"hook-post-app"
        | b"hook-post-fork"
        | b"hook-accepting"
        | b"hook-accepting1"
        | b"hook-accepting-once"
        | b"hook-accepting1-once" => ("every worker exits", false),
        b"hook-as-mule" => ("every mule exits", false),
        b"hook-as-gateway" => ("every router process exits", false),
        _ => ("the process that runs it exits", false),
    }
}

/// `legion-lord = LEGION ACTION:ARGUMENTS` and its like (`core/legion.c:uwsgi_legion_action_call`).
fn of_legion(cx: &Context<'_>, id: EntryId) {
    let Some(value) = plain(cx, id) else { return };
    // Without an action `legion-syntax` speaks.
    let Some(from) = head(value, b' ').1 else { return };
    let action = head(&value[from..], b':').0;
    let name = cx.name(id);
    let bare = action.len() == value.len() - from;
    let (message, help) = if bare {
        (
            format!("uWSGI exits on `{name}`: the form is `LEGION ACTION:ARGUMENTS`"),
            "add `:` after the action, even without arguments".to_owned(),
        )
    } else if let Some(gone) = missing(cx, Kind::LegionAction, action) {
        let why = gone.why();
        let message = format!("`{name}` only logs an error: it names the action `{}`, {why}", shown(action));
        (message, gone.cure(Kind::LegionAction))
    } else {
        return;
    };
    let Some(place) = cx.value_part(id, from..from + action.len().max(1)) else { return };
    let finding = Finding::new(&RULE, place, message).help(help);
    cx.report(if bare { cx.ending(cx.guard(id), finding) } else { finding });
}
