use super::common::{harakiri, is_2_0, threads, written_number};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// With `harakiri`, `threads` and `post-buffering`, an upload can kill its worker at once.
    ///
    /// ## What it does
    /// Finds the three together, for servers of the 2.0 series.
    ///
    /// ## Why is this bad
    /// While it buffers a body the server adds the `harakiri` seconds to the deadline of the worker. A request that ends in
    /// another thread has just set that deadline to 0: the sum is a moment in 1970, and the master kills the worker with all
    /// of its requests, however long the limit is.
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
        severity: Error,
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
        "when a request ends in one thread while another buffers a body, the deadline becomes {limit} seconds after 1970: the master kills the worker with all of its requests"
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(threads), "several requests in one worker")
        .related(cx.entry_place(buffering), "bodies are buffered")
        .help("use `processes` instead of `threads`, or drop `post-buffering` and let the proxy buffer");
    cx.report(finding);
}
