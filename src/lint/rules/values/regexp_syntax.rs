use super::common::{head, plain_values, refused};
use crate::catalog::{Setter, ids};
use crate::evaluate::{EntryId, RefusalKind, broken_regexp};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Invalid regular expression.
    ///
    /// ## What it does
    /// Finds patterns that PCRE rejects: unclosed parentheses or brackets, a quantifier with nothing before
    /// it, a trailing backslash, a reference to a group that does not exist.
    ///
    /// ## Why is this bad
    /// uWSGI compiles the pattern of `log-filter`, `log-drain`, `log-route`, `static-expires*` and
    /// `static-gzip` when it reads the line, and exits. For `route*` it exits just before it spawns its
    /// workers, for `log-alarm` once an alarm is defined.
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
        let message = format!("uWSGI exits on `{name}`: the pattern `{}` {why}", shown(pattern));
        let finding = Finding::new(&RULE, found.place, message)
            .help("escape literal special characters with a backslash");
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
        "uWSGI exits when it sets up its alarms"
    } else {
        "uWSGI exits when it sets up its workers"
    };
    let Some(place) = cx.value_part(id, at..at + pattern.len()) else { return };
    let message = format!("{what}: the pattern `{}` of `{}` {why}", shown(pattern), cx.name(id));
    let finding =
        Finding::new(&RULE, place, message).help("escape literal special characters with a backslash");
    // Patterns of alarms are compiled when there is one to raise, and a master to raise it.
    let compiled = !alarm
        || cx.evaluation.has_master() == Some(true)
            && cx.get(ids::ALARM).is_some_and(|setting| setting.certain);
    cx.report(if compiled { cx.ending(cx.guard(id), finding) } else { finding });
}
