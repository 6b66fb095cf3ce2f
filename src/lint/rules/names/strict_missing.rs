use crate::catalog::ids;
use crate::evaluate::Known;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, Step};
use crate::syntax::Span;
use crate::syntax::ini::LineKind;

declare_rule! {
    /// Missing `strict`: uWSGI does not report unknown options.
    ///
    /// ## What it does
    /// Reports a complete configuration that does not set `strict`.
    ///
    /// ## Why is this bad
    /// A misspelled option goes unnoticed until its absence hurts. With `strict = true` at the top of the
    /// file uWSGI exits at startup and names the key.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: with `strict`, your own variables must be defined by `set-placeholder`, and plugin options
    /// must follow their `plugin` line.
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_get`
    RULE {
        id: "strict-missing",
        category: Names,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::STRICT) {
        return;
    }
    let Some(place) = header(cx).or_else(|| cx.written().next().and_then(|id| cx.key_place(id))) else {
        return;
    };
    let message = "`strict` is not set: uWSGI ignores misspelled options silently";
    // An option of a plugin exists below the line that loads it.
    let loader = cx.each(ids::PLUGIN).chain(cx.each(ids::NEED_PLUGIN)).max();
    let help = match loader {
        Some(_) => "add `strict = true` below the last line that loads a plugin",
        None => "add `strict = true` as the first line of the section",
    };
    let finding = Finding::new(&RULE, place, message).help(help);
    let all_known = cx.evaluation.entries.iter().all(|entry| entry.known == Known::Yes || entry.configured);
    let step = match (loader, header(cx)) {
        (Some(entry), _) if cx.entry_place(entry).is_some_and(|there| there.source == place.source) => {
            Some(Step::InsertAfter { entry, key: "strict".to_owned(), value: "true".to_owned() })
        }
        (None, Some(header)) => {
            let below = Place { span: Span::empty(header.span.end as usize), ..header };
            Some(Step::Replace { place: below, text: format!("{}strict = true", cx.line_end()) })
        }
        _ => None,
    };
    cx.report(match step.filter(|_| all_known) {
        Some(step) => finding.unsafe_fix("add `strict = true`", vec![step]),
        None => finding,
    });
}

/// The header of the section that the server reads.
fn header(cx: &Context<'_>) -> Option<Place> {
    let (source, section) = (cx.source(), &cx.root().section);
    let mut lines = cx.ini_lines();
    let line = lines.find(
        |line| matches!(line.kind, LineKind::Header { name } if name.of(source) == section.as_slice()),
    )?;
    Some(cx.at(line.text))
}
