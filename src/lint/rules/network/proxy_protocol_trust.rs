use super::common::{is_open, open_severity};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::{Listener, Role};

declare_rule! {
    /// Proxy protocol on a public listener.
    ///
    /// ## What it does
    /// Finds `enable-proxy-protocol` and `http-enable-proxy-protocol` with an HTTP listener on all interfaces. It is an
    /// info unless the configuration is known to run on a host.
    ///
    /// ## Why is this bad
    /// With the proxy protocol, whoever connects states the address of the client. A client that reaches the port
    /// without the proxy can pass every check of addresses, and write any address to the log.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// http = :8080
    /// http-enable-proxy-protocol = true
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// http = 127.0.0.1:8080
    /// http-enable-proxy-protocol = true
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `proto/http.c`, `plugins/http/http.c:http_headers_parse`
    RULE {
        id: "proxy-protocol-trust",
        category: Network,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::ENABLE_PROXY_PROTOCOL, ids::HTTP_ENABLE_PROXY_PROTOCOL]),
    }
}

fn check(cx: &Context<'_>) {
    for option in [ids::ENABLE_PROXY_PROTOCOL, ids::HTTP_ENABLE_PROXY_PROTOCOL] {
        let Some(entry) = cx.get(option).map(|setting| setting.entry).filter(|_| cx.is_on(option)) else {
            continue;
        };
        let both = option == ids::ENABLE_PROXY_PROTOCOL;
        let Some(front) =
            cx.listeners().iter().find(|listener| is_open(listener) && reads_it(listener, both))
        else {
            continue;
        };
        let Some(place) = cx.key_place(entry) else { continue };
        let severity = open_severity(cx);
        let message = format!(
            "whoever reaches `{}` without the proxy can claim any client address",
            shown(&front.text)
        );
        let finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .help("bind the listener to the address that the proxy uses")
            .related(cx.entry_place(front.entry), "clients connect here");
        cx.report(finding);
    }
}

/// The router reads the line for both options, workers for the general one.
fn reads_it(listener: &Listener, both: bool) -> bool {
    match listener.role {
        Role::Workers(Some(protocol)) => both && protocol.starts_with("http"),
        Role::Router => true,
        _ => false,
    }
}
