use super::common::may_be_explained;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, KeyFault, On};

declare_rule! {
    /// Unused placeholder.
    ///
    /// ## What it does
    /// Finds names set by `set-placeholder` (`set-ph`) without a `%(name)`, and keys with common placeholder
    /// names such as `name` or `project` that are not used.
    ///
    /// ## Why is this bad
    /// The line has no effect. Its use may have been removed or forgotten. It is fine if the application
    /// reads it as `uwsgi.opt["name"]`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// name = shop
    /// socket = /run/shop/uwsgi.sock
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// name = shop
    /// socket = /run/%(name)/uwsgi.sock
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_apply_config_pass`
    RULE {
        id: "placeholder-unused",
        category: Names,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::UnknownKeys,
    }
}

fn check(cx: &Context<'_>) {
    if may_be_explained(cx) {
        return;
    }
    let mut unused: Vec<EntryId> = cx
        .faulty(|fault| (fault == KeyFault::Conventional).then_some(()))
        .into_iter()
        .map(|(id, ())| id)
        .collect();
    unused.extend(cx.written().filter(|id| {
        let entry = cx.entry(*id);
        entry.configured
            && entry.made_by().is_some()
            && entry.option.is_none()
            && !cx.is_mentioned(cx.key(*id))
    }));
    for id in unused {
        let Some(place) = cx.entry_place(id) else { continue };
        let name = cx.name(id);
        let message = format!("`{name}` is not used: {}", cx.fate(id));
        let help = format!(
            "use it as `%({name})`, or remove the line unless the application reads it from `uwsgi.opt`"
        );
        let finding = Finding::new(&RULE, place, message).help(help);
        let finding = cx.mind_strict(id, finding);
        cx.report(finding);
    }
}
