use super::common::local_severity;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// `uid` without `gid`.
    ///
    /// ## What it does
    /// Finds `uid` without `gid` or `immediate-gid`.
    ///
    /// ## Why is this bad
    /// uWSGI changes groups only if `gid` is set. If it is started as root, the application runs as the user but with
    /// the group root and all supplementary groups of root, and can write to everything that root's group can.
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
    /// `core/utils.c:uwsgi_as_root` calls setgid, setgroups and initgroups only for a group that is set.
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
    let is_root = cx.value(setting.entry).is_some_and(is_root_user);
    let joined = cx.value(setting.entry).is_some_and(both);
    let Some(place) = cx.entry_place(setting.entry).filter(|_| !is_root && !joined) else { return };
    let start = cx.evaluation.start.as_deref().filter(|start| start.place.is_container());
    let severity = match start.map(|start| start.user.as_ref()) {
        // An image without `USER` starts it as root, whose group owns much of what an image or a volume holds.
        Some(None) => Severity::Warning,
        Some(Some(user)) if !user.text().is_some_and(|user| is_root_user(&user)) => return,
        _ => local_severity(cx),
    };
    let message = format!(
        "uWSGI switches to user `{}` but keeps root's group and supplementary groups",
        cx.shown_value(setting.entry)
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .severity(severity)
            .help("add `gid` with the group of the application"),
    );
}

fn is_root_user(user: &[u8]) -> bool {
    user == b"root" || user.iter().all(|&b| b == b'0')
}

/// `USER:GROUP`, as `chown-socket` takes it. No name of a user or group has a colon.
fn both(value: &[u8]) -> bool {
    memchr::memchr(b':', value).is_some()
}

fn joined(cx: &Context<'_>, id: EntryId, value: &[u8]) {
    let Some(place) = cx.value_place(id) else { return };
    let parts: Vec<String> = value.splitn(2, |&b| b == b':').map(shown).collect();
    let (name, text) = (cx.name(id), shown(value));
    let message = format!(
        "if started as root, uWSGI exits at `{name} = {text}`, because no user or group has this name"
    );
    let help = match parts.as_slice() {
        [user, group] if !user.is_empty() && !group.is_empty() => {
            format!("use `uid = {user}` and `gid = {group}`, each on its own line")
        }
        _ => "set the user with `uid` and the group with `gid`, without a colon".to_owned(),
    };
    let finding = Finding::new(&RULE, place, message).severity(Severity::Error).help(help);
    cx.report(cx.ending(cx.guard(id), finding));
}
