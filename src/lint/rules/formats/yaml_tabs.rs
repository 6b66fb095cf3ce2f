use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Tab in the indentation of a YAML line.
    ///
    /// ## What it does
    /// Finds tabs in the indentation of the section where libyaml rejects them.
    ///
    /// ## Why is this bad
    /// YAML forbids tabs there: uWSGI with libyaml, as packaged by distributions, exits with a syntax error.
    /// The built-in YAML reader of a pip build counts a tab as eight spaces.
    ///
    /// ## Example
    /// ```yaml
    /// uwsgi:
    /// 	http-socket: 127.0.0.1:8080
    /// 	module: shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`
    RULE {
        id: "yaml-tabs",
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
    for told in told(cx, |reader, document, problem| stop(cx, reader, document, problem) == Some(Stop::Tab)) {
        let message =
            "uWSGI with libyaml exits with a syntax error: this line is indented with a tab".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("indent with spaces"));
        }
    }
}
