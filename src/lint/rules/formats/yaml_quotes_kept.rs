use super::common::{bytes, for_builds, is_mismatched, readings};
use crate::catalog::{OptId, ValueType};
use crate::lint::rule::declare_rule;
use crate::lint::rules::syntax::is_free_text;
use crate::lint::{Context, Finding, On};
use crate::syntax::{Effect, Entry, Reader};

declare_rule! {
    /// Quoted YAML value, whose quotes a pip build keeps.
    ///
    /// ## What it does
    /// Finds quoted values, except those of options that only print or run them.
    ///
    /// ## Why is this bad
    /// uWSGI with libyaml removes the quotes, but the built-in YAML reader of a pip build does not. It looks
    /// for a directory, module or user whose name begins with a quote, and reads a quoted number as 0.
    ///
    /// ## Example
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   chdir: "/srv/shop"
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   chdir: /srv/shop
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`, the part without `UWSGI_LIBYAML`
    RULE {
        id: "yaml-quotes-kept",
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
    let mut found = Vec::new();
    for (reading, document) in readings(cx).filter(|(reading, _)| reading.reader == Reader::BuiltinYaml) {
        let quoted = document.entries.iter().filter(|entry| is_harmful(cx, entry));
        found.extend(quoted.map(|entry| (entry.value.span(), reading.builds)));
    }
    for (span, builds) in found {
        let Some(span) = cx.root().written(span) else { continue };
        let message = "the quotes are part of the value in uWSGI without libyaml (pip build)";
        let finding = Finding::new(&RULE, cx.at(span), message).help("write the value without quotes");
        cx.report(for_builds(cx, finding, builds, Effect::Drops));
    }
}

/// In quotes, and an option that does not take them away itself.
fn is_harmful(cx: &Context<'_>, entry: &Entry) -> bool {
    let (key, value) = (entry.key.bytes(bytes(cx)), entry.value.bytes(bytes(cx)));
    let [first @ (b'"' | b'\''), inner @ .., last] = value else { return false };
    let Some(option) = OptId::lookup(key) else { return false };
    let flag = matches!(option.setter().value_type(), ValueType::Flag | ValueType::FlagInverted);
    let is_off = [&b"false"[..], b"off", b"no", b"0"].iter().any(|word| inner.eq_ignore_ascii_case(word));
    first == last && !inner.is_empty() && !is_free_text(option) && (!flag || is_off)
}
