use crate::catalog::{Version, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// From 2.1 on `die-on-term` is the default, and writing it prints a warning.
    ///
    /// ## What it does
    /// Notes `die-on-term` where `--target` names 2.1.
    ///
    /// ## Why is this bad
    /// It is not: the line does nothing but print that it is deprecated.
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
    /// Safe: the server behaves the same without it.
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
            "uWSGI {} ends at SIGTERM by default: `die-on-term` only prints that it is deprecated",
            cx.target()
        );
        let mut finding = Finding::new(&RULE, place, message).help("take the line out");
        if !cx.spelled(b"die-on-term") {
            finding = finding.safe_fix("delete the line", vec![Step::Delete { entry: id }]);
        }
        cx.report(finding);
    }
}
