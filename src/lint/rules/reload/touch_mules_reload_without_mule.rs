use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `touch-mules-reload` without a mule.
    ///
    /// ## What it does
    /// Finds `touch-mules-reload` where no `mule`, `mules` or `farm` starts a mule.
    ///
    /// ## Why is this bad
    /// The master iterates over a table of mules that was never allocated, and crashes with a segmentation fault.
    /// Nothing happens until the file is touched for the first time.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// touch-mules-reload = /run/shop/mules
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// mule = shop/worker.py
    /// touch-mules-reload = /run/shop/mules
    /// ```
    ///
    /// ## References
    /// `core/master.c:uwsgi_reload_mules`. Seen on 2.0.31: after a touch the master ends with a segmentation fault in
    /// `uwsgi_reload_mules`.
    RULE {
        id: "touch-mules-reload-without-mule",
        category: Reload,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::TOUCH_MULES_RELOAD]),
    }
}

fn check(cx: &Context<'_>) {
    if ![ids::MULE, ids::MULES, ids::FARM].iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let Some(id) = cx.each(ids::TOUCH_MULES_RELOAD).find(|id| cx.is_unconditional(*id)) else { return };
    let Some(place) = cx.entry_place(id) else { return };
    let message =
        format!("no mule is configured, so the master crashes when `{}` is touched", cx.shown_value(id));
    cx.report(Finding::new(&RULE, place, message).help("add a `mule`, or remove the line"));
}
