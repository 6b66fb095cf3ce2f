use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// The reader of a plain pip build stops at the first list.
    ///
    /// ## What it does
    /// Finds lists and maps below a key of the section. A server with libyaml reads a list as the key repeated; the reader that
    /// a plain `pip install uWSGI` has inside ends there.
    ///
    /// ## Why is this bad
    /// Everything from this line on is lost without a word: the server starts with half of its configuration.
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
        let message = "a server without libyaml, as pip builds it, stops at a list or a map: this line and all below it are not read".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(
                finding.help("repeat the key for each item (`key: a`, `key: b`), which both readers take"),
            );
        }
    }
}
