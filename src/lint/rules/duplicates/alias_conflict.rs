use crate::lint::repeats::{Files, consequence, files, is_service, lost_values};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step};

declare_rule! {
    /// Two names of one option with different values.
    ///
    /// ## What it does
    /// Finds options that have several names (`processes` and `workers`, `home` and `virtualenv`, `module`
    /// and `wsgi`) and are set by two of them to different values.
    ///
    /// ## Why is this bad
    /// Both names write the same variable, so the later line silently overrides the earlier one. A reader of
    /// the file takes them for separate settings.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 8
    /// threads = 2
    /// workers = 2
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// processes = 8
    /// threads = 2
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe only because the later line may be the mistake; uWSGI behaves the same.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_base_options`: the rows of both names have the same function and the same
    /// variable.
    RULE {
        id: "alias-conflict",
        category: Duplicates,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Repeats,
    }
}

fn check(cx: &Context<'_>) {
    for lost in lost_values(cx) {
        let (loser, winner) = (lost.loser, lost.winner);
        let is_other = cx.key(loser) != cx.key(winner) && loser < winner;
        // One name may serve as the placeholder of the other: `home = /srv/x`, `virtualenv = %(home)/venv`.
        if lost.same
            || !is_other
            || cx.spelled(cx.key(loser))
            || !matches!(files(cx, lost), Files::One | Files::Below)
        {
            continue;
        }
        let (Some(place), Some(option)) = (cx.entry_place(winner), cx.entry(winner).option) else { continue };
        let (name, other, value) = (cx.name(winner), cx.name(loser), cx.shown_value(loser));
        let message = format!(
            "`{name}` and `{other}` are the same option, and uWSGI keeps the last value: {}",
            consequence(option, &value)
        );
        let mut finding = Finding::new(&RULE, place, message)
            .severity(if is_service(option) { Severity::Error } else { Severity::Warning })
            .related(cx.entry_place(loser), format!("overridden value: `{value}`"))
            .help(format!("keep one line, `{name}` or `{other}`, with the intended value"));
        if files(cx, lost) == Files::One && cx.entry(loser).made_by().is_none() {
            finding = finding
                .unsafe_fix(format!("delete the earlier `{other}`"), vec![Step::Delete { entry: loser }]);
        }
        cx.report(finding);
    }
}
