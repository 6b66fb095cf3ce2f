use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// XML file without a `<uwsgi>` element.
    ///
    /// ## What it does
    /// Finds XML files in which neither the root nor one of its children is `<uwsgi>` (with the requested
    /// ID).
    ///
    /// ## Why is this bad
    /// uWSGI exits before it reads any option.
    ///
    /// ## Example
    /// ```xml
    /// <config><http-socket>127.0.0.1:8080</http-socket></config>
    /// ```
    ///
    /// ## Use instead
    /// ```xml
    /// <uwsgi><http-socket>127.0.0.1:8080</http-socket></uwsgi>
    /// ```
    ///
    /// ## References
    /// `core/xmlconf.c:uwsgi_xml_config`
    RULE {
        id: "xml-root",
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
    for told in told_of(cx, ProblemKind::ForeignRoot) {
        let message = format!("uWSGI exits: {}", told.problem.message);
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("move the options into a `<uwsgi>` element"));
        }
    }
}
