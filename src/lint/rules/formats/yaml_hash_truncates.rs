use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// `#` inside a YAML value, which a pip build truncates.
    ///
    /// ## What it does
    /// Finds a `#` inside a word or inside quotes.
    ///
    /// ## Why is this bad
    /// In YAML a comment begins at a `#` after a space. The built-in YAML reader of a pip build does not
    /// check for the space: it truncates the value, and the rest of a password or address is lost. With
    /// libyaml the value is complete.
    ///
    /// ## Example
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   module: shop.wsgi:application
    ///   env: COLOUR=a#b
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   module: shop.wsgi:application
    ///   env: COLOUR=ab
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:yaml_get_line`
    RULE {
        id: "yaml-hash-truncates",
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
    for told in told(cx, |reader, document, problem| stop(cx, reader, document, problem) == Some(Stop::Hash))
    {
        let message = "uWSGI without libyaml (pip build) truncates the value here: it reads this `#` as the start of a comment".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(
                finding.help(
                    "use an environment variable (`$(NAME)`), or INI, where a `#` in a value is literal",
                ),
            );
        }
    }
}
