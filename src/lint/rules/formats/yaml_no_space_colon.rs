use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Missing space after a YAML colon.
    ///
    /// ## What it does
    /// Finds `key:value` in the section.
    ///
    /// ## Why is this bad
    /// The built-in YAML reader of a pip build silently stops there and loses the rest of the file. libyaml
    /// reads the line as text, which is a syntax error, and uWSGI exits.
    ///
    /// ## Example
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   master:true
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   master: true
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`
    RULE {
        id: "yaml-no-space-colon",
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
    for told in
        told(cx, |reader, document, problem| stop(cx, reader, document, problem) == Some(Stop::NoBlank))
    {
        let message = "no space follows the colon: with libyaml uWSGI exits with a syntax error, without libyaml it ignores this line and all lines below".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("add a space after the colon"));
        }
    }
}
