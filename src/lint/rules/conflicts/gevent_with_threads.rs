use super::common::{ENGINES, number, setting};
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// `threads` together with an event loop.
    ///
    /// ## What it does
    /// Finds `threads` above 1 together with `gevent`, `asyncio`, `tornado` or `coroae`.
    ///
    /// ## Why is this bad
    /// The number of threads overrides the number of cores of the loop: `gevent = 100` with `threads = 4`
    /// handles 4 requests at a time. With asyncio and tornado, requests fail with an interpreter error.
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
    /// Unsafe: `threads` is deleted, so the loop gets its configured number of cores.
    ///
    /// ## References
    /// `core/init.c:sanitize_args` overwrites the number of cores with the number of threads. Seen on 2.0.31: with `gevent
    /// = 10` and `threads = 3` a worker has 3 cores, without `threads` 10.
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
            "and requests fail".to_owned()
        } else {
            format!("so at most {count} requests run at a time")
        };
        let message = format!("`threads = {count}` overrides the {cores} cores of `{name}`, {effect}");
        let mut finding = Finding::new(&RULE, place, message)
            .severity(if breaks { Severity::Error } else { Severity::Warning })
            .related(cx.entry_place(engine), "event loop")
            .help("remove `threads`");
        if cx.all(ids::THREADS).len() == 1 && cx.entry(threads).made_by().is_none() {
            finding = finding.unsafe_fix("delete `threads`", vec![Step::Delete { entry: threads }]);
        }
        cx.report(finding);
        return;
    }
}
