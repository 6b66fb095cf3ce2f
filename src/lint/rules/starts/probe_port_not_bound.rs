use super::common::{ports, probed_port};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::Address;
use memchr::memmem;

declare_rule! {
    /// Health check of a port that nothing listens on.
    ///
    /// ## What it does
    /// Finds probes of Kubernetes, and `curl` or `wget` in a health check, whose port is none of those on which uWSGI listens.
    /// Places with several containers, with a web server, and servers that start other programs are not reported.
    ///
    /// ## Why is this bad
    /// The connection is refused, so the check always fails: the container is never ready, or is restarted again and again.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// HEALTHCHECK CMD curl -f http://localhost:8081/health
    /// CMD ["uwsgi", "--http-socket", "0.0.0.0:8080", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// HEALTHCHECK CMD curl -f http://localhost:8080/health
    /// CMD ["uwsgi", "--http-socket", "0.0.0.0:8080", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## References
    /// The reference of Dockerfiles, `HEALTHCHECK`; of Kubernetes, `livenessProbe`. Seen on 2.0.31: curl to a port that no
    /// option names is refused.
    RULE {
        id: "probe-port-not-bound",
        category: Starts,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start().filter(|start| start.place.is_container()) else { return };
    let images = memmem::find_iter(cx.source(), b"image:").count();
    let Some(ports) = ports(cx).filter(|ports| !ports.is_empty() && images <= 1) else { return };
    for probe in &start.surroundings.probes {
        let Some(port) = probed_port(probe) else { continue };
        let is_bound = cx
            .listeners()
            .iter()
            .any(|one| matches!(one.address, Address::Tcp { port: bound, .. } if bound == port));
        if is_bound || ports.iter().any(|bound| bound.number == 0) {
            continue;
        }
        let bound: Vec<String> = ports.iter().map(|port| port.number.to_string()).collect();
        let message = format!(
            "this health check always fails: nothing listens on port {port}, uWSGI listens on {}",
            bound.join(", ")
        );
        let finding = Finding::new(&RULE, cx.at(probe.span), message);
        let help = format!("check port {}, or let uWSGI listen on port {port}", bound.join(" or "));
        cx.report(finding.help(help).related(cx.value_place(ports[0].entry), "uWSGI listens here"));
    }
}
