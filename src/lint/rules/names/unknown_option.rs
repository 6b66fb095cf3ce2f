use super::common::{ignored, may_be_explained};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// The server has no option of that name, and says nothing about it.
    ///
    /// ## What it does
    /// Finds keys that are no option of the server or its plugins, made by no `declare-option`, and used nowhere as `%(key)`.
    ///
    /// ## Why is this bad
    /// Any unknown key is a placeholder for the server: it keeps the value for `%(key)` and goes on. A setting that was renamed,
    /// invented or meant for another program is lost without a word, unless `strict` is on.
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
    /// `core/uwsgi.c:uwsgi_manage_opt` returns 0 for it, and nobody looks.
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
        let Some(place) = cx.key_place(id).filter(|_| !explained || cx.is_refused(id)) else { continue };
        let name = cx.name(id);
        let message = if name.is_empty() {
            "the line has no name in front of its `=`: the server does nothing with it".to_owned()
        } else {
            ignored(cx, id)
        };
        let upper =
            name.len() > 3 && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
        let help = if upper {
            format!("a variable for the application is written `env = {name}=…`")
        } else {
            format!(
                "take the line out; a variable of your own is written `set-placeholder = {name}=…` and used as `%({name})`"
            )
        };
        let finding = Finding::new(&RULE, place, message).help(help);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
