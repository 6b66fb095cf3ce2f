use super::common::rewrite;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::{Format, Span};

declare_rule! {
    /// Line endings of carriage returns only.
    ///
    /// ## What it does
    /// Finds INI files with carriage returns (CR) but no line feeds (LF).
    ///
    /// ## Why is this bad
    /// uWSGI ends a line at a line feed. Windows line endings (CR LF) work, but old Macintosh ones (CR) do
    /// not: the whole file is one line, a section header with a very long name, and no option is set.
    ///
    /// ## Fix safety
    /// Safe: only the line endings change.
    ///
    /// ## References
    /// `core/ini.c:ini_get_line`
    RULE {
        id: "ini-cr-only",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let source = cx.source();
    let Some(first) = memchr::memchr(b'\r', source.trim_ascii_end()) else { return };
    let has = |byte: u8| memchr::memchr(byte, source.trim_ascii_end()).is_some();
    // What has a NUL is no text, and told as that.
    if cx.format() != Some(Format::Ini) || has(b'\n') || has(0) {
        return;
    }
    let message = "no option of this file is set: its lines end with a carriage return only, so uWSGI reads a single line";
    let all = cx.at(Span::new(0, source.len()));
    let text = String::from_utf8_lossy(source);
    let finding = Finding::new(&RULE, cx.at(Span::new(first, first + 1)), message)
        .help("save the file with Unix line endings (LF)");
    cx.report(rewrite(finding, "convert line endings to LF", all, &text, text.replace('\r', "\n")));
}
