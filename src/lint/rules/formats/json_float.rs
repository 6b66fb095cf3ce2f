use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// JSON number with a fraction or exponent, which is ignored.
    ///
    /// ## What it does
    /// Finds such numbers as values of the section.
    ///
    /// ## Why is this bad
    /// With jansson, the parser of most servers, the option is silently not set.
    ///
    /// ## Example
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "processes": 4.0}}
    /// ```
    ///
    /// ## Use instead
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "processes": 4}}
    /// ```
    ///
    /// ## References
    /// `core/json.c:uwsgi_json_config` handles only strings, booleans, integers and arrays
    RULE {
        id: "json-float",
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
    for told in told_of(cx, ProblemKind::Fraction) {
        let message = "the option is not set: uWSGI with jansson ignores numbers with a fraction or exponent"
            .to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("write an integer, or a quoted string"));
        }
    }
}
