use super::common::{ENGINES, number, setting};
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Threads are set together with an event loop that has none.
    ///
    /// ## What it does
    /// Finds `threads` above 1 beside `gevent`, `asyncio`, `tornado` or `coroae`.
    ///
    /// ## Why is this bad
    /// The number of threads replaces the number of cores of the loop: `gevent = 100` with `threads = 4` takes 4 requests at a time. Under
    /// asyncio and tornado the requests end in an error of the interpreter.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// gevent = 100
    /// threads = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// gevent = 100
    /// ```
    ///
    /// ## Fix safety
    /// `threads` is deleted, so the loop gets the number of cores that is written for it.
    ///
    /// ## References
    /// `core/init.c:sanitize_args` writes the number of threads over the number of cores.
    RULE {
        id: "gevent-with-threads",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::THREADS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((threads, count)) = number(cx, ids::THREADS).filter(|(_, count)| *count > 1) else { return };
    for (option, name) in ENGINES {
        let engine = setting(cx, option).and_then(|id| Some((id, c::atoi(cx.value(id)?))));
        let Some((engine, cores)) = engine.filter(|(_, cores)| *cores > 1) else { continue };
        let Some(place) = cx.entry_place(threads) else { continue };
        let breaks = matches!(name, "asyncio" | "tornado");
        let effect = if breaks {
            "and requests end in an error".to_owned()
        } else {
            format!("so at most {count} requests run at a time")
        };
        let message =
            format!("`threads = {count}` takes the place of the {cores} cores of `{name}`, {effect}");
        let mut finding = Finding::new(&RULE, place, message)
            .severity(if breaks { Severity::Error } else { Severity::Warning })
            .related(cx.entry_place(engine), "the event loop")
            .help("delete `threads`");
        if cx.all(ids::THREADS).len() == 1 && cx.entry(threads).made_by().is_none() {
            finding = finding.unsafe_fix("delete `threads`", vec![Step::Delete { entry: threads }]);
        }
        cx.report(finding);
        return;
    }
}
