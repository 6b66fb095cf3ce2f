use super::common::{ENGINES, number};
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Confidence, Context, Finding, On};

declare_rule! {
    /// Async cores without a coroutine engine.
    ///
    /// ## What it does
    /// Finds `async` above 1 without `gevent`, `ugreen`, `greenlet`, `fiber`, `coroae` or another loop.
    ///
    /// ## Why is this bad
    /// A core yields only when an engine suspends it. Ordinary applications never do, so uWSGI serves
    /// requests one after the other although many async cores are configured. It logs a warning and
    /// continues.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// async = 100
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// gevent = 100
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/async.c:async_loop`
    RULE {
        id: "async-no-suspend-engine",
        category: Conflicts,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::ASYNC]),
    }
}

/// Options that bring a way to suspend a request.
const SUSPENDING: [OptId; 6] =
    [ids::UGREEN, ids::GREENLET, ids::FIBER, ids::STACKLESS, ids::LOOP, ids::GOROUTINES];

fn check(cx: &Context<'_>) {
    let suspends =
        SUSPENDING.iter().chain(ENGINES.iter().map(|(option, _)| option)).any(|option| cx.has(*option));
    let Some((entry, cores)) = number(cx, ids::ASYNC).filter(|(_, cores)| *cores > 1) else { return };
    let threaded = number(cx, ids::THREADS).is_some_and(|(_, count)| count > 1);
    if suspends || threaded || !cx.is_whole() {
        return;
    }
    let Some(place) = cx.entry_place(entry) else { return };
    let message = format!(
        "`async = {cores}` has no coroutine engine: an ordinary application still serves requests one after the other"
    );
    let finding = Finding::new(&RULE, place, message)
        .confidence(Confidence::Medium)
        .help("use `threads = N` or `gevent = N` instead, or add `ugreen` or the `greenlet` plugin");
    cx.report(finding);
}
