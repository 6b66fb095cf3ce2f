use super::common::number;
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
    LIMIT_AS_BELOW_RSS_RELOAD {
        id: "limit-as-below-rss-reload",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LIMIT_AS]),
    }
}

const MEGABYTE: i64 = 1 << 20;

fn check(cx: &mut Context<'_>) {
    let Some((limit, bytes)) = number(cx, ids::LIMIT_AS).filter(|(_, bytes)| *bytes > 0) else { return };
    for option in [ids::RELOAD_ON_RSS, ids::EVIL_RELOAD_ON_RSS] {
        let Some((reload, threshold)) = number(cx, option).filter(|(_, threshold)| *threshold >= bytes)
        else {
            continue;
        };
        let Some(place) = cx.entry_place(reload) else { continue };
        let name = cx.name(reload);
        let message = format!(
            "`{name}` at {} MB is never reached: `limit-as` allows {} MB of address space, of which resident memory is a part",
            threshold / MEGABYTE,
            bytes / MEGABYTE
        );
        let finding = Finding::new(&LIMIT_AS_BELOW_RSS_RELOAD, place, message)
            .related(cx.entry_place(limit), "the limit")
            .help("raise `limit-as` to a multiple of it, or delete it");
        cx.report(finding);
    }
}
