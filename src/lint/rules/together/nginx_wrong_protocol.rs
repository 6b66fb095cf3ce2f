use crate::lint::beside::{Pass, Protocol, Spoken};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// nginx uses another protocol than the socket.
    ///
    /// ## What it does
    /// Finds `uwsgi_pass`, `proxy_pass`, `fastcgi_pass` and `scgi_pass` to an address on which uWSGI expects another
    /// protocol: `uwsgi_pass` to an `http-socket` or to the `http` router, `proxy_pass` to a plain `socket`.
    ///
    /// ## Why is this bad
    /// uWSGI cannot parse what nginx sends and closes the connection: every request gets 502.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:8080;
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:8080
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// location / {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:8080;
    /// }
    /// ```
    ///
    /// ## References
    /// `proto/uwsgi.c:uwsgi_proto_uwsgi_parser`, `proto/http.c:uwsgi_proto_http_parser`. Seen with nginx 1.22 and uWSGI
    /// 2.0.31: 502 for `uwsgi_pass` to an `http-socket` and for `proxy_pass` to a `socket`.
    RULE {
        id: "nginx-wrong-protocol",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    for link in &together.links {
        let pass = &together.passes[link.pass];
        let Some(spoken) = link.spoken.filter(|spoken| *spoken != Spoken::Requests(pass.protocol)) else {
            continue;
        };
        let Some(directive) = pass.of(cx) else { continue };
        let option = cx.name(link.listener.entry);
        let message = format!(
            "every request gets 502: `{}` speaks {} to `{}`, but `{option}` expects {}",
            String::from_utf8_lossy(directive.name()),
            pass.protocol.name(),
            link.endpoint.text,
            spoken.name(),
        );
        let finding = Finding::new(&RULE, link.endpoint.place, message)
            .related(cx.entry_place(link.listener.entry), "uWSGI listens here")
            .help(help(pass, spoken, &option, &link.endpoint.text));
        cx.report(finding);
    }
}

fn help(pass: &Pass, spoken: Spoken, option: &str, address: &str) -> String {
    let own = match pass.protocol {
        Protocol::Uwsgi => "socket",
        Protocol::Suwsgi => "suwsgi-socket",
        Protocol::Http => "http-socket",
        Protocol::Https => "https-socket",
        Protocol::Fastcgi => "fastcgi-socket",
        Protocol::Scgi => "scgi-socket",
    };
    let Spoken::Requests(protocol) = spoken else { return "pass to the address of a `socket`".to_owned() };
    let other = match protocol {
        Protocol::Uwsgi => format!("use `uwsgi_pass {address}` with `include uwsgi_params`"),
        Protocol::Suwsgi => format!("use `uwsgi_pass suwsgi://{address}`"),
        Protocol::Http => format!("use `proxy_pass http://{address}`"),
        Protocol::Https => format!("use `proxy_pass https://{address}`"),
        Protocol::Fastcgi => format!("use `fastcgi_pass {address}`"),
        Protocol::Scgi => format!("use `scgi_pass {address}`"),
    };
    format!("change `{option}` to `{own}`, or {other}")
}
