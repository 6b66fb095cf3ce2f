use super::common::idle;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// `add-gid` without `gid`.
    ///
    /// ## What it does
    /// Finds `add-gid` without `gid`.
    ///
    /// ## Why is this bad
    /// uWSGI adds the groups when it switches to the group of `gid`. Without that option it skips this step,
    /// and the application cannot access files of these groups.
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
    let finding = idle(cx, &RULE, &groups, "additional groups require `gid`");
    if let Some(finding) = finding {
        cx.report(finding.help("add `gid`"));
    }
}
