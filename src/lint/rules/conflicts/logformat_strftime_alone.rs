use super::common::{setting, switched_on};
use crate::catalog::ids;
use crate::evaluate::{EntryId, State, Var};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `%(ftime)`, its format and `logformat-strftime`, of which one is missing.
    ///
    /// ## What it does
    /// Finds `logformat-strftime` without a date format in `log-date`, or with a `log-format` that has no
    /// `%(ftime)`; and `%(ftime)` together with a date format in `log-date`, but without `logformat-strftime`.
    ///
    /// ## Why is this bad
    /// The option makes `%(ftime)` use the format of `log-date`. If one of the three is missing, the log shows the
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
    /// `core/logging.c:uwsgi_lf_ftime`. Seen on 2.0.31 with `log-date = %%Y-%%m-%%d`: `%(ftime)` is
    /// `01/Dec/2026:01:59:08 +0000`, and `2026-12-01` with `logformat-strftime`.
    RULE {
        id: "logformat-strftime-alone",
        category: Conflicts,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::LOGFORMAT_STRFTIME, ids::LOG_FORMAT]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.surely_absent(ids::LOGFORMAT_STRFTIME) {
        return check_absent(cx);
    }
    let Some(entry) = switched_on(cx, ids::LOGFORMAT_STRFTIME).filter(|_| cx.is_whole()) else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let format = setting(cx, ids::LOG_FORMAT);
    let uses_it = format.is_some_and(|id| has_ftime(cx, id));
    let is_dated = is_dated(cx);
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

/// A format of its own for the date of requests, which is not used.
fn check_absent(cx: &Context<'_>) {
    let Some(format) = setting(cx, ids::LOG_FORMAT).filter(|id| has_ftime(cx, *id)) else { return };
    let at = cx.value(format).and_then(|value| memmem::find(value, FTIME));
    let place = at.and_then(|at| cx.value_part(format, at..at + FTIME.len()));
    let (Some(place), true) = (place.or_else(|| cx.entry_place(format)), is_dated(cx) && cx.is_whole())
    else {
        return;
    };
    let message = "`%(ftime)` shows the default date: the format of `log-date` applies to it only with `logformat-strftime`";
    let date = cx.get(ids::LOG_DATE).and_then(|set| cx.entry_place(set.entry));
    let finding = Finding::new(&RULE, place, message);
    cx.report(finding.related(date, "the format").help("add `logformat-strftime = true`"));
}

const FTIME: &[u8] = b"%(ftime)";

fn has_ftime(cx: &Context<'_>, id: EntryId) -> bool {
    cx.value(id).is_some_and(|value| memmem::find(value, FTIME).is_some())
}

/// Whether `log-date` has a format.
fn is_dated(cx: &Context<'_>) -> bool {
    cx.evaluation.memory.writes(Var::State(State::LogStrftime)).next().is_some()
}
