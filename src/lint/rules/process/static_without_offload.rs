use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Static files are sent by the workers.
    ///
    /// ## What it does
    /// Finds `static-map`, `check-static` and their like without `offload-threads` and without `file-serve-mode`.
    ///
    /// ## Why is this bad
    /// A worker is busy until the last byte of the file is sent: a client on a slow line that loads a large file keeps it from
    /// the application. Offload threads take that over.
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
        severity: Info,
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
    let message = "a worker sends these files itself, and is busy until a slow client has the last byte";
    cx.report(
        Finding::new(&RULE, place, message)
            .help("add `offload-threads = 2`, or let the proxy serve the folder"),
    );
}
