use super::common::out_of_reach;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Address space reload threshold that `limit-as` makes unreachable.
    ///
    /// ## What it does
    /// Finds `reload-on-as` or `evil-reload-on-as` at or above `limit-as`.
    ///
    /// ## Why is this bad
    /// Both count address space. At the limit the kernel denies memory and requests fail with a memory error;
    /// the reload that should prevent this never happens.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// limit-as = 512
    /// reload-on-as = 1024
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// limit-as = 1024
    /// reload-on-as = 768
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` sets the limit, `core/utils.c:uwsgi_close_request` compares.
    RULE {
        id: "limit-as-vs-reload-on-as",
        category: Conflicts,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LIMIT_AS]),
    }
}

fn check(cx: &Context<'_>) {
    for beyond in out_of_reach(cx, &[ids::RELOAD_ON_AS, ids::EVIL_RELOAD_ON_AS]) {
        let Some(place) = cx.entry_place(beyond.reload) else { continue };
        let name = cx.name(beyond.reload);
        let message = format!(
            "`{name}` at {} MB is never reached: `limit-as` limits the worker to {} MB, where requests fail",
            beyond.threshold, beyond.allowed
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(beyond.limit), "limit")
            .help(format!("set `{name}` well below `limit-as`"));
        cx.report(finding);
    }
}
