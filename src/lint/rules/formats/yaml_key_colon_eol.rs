use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// YAML key without a value.
    ///
    /// ## What it does
    /// Finds keys of the section without a value after the colon.
    ///
    /// ## Why is this bad
    /// With libyaml uWSGI ignores the key, so an `endif:` has no effect. The built-in YAML reader of a pip
    /// build stops at the key and loses everything below.
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
        let message = "the key has no value: with libyaml uWSGI ignores it, without libyaml it ignores this line and all lines below".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("add a value: `true` for a flag and for `endif`"));
        }
    }
}
