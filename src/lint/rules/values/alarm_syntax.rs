use super::common::{head, is_template, missing};
use crate::catalog::ids;
use crate::catalog::registry::Kind;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Malformed alarm.
    ///
    /// ## What it does
    /// Finds `alarm` lines that are not `NAME KIND:ARGUMENTS` or name an unknown kind. If an alarm is
    /// defined, also finds incomplete `log-alarm` and `alarm-fd` lines.
    ///
    /// ## Why is this bad
    /// With a master process uWSGI exits at startup. Without one it does not set up alarms at all.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// alarm = mail sendmail:admin@shop.example
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// alarm = mail cmd:/usr/bin/mail -s uwsgi admin@shop.example
    /// ```
    ///
    /// ## References
    /// `core/alarm.c:uwsgi_alarms_init`.
    RULE {
        id: "alarm-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::ALARM]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.evaluation.has_master() != Some(true) {
        return;
    }
    for id in cx.each(ids::ALARM) {
        let Some(value) = cx.value(id).filter(|_| !is_template(cx, id)) else { continue };
        if let Some((why, help)) = problem(cx, value) {
            say(cx, id, &why, help);
        }
    }
    let spaces = |value: &[u8]| memchr::memchr_iter(b' ', value).count();
    for (option, needed, form) in [
        (ids::LOG_ALARM, 1, "ALARM REGEXP"),
        (ids::NOT_LOG_ALARM, 1, "ALARM REGEXP"),
        (ids::ALARM_FD, 2, "ALARM FD MESSAGE"),
    ] {
        for id in cx.each(option) {
            if cx.value(id).is_some_and(|value| spaces(value) < needed) {
                say(cx, id, &format!("the form is `{form}`"), format!("write `{} = {form}`", cx.name(id)));
            }
        }
    }
}

fn problem(cx: &Context<'_>, value: &[u8]) -> Option<(String, String)> {
    let form =
        || ("the form is `NAME KIND:ARGUMENTS`".to_owned(), "write `alarm = NAME cmd:COMMAND`".to_owned());
    let Some(at) = head(value, b' ').1 else { return Some(form()) };
    let (kind, Some(_)) = head(&value[at..], b':') else { return Some(form()) };
    let gone = missing(cx, Kind::Alarm, kind)?;
    Some((format!("it names the alarm `{}`, {}", shown(kind), gone.why()), gone.cure(Kind::Alarm)))
}

fn say(cx: &Context<'_>, id: EntryId, why: &str, help: String) {
    let Some(place) = cx.value_place(id) else { return };
    let message =
        format!("uWSGI exits at startup because of `{} = {}`: {why}", cx.name(id), cx.shown_value(id));
    let finding = Finding::new(&RULE, place, message).help(help);
    cx.report(cx.ending(cx.guard(id), finding));
}
