//! `check --fix`: repairs in rounds, and files replaced whole.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use super::server::Failure;
use crate::evaluate::Evaluation;
use crate::fix::{self, Edit};
use crate::lint::{Finding, Severity};
use crate::report::FileReport;

/// More rounds than any chain of repairs needs.
const MAX_ROUNDS: usize = 16;

/// A file after all repairs.
pub(super) struct Mended {
    pub(super) before: Arc<[u8]>,
    pub(super) after: Arc<[u8]>,
    /// How many repairs were made.
    pub(super) fixed: usize,
    /// What is found in it now.
    pub(super) report: FileReport,
}

/// What is found in a text.
type Lint<'a> = &'a dyn Fn(&Arc<[u8]>) -> (FileReport, Evaluation);

/// Repairs a text in rounds until nothing changes. A repair that would bring a new warning or error is left out.
pub(super) fn mend(before: Arc<[u8]>, with_unsafe: bool, lint: Lint<'_>) -> Mended {
    let mut text = Arc::clone(&before);
    let (mut report, mut evaluation) = lint(&text);
    let mut fixed = 0;
    for _ in 0..MAX_ROUNDS {
        let (edits, count) = fix::round(&evaluation, &report.findings, with_unsafe);
        let all = if count == 0 { None } else { attempt(&text, &edits, &report, lint) };
        let one_by_one = || {
            let mut single = fix::repairs(&evaluation, &report.findings, with_unsafe);
            single.find_map(|edits| Some((attempt(&text, &edits, &report, lint)?, 1)))
        };
        let Some(((next, linted), made)) = all.map(|all| (all, count)).or_else(one_by_one) else { break };
        text = next;
        (report, evaluation) = linted;
        fixed += made;
    }
    Mended { before, after: text, fixed, report }
}

type Attempt = (Arc<[u8]>, (FileReport, Evaluation));

fn attempt(text: &Arc<[u8]>, edits: &[Edit], report: &FileReport, lint: Lint<'_>) -> Option<Attempt> {
    let next: Arc<[u8]> = fix::apply(text, edits).into();
    if next == *text {
        return None;
    }
    let linted = lint(&next);
    let known: HashSet<&str> = report.findings.iter().map(|finding| finding.rule.id).collect();
    let is_new = |finding: &Finding| !known.contains(finding.rule.id);
    let worse =
        linted.0.findings.iter().any(|finding| finding.severity >= Severity::Warning && is_new(finding));
    (!worse).then_some((next, linted))
}

/// Writes the repaired file, or gives the text for standard output: the difference, or what standard input became.
pub(super) fn keep(diff: bool, path: Option<&Path>, name: &str, mended: &Mended) -> Result<Vec<u8>, Failure> {
    if diff {
        return Ok(difference(name, &mended.before, &mended.after));
    }
    let Some(path) = path else { return Ok(mended.after.to_vec()) };
    if mended.after != mended.before {
        super::replace::replace(path, &mended.before, &mended.after)?;
    }
    Ok(Vec::new())
}

/// A unified difference with three lines of context.
fn difference(name: &str, before: &[u8], after: &[u8]) -> Vec<u8> {
    if before == after {
        return Vec::new();
    }
    let (before, after) = (super::output::text_of(before), super::output::text_of(after));
    // Not even into a pipe: a line's end in a name would be another line of the difference.
    let name = &super::output::escape(name.as_bytes());
    let diff = similar::TextDiff::from_lines(&before, &after);
    diff.unified_diff().context_radius(3).header(name, name).to_string().into_bytes()
}
