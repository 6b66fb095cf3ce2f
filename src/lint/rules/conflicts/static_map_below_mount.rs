use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// `static-map` below a mount point never matches.
    ///
    /// ## What it does
    /// Finds `static-map` whose path begins with the path of a `mount`, together with `manage-script-name`.
    ///
    /// ## Why is this bad
    /// The server removes the mount point from the path first and then compares the rest with the map. The map still has the
    /// mount point, so it matches no request, and the application answers.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// manage-script-name = true
    /// mount = /console=console.wsgi:app
    /// static-map = /console/static=/srv/console/static
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// manage-script-name = true
    /// mount = /console=console.wsgi:app
    /// static-map = /static=/srv/console/static
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars`. Seen on 2.0.31: with `mount = /console=…` and `static-map = /console/static=…` the
    /// application answers `/console/static/a.txt`.
    RULE {
        id: "static-map-below-mount",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::STATIC_MAP, ids::STATIC_MAP2]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.is_on(ids::MANAGE_SCRIPT_NAME) {
        return;
    }
    let point = |value: &[u8]| value.split(|&byte| byte == b'=').next().map(<[u8]>::to_vec);
    for id in cx.each(ids::STATIC_MAP).chain(cx.each(ids::STATIC_MAP2)) {
        let Some(path) = cx.value(id).filter(|value| value.contains(&b'=')).and_then(point) else { continue };
        let inside = |mount: &[u8]| {
            mount.len() > 1
                && path.strip_prefix(mount).is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
        };
        let mut mounts = cx.each(ids::MOUNT).filter(|mount| cx.is_unconditional(*mount));
        let Some(mount) =
            mounts.find(|mount| cx.value(*mount).and_then(point).is_some_and(|point| inside(&point)))
        else {
            continue;
        };
        let Some(place) = cx.value_place(id) else { continue };
        let prefix = cx.value(mount).and_then(point).unwrap_or_default();
        let message = format!(
            "this map never matches: `manage-script-name` removes `{}` from the path before `{}` is compared",
            shown(&prefix),
            cx.name(id)
        );
        let rest = shown(path.get(prefix.len()..).filter(|rest| !rest.is_empty()).unwrap_or(b"/"));
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(mount), "the mount point")
            .help(format!("omit the mount point: `{} = {rest}=…`", cx.name(id)));
        cx.report(finding);
    }
}
