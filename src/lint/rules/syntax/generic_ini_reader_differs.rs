use super::headers::headers;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::Span;
use crate::syntax::ini::{Line, LineKind};

declare_rule! {
    /// Line that other INI parsers read differently.
    ///
    /// ## What it does
    /// Reports the first line of a file that a common INI parser (Python's `configparser`, Rust's `rust-ini`)
    /// reads differently from uWSGI. Examples are a colon before the first `=`, an indented line, an option
    /// without `=`, and a backslash in a value. Quoted values have their own rule, `ini-quoted-value`.
    ///
    /// ## Why is this bad
    /// It is harmless as long as only uWSGI reads the file. Scripts that edit or template the file with such
    /// a parser join lines, split a name at its colon, read `\\d` as `d`, or reject the file. What they write
    /// back means something else to uWSGI.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// lazy-apps
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// lazy-apps = true
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config` has no quotes, no escapes, no line continuation and no separator except
    /// `=`.
    RULE {
        id: "generic-ini-reader-differs",
        category: Syntax,
        severity: Style,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if cx.settings.template || crate::lint::rules::formats::is_mismatched(cx) {
        return;
    }
    let source = cx.source();
    // What is no text, or has nothing for the server, has rules of its own.
    if memchr::memchr(0, source).is_some() || !headers(cx).any(|header| header.name == cx.root().section) {
        return;
    }
    // What the server does not know either has a rule of its own.
    let starts = cx.key_faults().filter_map(|(id, _)| Some(cx.entry_place(id)?.span.start));
    let mut faulty: Vec<u32> = starts.collect();
    faulty.sort_unstable();
    let mut after_option = false;
    let mut found: Option<(Span, &str)> = None;
    for line in cx.ini_lines() {
        if faulty.binary_search(&line.text.start).is_err() {
            found = difference(source, &line, after_option);
        }
        if found.is_some() {
            break;
        }
        after_option = match line.kind {
            LineKind::Option { .. } => true,
            LineKind::Header { .. } => false,
            LineKind::Blank | LineKind::Comment => after_option,
        };
    }
    let Some((span, what)) = found else { return };
    let message = format!("uWSGI and other INI parsers read this line differently: {what}");
    let help = "relevant only if other programs read or rewrite this file with an INI library";
    cx.report(Finding::new(&RULE, cx.at(span), message).help(help));
}

/// What a general reader takes otherwise.
fn difference(source: &[u8], line: &Line, after_option: bool) -> Option<(Span, &'static str)> {
    let LineKind::Option { key, separator, value } = line.kind else { return None };
    let text = value.of(source);
    let indented = line.text.start > line.full.start;
    let what = if memchr::memchr(b':', key.of(source)).is_some() {
        "they split it at the colon, uWSGI only at `=`"
    } else if indented && after_option {
        "an indented line continues the value above for them, but is a separate option for uWSGI"
    } else if separator.is_none() {
        "they reject an option without `=`, uWSGI reads it as true or empty"
    } else if memchr::memchr(b'\\', text).is_some() {
        "some read the backslash as an escape, uWSGI keeps it"
    } else {
        return None;
    };
    Some((line.text, what))
}
