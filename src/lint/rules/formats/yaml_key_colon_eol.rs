use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// A YAML key without a value is lost, or ends the reading.
    ///
    /// ## What it does
    /// Finds keys of the section after whose colon nothing stands.
    ///
    /// ## Why is this bad
    /// With libyaml the key is left away, so that an `endif:` never arrives; the built-in reader of a pip build stops at it, and
    /// everything below is lost.
    ///
    /// ## Example
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   if-env: DEBUG
    ///   py-auto-reload: 1
    ///   endif:
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   if-env: DEBUG
    ///   py-auto-reload: 1
    ///   endif: true
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`
    RULE {
        id: "yaml-key-colon-eol",
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
        told(cx, |reader, document, problem| stop(cx, reader, document, problem) == Some(Stop::NoValue))
    {
        let message = "nothing stands after the colon: with libyaml the server leaves the key away, and without it this line and all below are not read".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("write a value: `true` for a flag and for `endif`"));
        }
    }
}
