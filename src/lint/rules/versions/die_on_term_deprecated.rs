use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `die-on-term` is deprecated in uWSGI 2.1.
    ///
    /// ## What it does
    /// Finds `die-on-term` if `--target` is 2.1.
    ///
    /// ## Why is this bad
    /// The line only logs a deprecation message: in 2.1 uWSGI exits on SIGTERM by default.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.1-dev
    /// [uwsgi]
    /// http-socket = :8080
    /// die-on-term = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set target=2.0.31
    /// [uwsgi]
    /// http-socket = :8080
    /// die-on-term = true
    /// ```
    ///
    /// ## Fix safety
    /// Safe: uWSGI behaves the same without it.
    ///
    /// ## References
    /// `core/uwsgi.c` of the development tree has the option as deprecated.
    RULE {
        id: "die-on-term-deprecated",
        category: Versions,
        severity: Info,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::DIE_ON_TERM]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.target() < Version::UNRELEASED {
        return;
    }
    for id in cx.each(ids::DIE_ON_TERM) {
        let Some(place) = cx.entry_place(id) else { continue };
        let message = format!(
            "uWSGI {} exits on SIGTERM by default: `die-on-term` only logs a deprecation message",
            cx.target()
        );
        let mut finding = Finding::new(&RULE, place, message).help("remove the line");
        if !cx.spelled(b"die-on-term") {
            finding = finding.safe_fix("delete the line", vec![Step::Delete { entry: id }]);
        }
        cx.report(finding);
    }
}
