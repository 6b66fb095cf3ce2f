use super::common::setting;
use super::http_router_to_non_uwsgi::BACKENDS;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::listeners::{Role, protocol};

declare_rule! {
    /// HTTP router together with `http-socket`.
    ///
    /// ## What it does
    /// Finds `http` together with `http-socket` where both work.
    ///
    /// ## Why is this bad
    /// It works, but there are two HTTP entry points with different rules: `http-*` options, timeouts and
    /// keep-alive apply only to the router, and the second port is easily forgotten in a firewall.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// http = :8080
    /// http-socket = :8081
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// http = :8080
    /// ```
    RULE {
        id: "http-and-http-socket",
        category: Conflicts,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HTTP_SOCKET]),
    }
}

fn check(cx: &Context<'_>) {
    let router = setting(cx, ids::HTTP).or_else(|| setting(cx, ids::HTTPROUTER));
    let (Some(router), Some(socket)) = (router, setting(cx, ids::HTTP_SOCKET)) else { return };
    // When the router's requests go to a socket that cannot read them, that is what is to be said.
    let first = cx.listeners().iter().find(|one| matches!(one.role, Role::Workers(_)));
    let reaches_uwsgi = first.is_some_and(|first| protocol(cx.evaluation, first.role) == Some("uwsgi"));
    if !reaches_uwsgi || cx.has_any(&BACKENDS) {
        return;
    }
    let Some(place) = cx.entry_place(socket) else { return };
    let message = format!(
        "`{}` and `{}` both accept HTTP, but options such as `http-timeout` apply only to the first",
        cx.name(router),
        cx.name(socket)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(router), "router")
        .help("keep one of them");
    cx.report(finding);
}
