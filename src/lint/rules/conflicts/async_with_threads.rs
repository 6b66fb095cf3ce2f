use super::common::{ENGINES, number};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `async` together with `threads`.
    ///
    /// ## What it does
    /// Finds `async` and `threads` both above 1.
    ///
    /// ## Why is this bad
    /// The number of threads overrides the number of async cores, and Python requests then fail with an
    /// interpreter error.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// async = 10
    /// threads = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// threads = 4
    /// ```
    ///
    /// ## References
    /// `core/init.c:sanitize_args`
    RULE {
        id: "async-with-threads",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::ASYNC]),
    }
}

fn check(cx: &Context<'_>) {
    let has_engine = ENGINES.iter().any(|(option, _)| cx.has(*option));
    let above_one = |option| number(cx, option).filter(|(_, count)| *count > 1);
    let (Some((cores, asked)), Some((threads, count)), false) =
        (above_one(ids::ASYNC), above_one(ids::THREADS), has_engine)
    else {
        return;
    };
    let Some(place) = cx.entry_place(threads) else { return };
    let message = format!(
        "requests of Python applications fail: `threads = {count}` overrides the {asked} cores of `async`"
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(cores), "async cores")
        .help("keep `threads`, or `async` with a coroutine engine");
    cx.report(finding);
}
