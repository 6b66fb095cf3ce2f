use super::common::refused_by_strict;
use crate::evaluate::{EntryId, Known};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Option above the line that defines it, in strict mode.
    ///
    /// ## What it does
    /// Finds options of a plugin above its `plugin` line, and options of `declare-option` above their
    /// declaration, in a configuration with `strict`.
    ///
    /// ## Why is this bad
    /// Strict mode checks a name when uWSGI reads its line. The plugin or declaration that defines the option
    /// comes too late: uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// http-socket = :8080
    /// psgi = shop.psgi
    /// plugin = psgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// strict = true
    /// plugin = psgi
    /// http-socket = :8080
    /// psgi = shop.psgi
    /// ```
    ///
    /// ## References
    /// `core/config.c:add_exported_option_do`
    RULE {
        id: "strict-plugin-order",
        category: Names,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let early: Vec<EntryId> = refused_by_strict(cx)
        .filter(|id| matches!(cx.entry(*id).known, Known::Yes | Known::Declared))
        .collect();
    for id in early {
        let Some(place) = cx.key_place(id) else { continue };
        let name = cx.name(id);
        let (what, help) = match cx.entry(id).option {
            Some(option) => {
                let plugin = option.plugin();
                (
                    format!("the plugin {plugin} is loaded"),
                    format!("move the line that loads the plugin {plugin} to the top"),
                )
            }
            None => ("it is declared".to_owned(), "move the declaration to the top".to_owned()),
        };
        let message = format!(
            "uWSGI exits on this line in strict mode: `{name}` becomes an option only further down, where {what}"
        );
        let finding = Finding::new(&RULE, place, message).help(help);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
