use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// YAML list or map, where a pip build stops reading.
    ///
    /// ## What it does
    /// Finds lists and maps below a key of the section. uWSGI with libyaml reads a list as a repeated key;
    /// the built-in YAML reader of `pip install uWSGI` stops there.
    ///
    /// ## Why is this bad
    /// Everything from this line on is silently lost: uWSGI starts with half of its configuration.
    ///
    /// ## Example
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   static-map:
    ///     - /static=/srv/shop/static
    ///     - /media=/srv/shop/media
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   static-map: /static=/srv/shop/static
    ///   static-map: /media=/srv/shop/media
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`, the part without `UWSGI_LIBYAML`
    RULE {
        id: "yaml-list-builtin",
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
        told(cx, |reader, document, problem| stop(cx, reader, document, problem) == Some(Stop::Nested))
    {
        let message = "uWSGI without libyaml (pip build) stops reading at a list or map: it ignores this line and all lines below".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(
                finding
                    .help("repeat the key for each item (`key: a`, `key: b`), which works with every build"),
            );
        }
    }
}
