use super::common::{setting, switched_on};
use crate::catalog::ids;
use crate::evaluate::State;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `logformat-strftime` without a date to format.
    ///
    /// ## What it does
    /// Finds `logformat-strftime` without a date format in `log-date`, or with a `log-format` that has no
    /// `%(ftime)`.
    ///
    /// ## Why is this bad
    /// The option makes `%(ftime)` use the format of `log-date`. If either is missing, the log shows the
    /// default date, and uWSGI does not say why.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = %(ftime) %(method) %(uri)
    /// logformat-strftime = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// log-format = %(ftime) %(method) %(uri)
    /// log-date = %%Y-%%m-%%dT%%H:%%M:%%S
    /// logformat-strftime = true
    /// ```
    ///
    /// ## References
    /// `core/logging.c:uwsgi_lf_ftime`
    RULE {
        id: "logformat-strftime-alone",
        category: Conflicts,
        severity: Info,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGFORMAT_STRFTIME]),
    }
}

fn check(cx: &Context<'_>) {
    let Some(entry) = switched_on(cx, ids::LOGFORMAT_STRFTIME).filter(|_| cx.is_whole()) else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let format = setting(cx, ids::LOG_FORMAT);
    let uses_it =
        format.and_then(|id| cx.value(id)).is_some_and(|value| memmem::find(value, b"%(ftime)").is_some());
    let is_dated =
        cx.evaluation.memory.writes(crate::evaluate::Var::State(State::LogStrftime)).next().is_some();
    let name = cx.name(entry);
    let (missing, help) = if format.is_none() && !cx.has(ids::LOG_FORMAT) {
        ("`log-format` is not set", "add a `log-format` with `%(ftime)`")
    } else if format.is_some_and(|id| cx.value(id).is_some()) && !uses_it {
        ("`log-format` has no `%(ftime)`", "add `%(ftime)` to the format")
    } else if !is_dated {
        ("`log-date` sets no date format", "add `log-date` with a format, and write each `%` twice")
    } else {
        return;
    };
    cx.report(Finding::new(&RULE, place, format!("`{name}` has no effect: {missing}")).help(help));
}
