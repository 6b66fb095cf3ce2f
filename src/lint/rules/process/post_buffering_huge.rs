use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// `post-buffering` above 1 MiB.
    ///
    /// ## What it does
    /// Finds `post-buffering` above 1 MiB.
    ///
    /// ## Why is this bad
    /// `post-buffering` does not limit request bodies: it is the size of a buffer that each core (thread or
    /// asynchronous slot) of each worker allocates at start. Larger bodies are written to a file, so a few kilobytes
    /// are enough. With `limit-as` or `reload-on-as`, the buffers count in full.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// threads = 8
    /// post-buffering = 104857600
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// threads = 8
    /// post-buffering = 8192
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup_post_buffering`
    RULE {
        id: "post-buffering-huge",
        category: Process,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::POST_BUFFERING]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, size)) = written_number(cx, ids::POST_BUFFERING).filter(|(_, size)| *size > 1 << 20) else {
        return;
    };
    let Some(place) = cx.entry_place(id) else { return };
    let limited = [ids::LIMIT_AS, ids::RELOAD_ON_AS].iter().any(|option| cx.has(*option));
    let severity = if limited { Severity::Warning } else { Severity::Info };
    let cores = cx.number(ids::THREADS, 1).unwrap_or(1).max(cx.number(ids::ASYNC, 1).unwrap_or(1)).max(1);
    let total = size.saturating_mul(cores) >> 20;
    let message = format!(
        "every worker allocates {total} MiB of buffers before the first request ({cores} × {} MiB), and larger bodies are written to a file anyway",
        size >> 20
    );
    cx.report(
        Finding::new(&RULE, place, message)
            .severity(severity)
            .help("use a few kilobytes; to limit request bodies, set `limit-post`"),
    );
}
