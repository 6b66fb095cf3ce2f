use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// TLS at nginx that the application does not hear of.
    ///
    /// ## What it does
    /// Finds a server block with TLS that passes requests on with `proxy_pass` and sets no `X-Forwarded-Proto`.
    ///
    /// ## Why is this bad
    /// Over HTTP the application cannot know that the client uses TLS. It builds `http://` links, and one that redirects to
    /// HTTPS does so forever. With `uwsgi_pass`, `uwsgi_params` hands the variable HTTPS on.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     listen 443 ssl;
    ///     location / {
    ///         proxy_pass http://127.0.0.1:8000;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     listen 443 ssl;
    ///     location / {
    ///         proxy_set_header X-Forwarded-Proto $scheme;
    ///         proxy_pass http://127.0.0.1:8000;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_http_proxy_module`, `proto/http.c:http_parse`.
    RULE {
        id: "nginx-forwarded-proto",
        category: Together,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    let mut seen: Vec<(usize, usize)> = Vec::new();
    for (pass, _) in together.sound().filter(|(pass, _)| pass.protocol.prefix() == "proxy") {
        let (Some(server), Some(own)) = (pass.server(cx), pass.of(cx)) else { continue };
        let Some((_, content)) = cx.sites().find(|(number, _)| *number == pass.file) else { continue };
        let tls = content.directives.iter().any(|one| {
            one.parent == Some(server)
                && one.name() == b"listen"
                && one.arguments().iter().any(|word| word.text == b"ssl" || word.text == b"quic")
        });
        let blocks = pass.blocks(cx);
        let around = |parent: Option<usize>| parent.is_none_or(|at| blocks.contains(&at));
        let sets = content.directives.iter().filter(|one| around(one.parent)).any(|one| {
            let is_proto = one.arguments().first().is_some_and(|word| {
                let name = word.text.to_ascii_lowercase();
                name.ends_with(b"-proto")
                    || name.ends_with(b"-scheme")
                    || name.ends_with(b"-protocol")
                    || name.ends_with(b"-ssl")
                    || name == b"forwarded"
            });
            (one.name() == b"proxy_set_header" && is_proto)
                || (one.name() == b"include" && one.parent.is_some())
        });
        if !tls || sets || seen.contains(&(pass.file, server)) {
            continue;
        }
        seen.push((pass.file, server));
        let message = "clients of this server use TLS, and the application is not told: it takes every request for plain HTTP";
        let finding = Finding::new(&RULE, cx.place_beside(pass.file, own.span), message);
        cx.report(finding.help("add `proxy_set_header X-Forwarded-Proto $scheme;`"));
    }
}
