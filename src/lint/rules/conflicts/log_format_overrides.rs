use super::common::{setting, switched_on};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `log-micros` together with a custom log format.
    ///
    /// ## What it does
    /// Finds `log-micros` together with `log-format`.
    ///
    /// ## Why is this bad
    /// `log-micros` changes the built-in request line, which a log format replaces. A format prints
    /// milliseconds or microseconds with `%(msecs)` or `%(micros)`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = %(method) %(uri) %(status) %(msecs)
    /// log-micros = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = %(method) %(uri) %(status) %(micros)
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the line has no effect and is deleted. Use `%(micros)` in the format for microseconds.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_logit_simple`, `uwsgi_logit_lf`
    RULE {
        id: "log-format-overrides",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: Safe,
        on: On::Options(&[ids::LOG_MICROS]),
    }
}

fn check(cx: &Context<'_>) {
    let (Some(micros), Some(format)) = (switched_on(cx, ids::LOG_MICROS), setting(cx, ids::LOG_FORMAT))
    else {
        return;
    };
    let Some(place) = cx.entry_place(micros) else { return };
    let message =
        "`log-micros` has no effect: it changes the built-in request line, which `log-format` replaces";
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(format), "format in use")
        .help("use `%(micros)` in the format and remove the line");
    if cx.all(ids::LOG_MICROS).len() == 1
        && !cx.spelled(cx.key(micros))
        && cx.entry(micros).made_by().is_none()
    {
        finding = finding.safe_fix("delete `log-micros`", vec![Step::Delete { entry: micros }]);
    }
    cx.report(finding);
}
