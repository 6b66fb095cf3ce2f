use super::common::written_of;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `manage-script-name` without mount points.
    ///
    /// ## What it does
    /// Finds `manage-script-name` in a configuration that mounts no application.
    ///
    /// ## Why is this bad
    /// The option compares the request path with the mount points of `mount`. If the only application is
    /// loaded by `module` or `wsgi-file`, it finds none, and a prefix added by a proxy stays in the path.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi:application
    /// manage-script-name = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// mount = /shop=shop.wsgi:application
    /// manage-script-name = true
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars`
    RULE {
        id: "manage-script-name-alone",
        category: Requires,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::MANAGE_SCRIPT_NAME]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(&entry) = written_of(cx, &[ids::MANAGE_SCRIPT_NAME]).last() else { return };
    let mounts =
        cx.has(ids::MOUNT) || cx.has(ids::WORKER_MOUNT) || cx.has(ids::PHP_MOUNT) || cx.has(ids::VHOST);
    if mounts || !cx.surely_absent(ids::MOUNT) {
        return;
    }
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "`manage-script-name` has no effect: no application is mounted at a path";
    let help = "load the application with `mount = /PATH=MODULE`, or remove the line";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
