use super::common::{bytes, for_builds, is_mismatched, readings};
use crate::catalog::{OptId, ValueType};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};
use crate::syntax::{Effect, Entry, Reader, Span};
use memchr::memmem;

declare_rule! {
    /// Windows line endings in YAML, which become part of values.
    ///
    /// ## What it does
    /// Finds carriage returns at line ends of YAML files.
    ///
    /// ## Why is this bad
    /// The built-in YAML reader of a pip build does not strip them: a path or module ends with a carriage
    /// return and is not found. Numbers and flags are not affected, nor are servers with libyaml.
    ///
    /// ## Fix safety
    /// Safe: only line endings change.
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`, the part without `UWSGI_LIBYAML`
    RULE {
        id: "config-crlf-mixed",
        category: Formats,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Structured,
    }
}

fn check(cx: &Context<'_>) {
    if is_mismatched(cx) {
        return;
    }
    let mut found = None;
    for (reading, document) in readings(cx).filter(|(reading, _)| reading.reader == Reader::BuiltinYaml) {
        let ends = document.entries.iter().filter(|entry| is_text(cx, entry));
        let first = ends.map(|entry| entry.value.span()).next();
        found = found.or(first.map(|span| (span, reading.builds)));
    }
    let Some((span, builds)) = found else { return };
    let Some(span) = cx.root().written(span) else { return };
    let message = "the carriage return of this Windows line ending is part of the value in uWSGI without libyaml (pip build)";
    let finding = Finding::new(&RULE, cx.at(span), message)
        .help("save the file with Unix line endings (LF)")
        .safe_fix("convert line endings to LF", steps(cx));
    cx.report(for_builds(cx, finding, builds, Effect::Drops));
}

fn is_text(cx: &Context<'_>, entry: &Entry) -> bool {
    let (key, value) = (entry.key.bytes(bytes(cx)), entry.value.bytes(bytes(cx)));
    value.len() > 1
        && value.ends_with(b"\r")
        && OptId::lookup(key).is_some_and(|option| {
            !option.is_numeric()
                && !matches!(option.setter().value_type(), ValueType::Flag | ValueType::FlagInverted)
        })
}

fn steps(cx: &Context<'_>) -> Vec<Step> {
    let ends = memmem::find_iter(cx.source(), b"\r\n");
    ends.map(|at| Step::Replace { place: cx.at(Span::new(at, at + 1)), text: String::new() }).collect()
}
