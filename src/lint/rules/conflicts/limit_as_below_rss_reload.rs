use super::common::out_of_reach;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// RSS reload threshold that `limit-as` makes unreachable.
    ///
    /// ## What it does
    /// Finds `reload-on-rss` or `evil-reload-on-rss` at or above `limit-as`.
    ///
    /// ## Why is this bad
    /// Resident memory is part of the address space, so the limit is always reached first: requests fail with
    /// a memory error and the worker is never reloaded.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// limit-as = 512
    /// reload-on-rss = 600
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// limit-as = 2048
    /// reload-on-rss = 600
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start` sets the limit, `core/utils.c:uwsgi_close_request` compares.
    RULE {
        id: "limit-as-below-rss-reload",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LIMIT_AS]),
    }
}

fn check(cx: &Context<'_>) {
    for beyond in out_of_reach(cx, &[ids::RELOAD_ON_RSS, ids::EVIL_RELOAD_ON_RSS]) {
        let Some(place) = cx.entry_place(beyond.reload) else { continue };
        let name = cx.name(beyond.reload);
        let message = format!(
            "`{name}` at {} MB is never reached, because `limit-as` allows only {} MB of address space, which includes resident memory",
            beyond.threshold, beyond.allowed
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(beyond.limit), "limit")
            .help("set `limit-as` to a multiple of the threshold, or remove it");
        cx.report(finding);
    }
}
