use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// JSON file without the requested object.
    ///
    /// ## What it does
    /// Finds JSON files that are not an object with an object `uwsgi` (or the requested name) in it.
    ///
    /// ## Why is this bad
    /// uWSGI exits before it reads any option.
    ///
    /// ## Example
    /// ```json
    /// {"http-socket": "127.0.0.1:8080", "module": "shop.wsgi:application"}
    /// ```
    ///
    /// ## Use instead
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "module": "shop.wsgi:application"}}
    /// ```
    ///
    /// ## References
    /// `core/json.c:uwsgi_json_config`
    RULE {
        id: "json-section-missing",
        category: Formats,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Structured,
    }
}

fn check(cx: &Context<'_>) {
    if is_mismatched(cx) {
        return;
    }
    for told in told_of(cx, ProblemKind::MissingObject) {
        let message = format!("uWSGI exits: {}", told.problem.message);
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("move the options into an object: `{\"uwsgi\": {…}}`"));
        }
    }
}
