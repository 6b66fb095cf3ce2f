use super::common::idle;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Additional groups are only taken together with `gid`.
    ///
    /// ## What it does
    /// Finds `add-gid` without `gid`.
    ///
    /// ## Why is this bad
    /// The server adds the groups in the step in which it changes to the group of `gid`. Without that option the step is left out: files of
    /// these groups stay closed to the application.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// uid = www-data
    /// add-gid = media
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// uid = www-data
    /// gid = www-data
    /// add-gid = media
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_as_root`
    RULE {
        id: "add-gid-needs-gid",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::ADD_GID]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::GID) {
        return;
    }
    let groups: Vec<_> = cx.each(ids::ADD_GID).collect();
    let finding = idle(cx, &RULE, &groups, "additional groups are only taken together with `gid`");
    if let Some(finding) = finding {
        cx.report(finding.help("add `gid`"));
    }
}
