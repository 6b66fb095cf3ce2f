use super::common::{acts, takes_http};
use crate::catalog::{Setter, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};

declare_rule! {
    /// Mounted applications without `manage-script-name`.
    ///
    /// ## What it does
    /// Finds `mount` at a path below the root without `manage-script-name`.
    ///
    /// ## Why is this bad
    /// uWSGI selects the application by `SCRIPT_NAME`, which HTTP clients do not send. Every request goes to
    /// the first application, with the mount point still in its path. It works only with a proxy that speaks
    /// the uwsgi protocol and sends `SCRIPT_NAME` itself.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// mount = /shop=shop.wsgi:application
    /// mount = /blog=blog.wsgi:application
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
    /// ## Fix safety
    /// Unsafe: requests below a mount point reach its application, and the mount point moves from the path to
    /// `SCRIPT_NAME`.
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars`, `core/utils.c:uwsgi_get_app_id`. Seen on 2.0.31 with `mount = /x=app.py`: for
    /// `/x/y`, `PATH_INFO` is `/x/y` and `SCRIPT_NAME` empty; with `manage-script-name`, `/y` and `/x`.
    RULE {
        id: "mount-needs-manage-script-name",
        category: Requires,
        severity: Warning,
        confidence: Medium,
        fix: Unsafe,
        on: On::Options(&[ids::MOUNT]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::MANAGE_SCRIPT_NAME) || cx.has(ids::VHOST) || rewrites(cx) {
        return;
    }
    let mounts: Vec<EntryId> =
        cx.each(ids::MOUNT).filter(|id| acts(cx, *id) && cx.value(*id).is_some_and(is_below_root)).collect();
    let (Some(&first), Some(&last)) = (mounts.first(), mounts.last()) else { return };
    let is_http = cx.listeners().iter().any(takes_http);
    let several = cx.all(ids::MOUNT).len() > 1;
    let severity = match (is_http, several) {
        (true, true) => Severity::Error,
        (true, false) | (false, true) => Severity::Warning,
        (false, false) => Severity::Info,
    };
    let Some(place) = cx.value_place(first) else { return };
    let point = shown(point(cx, first));
    let message = match (is_http, several) {
        (true, true) => "every request goes to the first application: `manage-script-name` is not set, so uWSGI ignores mount points".to_owned(),
        (true, false) => format!("`{point}` stays in the path that the application sees, because `manage-script-name` is not set"),
        (false, _) => format!("`{point}` works only if the proxy sends it as SCRIPT_NAME, because `manage-script-name` is not set"),
    };
    let mut finding =
        Finding::new(&RULE, place, message).severity(severity).help("add `manage-script-name = true`");
    if cx.entry(last).made_by().is_none() && cx.is_unconditional(last) {
        let step =
            Step::InsertAfter { entry: last, key: "manage-script-name".to_owned(), value: "true".to_owned() };
        finding = finding.unsafe_fix("add `manage-script-name = true`", vec![step]);
    }
    cx.report(finding);
}

fn point<'a>(cx: &Context<'a>, id: EntryId) -> &'a [u8] {
    let value = cx.value(id).unwrap_or_default();
    &value[..memchr::memchr(b'=', value).unwrap_or(value.len())]
}

/// A path other than `/`; not a host name of virtual hosting.
fn is_below_root(value: &[u8]) -> bool {
    let point = value.split(|&b| b == b'=').next().unwrap_or(value);
    point.starts_with(b"/") && point != b"/" && !point.contains(&b'|')
}

/// Routes may set `SCRIPT_NAME` themselves.
fn rewrites(cx: &Context<'_>) -> bool {
    let is_route =
        |id: &EntryId| cx.entry(*id).option.is_some_and(|option| option.setter() == Setter::AddRoute);
    cx.written().any(|id| is_route(&id))
}
