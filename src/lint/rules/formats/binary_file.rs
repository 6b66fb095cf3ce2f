use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::{Format, Span};

declare_rule! {
    /// File with NUL bytes, where uWSGI truncates lines.
    ///
    /// ## What it does
    /// Reports the first NUL byte of a file.
    ///
    /// ## Why is this bad
    /// A NUL byte ends the text for uWSGI: in an INI file the rest of the line is silently lost, and uWSGI
    /// reads an archive, a program or UTF-16 text as a configuration without options.
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config` works on C strings.
    RULE {
        id: "binary-file",
        category: Formats,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let source = cx.source();
    let Some(at) = memchr::memchr(0, source) else { return };
    let utf16 = source.starts_with(b"\xff\xfe") || source.starts_with(b"\xfe\xff");
    let wide = utf16 || source.starts_with(b"<\0") || source.starts_with(b"\0<");
    // libxml2 reads UTF-16, by its byte order mark or by the first bytes.
    if wide && cx.format() == Some(Format::Xml) {
        return;
    }
    let message = if utf16 {
        "no option of this file is set: it is UTF-16 text, which uWSGI cannot read".to_owned()
    } else if cx.format() == Some(Format::Ini) {
        "the rest of this line is lost: a NUL byte ends the line for uWSGI".to_owned()
    } else {
        "the file contains a NUL byte, so it is not a text file".to_owned()
    };
    let help = if utf16 { "save the file as UTF-8" } else { "use a text file, or remove the NUL bytes" };
    let place = cx.at(Span::new(at, at + 1));
    cx.report(Finding::new(&RULE, place, message).help(help));
}
