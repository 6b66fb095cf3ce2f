use super::common::nginx_user;
use crate::catalog::ids;
use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};
use crate::listeners::Address;

declare_rule! {
    /// Socket that nginx may not connect to.
    ///
    /// ## What it does
    /// Compares user, group and mode of a UNIX socket (`uid`, `gid`, `chown-socket`, `chmod-socket`, `User=` and `Group=` of
    /// the unit) with the user of nginx.
    ///
    /// ## Why is this bad
    /// Connecting needs the right to write. The usual mode is 755, in which only the owner may: nginx gets `Permission
    /// denied` and answers 502. With mode 660 nginx has to be in the group of the socket.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// uid = shop
    /// gid = shop
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass unix:/run/shop/shop.sock;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// uid = shop
    /// gid = www-data
    /// chmod-socket = 660
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass unix:/run/shop/shop.sock;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_unix`, unix(7).
    RULE {
        id: "nginx-socket-permissions",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Nginx,
    }
}

/// Accounts under which web servers usually run.
const WEB: [&str; 9] = ["www-data", "nginx", "www", "http", "apache", "httpd", "wwwrun", "caddy", "nobody"];

fn check(cx: &Context<'_>) {
    // A socket of systemd has a mode and an owner of its own.
    let unit_socket = cx.units().any(|(_, _, unit)| unit.settings.iter().any(|one| one.section == b"Socket"));
    let others = [ids::UMASK, ids::DAEMONIZE, ids::DAEMONIZE2, ids::CHOWN_SOCKET, ids::EMPEROR];
    let masks = Service::ours(cx).iter().any(|service| service.unit.last("Service", "UMask").is_some());
    if unit_socket || masks || others.iter().any(|option| cx.has(*option)) || !cx.is_whole() {
        return;
    }
    let Some((user, group)) = account(cx) else { return };
    let nginx = nginx_user(cx);
    if WEB.contains(&&*user) || matches!(&*user, "root" | "0") || nginx.as_deref() == Some(&*user) {
        return;
    }
    let mode = match cx.get(ids::CHMOD_SOCKET) {
        None => None,
        Some(set) => match cx.value(set.entry).and_then(|value| std::str::from_utf8(value).ok()) {
            Some("1") => return,
            Some(mode) if mode.len() == 3 => Some(mode.to_owned()),
            _ => return,
        },
    };
    let is_web = |group: &str| WEB.contains(&group) || nginx.as_deref() == Some(group);
    let writes = |at: usize| {
        mode.as_ref().is_some_and(|mode| mode.as_bytes().get(at).is_some_and(|digit| digit & 2 != 0))
    };
    if writes(2) || (writes(1) && is_web(&group)) {
        return;
    }
    let together = cx.together();
    let mut links = together.sound().filter(|(_, link)| matches!(link.listener.address, Address::Unix(_)));
    let Some((_, link)) = links.next() else { return };
    let entry = cx.get(ids::CHMOD_SOCKET).map_or(link.listener.entry, |set| set.entry);
    let (message, severity) = if writes(1) {
        (
            format!("nginx may connect only if its user is in the group `{group}` of the socket"),
            Severity::Info,
        )
    } else {
        let mode = mode.unwrap_or_else(|| "755".to_owned());
        (
            format!(
                "the socket has mode {mode}: only `{user}` may connect, and nginx usually runs as another user and answers 502"
            ),
            Severity::Warning,
        )
    };
    let finding = Finding::new(&RULE, link.endpoint.place, message)
        .severity(severity)
        .related(cx.entry_place(entry), "the socket")
        .help("set `chmod-socket = 660`, and the group of nginx as `gid`, `Group=` or in `chown-socket`");
    cx.report(finding);
}

/// The user and the group that the server has when it makes its socket.
fn account(cx: &Context<'_>) -> Option<(String, String)> {
    let text = |value: &[u8]| String::from_utf8(value.to_vec()).ok();
    if let Some(service) = Service::ours(cx).into_iter().find(|service| service.user().is_some()) {
        let (_, user) = service.user()?;
        let group = service.last("Group").map_or_else(|| user.clone(), |(_, group)| group);
        return Some((user, group));
    }
    let user = text(cx.certain(ids::UID)?.1)?;
    let group = match cx.certain(ids::GID) {
        Some((_, group)) => text(group)?,
        None => "root".to_owned(),
    };
    Some((user, group))
}
