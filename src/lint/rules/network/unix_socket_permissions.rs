use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::Role;

declare_rule! {
    /// Socket that the web server may not be allowed to connect to.
    ///
    /// ## What it does
    /// Finds a UNIX socket without `chmod-socket`, `chown-socket` or `umask` in a server whose `uid` is not a usual
    /// user of web servers.
    ///
    /// ## Why is this bad
    /// The socket belongs to that user, and with the usual umask only its owner has write permission, which connecting
    /// requires. A web server that runs as `www-data` or `nginx` gets "permission denied" and answers 502.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// uid = shop
    /// gid = shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// uid = shop
    /// gid = shop
    /// chown-socket = shop:www-data
    /// chmod-socket = 660
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_unix`
    RULE {
        id: "unix-socket-permissions",
        category: Network,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::UID]),
    }
}

const WEB_USERS: [&[u8]; 9] =
    [b"www-data", b"nginx", b"www", b"http", b"apache", b"httpd", b"wwwrun", b"caddy", b"root"];

fn check(cx: &Context<'_>) {
    let set = [
        ids::CHMOD_SOCKET,
        ids::CHOWN_SOCKET,
        ids::UMASK,
        ids::DAEMONIZE,
        ids::DAEMONIZE2,
        ids::SUBSCRIBE_TO,
    ];
    let Some((_, user)) = cx.certain(ids::UID).filter(|(_, user)| !WEB_USERS.contains(user)) else { return };
    let is_web_group = cx.certain(ids::GID).is_some_and(|(_, group)| WEB_USERS.contains(&group));
    if is_web_group
        || user.iter().all(u8::is_ascii_digit)
        || !set.iter().all(|option| cx.surely_absent(*option))
    {
        return;
    }
    for listener in cx.listeners() {
        let (Role::Workers(_), Some(path)) = (listener.role, listener.address.path()) else { continue };
        let Some(place) = cx.value_place(listener.entry) else { continue };
        let message = format!(
            "`{}` gets a mode with which only user `{}` can connect, and web servers usually run as another user",
            shown(path),
            shown(user)
        );
        let help = "add `chown-socket = USER:GROUP` with the web server's group, and `chmod-socket = 660`";
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}
