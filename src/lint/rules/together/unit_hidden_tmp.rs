use crate::lint::beside::Service;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Address, Role};

declare_rule! {
    /// Socket in `/tmp` of a unit with `PrivateTmp=`.
    ///
    /// ## What it does
    /// Finds sockets below `/tmp` and `/var/tmp` in a configuration that a unit with `PrivateTmp=yes` (or
    /// `DynamicUser=yes`, which implies it) starts.
    ///
    /// ## Why is this bad
    /// The unit has its own `/tmp`. uWSGI binds its socket there without an error, but nginx looks in the shared `/tmp`
    /// and answers 502.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /tmp/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// PrivateTmp=yes
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```systemd
    /// [Service]
    /// Type=notify
    /// PrivateTmp=yes
    /// RuntimeDirectory=shop
    /// ExecStart=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// ```
    ///
    /// ## References
    /// `systemd.exec(5)`
    RULE {
        id: "unit-hidden-tmp",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Unit,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    for service in Service::ours(cx) {
        // The mount namespace of a unit that this one joins may be shared with nginx.
        if service.unit.last("Unit", "JoinsNamespaceOf").is_some() {
            continue;
        }
        let Some(setting) = service.is_on("PrivateTmp").or_else(|| service.is_on("DynamicUser")) else {
            continue;
        };
        let hidden = together.listeners.iter().find(|listener| {
            let Address::Unix(path) = &listener.address else { return false };
            let is_shared =
                matches!(listener.role, Role::Workers(_) | Role::Shared | Role::Router | Role::Stats);
            let in_tmp = path.starts_with(b"/tmp/") || path.starts_with(b"/var/tmp/");
            is_shared && in_tmp && cx.is_unconditional(listener.entry)
        });
        let Some(listener) = hidden else { continue };
        let text = String::from_utf8_lossy(setting.key.as_slice()).into_owned();
        let message = format!(
            "`{text}` gives uWSGI its own `/tmp`: no process outside the unit can see `{}`",
            crate::lint::shown(&listener.text)
        );
        let finding = Finding::new(&RULE, cx.place_beside(service.file, setting.span), message)
            .related(cx.entry_place(listener.entry), "the socket")
            .help("move the socket to /run/NAME, with `RuntimeDirectory=NAME` in the unit");
        cx.report(finding);
    }
}
