use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use crate::syntax::{Format, Span};

declare_rule! {
    /// A byte order mark hides the section header from the server.
    ///
    /// ## What it does
    /// Finds INI files whose first bytes are the UTF-8 byte order mark, with a section header on the same line.
    ///
    /// ## Why is this bad
    /// Some editors put the mark in front of every file, and show nothing. For the server the first line is then
    /// an option with an odd name, the header is never seen, and all options of the section are skipped.
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
    /// Safe: the mark says nothing.
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
    if cx.format() != Format::Ini || !header {
        return;
    }
    let place = cx.at(Span::new(0, 3));
    let message = "the file begins with a byte order mark: the server does not see the section header behind it, and skips all of its options";
    let finding = Finding::new(&RULE, place, message)
        .help("save the file as UTF-8 without a byte order mark")
        .safe_fix("take the byte order mark away", vec![Step::Replace { place, text: String::new() }]);
    cx.report(finding);
}
