use super::common::{finding, is_mismatched, reader_name, told};
use super::config_syntax::is_told;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, On, Severity};
use crate::syntax::{Document, Effect, Problem, ProblemKind, Reader};

declare_rule! {
    /// Part of the file that uWSGI ignores.
    ///
    /// ## What it does
    /// Finds parts of YAML, JSON and XML files that their readers ignore without an error.
    ///
    /// ## Why is this bad
    /// uWSGI starts without these options and does not report it.
    ///
    /// ## Example
    /// ```xml
    /// <uwsgi><http-socket>127.0.0.1:8080</http-socket><env>A=1<b/></env></uwsgi>
    /// ```
    ///
    /// ## Use instead
    /// ```xml
    /// <uwsgi><http-socket>127.0.0.1:8080</http-socket><env>A=1</env></uwsgi>
    /// ```
    ///
    /// ## References
    /// `core/json.c`, `core/yaml.c`, `core/xmlconf.c`
    RULE {
        id: "config-part-lost",
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
    let wanted = |reader, document: &Document, problem: &Problem| {
        matches!(problem.effect, Effect::Drops | Effect::Ends)
            && !is_told(cx, reader, document, problem)
            && !is_expected(cx, document, problem)
    };
    for told in told(cx, wanted) {
        let message = match told.reader {
            Reader::BuiltinYaml | Reader::LibYaml | Reader::Yajl => {
                format!("{} ignores part of this: {}", reader_name(told.reader), told.problem.message)
            }
            _ => told.problem.message.clone(),
        };
        if let Some(finding) = finding(cx, &RULE, &told, message) {
            let attribute = told.problem.kind == ProblemKind::Attribute;
            let finding = if attribute { finding.severity(Severity::Warning) } else { finding };
            cx.report(finding.help("remove it, or write it as options of the section"));
        }
    }
}

/// Further sections of a file are there to be chosen by id, and what belongs to a line with a fault of its own is that fault's.
fn is_expected(cx: &Context<'_>, document: &Document, problem: &Problem) -> bool {
    if problem.kind == ProblemKind::FurtherRoot {
        return true;
    }
    let comment =
        |other: &Problem| other.kind == ProblemKind::CommentForValue && other.span.end == problem.span.start;
    let around = |id: &EntryId| {
        let entry = cx.evaluation.written(*id).map(|(_, entry)| entry.span);
        entry.is_some_and(|span| span.start <= problem.span.start && problem.span.end <= span.end)
    };
    document.problems.iter().any(comment)
        || cx.written().any(|id| cx.entry(id).option.is_none() && around(&id))
}
