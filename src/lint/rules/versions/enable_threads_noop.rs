use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

use super::common::threads_are_always_on;

declare_rule! {
    /// `enable-threads` has no effect since uWSGI 2.0.27.
    ///
    /// ## What it does
    /// Finds `enable-threads` for 2.0.27 and later, where threads of the application's language are always
    /// on.
    ///
    /// ## Why is this bad
    /// The line is redundant. Keep it if older servers read the same file.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// enable-threads = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// threads = 4
    /// ```
    ///
    /// ## Fix safety
    /// Safe: uWSGI behaves the same without it.
    ///
    /// ## References
    /// `core/uwsgi.c:sanitize_args`
    RULE {
        id: "enable-threads-noop",
        category: Versions,
        severity: Style,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::ENABLE_THREADS]),
    }
}

fn check(cx: &Context<'_>) {
    if !threads_are_always_on(cx) {
        return;
    }
    let ids: Vec<EntryId> =
        cx.each(ids::ENABLE_THREADS).filter(|id| cx.key(*id) == b"enable-threads").collect();
    for id in ids {
        // What turns them off in vain has a rule of its own.
        let on = cx.value(id).is_some_and(crate::evaluate::c::is_true);
        let Some(place) = cx.entry_place(id).filter(|_| on) else { continue };
        let message = "`enable-threads` has no effect: since 2.0.27 threads are always on";
        let mut finding = Finding::new(&RULE, place, message)
            .help("remove the line, unless older servers read the file too");
        if !cx.spelled(b"enable-threads") {
            finding = finding.safe_fix("delete the line", vec![Step::Delete { entry: id }]);
        }
        cx.report(finding);
    }
}
