use super::common::out_of_reach;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The limit of address space is below the memory at which workers are to be reloaded.
    ///
    /// ## What it does
    /// Finds `reload-on-rss` or `evil-reload-on-rss` at or above `limit-as`.
    ///
    /// ## Why is this bad
    /// Resident memory is part of the address space, so the limit always comes first: requests fail with a memory error
    /// and the worker is never reloaded.
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
            "`{name}` at {} MB is never reached: `limit-as` allows {} MB of address space, of which resident memory is a part",
            beyond.threshold, beyond.allowed
        );
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(beyond.limit), "the limit")
            .help("raise `limit-as` to a multiple of it, or delete it");
        cx.report(finding);
    }
}
