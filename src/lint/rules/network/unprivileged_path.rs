use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::folders::{is_log_only_for_root, is_only_for_root};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::{Address, Role};

declare_rule! {
    /// Path that the user of the server may not use.
    ///
    /// ## What it does
    /// Finds sockets, `stats`, `master-fifo`, `pidfile2` and `logto2` directly in a folder that only root may write to
    /// (`/run`, `/`, `/etc`, `/var/log`, `/root`), and `chdir` below `/root`, together with a `uid` that is not root.
    /// `chown-socket`, `master-as-root`, `cap` and `drop-after-*` keep the rights for a socket.
    ///
    /// ## Why is this bad
    /// The server becomes the user first and makes these files later: it gets `Permission denied` and exits. A pidfile of
    /// `pidfile` is written as root before, and is fine.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// uid = www-data
    /// gid = www-data
    /// socket = /run/shop.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// uid = www-data
    /// gid = www-data
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, `core/socket.c:bind_to_unix`. Seen on 2.0.31: `bind(): Permission denied` for `socket =
    /// /run/x.sock` and `stats = /run/x.sock`, `chdir(): Permission denied` for `/root`.
    RULE {
        id: "unprivileged-path",
        category: Network,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::UID]),
    }
}

/// Options that keep the rights of root until the sockets are bound.
const KEEPS: [OptId; 5] =
    [ids::CAP, ids::CHOWN_SOCKET, ids::MASTER_AS_ROOT, ids::DROP_AFTER_INIT, ids::DROP_AFTER_APPS];

/// Files that are made after the rights are gone.
const FILES: [OptId; 3] = [ids::MASTER_FIFO, ids::PIDFILE2, ids::LOGTO2];

fn check(cx: &Context<'_>) {
    let Some((uid, user)) = cx.certain(ids::UID) else { return };
    let is_root = user == b"root" || user.iter().all(|&byte| byte == b'0');
    if is_root || !KEEPS.iter().all(|option| cx.surely_absent(*option)) || cx.has(ids::CHROOT) {
        return;
    }
    for listener in cx.listeners() {
        let stream = matches!(listener.role, Role::Workers(_) | Role::Stats);
        let Address::Unix(path) = &listener.address else { continue };
        if stream && cx.is_unconditional(listener.entry) && is_only_for_root(path) {
            say(cx, uid, listener.entry, user, "bind");
        }
    }
    for id in FILES.iter().filter_map(|option| cx.get(*option)).filter(|set| set.certain).map(|set| set.entry)
    {
        let log = cx.entry(id).option == Some(ids::LOGTO2);
        let closed = if log { is_log_only_for_root } else { is_only_for_root };
        if cx.value(id).is_some_and(closed) {
            say(cx, uid, id, user, "make");
        }
    }
    if let Some((id, path)) = cx.certain(ids::CHDIR)
        && (path == b"/root" || path.starts_with(b"/root/"))
    {
        say(cx, uid, id, user, "change to");
    }
}

fn say(cx: &Context<'_>, uid: EntryId, id: EntryId, user: &[u8], verb: &str) {
    let Some(place) = cx.value_place(id) else { return };
    let (user, path) = (shown(user), cx.shown_value(id));
    let message = format!(
        "the server runs as `{user}` when it tries to {verb} `{path}`: permission denied, and it exits"
    );
    let help = if verb == "change to" {
        format!("use a folder that `{user}` may enter")
    } else {
        format!("use a folder that belongs to `{user}`, such as one below /run made by RuntimeDirectory=")
    };
    cx.report(Finding::new(&RULE, place, message).related(cx.entry_place(uid), "the user").help(help));
}
