use super::common::{effect_of_nothing, ends_the_server, is_ini, needs_value};
use crate::evaluate::{EntryId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Option that requires a value, with nothing after the equals sign.
    ///
    /// ## What it does
    /// Finds `option =` without a value in INI files, for options that are neither flags nor take an optional
    /// value.
    ///
    /// ## Why is this bad
    /// An empty value does not select the default. uWSGI uses the empty string: it exits at startup for an
    /// address or a path, starts no workers for `processes`, and sets the umask to 000 for `umask`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// umask =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// umask = 022
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`; the setters in `core/uwsgi.c` accept any text.
    RULE {
        id: "ini-empty-value",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn is_empty(cx: &Context<'_>, id: EntryId) -> bool {
    let Some((load, entry)) = cx.evaluation.written(id) else { return false };
    let empty = !entry.bare && entry.value.bytes(load.read()).is_empty();
    if !empty || !is_ini(cx, id) || cx.settings.template || !cx.entry(id).option.is_some_and(needs_value) {
        return false;
    }
    // A magic variable that vanished is not empty in the file.
    let rest = |end: u32| load.source[end as usize..].split(|&b| b == b'\n').next().unwrap_or_default();
    load.written(entry.span).is_some_and(|span| rest(span.end).trim_ascii().is_empty())
}

fn check(cx: &Context<'_>) {
    // Of an address that is empty `socket-empty` speaks.
    let told = |id: &EntryId| {
        cx.evaluation
            .refusals
            .iter()
            .any(|refusal| refusal.kind == RefusalKind::EmptySocket && refusal.entry == Some(*id))
    };
    let empty: Vec<EntryId> = cx.written().filter(|id| is_empty(cx, *id) && !told(id)).collect();
    for id in empty {
        let (Some(option), Some(place)) = (cx.entry(id).option, cx.entry_place(id)) else { continue };
        let (effect, severity) = effect_of_nothing(cx, id, option);
        let name = cx.name(id);
        let message = format!("`{name} =` has an empty value: {effect}");
        let mut finding = Finding::new(&RULE, place, message)
            .help(format!("set a value with `{name} = …`, or remove the line"));
        if cx.is_refused(id) || ends_the_server(cx, id) {
            finding = finding.refuses();
        } else {
            finding = finding.severity(severity);
        }
        cx.report(finding);
    }
}
