use super::common::{read_value, references};
use crate::catalog::{OptId, ids};
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};
use memchr::memmem;

declare_rule! {
    /// Undefined placeholder, which stays literal.
    ///
    /// ## What it does
    /// Finds placeholders that no line of the configuration defines, in options whose value is used
    /// unchanged. If no name is similar, the value may come from outside (`--set`), and the finding is only a
    /// note.
    ///
    /// ## Why is this bad
    /// uWSGI silently keeps what it cannot replace: it looks for a directory named `%(base)`, or reads a
    /// number as 0.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// project = shop
    /// http-socket = :8080
    /// chdir = /srv/%(projcet)
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// project = shop
    /// http-socket = :8080
    /// chdir = /srv/%(project)
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass`, `core/config.c:uwsgi_manage_placeholder`
    RULE {
        id: "placeholder-undefined",
        category: Logic,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Percent,
    }
}

fn check(cx: &Context<'_>) {
    if !cx.is_whole() {
        return;
    }
    let found: Vec<(EntryId, std::ops::Range<usize>)> =
        cx.written().filter_map(|id| Some((id, undefined(cx, id)?))).collect();
    let mut seen: Vec<&[u8]> = Vec::new();
    for (id, name) in found {
        let Some(value) = read_value(cx, id) else { continue };
        if !seen.contains(&&value[name.clone()]) {
            seen.push(&value[name.clone()]);
            say(cx, id, value, name);
        }
    }
}

/// The assigned name that was probably meant.
fn similar(cx: &Context<'_>, name: &[u8]) -> Option<String> {
    let name = std::str::from_utf8(name).ok().filter(|name| name.len() > 3)?;
    let keys = cx.evaluation.ids().map(|id| cx.name(id));
    keys.map(|key| (strsim::osa_distance(&key, name), key))
        .filter(|(distance, _)| *distance <= 2)
        .min()
        .map(|(_, key)| key)
}

fn say(cx: &Context<'_>, id: EntryId, value: &[u8], name: std::ops::Range<usize>) {
    let Some(place) = cx.value_part(id, name.start - 2..name.end + 1) else { return };
    let meant = similar(cx, &value[name.clone()]);
    let name = shown(&value[name]);
    let is_number = cx.entry(id).option.is_some_and(OptId::is_numeric);
    let effect =
        if is_number && value.starts_with(b"%") { "uWSGI reads 0" } else { "the text stays literal" };
    let message =
        format!("`{name}` is not defined, so `%({name})` in `{}` is not replaced: {effect}", cx.name(id));
    let finding = Finding::new(&RULE, place, message);
    cx.report(match meant {
        Some(meant) => finding.help(format!("did you mean `%({meant})`?")),
        None => finding
            .severity(Severity::Info)
            .help(format!("add a line `{name} = …`, or start uWSGI with `--set {name}=…`")),
    });
}

/// Options whose own language has `%(…)`.
fn has_own_names(option: OptId) -> bool {
    option.group() == ids::LOG_FORMAT.group() || option.name().contains("format")
}

fn undefined(cx: &Context<'_>, id: EntryId) -> Option<std::ops::Range<usize>> {
    let entry = cx.entry(id);
    let option = entry.option.filter(|_| entry.known == Known::Yes)?;
    if option.flags().contains(crate::catalog::Flags::IMMEDIATE) || has_own_names(option) {
        return None;
    }
    let left = cx.value(id)?;
    let written = read_value(cx, id)?;
    references(written, b'%').into_iter().find(|name| {
        let name = &written[name.clone()];
        let is_word =
            name != b"_" && name.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
        let stays = memmem::find(left, &[b"%(", name, b")"].concat()).is_some();
        is_word
            && stays
            && !super::common::is_assigned(cx, name)
            && !super::placeholder_math_spacing::is_sum(cx, name)
    })
}
