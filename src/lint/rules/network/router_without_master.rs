use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use crate::listeners::Role;

declare_rule! {
    /// Router without workers and without a master.
    ///
    /// ## What it does
    /// Finds `fastrouter`, `rawrouter`, `sslrouter`, or `http` with `http-to` or a subscription server, where no socket
    /// for workers is bound and the master is off.
    ///
    /// ## Why is this bad
    /// No process remains to watch the router, so uWSGI prints a message about the master process and exits with status
    /// 0. A supervisor that looks at the status does not restart it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// fastrouter = 127.0.0.1:3031
    /// fastrouter-to = 10.0.0.2:3031
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// fastrouter = 127.0.0.1:3031
    /// fastrouter-to = 10.0.0.2:3031
    /// ```
    ///
    /// ## Fix safety
    /// A master process is added.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`, where there are gateways but no sockets.
    RULE {
        id: "router-without-master",
        category: Network,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::FASTROUTER, ids::RAWROUTER, ids::SSLROUTER, ids::HTTP]),
    }
}

fn check(cx: &Context<'_>) {
    let others = [
        ids::EMPEROR,
        ids::FORCE_GATEWAY,
        ids::NO_SERVER,
        ids::SPOOLER,
        ids::ATTACH_DAEMON,
        ids::CRON,
        ids::ZERG,
        ids::ZERG_POOL,
    ];
    if cx.evaluation.has_master() != Some(false) || !others.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    if !cx.evaluation.sockets.is_empty() {
        return;
    }
    let backs = [ids::HTTP_TO, ids::HTTP_SUBSCRIPTION_SERVER];
    let Some(router) = cx.listeners().iter().find(|listener| listener.role == Role::Router) else {
        return;
    };
    let is_http = cx.entry(router.entry).option.is_some_and(|option| option.plugin() == "http");
    if is_http && !cx.has_any(&backs) {
        return;
    }
    let Some(place) = cx.entry_place(router.entry) else { return };
    let message = format!(
        "uWSGI exits as soon as it has started `{}`, because there is no master and no socket for workers",
        cx.name(router.entry)
    );
    let steps =
        vec![Step::InsertAfter { entry: router.entry, key: "master".to_owned(), value: "true".to_owned() }];
    let finding = Finding::new(&RULE, place, message).help("add `master = true`");
    cx.report(finding.unsafe_fix("add `master = true`", steps));
}
