use super::common::{OptionLine, magics, percent_lines};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::syntax::Span;

declare_rule! {
    /// Upper-case magic variable, which is empty after `uwsgi FILE`.
    ///
    /// ## What it does
    /// Finds `%D`, `%N`, `%P`, `%S`, `%E`, `%C`, `%O`, `%X`, `%I` and `%J`.
    ///
    /// ## Why is this bad
    /// They refer to the server's first file, and are set only if that file is passed with `--ini` (or
    /// `--yaml`, `--json`, `--xml`), as the Emperor does. After `uwsgi FILE` all of them are empty, so
    /// `%D/static` is `/static`. Lower-case letters refer to the file that contains them, and are always set.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// static-map = /static=%Dstatic
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// static-map = /static=%dstatic
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:config_magic_table_fill` sets the upper-case letters once, for options that name a file.
    RULE {
        id: "magic-uppercase-empty",
        category: Logic,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Percent,
    }
}

fn check(cx: &Context<'_>) {
    if cx.deploy() == Some(crate::lint::Deploy::Vassal) {
        return;
    }
    let mut first: Option<Finding> = None;
    for line in percent_lines(cx) {
        if super::magic_percent_unescaped::meant(&line).is_some() {
            continue;
        }
        let Some((at, letter)) = magics(line.value).find(|(_, letter)| b"DNPSECOXIJ".contains(letter)) else {
            continue;
        };
        let start = line.value_span.start as usize + at;
        let place = cx.at(Span::new(start, start + 2));
        // The cure is one: to start the server with `--ini`.
        first = Some(match first {
            Some(finding) => finding.related(Some(place), "empty too"),
            None => finding(&line, letter, place),
        });
    }
    if let Some(finding) = first {
        cx.report(finding);
    }
}

fn finding(line: &OptionLine<'_>, letter: u8, place: crate::lint::Place) -> Finding {
    let (upper, lower) = (char::from(letter), char::from(letter.to_ascii_lowercase()));
    let message = format!(
        "`%{upper}` in `{}` is empty if uWSGI is started as `uwsgi FILE` instead of `uwsgi --ini FILE`",
        shown(line.key)
    );
    let help =
        format!("use `%{lower}`, which refers to the file that contains it, or always start with `--ini`");
    Finding::new(&RULE, place, message).help(help)
}
