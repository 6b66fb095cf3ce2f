use super::common::{bytes, finding, is_mismatched, readings, told};
use super::yaml_common::{Stop, stop};
use crate::catalog::OptId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On, Severity, shown};
use crate::syntax::{Document, Problem, Section};

declare_rule! {
    /// YAML file without the requested section.
    ///
    /// ## What it does
    /// Finds YAML files without a top-level key `uwsgi` (or the requested name). If there are other sections,
    /// this is only a note: `--yaml FILE:NAME` may request them.
    ///
    /// ## Why is this bad
    /// uWSGI starts without any option of the file, and logs only one line about it.
    ///
    /// ## Example
    /// ```yaml
    /// http-socket: 127.0.0.1:8080
    /// module: shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```yaml
    /// uwsgi:
    ///   http-socket: 127.0.0.1:8080
    ///   module: shop.wsgi:application
    /// ```
    ///
    /// ## References
    /// `core/yaml.c:uwsgi_yaml_config`
    RULE {
        id: "yaml-section-missing",
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
    let missed = |reader, document: &Document, problem: &Problem| {
        stop(cx, reader, document, problem) == Some(Stop::NoSection)
    };
    let others =
        readings(cx).any(|(_, document)| document.sections.iter().any(|section| !is_option(section, cx)));
    for told in told(cx, missed) {
        let name = shown(&cx.root().section);
        let message = format!(
            "no option of this file is set: uWSGI reads only the options below `{name}:`, which is missing"
        );
        let Some(finding) = finding(cx, &RULE, &told, message) else { continue };
        let finding = if others { finding.severity(Severity::Info) } else { finding };
        cx.report(finding.help(format!("add `{name}:` and indent the options below it")));
    }
}

/// Whether a key at the margin is an option that lost its section.
fn is_option(section: &Section, cx: &Context<'_>) -> bool {
    OptId::lookup(section.name.bytes(bytes(cx))).is_some()
}
