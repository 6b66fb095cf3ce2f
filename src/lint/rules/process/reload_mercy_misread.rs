use super::common::written_number;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `reload-mercy` does not apply to workers.
    ///
    /// ## What it does
    /// Finds `reload-mercy` without `worker-reload-mercy`, in a configuration without attached daemons, gateways or an
    /// Emperor.
    ///
    /// ## Why is this bad
    /// `reload-mercy` is the time that daemons and the vassals of an Emperor get to exit. Workers have a limit of their
    /// own, `worker-reload-mercy`, which stays at 60 seconds: a stop or reload takes as long as before.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// reload-mercy = 8
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// worker-reload-mercy = 8
    /// ```
    ///
    /// ## Fix safety
    /// The fix renames the option, which changes how long workers may take.
    ///
    /// ## References
    /// `core/master_utils.c:uwsgi_curse` reads `worker_reload_mercy`. Seen on 2.0.31 with `reload-mercy = 2`: on SIGHUP a
    /// request of 6 seconds is still answered.
    RULE {
        id: "reload-mercy-misread",
        category: Process,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::RELOAD_MERCY]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((id, limit)) = written_number(cx, ids::RELOAD_MERCY) else { return };
    let daemons = cx
        .written()
        .any(|id| cx.name(id).contains("attach-daemon") || cx.key(id).starts_with(b"attach-control"));
    if daemons || cx.has(ids::EMPEROR) || !cx.surely_absent(ids::WORKER_RELOAD_MERCY) || limit == 60 {
        return;
    }
    let Some(place) = cx.entry_place(id) else { return };
    let message = format!(
        "`reload-mercy` applies to daemons and vassals only: workers keep their limit of 60 seconds instead of {limit}"
    );
    let steps = vec![Step::Rename { entry: id, to: "worker-reload-mercy".to_owned() }];
    let finding = Finding::new(&RULE, place, message).help(format!("use `worker-reload-mercy = {limit}`"));
    cx.report(finding.unsafe_fix("rename to `worker-reload-mercy`", steps));
}
