use std::collections::HashMap;

use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::repeats::{Files, Lost, files, same_line};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, shown};

declare_rule! {
    /// Environment variable set twice.
    ///
    /// ## What it does
    /// Finds `env` lines with the same name, where the second one applies whenever the first does.
    ///
    /// ## Why is this bad
    /// The application sees only the last value, and uWSGI does not report the first.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// env = DJANGO_SETTINGS_MODULE=shop.settings.production
    /// env = DJANGO_SETTINGS_MODULE=shop.settings
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// env = DJANGO_SETTINGS_MODULE=shop.settings.production
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe only because the later line may be the mistake; the application sees the same value.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_env` calls putenv(3) for each line.
    RULE {
        id: "env-duplicate",
        category: Duplicates,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::ENV]),
    }
}

fn check(cx: &Context<'_>) {
    let mut latest: HashMap<&[u8], EntryId> = HashMap::new();
    for id in cx.each(ids::ENV) {
        let Some(name) = cx.value(id).and_then(|value| Some(&value[..memchr::memchr(b'=', value)?])) else {
            continue;
        };
        if let Some(earlier) = latest.insert(name, id)
            && cx.evaluation.guards.implies(cx.guard(earlier), cx.guard(id))
            && !same_line(cx, earlier, id)
            // A section that overrides its own template does so on purpose.
            && matches!(files(cx, Lost { loser: earlier, winner: id, same: false }), Files::One | Files::Below)
        {
            say(cx, earlier, id);
        }
    }
}

fn say(cx: &Context<'_>, earlier: EntryId, id: EntryId) {
    let (Some(place), Some(value)) = (cx.value_place(id), cx.value(id)) else { return };
    let variable = shown(value.split(|&b| b == b'=').next().unwrap_or(value));
    let (severity, message) = if cx.value(earlier) == Some(value) {
        (Severity::Style, format!("`{variable}` is set again to the same value"))
    } else {
        (
            Severity::Warning,
            format!(
                "`{variable}` is set twice, and the application sees the last value: `{}` has no effect",
                cx.shown_value(earlier)
            ),
        )
    };
    let mut finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .related(cx.value_place(earlier), "overridden value")
        .help(format!("set `{variable}` once"));
    if cx.entry(earlier).made_by().is_none() {
        finding = finding.unsafe_fix("delete the earlier line", vec![Step::Delete { entry: earlier }]);
    }
    cx.report(finding);
}
