use super::common::switched_on;
use crate::catalog::ids;
use crate::evaluate::c;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Hook for SIGTERM together with `die-on-term`.
    ///
    /// ## What it does
    /// Finds `die-on-term` together with `hook-master-start = unix_signal:15 …`.
    ///
    /// ## Why is this bad
    /// The hook is installed later and takes precedence, which is usually intended: a graceful stop.
    /// `die-on-term` is then misleading.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// die-on-term = true
    /// hook-master-start = unix_signal:15 gracefully_kill_them_all
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// hook-master-start = unix_signal:15 gracefully_kill_them_all
    /// ```
    ///
    /// ## References
    /// `core/master.c:master_loop`, `core/hooks.c:uwsgi_hook_unix_signal`
    RULE {
        id: "die-on-term-and-unix-signal-hook",
        category: Conflicts,
        severity: Style,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::DIE_ON_TERM]),
    }
}

fn check(cx: &Context<'_>) {
    // The hook runs in the master only: without one SIGTERM stays with `die-on-term`.
    if cx.evaluation.has_master() != Some(true) {
        return;
    }
    let Some(entry) = switched_on(cx, ids::DIE_ON_TERM) else { return };
    let takes_term =
        |value: &[u8]| value.strip_prefix(b"unix_signal:").is_some_and(|rest| c::atoi(rest) == 15);
    let hook = cx.each(ids::HOOK_MASTER_START).find(|id| cx.value(*id).is_some_and(takes_term));
    let (Some(hook), Some(place)) = (hook, cx.entry_place(entry)) else { return };
    let message = format!("`die-on-term` has no effect: the hook `{}` handles SIGTERM", cx.shown_value(hook));
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(hook), "hook")
        .help("keep the hook and remove `die-on-term`");
    cx.report(finding);
}
