use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::address::{Role, listeners};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// A router without workers needs a master, or the server ends at once.
    ///
    /// ## What it does
    /// Finds `fastrouter`, `rawrouter` and `sslrouter`, or `http` with backends of its own, in a server that has neither a socket for workers nor a master.
    ///
    /// ## Why is this bad
    /// The server binds the router, says that a master should be enabled, and ends with code 0: a supervisor takes that for a planned end.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// fastrouter = 127.0.0.1:3017
    /// fastrouter-subscription-server = 127.0.0.1:3018
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// fastrouter = 127.0.0.1:3017
    /// fastrouter-subscription-server = 127.0.0.1:3018
    /// ```
    ///
    /// ## Fix safety
    /// The server stays up.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`
    ROUTER_NEEDS_MASTER {
        id: "router-needs-master",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

/// What keeps the server up besides sockets and a master.
const STAYING: [OptId; 4] = [ids::EMPEROR, ids::NO_SERVER, ids::LOOP, ids::ZERG];

/// With one of these the http router makes no socket of its own.
const HTTP_BACKENDS: [OptId; 6] = [
    ids::HTTP_TO,
    ids::HTTP_USE_CACHE,
    ids::HTTP_USE_PATTERN,
    ids::HTTP_USE_BASE,
    ids::HTTP_SUBSCRIPTION_SERVER,
    ids::HTTP_USE_CODE_STRING,
];

fn check(cx: &mut Context<'_>) {
    let no_master = cx.evaluation.has_master() == Some(false) && cx.is_whole();
    let quiet = matches!(cx.deploy(), Some(Deploy::Vassal | Deploy::Emperor | Deploy::Systemd));
    if !no_master || quiet || !cx.evaluation.sockets.is_empty() || cx.has_any(&STAYING) {
        return;
    }
    let all = listeners(cx);
    let own_socket = cx.has(ids::HTTP) && !cx.has_any(&HTTP_BACKENDS);
    let router = all
        .iter()
        .find(|one| one.role == Role::Router && cx.is_unconditional(one.entry))
        .map(|one| one.entry);
    if let Some(router) =
        router.filter(|_| !own_socket && !all.iter().any(|one| matches!(one.role, Role::Workers(_))))
    {
        say(cx, router);
    }
}

fn say(cx: &mut Context<'_>, router: EntryId) {
    let Some(place) = cx.entry_place(router) else { return };
    let message = format!(
        "a server with nothing but `{}` needs a master: it ends at once, with code 0",
        cx.name(router)
    );
    let mut finding = Finding::new(&ROUTER_NEEDS_MASTER, place, message).help("add `master = true`");
    if !cx.has(ids::MASTER) && cx.entry(router).made_by.is_none() {
        let step = Step::InsertAfter { entry: router, key: "master".to_owned(), value: "true".to_owned() };
        finding = finding.unsafe_fix("add `master = true`", vec![step]);
    }
    cx.report(finding);
}
