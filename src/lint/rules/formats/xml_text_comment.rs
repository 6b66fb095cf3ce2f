use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// XML comment before the text of an element, which becomes the value.
    ///
    /// ## What it does
    /// Finds option elements whose first child is a comment.
    ///
    /// ## Why is this bad
    /// uWSGI uses the content of the first child, whatever it is: the comment becomes the value, and the text
    /// after it is lost.
    ///
    /// ## Example
    /// ```xml
    /// <uwsgi><http-socket><!-- behind nginx -->127.0.0.1:8080</http-socket></uwsgi>
    /// ```
    ///
    /// ## Use instead
    /// ```xml
    /// <uwsgi><!-- behind nginx --><http-socket>127.0.0.1:8080</http-socket></uwsgi>
    /// ```
    ///
    /// ## References
    /// `core/xmlconf.c:uwsgi_xml_config` uses `node->children->content`
    RULE {
        id: "xml-text-comment",
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
    for told in told_of(cx, ProblemKind::CommentForValue) {
        let message =
            "uWSGI uses this comment as the option's value, and ignores the text after it".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("move the comment before the element"));
        }
    }
}
