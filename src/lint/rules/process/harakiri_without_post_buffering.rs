use super::common::{harakiri, http_routers};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `harakiri` that includes the time of the upload.
    ///
    /// ## What it does
    /// Finds `harakiri` without `post-buffering` where uWSGI itself serves HTTP.
    ///
    /// ## Why is this bad
    /// The deadline also covers the time in which the application reads the request body. A client on a slow connection
    /// is cut off in the middle of its upload, and uWSGI warns about this at each start. Behind a proxy that buffers
    /// requests, nothing needs to be done.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri = 30
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// harakiri = 30
    /// post-buffering = 8192
    /// ```
    ///
    /// ## References
    /// `core/init.c:sanitize_args`
    RULE {
        id: "harakiri-without-post-buffering",
        category: Process,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::HARAKIRI]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, limit)) = harakiri(cx).filter(|_| cx.surely_absent(ids::POST_BUFFERING)) else { return };
    let takes_http = !http_routers(cx).is_empty()
        || cx.evaluation.sockets.iter().any(|socket| socket.protocol == Some("http"));
    // With threads, `post-buffering` would make it worse.
    if !takes_http || super::common::threads(cx).is_some() {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "the {limit} seconds of `harakiri` include the upload: clients on slow connections are cut off"
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `post-buffering = 8192`, or let a proxy buffer uploads"),
    );
}
