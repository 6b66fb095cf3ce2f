use super::common::has_loop;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// One process with one thread.
    ///
    /// ## What it does
    /// Finds configurations that listen and set none of `processes`, `threads`, `cheaper` or an asynchronous loop.
    ///
    /// ## Why is this bad
    /// The default is one process with one thread. While it handles a request, all other clients wait in the listen
    /// queue. One worker per container is a reasonable choice when there are many containers; on a single machine it
    /// rarely is.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = app.py
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = app.py
    /// master = true
    /// processes = 4
    /// ```
    ///
    /// ## References
    /// `core/init.c:uwsgi_init_default`
    RULE {
        id: "single-worker",
        category: Process,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let more = [ids::PROCESSES, ids::THREADS, ids::CHEAPER, ids::CHEAPER_INITIAL, ids::ZERG];
    let needed = !matches!(cx.deploy(), Some(Deploy::Dev | Deploy::Docker | Deploy::Emperor));
    let Some(socket) = cx.evaluation.sockets.first().map(|socket| socket.entry) else { return };
    if !needed || has_loop(cx) || !more.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let Some(place) = cx.entry_place(socket) else { return };
    let message = "`processes` and `threads` are not set: one worker handles one request at a time";
    let help = "add `master = true` and `processes = 4`, or as many as the machine has room for";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
