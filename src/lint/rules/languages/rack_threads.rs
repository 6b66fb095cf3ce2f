use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Ruby with `threads` but without `rbthreads`.
    ///
    /// ## What it does
    /// Finds `rack` or `rails` with `threads` above 1 and without `rbthreads`.
    ///
    /// ## Why is this bad
    /// The Ruby interpreter does not know threads that it did not create. The first request crashes its worker with a
    /// segmentation fault, the master starts a new worker, and the next request crashes that one.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugin = rack
    /// socket = /run/shop/uwsgi.sock
    /// rack = config.ru
    /// threads = 4
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugins = rack, rbthreads
    /// socket = /run/shop/uwsgi.sock
    /// rack = config.ru
    /// rbthreads = true
    /// threads = 4
    /// ```
    ///
    /// ## Fix safety
    /// Each worker then handles one request at a time.
    ///
    /// ## References
    /// `plugins/rack/rack_plugin.c:uwsgi_ruby_enable_native_threads`, `plugins/rbthreads/rbthreads.c`
    RULE {
        id: "rack-threads",
        category: Languages,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::RACK, ids::RAILS]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((entry, _)) = cx.certain(ids::THREADS) else { return };
    let Some(threads) = cx.number(ids::THREADS, 0).filter(|threads| *threads > 1) else { return };
    if !cx.surely_absent(ids::RBTHREADS) {
        return;
    }
    let Some(place) = cx.entry_place(entry) else { return };
    let message = format!(
        "each request crashes its worker: with {threads} threads, Ruby requires the `rbthreads` plugin"
    );
    let finding = Finding::new(&RULE, place, message)
        .help("load the plugin and add `rbthreads = true`, or use `processes` instead of `threads`")
        .unsafe_fix("remove `threads`", vec![Step::Delete { entry }]);
    cx.report(finding);
}
