use super::common::{lacks, written_of};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `die-on-idle` without `idle`.
    ///
    /// ## What it does
    /// Finds `die-on-idle` without `idle`.
    ///
    /// ## Why is this bad
    /// `idle` sets the number of seconds without requests after which uWSGI is idle. Without it uWSGI never
    /// checks and keeps running.
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
    /// `core/master_checks.c:uwsgi_master_check_idle`. Seen on 2.0.31: the server goes on.
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
    let message = "`die-on-idle` has no effect: `idle` is not set, so uWSGI never becomes idle";
    cx.report(Finding::new(&RULE, place, message).help("add `idle = SECONDS`"));
}
