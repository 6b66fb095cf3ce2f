use super::common::{lacks, written_of};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On};

declare_rule! {
    /// `no-orphans` without a master process.
    ///
    /// ## What it does
    /// Finds `no-orphans` in a server without a master process.
    ///
    /// ## Why is this bad
    /// The option makes workers exit if their master process dies. Without a master process, workers whose
    /// parent dies keep running and hold the port.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 2
    /// no-orphans = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 2
    /// master = true
    /// no-orphans = true
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_start`
    RULE {
        id: "no-orphans-needs-master",
        category: Requires,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::NO_ORPHANS]),
    }
}

fn check(cx: &Context<'_>) {
    let no_master = lacks(cx, ids::MASTER) && cx.evaluation.has_master() == Some(false);
    if !no_master || cx.deploy() == Some(Deploy::Vassal) {
        return;
    }
    let Some(&entry) = written_of(cx, &[ids::NO_ORPHANS]).last() else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let message = format!("`{}` has no effect: it requires `master`, which is not set", cx.name(entry));
    cx.report(Finding::new(&RULE, place, message).help("add `master = true`"));
}
