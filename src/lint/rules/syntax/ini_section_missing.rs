use super::headers::{Header, headers};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};
use crate::syntax::Span;
use crate::syntax::ini::LineKind;

declare_rule! {
    /// Missing section: no option of the file is set.
    ///
    /// ## What it does
    /// Finds INI files with options but without `[uwsgi]` (or the section requested as `file.ini:name`).
    ///
    /// ## Why is this bad
    /// uWSGI reads one section, `[uwsgi]` by default, and skips all others. It logs a warning about the
    /// missing section and continues with no options.
    ///
    /// ## Example
    /// ```ini
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: a file without a section may be meant for `inject-before`, or for another program.
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "ini-section-missing",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let source = cx.source();
    let Some(first) = cx.ini_lines().find(|line| matches!(line.kind, LineKind::Option { .. })) else {
        return;
    };
    let asked = cx.root().section.clone();
    let name = shown(&asked);
    // What is no text, text of another format, a header that is damaged, a byte order mark and old line ends have rules of their own.
    let explained = memchr::memchr(0, source).is_some()
        || crate::lint::rules::formats::is_mismatched(cx)
        || source.starts_with(b"\xef\xbb\xbf")
        || is_one_line(source)
        || headers(cx).any(|header| header.is_damaged(&asked));
    if explained || headers(cx).any(|header| header.name == asked) || cx.settings.template {
        return;
    }
    let alike = |header: &Header<'_>| {
        header.name.eq_ignore_ascii_case(&asked) || header.name.trim_ascii() == b"uswgi"
    };
    if let Some(header) = headers(cx).find(alike) {
        let message = format!(
            "no option of this file is set: uWSGI reads only the section `[{name}]` and skips `[{}]`",
            shown(header.name)
        );
        let finding = Finding::new(&RULE, cx.at(header.span), message).help(format!("write `[{name}]`"));
        let steps = vec![Step::Replace { place: cx.at(header.span), text: format!("[{name}]") }];
        cx.report(finding.unsafe_fix(format!("rename the section to `[{name}]`"), steps));
    } else if let Some(header) = headers(cx).next() {
        let message = format!(
            "section `[{name}]` is missing: `uwsgi FILE` reads nothing from this file, only `--ini FILE:NAME` does"
        );
        cx.report(Finding::new(&RULE, cx.at(header.span), message).severity(Severity::Info));
    } else {
        let message = format!(
            "no option of this file is set: uWSGI reads only the section `[{name}]`, and the file has no section header"
        );
        let steps =
            vec![Step::Replace { place: cx.at(Span::default()), text: format!("[{name}]{}", cx.line_end()) }];
        let finding = Finding::new(&RULE, cx.at(first.text), message)
            .help(format!("add the line `[{name}]` at the top of the file"));
        cx.report(finding.unsafe_fix(format!("add `[{name}]` at the top"), steps));
    }
}

/// Carriage returns without a line feed end no line.
fn is_one_line(source: &[u8]) -> bool {
    memchr::memchr(b'\r', source).is_some() && memchr::memchr(b'\n', source.trim_ascii_end()).is_none()
}
