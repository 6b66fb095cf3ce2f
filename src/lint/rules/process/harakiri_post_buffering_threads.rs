use super::common::{harakiri, is_2_0, threads, written_number};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `harakiri` with `threads` and `post-buffering`.
    ///
    /// ## What it does
    /// Finds all three options together, for uWSGI 2.0.
    ///
    /// ## Why is this bad
    /// While uWSGI buffers a request body, it adds the `harakiri` seconds to the worker's deadline. If a request in
    /// another thread has just finished, that deadline is 0, and the sum is a moment in 1970. The master then kills the
    /// worker with all its requests, however long the limit is.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// threads = 4
    /// harakiri = 60
    /// post-buffering = 8192
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// processes = 4
    /// harakiri = 60
    /// post-buffering = 8192
    /// ```
    ///
    /// ## References
    /// `core/reader.c:uwsgi_postbuffer_do_in_disk`, `core/utils.c:inc_harakiri`
    RULE {
        id: "harakiri-post-buffering-threads",
        category: Process,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HARAKIRI]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some((id, limit)), Some((threads, _))) = (harakiri(cx), threads(cx)) else { return };
    let Some((buffering, _)) = written_number(cx, ids::POST_BUFFERING).filter(|(_, size)| *size > 0) else {
        return;
    };
    let Some(place) = cx.entry_place(id).filter(|_| is_2_0(cx)) else { return };
    let message = format!(
        "an upload can kill the worker: if another thread finishes a request meanwhile, its deadline of {limit} seconds has passed already, and all requests of the worker are lost"
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(threads), "several requests run in one worker")
        .related(cx.entry_place(buffering), "request bodies are buffered")
        .help("use `processes` instead of `threads`, or remove `post-buffering` and let the proxy buffer");
    cx.report(finding);
}
