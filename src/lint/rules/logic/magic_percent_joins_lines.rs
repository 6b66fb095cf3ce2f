use super::common::is_read;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};
use crate::syntax::{Span, ini};

declare_rule! {
    /// `%` at the end of a line, which joins it with the next line.
    ///
    /// ## What it does
    /// Finds lines, including comments, that end with a single `%`.
    ///
    /// ## Why is this bad
    /// uWSGI removes a `%` together with the next character, which is the line end. The option on the next
    /// line becomes part of this value or comment, and is silently not set.
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
    /// Safe: the fix doubles the `%`, so the comment or value ends where it seems to.
    ///
    /// ## References
    /// `core/utils.c:magic_sub` processes the whole file before `core/ini.c:uwsgi_ini_config` splits it into
    /// lines.
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
        format!("uWSGI removes the `%` together with the line end, so {what} continues on the next line")
    } else {
        format!(
            "{lost} below has no effect: uWSGI removes the `%` together with the line end, so it becomes part of {what}"
        )
    };
    let place = cx.at(Span::new(end - 1, end));
    let step = Step::Replace { place, text: "%%".to_owned() };
    let finding = Finding::new(&RULE, place, message);
    cx.report(
        finding.help("write `%%`, or add a character after the `%`").safe_fix("double the `%`", vec![step]),
    );
}
