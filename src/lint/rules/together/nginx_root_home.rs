use super::common::nginx_user;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Place, Severity};
use crate::listeners::Address;

declare_rule! {
    /// nginx and files below root's home.
    ///
    /// ## What it does
    /// Finds `alias` and `root` below `/root` in a server that passes requests to this configuration, and sockets below
    /// `/root`. It is a warning where nginx's file says that nginx does not run as root, else a note.
    ///
    /// ## Why is this bad
    /// Only root may enter `/root`, and the workers of nginx run as another user: static files get 403, and requests over
    /// the socket 502, whatever the modes of the files themselves are.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// user www-data;
    /// http {
    ///     server {
    ///         location /static/ { alias /root/shop/static/; }
    ///         location / {
    ///             include uwsgi_params;
    ///             uwsgi_pass 127.0.0.1:3031;
    ///         }
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
    /// user www-data;
    /// http {
    ///     server {
    ///         location /static/ { alias /srv/shop/static/; }
    ///         location / {
    ///             include uwsgi_params;
    ///             uwsgi_pass 127.0.0.1:3031;
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_core_module`, `user`. Seen with nginx 1.22 as www-data and `/root` of mode 700: 403 for the file, 502 for a
    /// socket of mode 666, `Permission denied` in its log.
    RULE {
        id: "nginx-root-home",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let user = nginx_user(cx);
    if user.as_deref() == Some("root") {
        return;
    }
    let together = cx.together();
    let mut servers: Vec<(usize, Option<usize>)> = Vec::new();
    for link in &together.links {
        let pass = &together.passes[link.pass];
        let server = (pass.file, pass.server(cx));
        if !servers.contains(&server) {
            servers.push(server);
        }
        if matches!(&link.endpoint.address, Address::Unix(path) if path.starts_with(b"/root/")) {
            say(cx, link.endpoint.place, "502", user.as_deref());
        }
    }
    for (file, server) in servers.into_iter().filter_map(|(file, server)| Some((file, server?))) {
        let Some((_, content)) = cx.sites().find(|(number, _)| *number == file) else { continue };
        for one in &content.directives {
            let is_inside = one.parent == Some(server)
                || one.parent.is_some_and(|parent| content.directives[parent].parent == Some(server));
            let is_below = one.arguments().first().is_some_and(|path| path.text.starts_with(b"/root/"));
            if is_inside && is_below && matches!(one.name(), b"alias" | b"root") {
                say(cx, cx.place_beside(file, one.span), "403", user.as_deref());
            }
        }
    }
}

fn say(cx: &Context<'_>, place: Place, status: &str, user: Option<&str>) {
    let (message, severity) = match user {
        Some(user) => (
            format!("clients get {status}: nginx runs as `{user}`, and only root may enter `/root`"),
            Severity::Warning,
        ),
        None => (
            format!("clients get {status} unless nginx runs as root: only root may enter `/root`"),
            Severity::Info,
        ),
    };
    let finding = Finding::new(&RULE, place, message).severity(severity);
    cx.report(finding.help("move it to a directory outside of `/root`, such as /srv or /run"));
}
