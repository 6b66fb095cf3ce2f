use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Low port in a unit with `User=`.
    ///
    /// ## What it does
    /// Finds listeners with a port below 1024 where the unit names a user and grants no `CAP_NET_BIND_SERVICE`.
    ///
    /// ## Why is this bad
    /// Only root and processes with that capability may bind low ports: `bind(): Permission denied`, and the server exits.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = :80
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = :80
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// User=shop
    /// Group=www-data
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// AmbientCapabilities=CAP_NET_BIND_SERVICE
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_tcp`, capabilities(7).
    RULE {
        id: "unit-privileged-port",
        category: Together,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    // systemd may bind the port itself.
    if cx.units().any(|(_, _, unit)| unit.settings.iter().any(|one| one.section == b"Socket")) {
        return;
    }
    for service in Service::ours(cx) {
        let Some((setting, user)) = service.user() else { continue };
        let granted =
            service.unit.last("Service", "AmbientCapabilities").is_some() || service.prepares("setcap");
        let low = cx.listeners().iter().find(|listener| {
            cx.is_unconditional(listener.entry)
                && listener.address.tcp().is_some_and(|(_, port)| (1..1024).contains(&port))
        });
        let Some(listener) = low.filter(|_| !granted) else { continue };
        let message = format!(
            "the unit starts the server as `{user}`, which may not bind `{}`: it exits",
            crate::lint::shown(&listener.text)
        );
        let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message)
            .related(cx.value_place(listener.entry), "a port below 1024")
            .help("add `AmbientCapabilities=CAP_NET_BIND_SERVICE`, or use a port from 1024 on");
        cx.report(finding);
    }
}
