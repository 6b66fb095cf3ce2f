use super::common::{inner_port, ports};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::start::PlaceKind;

declare_rule! {
    /// Container that publishes a port on which uWSGI accepts only local connections.
    ///
    /// ## What it does
    /// Finds a published or exposed port of a Dockerfile or compose service at which the uWSGI that is started there listens
    /// on 127.0.0.1.
    ///
    /// ## Why is this bad
    /// Every container has its own loopback interface. Connections to a published port, and those of other containers,
    /// arrive on another interface, where nothing listens: they are refused.
    ///
    /// ## Example
    /// ```dockerfile
    /// FROM python:3.12
    /// EXPOSE 8000
    /// CMD ["uwsgi", "--http", "127.0.0.1:8000", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## Use instead
    /// ```dockerfile
    /// FROM python:3.12
    /// EXPOSE 8000
    /// CMD ["uwsgi", "--http", "0.0.0.0:8000", "--module", "shop.wsgi"]
    /// ```
    ///
    /// ## References
    /// `core/socket.c:bind_to_tcp`. Seen on 2.0.31: a server with `--http-socket 127.0.0.1:PORT` refuses connections to
    /// 127.0.0.2, another address of the machine; one with `0.0.0.0:PORT` answers there.
    RULE {
        id: "listens-on-loopback-in-container",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start() else { return };
    if !matches!(start.place, PlaceKind::Dockerfile | PlaceKind::Compose) {
        return;
    }
    let Some(ports) = ports(cx) else { return };
    for word in &start.surroundings.ports {
        let Some(number) = inner_port(word) else { continue };
        let mut here = ports.iter().filter(|port| port.number == number);
        let Some(port) = here.clone().find(|port| port.is_local).filter(|_| here.all(|port| port.is_local))
        else {
            continue;
        };
        let Some(place) = cx.value_place(port.entry) else { continue };
        let message = format!(
            "connections to the published port {number} are refused: uWSGI accepts only those from inside the container"
        );
        let finding = Finding::new(&RULE, place, message).help(format!("listen on `0.0.0.0:{number}`"));
        cx.report(finding.related(Some(cx.at(word.span)), "published here"));
    }
}
