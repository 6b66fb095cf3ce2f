use super::common::{is_ini, rewrite, text_of};
use crate::catalog::OptId;
use crate::evaluate::EntryId;
use crate::lint::keys::{is_lookalike, plain_text};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On, Severity, Step};

declare_rule! {
    /// Unicode character that only looks like a space, dash or equals sign.
    ///
    /// ## What it does
    /// Finds no-break spaces, zero-width spaces, typographic dashes and full-width equals signs in option
    /// names of INI files, and such spaces at the edges of their values.
    ///
    /// ## Why is this bad
    /// Text copied from a web page or a chat contains such characters, and most editors do not show them.
    /// uWSGI trims only spaces, tabs and carriage returns: the option name is unknown, a path is not found, a
    /// number becomes 0.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// buffer‑size = 8192
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// buffer-size = 8192
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the ASCII character is what the line looks like.
    ///
    /// ## References
    /// `core/ini.c:ini_rstrip`, `ini_lstrip`
    RULE {
        id: "ini-nbsp",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let keys = cx.faulty(|fault| match fault {
        KeyFault::Lookalike(option) => Some(option),
        _ => None,
    });
    for (id, option) in keys {
        say_key(cx, id, option);
    }
    let values: Vec<(EntryId, String)> =
        cx.written().filter(|id| is_ini(cx, *id)).filter_map(|id| edges(cx, id)).collect();
    for (id, plain) in values {
        say_value(cx, id, plain);
    }
}

fn code(text: &[u8]) -> String {
    let odd = String::from_utf8_lossy(text).chars().find(|c| is_lookalike(*c)).unwrap_or(' ');
    format!("U+{:04X}", u32::from(odd))
}

fn say_key(cx: &Context<'_>, id: EntryId, option: OptId) {
    let (Some(place), Some(line)) = (cx.key_place(id), cx.entry_place(id)) else { return };
    let name = option.name();
    let message = format!(
        "`{name}` is not set: its name contains a look-alike character ({}), so uWSGI does not recognise it",
        code(cx.key(id))
    );
    let text = text_of(cx, line);
    let finding = Finding::new(&RULE, place, message).help(format!("retype `{name}` in plain ASCII"));
    let finding = rewrite(finding, "use ASCII characters", line, &text, plain_line(&text));
    let finding = cx.mind_strict(id, finding);
    cx.report(finding);
}

/// The line with plain characters up to its equals sign, and the value as it is.
fn plain_line(line: &str) -> String {
    match line.char_indices().find(|(_, c)| matches!(c, '=' | '\u{ff1d}')) {
        Some((at, equal)) => {
            let value =
                line[at + equal.len_utf8()..].trim_matches(|c: char| c.is_whitespace() || is_lookalike(c));
            format!("{} = {value}", plain_text(&line.as_bytes()[..at]).trim())
        }
        None => plain_text(line.as_bytes()).trim().to_owned(),
    }
}

/// The value without blanks at its edges that are none to the server.
fn edges(cx: &Context<'_>, id: EntryId) -> Option<(EntryId, String)> {
    cx.entry(id).option?;
    let value = std::str::from_utf8(cx.written_value(id)?).ok()?;
    let plain = value.trim_matches(|c: char| {
        is_lookalike(c) && matches!(plain_text(c.to_string().as_bytes()).as_str(), "" | " ")
    });
    (plain.len() < value.len()).then(|| (id, plain.trim().to_owned()))
}

fn say_value(cx: &Context<'_>, id: EntryId, plain: String) {
    let (Some(place), Some(option), Some(value)) =
        (cx.value_place(id), cx.entry(id).option, cx.written_value(id))
    else {
        return;
    };
    let (name, code) = (cx.name(id), code(value));
    let harmless = option.is_numeric() && value.first().is_some_and(u8::is_ascii_digit)
        || option.is_flag() && !plain.is_empty();
    let message = format!(
        "the value of `{name}` begins or ends with an invisible character ({code}), which uWSGI keeps"
    );
    let finding = Finding::new(&RULE, place, message)
        .severity(if harmless { Severity::Warning } else { Severity::Error })
        .help("delete the character, or retype the value")
        .safe_fix("remove the invisible character", vec![Step::Set { entry: id, value: plain }]);
    let finding = if cx.is_refused(id) { finding.severity(Severity::Error).refuses() } else { finding };
    cx.report(finding);
}
