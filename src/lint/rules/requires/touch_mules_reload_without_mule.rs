use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Touching the file for a reload of mules crashes a master without mules.
    ///
    /// ## What it does
    /// Finds `touch-mules-reload` in a server without `mule` and `mules`.
    ///
    /// ## Why is this bad
    /// When the file is touched the master goes through a list of mules that was never made, and ends with a segmentation fault. The whole server is gone.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// touch-mules-reload = /run/shop/mules
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// mule = shop/background.py
    /// touch-mules-reload = /run/shop/mules
    /// ```
    ///
    /// ## References
    /// `core/master.c:master_loop`
    TOUCH_MULES_RELOAD_WITHOUT_MULE {
        id: "touch-mules-reload-without-mule",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::TOUCH_MULES_RELOAD]),
    }
}

fn check(cx: &mut Context<'_>) {
    if !cx.surely_absent(ids::MULE) || cx.has(ids::MULES) {
        return;
    }
    let Some(entry) = cx.each(ids::TOUCH_MULES_RELOAD).next() else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let message =
        format!("there is no mule to reload: when `{}` is touched the master crashes", cx.shown_value(entry));
    cx.report(
        Finding::new(&TOUCH_MULES_RELOAD_WITHOUT_MULE, place, message)
            .help("delete the line, or add a `mule`"),
    );
}
