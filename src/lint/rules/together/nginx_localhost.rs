use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Address, Host};

declare_rule! {
    /// `localhost` in nginx is also an IPv6 address.
    ///
    /// ## What it does
    /// Finds `localhost` as a backend of nginx where the server listens on IPv4 only.
    ///
    /// ## Why is this bad
    /// On most systems `localhost` is both 127.0.0.1 and `::1`, and nginx takes turns. Connections to `::1` are refused: nginx
    /// logs errors, and a request can fail when both addresses are marked as down.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass localhost:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_http_upstream_module`, `core/socket.c:bind_to_tcp`.
    RULE {
        id: "nginx-localhost",
        category: Together,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    let mut seen = Vec::new();
    for link in &together.links {
        let Address::Tcp { host: Host::Ip(ip), port } = &link.listener.address else { continue };
        let by_name = link.endpoint.text.to_ascii_lowercase().starts_with("localhost:");
        if !by_name || !ip.is_ipv4() || seen.contains(&link.endpoint.place) {
            continue;
        }
        seen.push(link.endpoint.place);
        let message = format!(
            "`localhost` is also ::1, where the server does not listen on port {port}: nginx tries both"
        );
        let finding = Finding::new(&RULE, link.endpoint.place, message)
            .related(cx.entry_place(link.listener.entry), "where the server listens")
            .help(format!("write `127.0.0.1:{port}`"));
        cx.report(finding);
    }
}
