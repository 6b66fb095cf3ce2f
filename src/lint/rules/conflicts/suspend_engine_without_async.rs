use super::common::{ENGINES, switched_on};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// A coroutine engine is turned on where there is nothing asynchronous.
    ///
    /// ## What it does
    /// Finds `ugreen`, `greenlet` or `fiber` without `async` or an event loop.
    ///
    /// ## Why is this bad
    /// The engine only switches between asynchronous cores. With one core `ugreen` does nothing: the server serves one request at a
    /// time, as it does without the line. `greenlet` and `fiber` end the server when they find no `async`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// ugreen = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// async = 50
    /// ugreen = true
    /// ```
    ///
    /// ## Fix safety
    /// The line is deleted. Perhaps `async` was forgotten instead.
    ///
    /// ## References
    /// `plugins/ugreen/ugreen.c:u_green_init`, `plugins/greenlet/greenlet.c:greenlet_init_apps`, `plugins/fiber/fiber.c:fiber_init_apps`
    RULE {
        id: "suspend-engine-without-async",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::UGREEN, ids::GREENLET, ids::FIBER]),
    }
}

fn check(cx: &Context<'_>) {
    let is_async =
        cx.has(ids::ASYNC) || cx.has(ids::LOOP) || ENGINES.iter().any(|(option, _)| cx.has(*option));
    if is_async || !cx.is_whole() {
        return;
    }
    for option in [ids::UGREEN, ids::GREENLET, ids::FIBER] {
        let Some(entry) = switched_on(cx, option) else { continue };
        let Some(place) = cx.entry_place(entry) else { continue };
        let name = cx.name(entry);
        let (severity, message) = if option == ids::UGREEN {
            (
                Severity::Warning,
                format!(
                    "`{name}` has nothing to switch between without `async`: requests are served one at a time"
                ),
            )
        } else {
            (
                Severity::Error,
                format!(
                    "`{name}` needs `async` above 1: without it the engine ends the process that loads the application"
                ),
            )
        };
        let mut finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .help("add `async = N`, or delete the line");
        if cx.entry(entry).made_by().is_none() {
            finding = finding.unsafe_fix(format!("delete `{name}`"), vec![Step::Delete { entry }]);
        }
        cx.report(finding);
    }
}
