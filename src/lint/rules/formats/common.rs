//! What the readers of all builds make of a file, told once.

use std::collections::HashMap;

use crate::catalog::{Build, Builds};
pub(super) use crate::lint::readings::{bytes, readings};
use crate::lint::{Context, Finding, Rule, Severity};
use crate::syntax::{Document, Effect, LineIndex, Problem, ProblemKind, Reader, Span};

/// What a reader met, with the builds that have this reader.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) reader: Reader,
    pub(super) builds: Builds,
    pub(super) problem: Problem,
    /// Every one of these builds does the same there.
    pub(super) alike: bool,
}

/// Everything that a reader met and that `wanted` is true of. What two readers say of one line is told once.
pub(super) fn told(cx: &Context<'_>, wanted: impl Fn(Reader, &Document, &Problem) -> bool) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    let lines = std::cell::OnceCell::new();
    let mut of_line: HashMap<usize, usize> = HashMap::new();
    for (reading, document) in readings(cx) {
        for problem in document.problems.iter().filter(|problem| wanted(reading.reader, document, problem)) {
            let line = lines.get_or_init(|| LineIndex::new(bytes(cx))).line(problem.span.start);
            let at = *of_line.entry(line).or_insert(found.len());
            if let Some(same) = found.get_mut(at) {
                same.builds = same.builds.iter().chain(reading.builds.iter()).collect();
                same.alike &= same.problem.effect == problem.effect;
            } else {
                let (reader, builds) = (reading.reader, reading.builds);
                found.push(Told { reader, builds, problem: problem.clone(), alike: true });
            }
        }
    }
    found
}

/// Every problem of that kind.
pub(super) fn told_of(cx: &Context<'_>, kind: ProblemKind) -> Vec<Told> {
    told(cx, |_, _, problem| problem.kind == kind)
}

/// The number of bytes up to the line in which a range begins.
fn line_of(cx: &Context<'_>, span: Span) -> usize {
    let before = &bytes(cx)[..span.start as usize];
    memchr::memrchr(b'\n', before).map_or(0, |at| at + 1)
}

/// A finding about what a reader met, for the builds that have it.
pub(super) fn finding(
    cx: &Context<'_>,
    rule: &'static Rule,
    told: &Told,
    message: String,
) -> Option<Finding> {
    let span = cx.root().written(visible(cx, told.problem.span))?;
    let finding = Finding::new(rule, cx.at(span), message);
    Some(match told.problem.effect {
        // Where only some of them refuse it is no less grave, but a server may start.
        Effect::Refuses if !told.alike => {
            for_builds(cx, finding.severity(Severity::Error), told.builds, Effect::Drops)
        }
        effect => for_builds(cx, finding, told.builds, effect),
    })
}

/// Says for which builds a finding holds; one that a build was named for holds for it.
pub(super) fn for_builds(cx: &Context<'_>, finding: Finding, builds: Builds, effect: Effect) -> Finding {
    let all = Build::USUAL.into_iter().all(|build| builds.contains(build));
    let everywhere = all || cx.settings.build.is_some();
    let finding = if everywhere { finding } else { finding.builds(builds) };
    let refuses = effect == Effect::Refuses && (everywhere || builds.contains(cx.evaluation.build));
    if refuses { finding.severity(Severity::Error).refuses() } else { finding }
}

/// An empty range shows nothing: the text of its line instead, or the first line that has some.
fn visible(cx: &Context<'_>, span: Span) -> Span {
    let all = bytes(cx);
    if !span.is_empty() || all.is_empty() {
        return span;
    }
    let line = line_of(cx, span);
    let start = all[line..].iter().position(|byte| !byte.is_ascii_whitespace()).map_or(line, |at| line + at);
    let end = memchr::memchr(b'\n', &all[start..]).map_or(all.len(), |at| start + at);
    Span::new(start, start + all[start..end].trim_ascii_end().len())
}

/// The reader in words, where only some servers have it.
pub(super) fn reader_name(reader: Reader) -> &'static str {
    match reader {
        Reader::BuiltinYaml => "uWSGI without libyaml (pip build)",
        Reader::LibYaml => "uWSGI with libyaml",
        Reader::Jansson => "uWSGI with jansson",
        Reader::Yajl => "uWSGI with yajl (Debian build)",
        _ => "uWSGI",
    }
}

/// Whether the file is a configuration in another format than its name says; then nothing else is worth saying.
pub(in crate::lint) fn is_mismatched(cx: &Context<'_>) -> bool {
    super::format_extension_mismatch::looks_like(cx).is_some()
}
