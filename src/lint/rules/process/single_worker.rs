use super::common::has_loop;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// Without `processes` and `threads` the server answers one request at a time.
    ///
    /// ## What it does
    /// Finds configurations that listen and set neither `processes`, `threads`, `cheaper` nor an asynchronous loop.
    ///
    /// ## Why is this bad
    /// One process with one thread is the default. While it works on a request every other client waits in the queue of the
    /// socket. One worker in each of many containers is a fair choice; on one machine it seldom is.
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
    let message = "nothing sets `processes` or `threads`, so one process with one thread serves this socket: one request at a time";
    let help = "add `processes = 4` (or what the machine has room for), and `master = true`";
    cx.report(Finding::new(&RULE, place, message).help(help));
}
