use super::common::{entries_of, idle};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use memchr::memmem;

declare_rule! {
    /// Harakiri options without a timeout.
    ///
    /// ## What it does
    /// Finds `harakiri-verbose`, `harakiri-graceful-timeout`, `harakiri-graceful-signal` and
    /// `harakiri-queue-threshold` without an option that sets a timeout: `harakiri`, `mule-harakiri`,
    /// `spooler-harakiri` and so on.
    ///
    /// ## Why is this bad
    /// No request is ever stopped, however long it takes. The options matter only if the application sets
    /// timeouts itself through the `uwsgi` module.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri-verbose = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri = 30
    /// harakiri-verbose = true
    /// ```
    ///
    /// ## References
    /// `core/master_checks.c:uwsgi_master_check_workers_deadline`
    RULE {
        id: "harakiri-options-without-harakiri",
        category: Requires,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let details = [
        "harakiri-verbose",
        "harakiri-graceful-timeout",
        "harakiri-graceful-signal",
        "harakiri-queue-threshold",
    ];
    let options = entries_of(cx, |option| details.contains(&option.name()));
    if options.is_empty() || !cx.is_whole() || sets_limit(cx) {
        return;
    }
    if let Some(finding) = idle(cx, &RULE, &options, "no request timeout is set") {
        cx.report(finding.help("add `harakiri = SECONDS`"));
    }
}

/// A limit by an option, by a route or by the keys of a cron job.
fn sets_limit(cx: &Context<'_>) -> bool {
    let limits = [ids::HARAKIRI, ids::MULE_HARAKIRI, ids::SPOOLER_HARAKIRI, ids::CRON_HARAKIRI];
    let named = |value: &[u8]| {
        [&b"harakiri:"[..], b"harakiri="].iter().any(|word| memmem::find(value, word).is_some())
    };
    cx.has_any(&limits) || cx.written().any(|id| cx.value(id).is_none_or(named))
}
