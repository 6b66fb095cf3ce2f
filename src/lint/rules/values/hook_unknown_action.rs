use super::common::{head, missing, plain, setter};
use crate::catalog::registry::Kind;
use crate::catalog::{Setter, ids};
use crate::evaluate::{EntryId, HOLE};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// A hook whose action the server does not have.
    ///
    /// ## What it does
    /// Finds `hook-*` lines without `:` and with an action that is not registered, and the same in `legion-lord` and its like.
    /// A `!` before the action is taken off: it hides the line in the log.
    ///
    /// ## Why is this bad
    /// The server ends when it comes to the phase. For `asap`, `pre-jail`, `in-jail`, `pre-app` and `post-app` that is
    /// while it starts; `as-root` acts when it is started as root; hooks of workers, mules and the master end these
    /// processes, which are spawned again and again. A legion logs an error for an action that it does not have.
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
                "it wants `ACTION:ARGUMENTS`".to_owned(),
                "put `:` behind the action, also without arguments".to_owned(),
            )
        } else if let Some(gone) = missing(cx, Kind::Hook, bare) {
            (format!("it asks for the action `{}`, {}", shown(bare), gone.why()), gone.cure(Kind::Hook))
        } else {
            continue;
        };
        let Some(place) = cx.value_part(id, 0..action.len().max(1)) else { continue };
        let (what, ends) = phase(cx, cx.key(id));
        let message = format!("{what} at `{}`: {why}", cx.name(id));
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(if ends { cx.ending(cx.guard(id), finding) } else { finding });
    }
}

/// What happens when the phase comes, and whether that is while the server starts.
fn phase(cx: &Context<'_>, key: &[u8]) -> (&'static str, bool) {
    let early =
        cx.evaluation.number(ids::LAZY, 0) == Some(0) && cx.evaluation.number(ids::LAZY_APPS, 0) == Some(0);
    match key {
        b"hook-asap" | b"hook-pre-jail" | b"hook-in-jail" => ("the server refuses to start", true),
        b"hook-pre-app" | b"hook-post-app" if early => ("the server refuses to start", true),
        // These two act in a server that is started as root, as one with `uid` is.
        b"hook-as-root" | b"hook-as-user" => ("started as root, the server ends", cx.has(ids::UID)),
        b"hook-post-jail" | b"hook-master-start" => ("the server ends while it starts", false),
        b"hook-pre-app"
        | b"hook-post-app"
        | b"hook-post-fork"
        | b"hook-accepting"
        | b"hook-accepting1"
        | b"hook-accepting-once"
        | b"hook-accepting1-once" => ("each worker ends", false),
        b"hook-as-mule" => ("each mule ends", false),
        b"hook-as-gateway" => ("each router process ends", false),
        _ => ("the process that comes to it ends", false),
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
            format!("the server ends at `{name}`: it wants `LEGION ACTION:ARGUMENTS`"),
            "put `:` behind the action, also without arguments".to_owned(),
        )
    } else if let Some(gone) = missing(cx, Kind::LegionAction, action) {
        let why = gone.why();
        let message = format!(
            "`{name}` does nothing but log an error: it asks for the action `{}`, {why}",
            shown(action)
        );
        (message, gone.cure(Kind::LegionAction))
    } else {
        return;
    };
    let Some(place) = cx.value_part(id, from..from + action.len().max(1)) else { return };
    let finding = Finding::new(&RULE, place, message).help(help);
    cx.report(if bare { cx.ending(cx.guard(id), finding) } else { finding });
}
