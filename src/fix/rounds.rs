//! Repairs in rounds: each round lints what the one before has made.

use std::collections::HashSet;
use std::sync::Arc;

use super::{apply, repairs, round};
use crate::lint::{Edit, Finding, Severity};

/// More rounds than any chain of repairs needs.
const MAX_ROUNDS: usize = 16;

/// A text after all repairs.
#[derive(Debug)]
pub struct Mended<T> {
    /// The text as it was.
    pub before: Arc<[u8]>,
    /// The text as it is now.
    pub after: Arc<[u8]>,
    /// How many repairs were made.
    pub fixed: usize,
    /// What is found in it now.
    pub linted: T,
}

/// Repairs a text in rounds until nothing changes. A repair that would bring a new warning or error is left out.
pub fn mend<T: AsRef<[Finding]>>(
    before: Arc<[u8]>,
    with_unsafe: bool,
    lint: &dyn Fn(&Arc<[u8]>) -> T,
) -> Mended<T> {
    let mut text = Arc::clone(&before);
    let mut linted = lint(&text);
    let mut fixed = 0;
    for _ in 0..MAX_ROUNDS {
        let findings = linted.as_ref();
        let (edits, count) = round(findings, with_unsafe);
        let all = if count == 0 { None } else { attempt(&text, &edits, findings, lint) };
        let one_by_one = || {
            repairs(findings, with_unsafe).find_map(|edits| Some((attempt(&text, edits, findings, lint)?, 1)))
        };
        let Some((next, made)) = all.map(|all| (all, count)).or_else(one_by_one) else { break };
        (text, linted) = next;
        fixed += made;
    }
    Mended { before, after: text, fixed, linted }
}

fn attempt<T: AsRef<[Finding]>>(
    text: &Arc<[u8]>,
    edits: &[Edit],
    findings: &[Finding],
    lint: &dyn Fn(&Arc<[u8]>) -> T,
) -> Option<(Arc<[u8]>, T)> {
    let next: Arc<[u8]> = apply(text, edits).into();
    if next == *text {
        return None;
    }
    let linted = lint(&next);
    let known: HashSet<&str> = findings.iter().map(|finding| finding.rule.id).collect();
    let is_worse =
        |finding: &Finding| finding.severity >= Severity::Warning && !known.contains(finding.rule.id);
    (!linted.as_ref().iter().any(is_worse)).then_some((next, linted))
}
