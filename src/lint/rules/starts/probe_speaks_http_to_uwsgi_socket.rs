use super::common::http_port;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Address, Role, protocol};

declare_rule! {
    /// Health check that sends HTTP to a socket of the uwsgi protocol.
    ///
    /// ## What it does
    /// Finds HTTP probes of Kubernetes, and `curl` or `wget` in a health check, whose port is one on which uWSGI speaks its
    /// own protocol.
    ///
    /// ## Why is this bad
    /// `socket` speaks the uwsgi protocol. uWSGI drops an HTTP request that arrives there without an answer, so the
    /// container is unhealthy and is restarted.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// HEALTHCHECK CMD curl -f http://localhost:3031/health
    /// CMD ["uwsgi", "--socket", "0.0.0.0:3031", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// HEALTHCHECK CMD curl -f http://localhost:8000/health
    /// CMD ["uwsgi", "--socket", "0.0.0.0:3031", "--http", "127.0.0.1:8000", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_proto_uwsgi_parser`. Seen on 2.0.31: curl to a `socket` receives an empty reply, and uWSGI logs
    /// an invalid request block size.
    RULE {
        id: "probe-speaks-http-to-uwsgi-socket",
        category: Starts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    for probe in &start.surroundings.probes {
        let Some(port) = http_port(probe) else { continue };
        let here = cx
            .listeners()
            .iter()
            .filter(|listener| matches!(listener.address, Address::Tcp { port: bound, .. } if bound == port));
        let mut all =
            here.map(|listener| (listener.entry, listener.role, protocol(cx.evaluation, listener.role)));
        let Some((entry, Role::Workers(_), Some("uwsgi"))) = all.next() else { continue };
        if all.next().is_some() || !cx.is_unconditional(entry) {
            continue;
        }
        let message = format!(
            "this health check always fails: it sends HTTP to port {port}, where uWSGI speaks the uwsgi protocol"
        );
        let finding = Finding::new(&RULE, cx.at(probe.span), message);
        cx.report(
            finding
                .help("check an `http-socket` or `http` port, or check the TCP connection only")
                .related(cx.value_place(entry), "the socket"),
        );
    }
}
