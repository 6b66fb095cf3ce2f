use super::common::{effect_of_nothing, ends_the_server, is_ini, needs_value};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Option that requires a value, alone on its line.
    ///
    /// ## What it does
    /// Finds lines of an INI file that hold only the name of an option that requires a value, without `=`. A
    /// flag such as `master` alone on its line is valid.
    ///
    /// ## Why is this bad
    /// uWSGI uses an empty value. With an empty address or path it exits at startup. A number becomes 0, so a
    /// bare `processes` starts a server without workers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// processes
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// processes = 4
    /// lazy-apps
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config` sets an empty value for a line without `=`.
    RULE {
        id: "ini-bare-line",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn is_empty(cx: &Context<'_>, id: EntryId) -> bool {
    let bare = cx.evaluation.written(id).is_some_and(|(_, entry)| entry.bare);
    bare && is_ini(cx, id) && cx.entry(id).option.is_some_and(needs_value)
}

fn check(cx: &Context<'_>) {
    let empty: Vec<EntryId> = cx.written().filter(|id| is_empty(cx, *id)).collect();
    for id in empty {
        let (Some(option), Some(place)) = (cx.entry(id).option, cx.entry_place(id)) else { continue };
        let (effect, severity) = effect_of_nothing(cx, id, option);
        let name = cx.name(id);
        let message = format!("`{name}` requires a value, which is missing: {effect}");
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
