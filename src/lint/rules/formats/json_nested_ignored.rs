use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// Nested JSON value, which is ignored.
    ///
    /// ## What it does
    /// Finds objects inside the section and lists inside lists in JSON configurations.
    ///
    /// ## Why is this bad
    /// uWSGI reads strings, numbers, booleans and lists of them. It silently ignores everything below.
    ///
    /// ## Example
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "env": {"A": "1"}}}
    /// ```
    ///
    /// ## Use instead
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "env": ["A=1"]}}
    /// ```
    ///
    /// ## References
    /// `core/json.c:uwsgi_json_config`
    RULE {
        id: "json-nested-ignored",
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
    for told in told_of(cx, ProblemKind::Nested) {
        let message =
            "uWSGI silently ignores this value: it reads only strings, numbers, booleans and lists of them"
                .to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("write a list of strings: `\"env\": [\"A=1\", \"B=2\"]`"));
        }
    }
}
