use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Role;

declare_rule! {
    /// `PrivateNetwork=` hides a port of the server.
    ///
    /// ## What it does
    /// Finds TCP listeners in a configuration whose unit has `PrivateNetwork=yes`.
    ///
    /// ## Why is this bad
    /// The unit gets a network of its own with nothing but a loopback device. The server binds its port there, and nobody
    /// outside of the unit can connect.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = :8000
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// PrivateNetwork=yes
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// chmod-socket = 660
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// RuntimeDirectory=shop
    /// PrivateNetwork=yes
    /// ```
    ///
    /// ## References
    /// systemd.exec(5).
    RULE {
        id: "unit-private-network",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    // Sockets of systemd are made outside, and another unit may share the network.
    let activated = cx.units().any(|(_, _, unit)| unit.settings.iter().any(|one| one.section == b"Socket"));
    for service in Service::ours(cx) {
        let shared = service.unit.last("Unit", "JoinsNamespaceOf").is_some();
        let Some(setting) = service.is_on("PrivateNetwork").filter(|_| !shared && !activated) else {
            continue;
        };
        let tcp = cx.listeners().iter().find(|listener| {
            matches!(listener.role, Role::Workers(_) | Role::Router)
                && listener.address.tcp().is_some()
                && cx.is_unconditional(listener.entry)
        });
        let Some(listener) = tcp else { continue };
        let message = format!(
            "`PrivateNetwork=` gives the server a network of its own: nobody can connect to `{}`",
            crate::lint::shown(&listener.text)
        );
        let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message)
            .related(cx.entry_place(listener.entry), "the port")
            .help("remove the line, or listen on a UNIX socket");
        cx.report(finding);
    }
}
