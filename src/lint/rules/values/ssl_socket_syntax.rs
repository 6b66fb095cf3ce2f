use super::common::{refused, setter};
use crate::catalog::Setter;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// TLS listener without address, certificate and key.
    ///
    /// ## What it does
    /// Finds `https`, `https-socket`, `ssl-socket`, `suwsgi-socket` and `sslrouter` with fewer than three
    /// parts, and `sni` without a name or without certificate and key.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// https = :8443,/etc/shop/shop.crt
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// https = :8443,/etc/shop/shop.crt,/etc/shop/shop.key
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_add_ssl_socket`, `plugins/http/https.c:uwsgi_opt_https`, `core/ssl.c:uwsgi_opt_sni`.
    RULE {
        id: "ssl-socket-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::InvalidTlsAddress]) {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let sni = setter(cx, found.entry) == Some(Setter::Sni);
        let form = if sni { "NAME CERTIFICATE,KEY" } else { "ADDRESS,CERTIFICATE,KEY" };
        let message = format!("uWSGI exits on `{name} = {value}`: the form is `{form}`");
        let finding = Finding::new(&RULE, found.place, message)
            .help(format!("write `{name} = {form}` with the paths of both files"));
        cx.report(cx.ending(found.guard, finding));
    }
}
