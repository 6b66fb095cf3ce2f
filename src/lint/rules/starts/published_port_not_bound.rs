use super::common::{inner_port, ports};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::start::PlaceKind;

declare_rule! {
    /// Compose service that publishes ports on which uWSGI does not listen.
    ///
    /// ## What it does
    /// Finds a compose service that starts uWSGI and publishes ports, where uWSGI listens on none of them.
    ///
    /// ## Why is this bad
    /// Connections to the published port are accepted by Docker and closed at once, since nothing answers in the container.
    ///
    /// ## Example
    /// ```yaml
    /// #~ set place=compose.yml
    /// services:
    ///   web:
    ///     image: shop
    ///     command: uwsgi --http 0.0.0.0:8080 --module shop.wsgi
    ///     ports:
    ///       - "8000:8000"
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// #~ set place=compose.yml
    /// services:
    ///   web:
    ///     image: shop
    ///     command: uwsgi --http 0.0.0.0:8080 --module shop.wsgi
    ///     ports:
    ///       - "8000:8080"
    /// ```
    ///
    /// ## References
    /// The compose specification, `ports`: `HOST:CONTAINER`.
    RULE {
        id: "published-port-not-bound",
        category: Starts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Starts,
    }
}

fn check(cx: &Context<'_>) {
    let Some(start) = cx.start().filter(|start| start.place == PlaceKind::Compose) else { return };
    let published = &start.surroundings.ports;
    let Some(numbers) = published.iter().map(inner_port).collect::<Option<Vec<u16>>>() else { return };
    let Some(ports) = ports(cx) else { return };
    let (Some(first), Some(word)) = (numbers.first(), published.first()) else { return };
    if ports.is_empty() || ports.iter().any(|port| port.number == 0 || numbers.contains(&port.number)) {
        return;
    }
    let bound: Vec<String> = ports.iter().map(|port| port.number.to_string()).collect();
    let message = format!(
        "nothing answers at the published port: it leads to port {first} of the container, and uWSGI listens on {}",
        bound.join(", ")
    );
    let finding = Finding::new(&RULE, cx.at(word.span), message);
    let help =
        format!("change the published port to {}, or let uWSGI listen on port {first}", bound.join(" or "));
    cx.report(finding.help(help).related(cx.value_place(ports[0].entry), "uWSGI listens here"));
}
