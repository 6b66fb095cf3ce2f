use super::super::syntax::common::is_free_text;
use super::common::{is_command, references};
use crate::catalog::Grammar;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// Command substitution, which uWSGI does not run.
    ///
    /// ## What it does
    /// Finds `$(nproc)`, `$(id -u)`, `$((2 * 2))` and values in backticks, except in options whose value a
    /// shell runs.
    ///
    /// ## Why is this bad
    /// `$(NAME)` is always an environment variable. If it is not set, the text stays literal: uWSGI reads
    /// `processes = $(nproc)` as 0 and has no workers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = $(nproc)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = %k
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass`, `core/config.c:magic_table`
    RULE {
        id: "command-substitution",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if cx.settings.template {
        return;
    }
    for id in cx.written() {
        let Some((command, place)) = command(cx, id).zip(cx.value_place(id)) else { continue };
        let inside = shown(command);
        let message = format!(
            "uWSGI does not run `{inside}`: the text stays literal in the value of `{}`",
            cx.name(id)
        );
        let help = match command {
            b"nproc" => "use `%k` for the number of CPUs, `%(%k * 2)` for twice as many".to_owned(),
            b"hostname" | b"uname -n" => "use `%h` for the host name".to_owned(),
            b"pwd" => {
                "use `%d` for the directory of this file, `$(PWD)` for the directory where uWSGI is started"
                    .to_owned()
            }
            [b'(', rest @ ..] => format!("use `%({})` for arithmetic", shown(rest.trim_ascii())),
            _ => format!("use `@(exec://{inside})` for the output of a command"),
        };
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// The command in a value that no shell sees.
fn command<'a>(cx: &Context<'a>, id: EntryId) -> Option<&'a [u8]> {
    let option = cx.entry(id).option?;
    if is_free_text(option) && option.grammar() != Grammar::NameValue {
        return None;
    }
    let written = cx.written_value(id)?;
    let quoted = written.strip_prefix(b"`").and_then(|rest| rest.strip_suffix(b"`"));
    if let Some(inside) = quoted.filter(|inside| !inside.is_empty() && !inside.contains(&b'`')) {
        return Some(inside);
    }
    let mut names = references(written, b'$').into_iter().map(|name| &written[name]);
    let name = names.find(|name| is_command(name))?;
    // Somebody may have said what the variable is.
    cx.value(id).is_none_or(|value| memmem::find(value, b"$(").is_some()).then_some(name)
}
