use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// A tab in front of a YAML line ends a server with libyaml.
    ///
    /// ## What it does
    /// Finds tabs in the indentation of the section where libyaml refuses them.
    ///
    /// ## Why is this bad
    /// YAML forbids tabs there: servers with libyaml, such as those of distributions, end with a syntax error. The built-in reader
    /// of a pip build counts a tab as eight blanks.
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
        let message = "a tab indents this line: a server with libyaml ends with a syntax error".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("indent with blanks"));
        }
    }
}
