use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// Objects inside of the section and lists inside of lists are left away.
    ///
    /// ## What it does
    /// Finds such values in JSON configurations.
    ///
    /// ## Why is this bad
    /// The server looks at strings, numbers, booleans and lists of them; everything below is lost, and nothing is said.
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
        let message = "this value is lost: the server takes texts, numbers, booleans and lists of them, and says nothing about the rest".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("write a list of texts: `\"env\": [\"A=1\", \"B=2\"]`"));
        }
    }
}
