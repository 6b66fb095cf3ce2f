use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::{ProblemKind, Reader};

declare_rule! {
    /// Of a JSON key that stands twice only one value arrives.
    ///
    /// ## What it does
    /// Finds keys of the section, and sections, that stand twice in one object.
    ///
    /// ## Why is this bad
    /// The parser keeps one value of a name. What works in INI and YAML, a key for each value, loses all values but one here.
    ///
    /// ## Example
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "env": "A=1", "env": "B=2"}}
    /// ```
    ///
    /// ## Use instead
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "env": ["A=1", "B=2"]}}
    /// ```
    ///
    /// ## References
    /// `core/json.c:uwsgi_json_config`; jansson keeps the last, yajl both
    RULE {
        id: "json-duplicate-key",
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
    for told in told_of(cx, ProblemKind::RepeatedName) {
        let message = format!(
            "{}: {}",
            if told.reader == Reader::Yajl { "with yajl" } else { "with jansson" },
            told.problem.message
        );
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("write the values as a list: `\"key\": [\"a\", \"b\"]`"));
        }
    }
}
