use super::common::is_ini;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Confidence, Context, Finding, KeyFault, On, Place};
use crate::syntax::Span;

declare_rule! {
    /// Value continued on the next line.
    ///
    /// ## What it does
    /// Finds values of INI files that end with a backslash, and indented lines without `=` below an option
    /// that are not options themselves.
    ///
    /// ## Why is this bad
    /// uWSGI has no line continuation. The backslash becomes part of the value, and uWSGI reads the next line
    /// as an unknown option, which it ignores silently.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// pythonpath = /srv/shop
    ///     /srv/shop/lib
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// pythonpath = /srv/shop
    /// pythonpath = /srv/shop/lib
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config` reads one physical line at a time.
    RULE {
        id: "ini-line-continuation",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

const HELP: &str = "write the whole value on one line, or repeat the option if it accepts several values";

fn check(cx: &Context<'_>) {
    let broken: Vec<EntryId> = cx
        .written()
        .filter(|id| {
            is_ini(cx, *id)
                && cx.written_value(*id).is_some_and(|value| value.len() > 1 && value.ends_with(b"\\"))
        })
        .collect();
    for id in &broken {
        let Some(place) = cx.value_place(*id) else { continue };
        let place = Place { span: Span { start: place.span.end.saturating_sub(1), ..place.span }, ..place };
        let name = cx.name(*id);
        let message = format!(
            "a backslash does not continue the line: it is part of the value of `{name}`, and the next line is a separate option"
        );
        cx.report(Finding::new(&RULE, place, message).help(HELP));
    }
    indented(cx);
}

/// One finding for each run of lines.
fn indented(cx: &Context<'_>) {
    let rest = cx.faulty(|fault| (fault == KeyFault::Continuation).then_some(()));
    let mut previous: Option<EntryId> = None;
    for (id, ()) in rest {
        let follows = previous.is_some_and(|previous| id.0 == previous.0 + 1);
        previous = Some(id);
        let above = id.0.checked_sub(1).map(EntryId).and_then(|above| cx.written_value(above));
        if (follows || above.is_some_and(|value| value.ends_with(b"\\"))) && !cx.is_refused(id) {
            continue;
        }
        let Some(place) = cx.entry_place(id) else { continue };
        let message = format!(
            "an indented line does not continue the one above: uWSGI reads `{}` as an unknown option and ignores it",
            cx.name(id)
        );
        let finding = Finding::new(&RULE, place, message).confidence(Confidence::Medium).help(HELP);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
