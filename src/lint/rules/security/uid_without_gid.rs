use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The server changes its user and keeps the group of root.
    ///
    /// ## What it does
    /// Finds `uid` without `gid` or `immediate-gid`.
    ///
    /// ## Why is this bad
    /// Groups are only touched when `gid` is set. Started as root, the application runs as the named user with the
    /// group root and with all of its further groups, and may write whatever root's group may write.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// uid = shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// uid = shop
    /// gid = shop
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_as_root` calls setgid, setgroups and initgroups only for a group that was set.
    UID_WITHOUT_GID {
        id: "uid-without-gid",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::UID]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::GID) || !cx.surely_absent(ids::IMMEDIATE_GID) {
        return;
    }
    let Some(setting) = cx.get(ids::UID) else { return };
    let is_root =
        cx.value(setting.entry).is_some_and(|user| user == b"root" || user.iter().all(|&b| b == b'0'));
    let Some(place) = cx.entry_place(setting.entry).filter(|_| !is_root) else { return };
    let message = format!(
        "the server becomes the user `{}` and keeps the group root, with all further groups of root",
        cx.shown_value(setting.entry)
    );
    cx.report(
        Finding::new(&UID_WITHOUT_GID, place, message).help("add `gid` with the group of the application"),
    );
}
