use super::common::{is_assigned, read_value, references};
use crate::catalog::{Flags, OptId, Setter, ids};
use crate::evaluate::{EntryId, GuardId, HOLE, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Placeholder in an option that is applied before placeholders are replaced.
    ///
    /// ## What it does
    /// Finds `%(name)`, `$(NAME)` and `@(file)` in options that uWSGI applies while it still reads the file:
    /// `listen`, `umask`, `include`, `ini`, `plugin`, `if-*`, `for`, `spooler-processes`, options made by
    /// `declare-option` and others.
    ///
    /// ## Why is this bad
    /// uWSGI replaces these three forms after it has read everything, but applies these options earlier, with
    /// the literal text. `listen = @(/proc/sys/net/core/somaxconn)` sets a listen queue of 0, and `include =
    /// %(base)/x.ini` opens a file of that literal name.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// backlog = 1024
    /// listen = %(backlog)
    /// http-socket = :8080
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// listen = 1024
    /// http-socket = :8080
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do` applies options with `UWSGI_OPT_IMMEDIATE` at once; the
    /// replacements follow in `core/uwsgi.c:uwsgi_setup`.
    RULE {
        id: "placeholder-in-immediate-option",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let found: Vec<(EntryId, String)> = cx.written().filter_map(|id| Some((id, literal(cx, id)?))).collect();
    for (id, text) in found {
        say(cx, id, &text);
    }
}

/// The reference that an option takes literally.
fn literal(cx: &Context<'_>, id: EntryId) -> Option<String> {
    let entry = cx.entry(id);
    let value = cx.evaluation.text(entry.raw().text);
    let symbols: &[u8] = match entry.option {
        Some(option) => immediate(option)?,
        None if entry.known == Known::Declared && entry.raw.is_none() => b"%",
        None => return None,
    };
    symbols.iter().find_map(|symbol| {
        let name = references(value, *symbol).into_iter().next()?;
        let is_item = &value[name.clone()] == b"_";
        let wanted = entry.option.is_some() || is_assigned(cx, &value[name.clone()]);
        (!is_item && wanted).then(|| spelled(&value[name.start - 2..=name.end]))
    })
}

/// Which symbols an immediate option leaves as they are and needs replaced.
/// For a message: what is not known yet is left out of a text.
fn spelled(text: &[u8]) -> String {
    let parts: Vec<String> = text.split(|&b| b == HOLE).map(crate::lint::shown).collect();
    parts.join("…")
}

fn immediate(option: OptId) -> Option<&'static [u8]> {
    if !option.flags().contains(Flags::IMMEDIATE) || option == ids::IPRINT {
        return None;
    }
    match option.setter() {
        // The entry that `set` makes is replaced like any other; that of `set-placeholder` where it is used, but not `$` and `@`.
        Setter::SetPlaceholder if option.variable() == "NULL" => None,
        Setter::SetPlaceholder => Some(b"$@"),
        _ if option.setter().ends_the_server() => None,
        _ => Some(b"%$@"),
    }
}

fn say(cx: &Context<'_>, id: EntryId, text: &str) {
    let Some(place) = cx.value_place(id) else { return };
    let name = cx.name(id);
    let is_number = cx.entry(id).option.is_some_and(OptId::is_numeric);
    let effect = if is_number
        && read_value(cx, id).is_some_and(|value| !value.first().is_some_and(u8::is_ascii_digit))
    {
        "uWSGI reads 0".to_owned()
    } else if cx.entry(id).option.is_some_and(|option| option.setter() == Setter::SetPlaceholder) {
        "the text stays literal, even in values that use the placeholder".to_owned()
    } else {
        "uWSGI uses the literal text".to_owned()
    };
    let message = format!("`{name}` is applied before `{text}` is replaced: {effect}");
    let mut finding = Finding::new(&RULE, place, message).help(help(cx, id));
    if cx
        .evaluation
        .refusals
        .iter()
        .any(|refusal| refusal.entry == Some(id) && refusal.guard == GuardId::ALWAYS)
    {
        finding = finding.refuses();
    }
    cx.report(finding);
}

fn help(cx: &Context<'_>, id: EntryId) -> &'static str {
    match cx.entry(id).option.map(OptId::setter) {
        Some(Setter::SetPlaceholder) => {
            "use `set = NAME=VALUE` or a `NAME = VALUE` line, where placeholders are replaced"
        }
        Some(Setter::Load | Setter::LoadIni | Setter::LoadYml | Setter::LoadJson | Setter::LoadXml) => {
            "write the literal path, or begin it with `%d`, the directory of this file"
        }
        Some(Setter::Logic) => "write the literal text; magic variables such as `%d` and `%n` do work here",
        _ => "write the literal value, or set it on the command line, where the shell replaces it",
    }
}
