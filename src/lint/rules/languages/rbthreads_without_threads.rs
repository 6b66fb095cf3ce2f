use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `rbthreads` without `threads`.
    ///
    /// ## What it does
    /// Finds `rbthreads` without `threads` of at least 2.
    ///
    /// ## Why is this bad
    /// The plugin refuses to run with one thread, so uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugins = rack, rbthreads
    /// socket = /run/shop/uwsgi.sock
    /// rack = config.ru
    /// rbthreads = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugins = rack, rbthreads
    /// socket = /run/shop/uwsgi.sock
    /// rack = config.ru
    /// rbthreads = true
    /// threads = 4
    /// ```
    ///
    /// ## Fix safety
    /// Code that is not thread-safe may break.
    ///
    /// ## References
    /// `plugins/rbthreads/rbthreads.c:rbthreads_loop`
    RULE {
        id: "rbthreads-without-threads",
        category: Languages,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::RBTHREADS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(entry) =
        cx.get(ids::RBTHREADS).map(|setting| setting.entry).filter(|_| cx.is_on(ids::RBTHREADS))
    else {
        return;
    };
    if cx.number(ids::THREADS, 0).is_none_or(|threads| threads > 1) {
        return;
    }
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "uWSGI exits at startup: `rbthreads` requires `threads` of 2 or more";
    let mut finding =
        Finding::new(&RULE, place, message).help("add `threads = 4`, or remove `rbthreads`").refuses();
    if !cx.has(ids::THREADS) {
        let steps = vec![Step::InsertAfter { entry, key: "threads".to_owned(), value: "4".to_owned() }];
        finding = finding.unsafe_fix("add `threads = 4`", steps);
    }
    cx.report(finding);
}
