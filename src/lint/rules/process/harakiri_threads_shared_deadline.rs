use super::common::{harakiri, is_2_0, seconds, threads};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `harakiri` deadline shared by all threads of a worker.
    ///
    /// ## What it does
    /// Finds `harakiri` with `threads` above 1, for uWSGI 2.0.
    ///
    /// ## Why is this bad
    /// uWSGI keeps one deadline per worker, not per request. Each new request moves the deadline and each finished
    /// request clears it, so a hanging request is not killed as long as other requests come and go. When the deadline
    /// does pass, the worker is killed with every request in it.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// threads = 4
    /// harakiri = 30
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 4
    /// harakiri = 30
    /// ```
    ///
    /// ## References
    /// `core/utils.c:set_harakiri` writes to the worker; `uwsgi_close_request` sets it back to 0. Seen on 2.0.31 with 4
    /// threads and `harakiri = 3`: a request of 6 seconds is answered while short ones finish meanwhile.
    RULE {
        id: "harakiri-threads-shared-deadline",
        category: Process,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HARAKIRI]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some((id, limit)), Some((threads, count))) = (harakiri(cx), threads(cx)) else { return };
    // With post-buffering it is worse, and that has a rule of its own.
    if !is_2_0(cx) || cx.evaluation.number(ids::POST_BUFFERING, 0) != Some(0) {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "`harakiri` is unreliable with threads: any finished request cancels the deadline of {} for the others, and when it passes, all {count} threads of the worker are killed",
        seconds(limit)
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(threads), "several requests run in one worker")
        .help("where the limit matters, use `processes` instead of `threads`, or set timeouts in the application");
    cx.report(finding);
}
