use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

use super::common::threads_are_always_on;

declare_rule! {
    /// Since 2.0.27 threads of the application's language are always on, and `enable-threads` does nothing.
    ///
    /// ## What it does
    /// Notes `enable-threads` for 2.0.27 and later. `enable-threads = false` is more than taste: it looks as if it turned
    /// threads off, and does not.
    ///
    /// ## Why is this bad
    /// The line is noise. Keep it where older servers read the same file.
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
    /// Safe: the server behaves the same without it.
    ///
    /// ## References
    /// `core/uwsgi.c:sanitize_args`
    ENABLE_THREADS_NOOP {
        id: "enable-threads-noop",
        category: Versions,
        severity: Style,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::ENABLE_THREADS]),
    }
}

fn check(cx: &mut Context<'_>) {
    if !threads_are_always_on(cx) {
        return;
    }
    let ids: Vec<EntryId> =
        cx.each(ids::ENABLE_THREADS).filter(|id| cx.key(*id) == b"enable-threads").collect();
    for id in ids {
        let (Some(place), Some(value)) = (cx.entry_place(id), cx.value(id)) else { continue };
        let off = [&b"false"[..], b"off", b"no", b"0"].iter().any(|word| value.eq_ignore_ascii_case(word));
        let message = if off {
            "since 2.0.27 threads are always on: `enable-threads = false` does not turn them off"
        } else {
            "since 2.0.27 threads are always on: `enable-threads` does nothing"
        };
        let mut finding = Finding::new(&ENABLE_THREADS_NOOP, place, message)
            .help("take the line out, unless older servers read the file too");
        if off {
            finding = finding.severity(Severity::Info);
        }
        if !cx.spelled(b"enable-threads") {
            finding = finding.safe_fix("delete the line", vec![Step::Delete { entry: id }]);
        }
        cx.report(finding);
    }
}
