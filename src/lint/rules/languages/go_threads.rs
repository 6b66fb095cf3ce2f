use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// The Go runtime does not run beside threads of the server.
    ///
    /// ## What it does
    /// Finds `go-load` or `gccgo-load` with `threads` above 1.
    ///
    /// ## Why is this bad
    /// The plugin ends the server while it starts: Go makes its own threads and cannot be called from others.
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
    let message = "the plugin for Go ends the server while it starts, because `threads` is above 1";
    let finding = Finding::new(&RULE, place, message)
        .help("use `processes`, or `goroutines` for many requests in one process")
        .unsafe_fix("delete `threads`", vec![Step::Delete { entry }]);
    cx.report(finding);
}
