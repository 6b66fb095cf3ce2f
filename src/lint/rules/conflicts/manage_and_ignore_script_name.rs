use super::common::switched_on;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `ignore-script-name` together with `manage-script-name`.
    ///
    /// ## What it does
    /// Finds both options enabled with two or more mounted applications.
    ///
    /// ## Why is this bad
    /// `manage-script-name` finds the mount point in the request path, but `ignore-script-name` stops uWSGI
    /// from selecting the application by it. All requests go to the first application, with the `SCRIPT_NAME`
    /// of the other.
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
    let message = "the first application answers all requests: `ignore-script-name` disables the selection by mount point of `manage-script-name`";
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(manage), "`manage-script-name` is here")
        .help("remove `ignore-script-name`");
    cx.report(finding);
}
