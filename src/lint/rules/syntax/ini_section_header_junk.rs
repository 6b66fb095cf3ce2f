use super::common::rewrite;
use super::headers::headers;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Malformed section header, which names a different section.
    ///
    /// ## What it does
    /// Finds headers that look like the requested section but have text after the `]`, spaces inside the
    /// brackets, or a bracket too many or too few.
    ///
    /// ## Why is this bad
    /// uWSGI strips the `[` and the **last byte of the line** and compares the rest. `[uwsgi] ; shop` is the
    /// section `uwsgi] ; sho`: uWSGI skips everything below it and logs only a warning that a section was not
    /// found.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi] ; the shop
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// ; the shop
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Fix safety
    /// Safe: uWSGI skips the lines below as written; a comment moves to its own line.
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "ini-section-header-junk",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let asked = cx.root().section.clone();
    let name = shown(&asked);
    for header in headers(cx).filter(|header| header.is_damaged(&asked)) {
        let place = cx.at(header.span);
        let text = String::from_utf8_lossy(header.span.of(cx.source())).into_owned();
        let message = format!(
            "uWSGI reads this header as section `{}`, not `{name}`, and skips all options below it",
            shown(header.name)
        );
        let finding = Finding::new(&RULE, place, message).help(format!("write only `[{name}]` on this line"));
        cx.report(match repaired(&text, &name, cx.line_end()) {
            Some(fixed) => rewrite(finding, &format!("write `[{name}]`"), place, &text, fixed),
            None => finding,
        });
    }
}

/// The header, and a comment behind it on a line above; nothing when something else would be lost.
fn repaired(text: &str, name: &str, line_end: &str) -> Option<String> {
    let comment = text.find([';', '#']).map_or("", |at| text[at..].trim());
    let header = text[..text.len() - comment.len()].trim();
    let rest = header.trim_start_matches('[').trim_start().strip_prefix(name)?;
    let clean = rest.chars().all(|c| matches!(c, ']' | '[' | ' ' | '\t' | ':' | ','));
    clean
        .then(|| if comment.len() > 1 { format!("{comment}{line_end}[{name}]") } else { format!("[{name}]") })
}
