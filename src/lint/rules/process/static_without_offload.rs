use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Static files sent by workers.
    ///
    /// ## What it does
    /// Finds `static-map`, `check-static` and similar options without `offload-threads` and without `file-serve-mode`.
    ///
    /// ## Why is this bad
    /// A worker is busy until the last byte of the file is sent. A slow client that downloads a large file blocks it
    /// for the application. Offload threads take over the transfer.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = app.py
    /// static-map = /media=/srv/shop/media
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// wsgi-file = app.py
    /// static-map = /media=/srv/shop/media
    /// offload-threads = 2
    /// ```
    ///
    /// ## References
    /// `core/static.c:uwsgi_real_file_serve`
    RULE {
        id: "static-without-offload",
        category: Process,
        severity: Style,
        confidence: Medium,
        fix: None,
        on: On::Options(&[ids::STATIC_MAP, ids::STATIC_MAP2, ids::CHECK_STATIC]),
    }
}

fn check(cx: &Context<'_>) {
    let absent = [ids::OFFLOAD_THREADS, ids::OFFLOAD_THREAD, ids::FILE_SERVE_MODE]
        .iter()
        .all(|option| cx.surely_absent(*option));
    if !absent || cx.is_dev() {
        return;
    }
    let all = [ids::STATIC_MAP, ids::STATIC_MAP2, ids::CHECK_STATIC];
    let Some(id) = all.iter().filter_map(|option| cx.each(*option).next()).min() else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message = "workers send these files themselves, and a slow client blocks its worker until the last byte is sent";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `offload-threads = 2`, or let the proxy serve the directory"),
    );
}
