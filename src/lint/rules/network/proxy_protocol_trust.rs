use super::common::{is_open, open_severity};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::listeners::{Listener, Role};

declare_rule! {
    /// Every client may claim any address as its own.
    ///
    /// ## What it does
    /// Finds `enable-proxy-protocol` and `http-enable-proxy-protocol` with an HTTP listener on every address. Without a
    /// sign of a server on a host it is a note.
    ///
    /// ## Why is this bad
    /// The line with the address of the client is taken from whoever sends it. Who reaches the port without the proxy
    /// between passes every check of addresses and writes any address into the log.
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
            "whoever reaches `{}` without the proxy between can claim any address",
            shown(&front.text)
        );
        let finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .help("bind the listener to the address that the proxy uses")
            .related(cx.entry_place(front.entry), "the listener");
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
