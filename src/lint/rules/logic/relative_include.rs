use super::common::loads;
use memchr::memmem;

use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Relative path of an included file.
    ///
    /// ## What it does
    /// Finds `include`, `inherit`, `ini` and related options with a path that begins neither with `/` nor
    /// with a magic variable.
    ///
    /// ## Why is this bad
    /// The path is relative to the directory where uWSGI is started. The same file works in one directory,
    /// but makes uWSGI exit in another: in a systemd unit, in a container, or under an Emperor, which changes
    /// to the directory of its vassals.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ini = common.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ini = %dcommon.ini
    /// ```
    ///
    /// ## References
    /// `core/io.c:uwsgi_open_and_read` opens the path unchanged.
    RULE {
        id: "relative-include",
        category: Logic,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn is_relative(cx: &Context<'_>, id: EntryId) -> bool {
    let Some(value) = cx.value(id).filter(|_| loads(cx, id) && !cx.settings.template) else { return false };
    let refused = cx.evaluation.refusals.iter().any(|refusal| refusal.entry == Some(id));
    let is_path = value.first().is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_'));
    // With a `*` it is told by `glob-not-expanded`.
    is_path && !value.contains(&b'*') && memmem::find(value, b"://").is_none() && !refused
}

fn check(cx: &Context<'_>) {
    let found: Vec<EntryId> = cx.written().filter(|id| is_relative(cx, *id)).collect();
    for id in found {
        // A magic variable may have given the value.
        let from_magic = cx.evaluation.written(id).is_some_and(|(load, entry)| {
            load.written(entry.value.span()).is_none_or(|span| span.of(&load.source).starts_with(b"%"))
        });
        // Words of a command line have no magic variables.
        let is_fixed = from_magic || cx.is_given(id);
        let Some(place) = cx.value_place(id).filter(|_| !is_fixed) else { continue };
        let message = format!(
            "`{}` is relative to the directory where uWSGI is started, not to this file",
            cx.shown_value(id)
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help(format!("write `%d{}`, where `%d` is the directory of this file", cx.shown_value(id))),
        );
    }
}
