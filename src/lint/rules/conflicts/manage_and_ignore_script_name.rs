use super::common::switched_on;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `ignore-script-name` undoes what `manage-script-name` is for.
    ///
    /// ## What it does
    /// Finds both options on where two or more applications are mounted.
    ///
    /// ## Why is this bad
    /// `manage-script-name` finds the mount point in the path of a request and `ignore-script-name` stops the server from choosing the
    /// application by it: every request goes to the first one, with the other's `SCRIPT_NAME`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// mount = /shop=shop.wsgi:application
    /// mount = /blog=blog.wsgi:application
    /// manage-script-name = true
    /// ignore-script-name = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// mount = /shop=shop.wsgi:application
    /// mount = /blog=blog.wsgi:application
    /// manage-script-name = true
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars`, `core/utils.c:uwsgi_get_app_id`
    RULE {
        id: "manage-and-ignore-script-name",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::IGNORE_SCRIPT_NAME]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some(ignore), Some(manage)) =
        (switched_on(cx, ids::IGNORE_SCRIPT_NAME), switched_on(cx, ids::MANAGE_SCRIPT_NAME))
    else {
        return;
    };
    let Some(place) = cx.entry_place(ignore).filter(|_| cx.all(ids::MOUNT).len() > 1) else { return };
    let message = "`ignore-script-name` keeps the server from choosing an application by the mount point that `manage-script-name` finds: the first one answers all requests";
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(manage), "`manage-script-name` is here")
        .help("delete `ignore-script-name`");
    cx.report(finding);
}
