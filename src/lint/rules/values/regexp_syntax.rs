use super::common::{head, plain_values, refused};
use crate::catalog::{Setter, ids};
use crate::evaluate::{EntryId, RefusalKind, broken_regexp};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// A regular expression does not compile.
    ///
    /// ## What it does
    /// Finds patterns that no PCRE takes: parentheses or brackets that are not closed, a quantifier with nothing before
    /// it, a backslash at the end, a reference to a group that is not there.
    ///
    /// ## Why is this bad
    /// In `log-filter`, `log-drain`, `log-route`, `static-expires*` and `static-gzip` the server compiles the pattern
    /// when it reads the line, and ends. In `route*` it ends when it is about to spawn its workers. In `log-alarm` it
    /// ends once an alarm is defined.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// check-static = /srv/shop/public
    /// static-expires = *.css 3600
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// check-static = /srv/shop/public
    /// static-expires = .*\.css$ 3600
    /// ```
    ///
    /// ## References
    /// `core/regexp.c:uwsgi_regexp_build`, `core/routing.c:uwsgi_fixup_routes`, `core/alarm.c:uwsgi_alarms_init`.
    RULE {
        id: "regexp-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::InvalidRegexp]) {
        let (name, value) = (cx.name(found.entry), cx.value(found.entry).unwrap_or_default());
        let pattern = match super::common::setter(cx, found.entry) {
            Some(Setter::AddRegexpDynDict) => head(value, b' ').0,
            Some(Setter::AddRegexpCustomList) => head(value, b' ').1.map_or(value, |at| &value[at..]),
            _ => value,
        };
        let why = broken_regexp(pattern).unwrap_or("does not compile");
        let message = format!("the server ends at `{name}`: the pattern `{}` {why}", shown(pattern));
        let finding = Finding::new(&RULE, found.place, message)
            .help("put a backslash before a sign that stands for itself");
        cx.report(cx.ending(found.guard, finding));
    }
    for (id, value) in plain_values(cx, |setter| setter == Setter::AddRoute) {
        if is_matched(cx, id) {
            let pattern = head(value, b' ').0;
            say(cx, id, pattern, 0, false);
        }
    }
    for (id, value) in
        plain_values(cx, |setter| matches!(setter, Setter::AddStringList | Setter::AddStringListCustom))
    {
        if let (b"log-alarm" | b"alarm-log" | b"not-log-alarm" | b"not-alarm-log", Some(at)) =
            (cx.key(id), head(value, b' ').1)
        {
            say(cx, id, &value[at..], at, true);
        }
    }
}

/// Routes whose subject is matched against a pattern: not conditions, labels and statuses.
fn is_matched(cx: &Context<'_>, id: EntryId) -> bool {
    let subject = cx.entry(id).option.map_or("NULL", crate::catalog::OptId::variable);
    let subject = subject.trim_start_matches("(void*)").trim_matches('"');
    !matches!(subject, "NULL" | "run" | "if" | "if-not" | "status")
}

fn say(cx: &Context<'_>, id: EntryId, pattern: &[u8], at: usize, alarm: bool) {
    let Some(why) = broken_regexp(pattern) else { return };
    let what = if alarm {
        "the server ends when it sets its alarms up"
    } else {
        "the server ends when it sets its workers up"
    };
    let Some(place) = cx.value_part(id, at..at + pattern.len()) else { return };
    let message = format!("the pattern `{}` of `{}` {why}: {what}", shown(pattern), cx.name(id));
    let finding =
        Finding::new(&RULE, place, message).help("put a backslash before a sign that stands for itself");
    // Patterns of alarms are compiled when there is one to raise, and a master to raise it.
    let compiled = !alarm
        || cx.evaluation.has_master() == Some(true)
            && cx.get(ids::ALARM).is_some_and(|setting| setting.certain);
    cx.report(if compiled { cx.ending(cx.guard(id), finding) } else { finding });
}
