use super::common::number_of;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Shared queue whose size is not a multiple of the page size.
    ///
    /// ## What it does
    /// Multiplies `queue` by `queue-blocksize` (8192 if not set) and reports a product that is not a multiple
    /// of 4096 bytes.
    ///
    /// ## Why is this bad
    /// uWSGI exits at startup.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// queue = 10
    /// queue-blocksize = 1000
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// queue = 10
    /// queue-blocksize = 4096
    /// ```
    ///
    /// ## References
    /// `core/queue.c:uwsgi_init_queue`.
    RULE {
        id: "queue-geometry",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::QUEUE]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(setting) = cx.get(ids::QUEUE_BLOCKSIZE) else { return };
    let (Some(size), Some(block)) = (number_of(cx, ids::QUEUE, 0), number_of(cx, ids::QUEUE_BLOCKSIZE, 0))
    else {
        return;
    };
    let block = if block == 0 { 8192 } else { block };
    if size <= 0 || size.wrapping_mul(block) % 4096 == 0 {
        return;
    }
    let Some(place) = cx.value_place(setting.entry) else { return };
    let message = format!(
        "uWSGI exits at startup: {size} blocks of {block} bytes are not a multiple of the page size (4096 bytes)"
    );
    let finding = Finding::new(&RULE, place, message)
        .related(cx.get(ids::QUEUE).and_then(|setting| cx.entry_place(setting.entry)), "number of blocks")
        .help("set `queue-blocksize` to a multiple of 4096");
    cx.report(cx.ending(cx.guard(setting.entry), finding));
}
