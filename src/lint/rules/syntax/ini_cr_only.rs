use super::common::rewrite;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::{Format, Span};

declare_rule! {
    /// The lines of the file end with a carriage return alone, so that it is one line for the server.
    ///
    /// ## What it does
    /// Finds INI files with carriage returns and no line feed between them.
    ///
    /// ## Why is this bad
    /// A line ends at a line feed. Windows line ends (both) are fine, those of old Macintosh programs are not: the whole
    /// file is one line, a section header with a very long name, and no option is set.
    ///
    /// ## Fix safety
    /// Safe: only the line ends change.
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
    if cx.format() != Format::Ini || has(b'\n') || has(0) {
        return;
    }
    let message = "the lines end with a carriage return alone: for the server the file is one line, and none of its options is set";
    let all = cx.at(Span::new(0, source.len()));
    let text = String::from_utf8_lossy(source);
    let finding = Finding::new(&RULE, cx.at(Span::new(first, first + 1)), message)
        .help("save the file with line feeds (Unix line ends)");
    cx.report(rewrite(finding, "end the lines with line feeds", all, &text, text.replace('\r', "\n")));
}
