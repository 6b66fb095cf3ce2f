use super::common::{harakiri, http_routers};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// With `harakiri`, a slow upload counts as a slow request.
    ///
    /// ## What it does
    /// Finds `harakiri` without `post-buffering` where the server itself takes HTTP.
    ///
    /// ## Why is this bad
    /// The clock runs while the application reads the body. A client on a slow line is cut off in the middle of its upload, and
    /// the server warns of that at each start. Behind a proxy that buffers there is nothing to do.
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
        "the {limit} seconds of `harakiri` include the upload: a client on a slow line is cut off, and the server warns of it at each start"
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `post-buffering = 8192`, or let a proxy take the uploads"),
    );
}
