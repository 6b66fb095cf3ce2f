use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use crate::syntax::{Format, Span};

declare_rule! {
    /// Byte order mark that hides the section header.
    ///
    /// ## What it does
    /// Finds INI files that begin with a UTF-8 byte order mark (BOM) directly before a section header.
    ///
    /// ## Why is this bad
    /// Some editors add a BOM to every file without showing it. uWSGI then reads the first line as an option
    /// with an unknown name, never sees the section header, and skips all options of the section.
    ///
    /// ## Example
    /// ```ini
    /// ﻿[uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the byte order mark carries no information.
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "ini-bom",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let Some(rest) = cx.source().strip_prefix(b"\xef\xbb\xbf") else { return };
    let header = rest.iter().find(|b| !matches!(b, b' ' | b'\t' | b'\r')) == Some(&b'[');
    if cx.format() != Some(Format::Ini) || !header {
        return;
    }
    let place = cx.at(Span::new(0, 3));
    let message = "the byte order mark at the start of the file hides the section header: uWSGI skips all options of the section";
    let finding = Finding::new(&RULE, place, message)
        .help("save the file as UTF-8 without a byte order mark")
        .safe_fix("remove the byte order mark", vec![Step::Replace { place, text: String::new() }]);
    cx.report(finding);
}
