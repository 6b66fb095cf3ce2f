use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `threads` with the Go plugin.
    ///
    /// ## What it does
    /// Finds `go-load` or `gccgo-load` with `threads` above 1.
    ///
    /// ## Why is this bad
    /// The Go runtime manages its own threads and cannot run in threads of uWSGI, so the plugin makes uWSGI exit at
    /// startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugin = gccgo
    /// http-socket = 127.0.0.1:9090
    /// http-socket-modifier1 = 11
    /// go-load = shop.so
    /// threads = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugin = gccgo
    /// http-socket = 127.0.0.1:9090
    /// http-socket-modifier1 = 11
    /// go-load = shop.so
    /// processes = 4
    /// ```
    ///
    /// ## Fix safety
    /// Each worker then handles one request at a time.
    ///
    /// ## References
    /// `plugins/gccgo/gccgo_plugin.c:uwsgi_gccgo_initialize`
    RULE {
        id: "go-threads",
        category: Languages,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::GCCGO_LOAD, ids::GO_LOAD]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((entry, _)) = cx.certain(ids::THREADS) else { return };
    if cx.number(ids::THREADS, 0).is_none_or(|threads| threads < 2) {
        return;
    }
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "uWSGI exits at startup: the Go plugin does not support `threads`";
    let finding = Finding::new(&RULE, place, message)
        .help("use `processes`, or `goroutines` for several requests per process")
        .unsafe_fix("remove `threads`", vec![Step::Delete { entry }]);
    cx.report(finding);
}
