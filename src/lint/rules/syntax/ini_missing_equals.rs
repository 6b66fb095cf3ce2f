use super::common::{rewrite, text_of};
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Missing equals sign between an option and its value.
    ///
    /// ## What it does
    /// Finds lines of an INI file that hold an option's name, a space and more text, such as `umask 027`.
    ///
    /// ## Why is this bad
    /// A space separates option and value on the command line, but not in a file: everything before the first
    /// `=`, spaces included, is the name. uWSGI knows no option of that name and ignores the line silently,
    /// so the intended option keeps its default.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/radicale/uwsgi.sock
    /// umask 027
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/radicale/uwsgi.sock
    /// umask = 027
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect as written, and only one meaning is possible.
    ///
    /// ## References
    /// `core/ini.c:ini_get_key`
    RULE {
        id: "ini-missing-equals",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let missing = cx.faulty(|fault| match fault {
        KeyFault::MissingEquals(option) => Some(option),
        _ => None,
    });
    for (id, option) in missing {
        let Some(place) = cx.entry_place(id) else { continue };
        let line = text_of(cx, place);
        let (name, key) = (option.name(), cx.name(id));
        let value = line.get(name.len()..).unwrap_or_default().trim();
        let message =
            format!("`{name}` is not set: the `=` is missing, so uWSGI reads `{key}` as an unknown option");
        let finding = Finding::new(&RULE, place, message).help(format!("write `{name} = …`"));
        let title = format!("insert `=` after `{name}`");
        let finding = match assignment(option, value) {
            Some(value) => rewrite(finding, &title, place, &line, format!("{name} = {value}")),
            None => finding,
        };
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}

/// The value behind the `=`. An option that hands another one to vassals wants it without spaces, and one that there is.
fn assignment(option: OptId, value: &str) -> Option<String> {
    if option.group() != ids::VASSAL_SET.group() {
        return Some(value.to_owned());
    }
    let (name, value) = value.split_once('=')?;
    OptId::lookup(name.trim().as_bytes())?;
    Some(format!("{}={}", name.trim(), value.trim()))
}
