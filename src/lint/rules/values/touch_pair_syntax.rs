use super::common::plain;
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// Watched file without an action.
    ///
    /// ## What it does
    /// Finds `touch-exec`, `touch-signal` and `hook-touch` without a space between file and action.
    ///
    /// ## Why is this bad
    /// With `touch-exec` uWSGI runs the watched file itself, with `touch-signal` it raises signal 0, and with
    /// `hook-touch` the master process crashes at the first touch.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// touch-exec = /run/shop/deploy.flag
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// http-socket = 127.0.0.1:8080
    /// touch-exec = /run/shop/deploy.flag /usr/bin/warm-up
    /// ```
    ///
    /// ## References
    /// `core/master.c:master_loop`.
    RULE {
        id: "touch-pair-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::TOUCH_EXEC, ids::TOUCH_SIGNAL, ids::HOOK_TOUCH]),
    }
}

fn check(cx: &Context<'_>) {
    let options = [
        (ids::TOUCH_EXEC, "uWSGI runs the watched file itself", "FILE COMMAND", Severity::Warning),
        (
            ids::TOUCH_SIGNAL,
            "uWSGI raises signal 0 when the file is touched",
            "FILE SIGNAL",
            Severity::Warning,
        ),
        (
            ids::HOOK_TOUCH,
            "the master process crashes when the file is touched",
            "FILE ACTION:ARGUMENTS",
            Severity::Error,
        ),
    ];
    for (option, what, form, severity) in options {
        for id in cx.each(option) {
            let Some(value) = plain(cx, id).filter(|value| !value.contains(&b' ') && !value.is_empty())
            else {
                continue;
            };
            let Some(place) = cx.value_place(id) else { continue };
            let name = cx.name(id);
            let message = format!("{what}: `{name} = {}` names no action", crate::lint::shown(value));
            cx.report(
                Finding::new(&RULE, place, message)
                    .severity(severity)
                    .help(format!("write `{name} = {form}`")),
            );
        }
    }
}
