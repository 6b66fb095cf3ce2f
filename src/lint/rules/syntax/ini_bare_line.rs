use super::common::{effect_of_nothing, ends_the_server, is_ini, needs_value};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// An option that needs a value stands alone on its line.
    ///
    /// ## What it does
    /// Finds lines of an INI file that are the name of an option, without `=`, where the option needs a value. A flag such as
    /// `master` alone on its line is fine.
    ///
    /// ## Why is this bad
    /// The server takes the value to be empty. For an address or a path that ends the start; a number becomes 0, so
    /// that a bare `processes` gives a server without workers.
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
    /// `core/ini.c:uwsgi_ini_config` gives an empty value to a line without `=`.
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
        let message = format!("`{name}` stands without a value: {effect}");
        let mut finding = Finding::new(&RULE, place, message)
            .help(format!("write `{name} = …` with a value, or take the line out"));
        if cx.is_refused(id) || ends_the_server(cx, id) {
            finding = finding.refuses();
        } else {
            finding = finding.severity(severity);
        }
        cx.report(finding);
    }
}
