use super::super::values::units::is_misread;
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Memory limit lower than an idle worker needs.
    ///
    /// ## What it does
    /// Finds `reload-on-rss` and `evil-reload-on-rss` below 32 MB, `reload-on-as` and `evil-reload-on-as` below 128 MB.
    ///
    /// ## Why is this bad
    /// A worker that has loaded any framework already exceeds the limit. The `reload-` options replace it after its
    /// first request past `min-worker-lifetime` (10 seconds). The `evil-` options kill it immediately. The next worker
    /// exceeds the limit as well.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// reload-on-rss = 16
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// reload-on-rss = 300
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_close_request`
    RULE {
        id: "reload-on-rss-too-low",
        category: Process,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::RELOAD_ON_RSS, ids::RELOAD_ON_AS, ids::EVIL_RELOAD_ON_RSS, ids::EVIL_RELOAD_ON_AS]),
    }
}

const FLOORS: [(OptId, i64, &str); 4] = [
    (ids::RELOAD_ON_RSS, 32, "resident memory"),
    (ids::EVIL_RELOAD_ON_RSS, 32, "resident memory"),
    (ids::RELOAD_ON_AS, 128, "address space"),
    (ids::EVIL_RELOAD_ON_AS, 128, "address space"),
];

fn check(cx: &Context<'_>) {
    for (option, floor, what) in FLOORS {
        let limit = super::common::written_number(cx, option).map(|(id, bytes)| (id, bytes >> 20));
        let Some((id, limit)) = limit.filter(|(_, limit)| (1..floor).contains(limit)) else { continue };
        let Some(place) = cx.entry_place(id).filter(|_| !cx.is_dev()) else { continue };
        // `1G` is one megabyte by mistake: `int-with-unit` says so.
        if cx.value(id).is_some_and(|value| is_misread(option, value)) {
            continue;
        }
        let when = if cx.name(id).starts_with("evil") {
            "killed as soon as the master measures it"
        } else {
            "replaced every 10 seconds under load"
        };
        let message = format!(
            "a worker that has loaded an application already exceeds {limit} MB of {what}, so it is {when}"
        );
        cx.report(
            Finding::new(&RULE, place, message)
                .help("measure a warm worker (`memory-report = true`) and set about twice that value, in MB"),
        );
    }
}
