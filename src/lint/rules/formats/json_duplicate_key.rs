use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::{ProblemKind, Reader};

declare_rule! {
    /// Duplicate JSON key, of which only one value is used.
    ///
    /// ## What it does
    /// Finds keys of the section, and sections, that appear twice in one object.
    ///
    /// ## Why is this bad
    /// The parser keeps one value per name. Repeating a key for several values works in INI and YAML, but
    /// loses all values except one here.
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
            cx.report(finding.help("use a list for the values: `\"key\": [\"a\", \"b\"]`"));
        }
    }
}
