//! Findings that are told together: of one cause on many lines of a file, and the same one in many files.

use std::collections::HashMap;

use super::source::{FileReport, Source, View};
use crate::catalog::Builds;
use crate::lint::{Finding, FixKind, Severity};

/// More files than this are only counted.
const MOST_FILES: usize = 5;

/// Findings of one file that are told as one.
pub(super) struct Block<'a> {
    pub(super) first: &'a Finding,
    /// The others, each with what is said beside its line: nothing where the line alone tells.
    pub(super) others: Vec<(&'a Finding, &'a str)>,
}

impl<'a> Block<'a> {
    /// All of them.
    pub(super) fn findings(&self) -> impl Iterator<Item = &'a Finding> + '_ {
        std::iter::once(self.first).chain(self.others.iter().map(|(finding, _)| *finding))
    }
}

/// The findings of a file in their order; like ones follow the first of them.
pub(super) fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    let mut of_cause: HashMap<(&str, &str, Severity), Vec<usize>> = HashMap::new();
    for finding in &view.file.findings {
        let cause =
            of_cause.entry((finding.rule.id, opening(&finding.message), finding.severity)).or_default();
        let joined = cause.iter().find_map(|at| Some((*at, joined(view, blocks[*at].first, finding)?)));
        if let Some((at, aside)) = joined {
            blocks[at].others.push((finding, aside));
        } else {
            cause.push(blocks.len());
            blocks.push(Block { first: finding, others: Vec::new() });
        }
    }
    blocks
}

/// Whether a finding is told with an earlier one of its cause, and what then has to be said beside its line.
fn joined<'a>(view: &View<'a>, first: &Finding, finding: &'a Finding) -> Option<&'a str> {
    let is_alike = first.place.source == finding.place.source
        && (first.builds, first.refuses) == (finding.builds, finding.refuses)
        && title_of(first) == title_of(finding);
    let source = view.source(finding.place).filter(|_| is_alike)?;
    if !tells(source, finding, &first.message, &finding.message) {
        let clauses = |text: &'a str| text.split_once(": ");
        let rest =
            first.message.split_once(": ").zip(clauses(&finding.message)).and_then(
                |((known, _), (clause, rest))| tells(source, finding, known, clause).then_some(rest),
            );
        return finding.related.is_empty().then(|| rest.unwrap_or(&finding.message));
    }
    let known = first.help.as_deref().unwrap_or_default();
    let help = finding.help.as_deref().unwrap_or_default();
    Some(if tells(source, finding, known, help) { "" } else { help })
}

/// What its fix does; fixes that do different things are told one by one.
fn title_of(finding: &Finding) -> Option<&str> {
    finding.repair.as_ref().map(|repair| repair.title.split('`').next().unwrap_or_default())
}

fn kind_of(finding: &Finding) -> Option<FixKind> {
    finding.repair.as_ref().map(|repair| repair.kind)
}

/// Whether a reader who knows one sentence and sees the line can do without the other sentence.
fn tells(source: &Source<'_>, finding: &Finding, known: &str, text: &str) -> bool {
    let line = source.line_range(source.line(source.within(finding.place.span).start));
    let line = String::from_utf8_lossy(&source.bytes[line]);
    let mut parts = known.split('`');
    let is_known = text.split('`').enumerate().all(|(number, part)| match parts.next() {
        Some(same) if same == part => true,
        // What stands between two backticks is written in the line.
        Some(_) => number % 2 == 1 && line.contains(part),
        None => false,
    });
    is_known && parts.next().is_none()
}

/// The first clause of a message, without names.
fn opening(message: &str) -> &str {
    let plain = message.split('`').step_by(2).find(|part| !part.trim().is_empty()).unwrap_or_default();
    plain.split([',', ':']).next().unwrap_or_default().trim()
}

/// What makes findings of different files the same one.
type Same<'a> = (&'a str, Severity, Option<Builds>, &'a str, Option<&'a str>, Option<FixKind>);

/// The same findings in other files.
#[derive(Default)]
pub(super) struct Elsewhere<'a> {
    /// For each finding the files that have it, by their number, with the finding there.
    files: HashMap<Same<'a>, Vec<(usize, &'a Finding)>>,
}

impl<'a> Elsewhere<'a> {
    pub(super) fn new(files: &'a [FileReport]) -> Self {
        let mut all = Self::default();
        for (number, file) in files.iter().enumerate() {
            for finding in &file.findings {
                all.files.entry(same(finding)).or_default().push((number, finding));
            }
        }
        all
    }

    /// Whether a file before this one has it.
    pub(super) fn is_told(&self, number: usize, finding: &Finding) -> bool {
        self.files
            .get(&same(finding))
            .is_some_and(|files| files.first().is_some_and(|(first, _)| *first < number))
    }

    /// The other files that have it, in one sentence.
    pub(super) fn told(&self, number: usize, finding: &Finding, reports: &[FileReport]) -> Option<String> {
        let mut files = self.files.get(&same(finding))?.clone();
        files.dedup_by_key(|(file, _)| *file);
        files.retain(|(file, _)| *file != number);
        let named = files.iter().take(MOST_FILES).filter_map(|(file, finding)| {
            let at = View::new(reports.get(*file)?).locate(finding.place);
            Some(format!("{}:{}", at.file, at.line))
        });
        let named = named.collect::<Vec<_>>().join(", ");
        match files.len() {
            0 => None,
            count if count <= MOST_FILES => Some(format!("also in {named}")),
            count => {
                let more = count - MOST_FILES;
                let noun = if more == 1 { "file" } else { "files" };
                Some(format!("also in {named} and in {more} more {noun} (show each with -v)"))
            }
        }
    }
}

fn same(finding: &Finding) -> Same<'_> {
    let Finding { rule, severity, builds, message, help, .. } = finding;
    (rule.id, *severity, *builds, message, help.as_deref(), kind_of(finding))
}
