use super::common::{ENGINES, switched_on};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Coroutine engine without async cores.
    ///
    /// ## What it does
    /// Finds `ugreen`, `greenlet` or `fiber` without `async` or an event loop.
    ///
    /// ## Why is this bad
    /// The engine only switches between async cores. With one core `ugreen` has no effect: uWSGI serves one
    /// request at a time, as without the line. With `greenlet` and `fiber` uWSGI exits if `async` is not set.
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
    /// Unsafe: the line is deleted, but `async` may be missing instead.
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
                format!("`{name}` has no effect without `async`: requests are served one at a time"),
            )
        } else {
            (
                Severity::Error,
                format!("the process that loads the application exits: `{name}` requires `async` above 1"),
            )
        };
        let mut finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .help("add `async = N`, or remove the line");
        if cx.entry(entry).made_by().is_none() {
            finding = finding.unsafe_fix(format!("delete `{name}`"), vec![Step::Delete { entry }]);
        }
        cx.report(finding);
    }
}
