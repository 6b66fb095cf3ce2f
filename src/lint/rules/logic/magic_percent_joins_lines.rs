use super::common::is_read;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};
use crate::syntax::{Span, ini};

declare_rule! {
    /// A line ends with `%`, which swallows the end of the line and joins the next one to it.
    ///
    /// ## What it does
    /// Finds lines, comments among them, whose last character is a single `%`.
    ///
    /// ## Why is this bad
    /// The server deletes a `%` together with the character after it, and that is the line end. The option on the next line
    /// becomes part of this value, or of this comment, and is never set. Nothing is logged.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// # reload when memory is above 80%
    /// reload-on-rss = 400
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// # reload when memory is above 80 percent
    /// reload-on-rss = 400
    /// ```
    ///
    /// ## Fix safety
    /// The repair doubles the `%`: the comment or value then ends where it seems to.
    ///
    /// ## References
    /// `core/utils.c:magic_sub` runs over the whole file before `core/ini.c:uwsgi_ini_config` looks for lines.
    RULE {
        id: "magic-percent-joins-lines",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Percent,
    }
}

fn check(cx: &Context<'_>) {
    if cx.settings.template || memchr::memchr(b'%', cx.source()).is_none() {
        return;
    }
    let source = cx.source();
    let mut inside = false;
    for (line, next) in cx.ini_lines().zip(cx.ini_lines().skip(1)) {
        if let ini::LineKind::Header { name } = line.kind {
            inside = is_read(cx, name.of(source));
        }
        if !joins(line.full.of(source)) {
            continue;
        }
        let lost = match next.kind {
            ini::LineKind::Option { key, .. } if inside => format!("`{}`", shown(key.of(source))),
            ini::LineKind::Header { name } if is_read(cx, name.of(source)) => {
                format!("`[{}]`", shown(name.of(source)))
            }
            _ if inside && matches!(line.kind, ini::LineKind::Option { .. }) => String::new(),
            _ => continue,
        };
        say(cx, &line, &lost);
    }
}

/// Whether the last `%` before the LF is the first of a pair.
fn joins(line: &[u8]) -> bool {
    let Some(text) = line.strip_suffix(b"%\n") else { return false };
    text.iter().rev().take_while(|&&b| b == b'%').count() % 2 == 0
}

fn say(cx: &Context<'_>, line: &ini::Line, lost: &str) {
    let end = line.full.end as usize - 1;
    let what = if matches!(line.kind, ini::LineKind::Comment) { "this comment" } else { "this value" };
    let message = if lost.is_empty() {
        format!(
            "the server deletes the `%` together with the line end, and {what} goes on with the line below"
        )
    } else {
        format!(
            "the server deletes the `%` together with the line end: {lost} below becomes part of {what} and has no effect"
        )
    };
    let place = cx.at(Span::new(end - 1, end));
    let step = Step::Replace { place, text: "%%".to_owned() };
    let finding = Finding::new(&RULE, place, message);
    cx.report(finding.help("write `%%`, or anything after the `%`").safe_fix("double the `%`", vec![step]));
}
