use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Chain reload with a single worker.
    ///
    /// ## What it does
    /// Finds `touch-chain-reload` and `lazy-apps` in a server with one worker.
    ///
    /// ## Why is this bad
    /// A chain reload replaces one worker after the other, so that the others answer meanwhile. A single worker is ended
    /// before the new one has loaded the application: all requests wait for it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// lazy-apps = true
    /// processes = 1
    /// touch-chain-reload = /run/shop/reload
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// lazy-apps = true
    /// processes = 2
    /// touch-chain-reload = /run/shop/reload
    /// ```
    ///
    /// ## References
    /// `core/master.c:uwsgi_chain_reload`. Seen on 2.0.31 with an application that takes 4 seconds to load: during the reload a
    /// request waits for 3 seconds with one worker, and for 2 milliseconds with two.
    RULE {
        id: "chain-reload-single-worker",
        category: Reload,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::TOUCH_CHAIN_RELOAD]),
    }
}

fn check(cx: &Context<'_>) {
    let processes = cx.get(ids::PROCESSES).filter(|set| set.certain);
    let is_single = processes.is_some() && cx.number(ids::PROCESSES, 1) == Some(1);
    if !is_single || !cx.is_on(ids::LAZY_APPS) || cx.is_dev() {
        return;
    }
    for id in cx.each(ids::TOUCH_CHAIN_RELOAD).filter(|id| cx.is_unconditional(*id)).collect::<Vec<_>>() {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = "there is one worker, so no other one answers while a chain reload replaces it: all requests wait until it has loaded the application";
        let finding = Finding::new(&RULE, place, message)
            .related(processes.and_then(|set| cx.entry_place(set.entry)), "the only worker")
            .help("set `processes = 2` or more");
        cx.report(finding);
    }
}
