use crate::catalog::{Version, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `memory-report` is a number in uWSGI 2.1.
    ///
    /// ## What it does
    /// Finds `memory-report` with a value that is not a number if `--target` is 2.1.
    ///
    /// ## Why is this bad
    /// Up to 2.0 it is a flag, and `true` turns it on. The development tree reads a number: 1 and 2 are two
    /// kinds of report, and `true` is 0.
    ///
    /// ## Example
    /// ```ini
    /// #~ set target=2.1-dev
    /// [uwsgi]
    /// http-socket = :8080
    /// memory-report = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set target=2.1-dev
    /// [uwsgi]
    /// http-socket = :8080
    /// memory-report = 1
    /// ```
    ///
    /// ## Fix safety
    /// Safe: `1` turns the report on in every release.
    ///
    /// ## References
    /// The option tables of 2.0.31 and of the development tree.
    RULE {
        id: "option-changed-in-target",
        category: Versions,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::MEMORY_REPORT]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.target() < Version::UNRELEASED {
        return;
    }
    let is_word = |value: &[u8]| {
        value.first().is_some_and(|first| !first.is_ascii_digit()) && !value.eq_ignore_ascii_case(b"false")
    };
    let ids: Vec<EntryId> =
        cx.each(ids::MEMORY_REPORT).filter(|id| cx.value(*id).is_some_and(is_word)).collect();
    for id in ids {
        let Some(place) = cx.value_place(id) else { continue };
        let shown = cx.shown_value(id);
        let message = format!(
            "uWSGI {} reads `{shown}` as 0 and reports no memory: it requires a number here",
            cx.target()
        );
        let finding = Finding::new(&RULE, place, message)
            .help("write `memory-report = 1`")
            .safe_fix("write `1`", vec![Step::Set { entry: id, value: "1".to_owned() }]);
        cx.report(finding);
    }
}
