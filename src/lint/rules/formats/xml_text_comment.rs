use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// A comment before the text of an XML element becomes the value.
    ///
    /// ## What it does
    /// Finds elements of options whose first child is a comment.
    ///
    /// ## Why is this bad
    /// The server takes the content of the first child, whatever it is: the comment is the value, and the text behind it is lost.
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
            "the server takes this comment for the value of the option, and the text behind it is lost"
                .to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("move the comment in front of the element"));
        }
    }
}
