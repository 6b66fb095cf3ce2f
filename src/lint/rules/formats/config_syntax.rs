use super::common::{finding, is_mismatched, reader_name, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::{Document, Effect, Problem, ProblemKind, Reader};

declare_rule! {
    /// Syntax error in a YAML, JSON or XML file.
    ///
    /// ## What it does
    /// Finds syntax errors in YAML, JSON and XML files, as the servers' own parsers see them.
    ///
    /// ## Why is this bad
    /// uWSGI exits before it reads any option.
    ///
    /// ## Example
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "master": true,}}
    /// ```
    ///
    /// ## Use instead
    /// ```json
    /// {"uwsgi": {"http-socket": "127.0.0.1:8080", "master": true}}
    /// ```
    ///
    /// ## References
    /// `core/json.c`, `core/yaml.c`, `core/xmlconf.c`
    RULE {
        id: "config-syntax",
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
    let wanted = |reader, document: &Document, problem: &Problem| {
        problem.effect == Effect::Refuses && !is_told(cx, reader, document, problem)
    };
    for told in told(cx, wanted) {
        let message =
            format!("{} exits on a syntax error: {}", reader_name(told.reader), told.problem.message);
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("correct the marked place, or the line above it"));
        }
    }
}

/// What rules of their own tell.
pub(super) fn is_told(cx: &Context<'_>, reader: Reader, document: &Document, problem: &Problem) -> bool {
    let has_a_rule =
        !matches!(problem.kind, ProblemKind::Other | ProblemKind::FurtherRoot | ProblemKind::Attribute);
    has_a_rule || stop(cx, reader, document, problem).is_some_and(|stop| stop != Stop::Other)
}
