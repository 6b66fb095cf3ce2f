use super::common::{finding, is_mismatched, told_of};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};
use crate::syntax::ProblemKind;

declare_rule! {
    /// `mode` attribute without effect.
    ///
    /// ## What it does
    /// Finds `mode` attributes in XML configurations.
    ///
    /// ## Why is this bad
    /// uWSGI sets its mode only after it has read the file, so it reads all of these elements, whatever their
    /// mode.
    ///
    /// ## Example
    /// ```xml
    /// <uwsgi><http-socket mode="dev">127.0.0.1:8080</http-socket></uwsgi>
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
        id: "xml-id-mode-attrs",
        category: Formats,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Structured,
    }
}

fn check(cx: &Context<'_>) {
    if is_mismatched(cx) {
        return;
    }
    for told in told_of(cx, ProblemKind::Mode) {
        let message =
            "`mode` has no effect: uWSGI reads this element in every mode, because its mode is not set yet"
                .to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(
                finding.help("use a `<uwsgi id=\"NAME\">` for each mode, and start `uwsgi --xml FILE:NAME`"),
            );
        }
    }
}
