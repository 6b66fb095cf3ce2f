use std::collections::BTreeSet;

use super::super::values::common::key_value;
use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Undefined alarm.
    ///
    /// ## What it does
    /// Compares the names in `log-alarm`, `alarm-fd`, `alarm-backlog` and `alarm-segfault` with those that
    /// `alarm` defines.
    ///
    /// ## Why is this bad
    /// Once an alarm is defined, uWSGI exits on an unknown name in `log-alarm` or `alarm-fd`. In other
    /// options, or without any alarm, the line is silently ignored.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// alarm = mail cmd:mail -s alarm ops@example.com
    /// log-alarm = pager out of memory
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// master = true
    /// alarm = mail cmd:mail -s alarm ops@example.com
    /// log-alarm = mail out of memory
    /// ```
    ///
    /// ## References
    /// `core/alarm.c:uwsgi_alarms_init`, `uwsgi_alarm_log_add`, `uwsgi_add_alarm_fd`
    RULE {
        id: "alarm-undefined",
        category: Requires,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&RAISING),
    }
}

const RAISING: [OptId; 7] = [
    ids::LOG_ALARM,
    ids::NOT_LOG_ALARM,
    ids::ALARM_FD,
    ids::ALARM_BACKLOG,
    ids::ALARM_SEGFAULT,
    ids::METRIC_ALARM,
    ids::METRIC_THRESHOLD,
];

fn check(cx: &Context<'_>) {
    let declared: Vec<EntryId> = cx.each(ids::ALARM).collect();
    if !cx.is_whole() || declared.iter().any(|id| cx.value(*id).is_none()) {
        return;
    }
    let first_word = |value: &'_ [u8]| value.split(|&b| b == b' ').next().unwrap_or_default().to_vec();
    let known: BTreeSet<Vec<u8>> = declared.iter().filter_map(|id| cx.value(*id)).map(first_word).collect();
    for option in RAISING {
        for id in cx.each(option) {
            let Some(value) = cx.value(id) else { continue };
            let has_list = matches!(option, ids::LOG_ALARM | ids::NOT_LOG_ALARM);
            let has_text = has_list || option == ids::ALARM_FD;
            let names = match option {
                ids::METRIC_ALARM | ids::METRIC_THRESHOLD => key_value(value, &["alarm"]).unwrap_or_default(),
                _ if has_text => first_word(value),
                _ => value.to_vec(),
            };
            let unknown = names
                .split(|&b| has_list && b == b',')
                .find(|name| !name.is_empty() && !known.contains(*name));
            if let Some(name) = unknown {
                let is_fatal =
                    has_text && value.contains(&b' ') && declared.iter().any(|id| cx.is_unconditional(*id));
                say(cx, id, &shown(name), is_fatal, known.is_empty());
            }
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, name: &str, is_fatal: bool, none: bool) {
    let Some(place) = cx.value_place(id) else { return };
    let message = match (is_fatal, none) {
        (true, _) => format!("uWSGI exits when it sets up its alarms: alarm `{name}` is not defined"),
        (false, true) => format!("`{}` has no effect: no alarm is defined", cx.name(id)),
        (false, false) => {
            format!("alarm `{name}` is not defined: it is never raised, and uWSGI does not report this")
        }
    };
    let mut finding = Finding::new(&RULE, place, message)
        .severity(if is_fatal { Severity::Error } else { Severity::Warning })
        .help(format!("define it, for example `alarm = {name} cmd:COMMAND`, or correct the name"));
    if is_fatal && cx.evaluation.has_master() == Some(true) {
        finding = cx.ending(cx.guard(id), finding);
    }
    cx.report(finding);
}
