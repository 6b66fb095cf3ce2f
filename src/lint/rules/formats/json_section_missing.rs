use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// A JSON file without the object that the server asks for ends the start.
    ///
    /// ## What it does
    /// Finds JSON files that are no object with an object `uwsgi` (or the name that was asked for) in it.
    ///
    /// ## Why is this bad
    /// The server ends before it reads an option.
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
        let message = format!("the server ends here: {}", told.problem.message);
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("put the options into an object: `{\"uwsgi\": {…}}`"));
        }
    }
}
