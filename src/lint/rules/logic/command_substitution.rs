use super::super::syntax::common::is_free_text;
use super::common::{is_command, references};
use crate::catalog::Grammar;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// A command stands in `$(…)` or between backticks, and nothing runs it.
    ///
    /// ## What it does
    /// Finds `$(nproc)`, `$(id -u)`, `$((2 * 2))` and values in backticks, outside of options whose value a shell runs.
    ///
    /// ## Why is this bad
    /// `$(NAME)` is a variable of the environment and nothing else; where there is none the text stays as it is. So
    /// `processes = $(nproc)` is 0, and the server has no worker.
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
        let message =
            format!("nothing runs `{inside}`: the text stays in the value of `{}` as it is", cx.name(id));
        let help = match command {
            b"nproc" => "`%k` is the number of processors, and `%(%k * 2)` twice that".to_owned(),
            b"hostname" | b"uname -n" => "`%h` is the name of the machine".to_owned(),
            b"pwd" => {
                "`%d` is the folder of this file, `$(PWD)` the one in which the server is started".to_owned()
            }
            [b'(', rest @ ..] => format!("the server calculates in `%({})`", shown(rest.trim_ascii())),
            _ => format!("`@(exec://{inside})` is what a command prints"),
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
