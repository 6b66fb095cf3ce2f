use super::common::{bytes, readings};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, without_added_suffix};
use crate::syntax::{Effect, Format, Span};

declare_rule! {
    /// File format that does not match the file extension.
    ///
    /// ## What it does
    /// Finds INI text in a `.yaml`, `.json` or `.xml` file, and YAML, JSON or XML text in a file that is read
    /// as INI.
    ///
    /// ## Why is this bad
    /// uWSGI chooses the reader by the file extension. With INI text in a JSON or XML file it exits at
    /// startup; in all other cases it reads nothing and continues without options.
    ///
    /// ## Example
    /// ```yaml
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_opt_load`
    RULE {
        id: "format-extension-mismatch",
        category: Formats,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let Some((format, span)) = looks_like(cx) else { return };
    let Some(span) = cx.root().written(span) else { return };
    let Some(read) = cx.format() else { return };
    let message = format!(
        "no option is set: this file contains {}, but uWSGI reads it as {} because of its extension",
        shown(format),
        shown(read)
    );
    let help = format!("rename the file to end in `.{}`, or convert it to {}", format.name(), shown(read));
    let finding = Finding::new(&RULE, cx.at(span), message).help(help);
    let ends = readings(cx)
        .any(|(_, document)| document.problems.iter().any(|problem| problem.effect == Effect::Refuses));
    cx.report(if ends && matches!(read, Format::Json | Format::Xml) { finding.refuses() } else { finding });
}

fn shown(format: Format) -> &'static str {
    match format {
        Format::Ini => "INI",
        Format::Yaml => "YAML",
        Format::Json => "JSON",
        Format::Xml => "XML",
        Format::Toml => "TOML",
    }
}

/// The format that the first lines are in beyond doubt, and the line that shows it, when it is not the one that is read.
pub(super) fn looks_like(cx: &Context<'_>) -> Option<(Format, Span)> {
    let all = bytes(cx);
    if cx.settings.template
        || matches!(cx.format(), None | Some(Format::Toml))
        || !cx.evaluation.loads[0].injected.is_empty()
    {
        return None;
    }
    // `uwsgi.yaml.dist`: the file is loaded under the name in front of the ending.
    let name = without_added_suffix(&cx.root().path);
    let meant = (name.len() < cx.root().path.len()).then(|| Format::of_path(name)).flatten();
    let mut at = 0;
    for line in all.split_inclusive(|&byte| byte == b'\n').take(200) {
        let text = line.trim_ascii();
        let start = at + (line.len() - line.trim_ascii_start().len());
        at += line.len();
        if text.is_empty() || matches!(text[0], b'#' | b';') || text == b"---" {
            continue;
        }
        let format = format_of(text, cx)?;
        return (Some(format) != cx.format() && Some(format) != meant)
            .then(|| (format, Span::new(start, start + text.len())));
    }
    None
}

/// What the first line that says anything is written in.
fn format_of(line: &[u8], cx: &Context<'_>) -> Option<Format> {
    let asked = &cx.root().section[..];
    let inner = |open: u8, close: u8| line.first() == Some(&open) && line.last() == Some(&close);
    if inner(b'[', b']') && &line[1..line.len() - 1] == asked {
        return Some(Format::Ini);
    }
    if line.starts_with(b"<?xml") || line.starts_with(b"<uwsgi>") {
        return Some(Format::Xml);
    }
    let rest = line.strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    if line == b"{" || rest.is_some_and(|rest| rest.first() == Some(&b'"')) {
        // YAML reads JSON, too.
        return (cx.format() != Some(Format::Yaml)).then_some(Format::Json);
    }
    let yaml = line.strip_suffix(b":").is_some_and(|name| name == asked);
    yaml.then_some(Format::Yaml)
}
