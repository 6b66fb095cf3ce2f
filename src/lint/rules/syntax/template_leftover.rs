use std::ops::Range;

use super::common::is_ini;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, has_template_marks, shell_variables, substituted};

declare_rule! {
    /// Shell or template variable that uWSGI does not replace.
    ///
    /// ## What it does
    /// Finds values that contain `$NAME`, `${NAME}` or `<name>` where an address, a path or a number is
    /// expected.
    ///
    /// ## Why is this bad
    /// uWSGI replaces `$(NAME)` by the environment variable, and no other form with a dollar sign. The text
    /// stays literal: a path that does not exist, a number that is 0. A file that another program (such as
    /// `envsubst`) fills in before uWSGI reads it is fine; such a file gets only a note.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// pythonpath = $PYTHONPATH
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// pythonpath = $(PYTHONPATH)
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the value changes, and `$(NAME)` also stays literal if the variable is not set.
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass`
    RULE {
        id: "template-leftover",
        category: Syntax,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Every,
    }
}

/// `$NAME` as all of a value or a part of a path.
fn shell_variable(value: &str) -> Option<&str> {
    let ends =
        |name: &Range<usize>| matches!(value.as_bytes().get(name.end), None | Some(b'/' | b':' | b'.'));
    let found = shell_variables(value.as_bytes()).find(|name| name.len() > 2 && ends(name));
    found.map(|name| &value[name.start + 1..name.end])
}

/// `<name>`: a gap in an example that nobody filled.
fn gap(value: &str) -> Option<&str> {
    let inside = &value[value.find('<')? + 1..];
    let name = &inside[..inside.find('>')?];
    let word =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ' '));
    word.then_some(name)
}

fn check(cx: &Context<'_>) {
    let ids: Vec<EntryId> = cx.written().filter(|id| is_ini(cx, *id) && takes_plain_text(cx, *id)).collect();
    let mut told = false;
    for id in ids {
        let Some(value) = cx.written_value(id).and_then(|value| std::str::from_utf8(value).ok()) else {
            continue;
        };
        let has_mark = value.bytes().any(|b| matches!(b, b'$' | b'_' | b'@' | b'<'));
        if !has_mark || has_template_marks(value.as_bytes()) || cx.is_secret(id) {
            continue;
        }
        if let Some(at) = substituted(value.as_bytes()).filter(|at| value[at.clone()].starts_with('$')) {
            if !told {
                say_braces(cx, id, &value[at]);
            }
            told = true;
        } else if cx.settings.template {
            // What fills the file in may know this too.
        } else if let Some(name) = shell_variable(value) {
            say(cx, id, &format!("${name}"), Some((format!("${name}"), format!("$({name})"))));
        } else if let Some(name) = gap(value) {
            say(cx, id, &format!("<{name}>"), None);
        }
    }
}

fn takes_plain_text(cx: &Context<'_>, id: EntryId) -> bool {
    use crate::catalog::Grammar as G;
    cx.entry(id).option.is_some_and(|option| {
        option.is_numeric()
            || matches!(
                option.grammar(),
                G::Address
                    | G::TlsAddress
                    | G::Path
                    | G::File
                    | G::Directory
                    | G::Glob
                    | G::ConfigFile
                    | G::User
                    | G::Group
                    | G::Module
                    | G::Callable
                    | G::Mount
                    | G::Mode
            )
    })
}

fn say(cx: &Context<'_>, id: EntryId, what: &str, change: Option<(String, String)>) {
    let (Some(place), Some(value)) = (cx.value_place(id), cx.written_value(id)) else { return };
    let message =
        format!("uWSGI does not replace `{what}`: it stays literal in the value of `{}`", cx.name(id));
    let mut finding = Finding::new(&RULE, place, message);
    finding = match change {
        Some((from, to)) => {
            let value = String::from_utf8_lossy(value).replacen(&from, &to, 1);
            finding
                .help(format!("write `{to}`, which uWSGI replaces by the environment variable"))
                .unsafe_fix(format!("write `{to}`"), vec![Step::Set { entry: id, value }])
        }
        None => finding.help("replace it with the actual value"),
    };
    cx.report(finding);
}

fn say_braces(cx: &Context<'_>, id: EntryId, what: &str) {
    let Some(place) = cx.value_place(id) else { return };
    let name = what.trim_start_matches("${").trim_end_matches('}');
    let message = format!("uWSGI does not replace `{what}`: another program must fill in this file first");
    let help = format!("uWSGI itself replaces only `$({name})` by the environment variable");
    cx.report(Finding::new(&RULE, place, message).severity(Severity::Info).help(help));
}
