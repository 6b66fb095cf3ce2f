use super::common::{has_loop, http_routers};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// Router or asynchronous loop in a container without `max-fd`.
    ///
    /// ## What it does
    /// Finds routers and asynchronous loops without `max-fd` when `--deploy docker` says that uWSGI runs in a
    /// container.
    ///
    /// ## Why is this bad
    /// They allocate a table with one slot for each file descriptor that the process may open. Container engines often
    /// set that limit to about 10⁹, which takes 8 GB per router: it starts slowly, or is killed for its memory use.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http = :8080
    /// wsgi-file = app.py
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=docker
    /// [uwsgi]
    /// http = :8080
    /// wsgi-file = app.py
    /// max-fd = 65536
    /// ```
    ///
    /// ## References
    /// `plugins/corerouter/corerouter.c`, `core/async.c`: one pointer for each of `max_fd`
    RULE {
        id: "max-fd-unbounded",
        category: Process,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    if cx.deploy() != Some(Deploy::Docker) || !cx.surely_absent(ids::MAX_FD) {
        return;
    }
    let routers = http_routers(cx).into_iter().chain(cx.each(ids::FASTROUTER)).next();
    let loops =
        [ids::GEVENT, ids::ASYNC].iter().find_map(|option| cx.each(*option).next()).filter(|_| has_loop(cx));
    let Some(id) = routers.or(loops) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "`{}` allocates 8 bytes per allowed file descriptor, which in containers often amounts to 8 GB",
        cx.name(id)
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `max-fd = 65536`, or start the container with `--ulimit nofile=65536`"),
    );
}
