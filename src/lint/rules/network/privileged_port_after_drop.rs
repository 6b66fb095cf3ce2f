use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, shown};
use crate::listeners::Role;

declare_rule! {
    /// Privileged port bound after privileges are dropped.
    ///
    /// ## What it does
    /// Finds listeners on a port from 1 to 1023 together with `uid`, unless something keeps or restores the privilege:
    /// `shared-socket`, `cap`, `chown-socket`, `master-as-root`, `drop-after-init`, `drop-after-apps`, or a container.
    ///
    /// ## Why is this bad
    /// uWSGI switches to the user first and binds the port afterwards. The bind fails with "permission denied", and
    /// uWSGI exits. (A kernel with a lower `net.ipv4.ip_unprivileged_port_start` allows it.)
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http = :80
    /// module = shop.wsgi:application
    /// uid = shop
    /// gid = shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// shared-socket = :80
    /// http = =0
    /// module = shop.wsgi:application
    /// uid = shop
    /// gid = shop
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` drops privileges before it binds; shared sockets are bound while the configuration is
    /// read.
    RULE {
        id: "privileged-port-after-drop",
        category: Network,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::UID]),
    }
}

fn check(cx: &Context<'_>) {
    let keeps =
        [ids::CAP, ids::CHOWN_SOCKET, ids::MASTER_AS_ROOT, ids::DROP_AFTER_INIT, ids::DROP_AFTER_APPS];
    let Some((uid, user)) = cx.certain(ids::UID) else { return };
    let is_root = user == b"root" || user.iter().all(|&b| b == b'0');
    let contained = matches!(cx.deploy(), Some(Deploy::Docker | Deploy::Dev | Deploy::Vassal));
    if is_root || contained || !keeps.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    for listener in cx.listeners() {
        let privileged = listener.address.tcp().is_some_and(|(_, port)| (1..1024).contains(&port));
        let drops =
            matches!(listener.role, Role::Workers(_) | Role::Router) && cx.is_unconditional(listener.entry);
        let Some(place) = cx.value_place(listener.entry).filter(|_| privileged && drops) else { continue };
        let message = format!(
            "uWSGI switches to user `{}` before it binds `{}`, so the bind fails and uWSGI exits",
            shown(user),
            shown(&listener.text)
        );
        let finding = Finding::new(&RULE, place, message)
            .help(format!(
                "bind it as root: add `shared-socket = {}` above, and use `=0` here",
                shown(&listener.text)
            ))
            .related(cx.entry_place(uid), "the user is set here");
        cx.report(finding);
    }
}
