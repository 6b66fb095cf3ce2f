use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// Multi-line YAML value, where a pip build stops reading.
    ///
    /// ## What it does
    /// Finds values that begin with `|` or `>` and continue on the lines below.
    ///
    /// ## Why is this bad
    /// With libyaml the lines below are the value. The built-in YAML reader of a pip build uses the sign
    /// itself as the value and stops at the next line, so the rest of the file is lost.
    ///
    /// ## Example
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   module: shop.wsgi:application
    ///   env: >-
    ///     GREETING=hello
    ///     world
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   module: shop.wsgi:application
    ///   env: GREETING=hello world
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`, the part without `UWSGI_LIBYAML`
    RULE {
        id: "yaml-multiline-scalar",
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
    for told in told(cx, |reader, document, problem| stop(cx, reader, document, problem) == Some(Stop::Block))
    {
        let message =
            "uWSGI without libyaml (pip build) stops reading here: it ignores this line and all lines below"
                .to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("write the value on one line"));
        }
    }
}
