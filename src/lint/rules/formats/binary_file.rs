use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::{Format, Span};

declare_rule! {
    /// The file has NUL bytes, at which the server cuts lines off.
    ///
    /// ## What it does
    /// Reports the first NUL byte of a file.
    ///
    /// ## Why is this bad
    /// For the server a NUL ends the text: in an INI file the rest of that line is lost without a word, and an
    /// archive, a program or UTF-16 text is read as a configuration without options.
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
    if wide && cx.format() == Format::Xml {
        return;
    }
    let message = if utf16 {
        "the file is UTF-16 text, of which the server reads no option: it works on single bytes".to_owned()
    } else if cx.format() == Format::Ini {
        "a NUL byte ends the line for the server, and what follows it on the line is lost".to_owned()
    } else {
        "the file has a NUL byte: it is no text".to_owned()
    };
    let help = if utf16 { "save the file as UTF-8" } else { "give a text file, or take the NUL bytes out" };
    let place = cx.at(Span::new(at, at + 1));
    cx.report(Finding::new(&RULE, place, message).help(help));
}
