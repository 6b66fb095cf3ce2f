use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

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
    RULE {
        id: "uid-without-gid",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::UID, ids::GID]),
    }
}

fn check(cx: &Context<'_>) {
    for option in [ids::UID, ids::GID] {
        if let Some((id, value)) =
            cx.certain(option).filter(|(id, value)| both(value) && cx.plain(*id).is_some())
        {
            joined(cx, id, value);
        }
    }
    if !cx.surely_absent(ids::GID) || !cx.surely_absent(ids::IMMEDIATE_GID) {
        return;
    }
    let Some(setting) = cx.get(ids::UID) else { return };
    let is_root =
        cx.value(setting.entry).is_some_and(|user| user == b"root" || user.iter().all(|&b| b == b'0'));
    let joined = cx.value(setting.entry).is_some_and(both);
    let Some(place) = cx.entry_place(setting.entry).filter(|_| !is_root && !joined) else { return };
    let message = format!(
        "the server becomes the user `{}` and keeps the group root, with all further groups of root",
        cx.shown_value(setting.entry)
    );
    cx.report(Finding::new(&RULE, place, message).help("add `gid` with the group of the application"));
}

/// `USER:GROUP`, as `chown-socket` takes it. No name of a user or group has a colon.
fn both(value: &[u8]) -> bool {
    memchr::memchr(b':', value).is_some()
}

fn joined(cx: &Context<'_>, id: EntryId, value: &[u8]) {
    let Some(place) = cx.value_place(id) else { return };
    let parts: Vec<String> = value.splitn(2, |&b| b == b':').map(shown).collect();
    let (name, text) = (cx.name(id), shown(value));
    let message =
        format!("started as root, the server ends at `{name} = {text}`: no user and no group has this name");
    let help = match parts.as_slice() {
        [user, group] if !user.is_empty() && !group.is_empty() => {
            format!("write `uid = {user}` and, on a line of its own, `gid = {group}`")
        }
        _ => "write the user as `uid` and the group as `gid`, each without a colon".to_owned(),
    };
    let finding = Finding::new(&RULE, place, message).severity(Severity::Error).help(help);
    cx.report(cx.ending(cx.guard(id), finding));
}
