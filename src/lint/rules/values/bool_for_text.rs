use crate::catalog::{Grammar, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Boolean value for an option that requires a path or an address.
    ///
    /// ## What it does
    /// Finds `true`, `false`, `yes`, `no`, `on` and `off` as the value of an option that requires a file, a
    /// directory or an address.
    ///
    /// ## Why is this bad
    /// The option is not a boolean. `daemonize = true` daemonizes uWSGI with a log file named `true`, and
    /// `daemonize = false` does so with one named `false`. `stats = true` creates a socket of that name.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// daemonize = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// daemonize = /var/log/shop/uwsgi.log
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_str` keeps the text unchanged.
    RULE {
        id: "bool-for-text",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let found: Vec<EntryId> = cx.written().filter(|id| is_switch(cx, *id)).collect();
    for id in found {
        let Some(place) = cx.value_place(id) else { continue };
        let (name, value) = (cx.name(id), cx.shown_value(id));
        let message = format!("`{name}` is not a boolean option: uWSGI uses `{value}` as {}", what(cx, id));
        let off = matches!(value.to_ascii_lowercase().as_str(), "false" | "no" | "off");
        let help = if off {
            format!("to turn it off, remove the line: any value of `{name}` turns it on")
        } else {
            format!("write {}, or remove the line", wanted(cx, id))
        };
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// A word for on or off as the value of an option that wants a name.
fn is_switch(cx: &Context<'_>, id: EntryId) -> bool {
    let wants_name = cx.entry(id).option.is_some_and(|option| {
        let path =
            matches!(option.grammar(), Grammar::File | Grammar::Path | Grammar::Directory | Grammar::Address);
        path && option.group() != ids::CHECK_STATIC_DOCROOT.group()
    });
    let words: [&[u8]; 6] = [b"true", b"false", b"yes", b"no", b"on", b"off"];
    wants_name
        && cx.is_unconditional(id)
        && cx.plain(id).is_some_and(|value| words.iter().any(|word| value.eq_ignore_ascii_case(word)))
}

fn what(cx: &Context<'_>, id: EntryId) -> &'static str {
    match cx.entry(id).option.map(crate::catalog::OptId::grammar) {
        Some(Grammar::Address) => "the name of a UNIX socket",
        Some(Grammar::Directory) => "the name of a directory",
        _ => "the name of a file",
    }
}

fn wanted(cx: &Context<'_>, id: EntryId) -> &'static str {
    match cx.entry(id).option.map(crate::catalog::OptId::grammar) {
        Some(Grammar::Address) => "an address such as `127.0.0.1:9191` or `/run/NAME/stats.sock`",
        Some(Grammar::Directory) => "the path of the directory",
        _ => "the path of the file",
    }
}
