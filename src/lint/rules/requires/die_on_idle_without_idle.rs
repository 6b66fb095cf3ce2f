use super::common::{lacks, written_of};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The server is to end when it is idle, but never becomes idle.
    ///
    /// ## What it does
    /// Finds `die-on-idle` without `idle`.
    ///
    /// ## Why is this bad
    /// `idle` says after how many seconds without a request the server is idle. Without it the check is never made and the server runs on.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// die-on-idle = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// master = true
    /// idle = 600
    /// die-on-idle = true
    /// ```
    ///
    /// ## References
    /// `core/master_checks.c:uwsgi_master_check_idle`
    RULE {
        id: "die-on-idle-without-idle",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::DIE_ON_IDLE]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(&entry) = written_of(cx, &[ids::DIE_ON_IDLE]).last().filter(|_| lacks(cx, ids::IDLE)) else {
        return;
    };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = "`die-on-idle` has no effect: without `idle` the server never counts as idle";
    cx.report(Finding::new(&RULE, place, message).help("add `idle = SECONDS`"));
}
