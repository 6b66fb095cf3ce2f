use super::common::{finding, is_mismatched, told};
use super::yaml_common::{Stop, stop};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On};

declare_rule! {
    /// The reader of a plain pip build cuts a value at every `#`.
    ///
    /// ## What it does
    /// Finds a `#` inside of a word or of quotes.
    ///
    /// ## Why is this bad
    /// In YAML a comment begins at a `#` after a blank. The built-in reader does not look at the blank: it cuts the value, and the
    /// rest of a password or address is gone. With libyaml the value is whole.
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
        let message = "a server without libyaml, as pip builds it, takes this `#` for the start of a comment: it cuts the value and drops the rest of the line".to_owned();
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            cx.report(finding.help("keep the value out of the file (`$(NAME)` from the environment), or use INI, where a `#` in a value is a letter"));
        }
    }
}
