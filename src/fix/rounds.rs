//! Repairs in rounds: each round lints what the one before has made.

use std::collections::HashSet;
use std::sync::Arc;

use super::{apply, repairs, round};
use crate::lint::{Edit, Finding, Severity};

/// More rounds than any chain of repairs needs, also where they are made one by one.
const MAX_ROUNDS: usize = 256;

/// Where not all repairs can be made together, parts of them are tried until this much text is linted.
const MAX_BYTES: usize = 1 << 22;

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

/// Repairs a text in rounds until nothing changes. What is safe is made first, unless it would bring a new error: a warning
/// that it brings to light was hidden by the fault. Other repairs are left out if they would bring a new warning or error.
pub fn mend<T: AsRef<[Finding]>>(
    before: Arc<[u8]>,
    with_unsafe: bool,
    lint: &dyn Fn(&Arc<[u8]>) -> T,
) -> Mended<T> {
    let linted = lint(&before);
    let mut mended = Mended { after: Arc::clone(&before), before, fixed: 0, linted };
    make(&mut mended, false, Severity::Error, lint);
    if with_unsafe {
        make(&mut mended, true, Severity::Warning, lint);
    }
    mended
}

/// Makes repairs until nothing changes; none that brings a new finding of that severity or above.
fn make<T: AsRef<[Finding]>>(
    mended: &mut Mended<T>,
    with_unsafe: bool,
    least: Severity,
    lint: &dyn Fn(&Arc<[u8]>) -> T,
) {
    let mut linted_in_parts = 0;
    for _ in 0..MAX_ROUNDS {
        let (text, findings) = (&mended.after, mended.linted.as_ref());
        let (edits, count) = round(findings, with_unsafe);
        let attempt = |edits: &[Edit]| attempt(text, edits, findings, least, lint);
        let all = if count == 0 { None } else { attempt(&edits) };
        let mut in_parts = || {
            let parts = by_rule(findings, with_unsafe).chain(one_by_one(findings, with_unsafe));
            let mut parts = parts.take_while(|_| {
                let may = linted_in_parts < MAX_BYTES;
                linted_in_parts += text.len();
                may
            });
            parts.find_map(|(edits, count)| Some((attempt(&edits)?, count)))
        };
        let Some((next, made)) = all.map(|all| (all, count)).or_else(&mut in_parts) else { break };
        (mended.after, mended.linted) = next;
        mended.fixed += made;
    }
}

/// The repairs of one rule after the other, where there are several rules.
fn by_rule(findings: &[Finding], with_unsafe: bool) -> impl Iterator<Item = (Vec<Edit>, usize)> {
    let mut rules: Vec<&str> = findings.iter().map(|finding| finding.rule.id).collect();
    rules.sort_unstable();
    rules.dedup();
    let of = move |id| round(findings.iter().filter(|finding| finding.rule.id == id), with_unsafe);
    rules.into_iter().map(of).filter(|(_, count)| *count > 1)
}

fn one_by_one(findings: &[Finding], with_unsafe: bool) -> impl Iterator<Item = (Vec<Edit>, usize)> {
    repairs(findings, with_unsafe).map(|edits| (edits.to_vec(), 1))
}

fn attempt<T: AsRef<[Finding]>>(
    text: &Arc<[u8]>,
    edits: &[Edit],
    findings: &[Finding],
    least: Severity,
    lint: &dyn Fn(&Arc<[u8]>) -> T,
) -> Option<(Arc<[u8]>, T)> {
    let next: Arc<[u8]> = apply(text, edits).into();
    if next == *text {
        return None;
    }
    let linted = lint(&next);
    let known: HashSet<&str> = findings.iter().map(|finding| finding.rule.id).collect();
    let is_worse = |finding: &Finding| finding.severity >= least && !known.contains(finding.rule.id);
    (!linted.as_ref().iter().any(is_worse)).then_some((next, linted))
}
