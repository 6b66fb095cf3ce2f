use super::common::{ignored, may_be_explained};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Unknown option.
    ///
    /// ## What it does
    /// Finds keys that are not options of uWSGI or its plugins, not made by `declare-option`, and not used as
    /// `%(key)`.
    ///
    /// ## Why is this bad
    /// uWSGI treats any unknown key as a placeholder: it keeps the value for `%(key)` and continues. A
    /// setting that was renamed, invented or meant for another program is lost silently, unless `strict` is
    /// on.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// queue-everything = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// set-placeholder = flavour=vanilla
    /// procname-prefix = %(flavour)
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_manage_opt` returns 0 for it, and no caller checks.
    RULE {
        id: "unknown-option",
        category: Names,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    let explained = may_be_explained(cx);
    for (id, ()) in cx.faulty(|fault| (fault == KeyFault::Unknown).then_some(())) {
        // A variable may be meant for a script or for the application.
        if cx.variable_of(id).is_some() {
            continue;
        }
        let Some(place) = cx.key_place(id).filter(|_| !explained || cx.is_refused(id)) else { continue };
        let name = cx.name(id);
        let message = if name.is_empty() {
            "this line has no option name before `=`: uWSGI ignores it".to_owned()
        } else {
            ignored(cx, id)
        };
        let upper =
            name.len() > 3 && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
        let help = if upper {
            format!("to set an environment variable, write `env = {name}=…`")
        } else {
            format!("remove the line; to define a placeholder, write `set-placeholder = {name}=…`")
        };
        let finding = Finding::new(&RULE, place, message).help(help);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
