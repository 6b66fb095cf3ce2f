//! What becomes of the findings of a context: order, caps, suppression.

use std::collections::HashMap;

use super::Context;
use super::edit;
use super::finding::{Finding, Place, Related, Repair, SourceId, Step};
use super::rule::{Category, Severity};
use crate::evaluate::{LoadId, Origin};
use crate::syntax::Span;

/// A rule says no more than this of one file: what follows is as good as the same, and a file of millions of lines would
/// need more memory for what is said of it than for itself.
pub(super) const MOST_FINDINGS: usize = 1000;

/// The same where findings are made to be repaired.
const MOST_REPAIRS: usize = 20_000;

/// The findings so far.
#[derive(Debug)]
pub(super) struct Findings {
    all: Vec<Finding>,
    /// How many each rule has, and which of them is its last.
    counts: HashMap<(&'static str, Category), (usize, usize)>,
    /// How many a rule may have.
    most: usize,
}

impl Findings {
    pub(super) fn new(for_repairs: bool) -> Self {
        let most = if for_repairs { MOST_REPAIRS } else { MOST_FINDINGS };
        Self { all: Vec::new(), counts: HashMap::new(), most }
    }

    /// Whether one of them says that the server ends, or is an error on the bytes of `place`.
    pub(super) fn tell(&self, place: Place) -> bool {
        let overlaps = |span: Span| span.start <= place.span.end && place.span.start <= span.end;
        let is_there = |other: Place| other.source == place.source && overlaps(other.span);
        let tells = |finding: &Finding| {
            finding.refuses || (finding.severity == Severity::Error && is_there(finding.place))
        };
        self.all.iter().any(tells)
    }

    /// Where a rule has too many, the last one that is listed says so.
    fn add(&mut self, finding: Finding) {
        let (count, last) = self.counts.entry((finding.rule.id, finding.rule.category)).or_default();
        *count += 1;
        if *count <= self.most {
            *last = self.all.len();
            self.all.push(finding);
        } else if *count == self.most + 1 {
            self.all[*last].message.push_str("; the rule finds more than it lists here");
        }
    }
}

impl Context<'_> {
    /// Whether not all is listed that the rule of that name, or a rule of that category, finds.
    pub(super) fn is_cut_short(&self, name: &[u8]) -> bool {
        let findings = self.findings.borrow();
        findings.counts.iter().any(|((id, category), (count, _))| {
            *count > findings.most && (id.as_bytes() == name || category.name().as_bytes() == name)
        })
    }

    pub(super) fn finish(self) -> Vec<Finding> {
        let mut findings = std::mem::take(&mut self.findings.borrow_mut().all);
        findings.sort_by(|a, b| (a.place, a.rule.id).cmp(&(b.place, b.rule.id)));
        findings.dedup();
        for repair in findings.iter_mut().map(|finding| &mut finding.repair) {
            *repair = repair.take().and_then(|repair| {
                let edits = edit::lower(self.evaluation, &repair.steps)?;
                Some(Repair { edits, ..repair })
            });
        }
        super::rules::settle_merge_conflicts(&self, &mut findings);
        self.cap_conditional(&mut findings);
        super::suppress::apply(&self, &mut findings);
        findings.sort_by(|a, b| (a.place, a.rule.id).cmp(&(b.place, b.rule.id)));
        findings
    }

    /// What stands under an unknown condition may never be read: it is worth knowing, and no more.
    fn cap_conditional(&self, findings: &mut [Finding]) {
        let conditional = self.written().filter(|id| !self.is_unconditional(*id));
        let places = conditional
            .filter_map(|id| self.entry_place(id))
            .filter(|place| place.source == SourceId::LINTED);
        let places = joined(places.map(|place| place.span).collect());
        if places.is_empty() {
            return;
        }
        let is_within = |at: u32| {
            let before = places.partition_point(|span| span.start <= at);
            before.checked_sub(1).is_some_and(|last| at < places[last].end)
        };
        for finding in findings
            .iter_mut()
            .filter(|finding| finding.severity > Severity::Info && !finding.rule.about_blocks())
        {
            let related = finding.related.iter().map(|related| related.place);
            let own = |place: &Place| place.source == SourceId::LINTED;
            let mut ats =
                std::iter::once(finding.place).chain(related).filter(own).map(|place| place.span.start);
            if ats.any(is_within) {
                finding.severity = Severity::Info;
            }
        }
    }

    /// Adds a finding. One whose place is in an included file is turned round when a related place is in the file linted.
    /// One that keeps the server from starting is said at the line that brings its file, since it is this file that does not start.
    pub fn report(&self, mut finding: Finding) {
        let included = 1..self.evaluation.loads.len();
        if included.contains(&finding.place.source.index()) {
            let here = finding.related.iter().position(|related| related.place.source == SourceId::LINTED);
            if let Some(at) = here {
                std::mem::swap(&mut finding.place, &mut finding.related[at].place);
            } else if let Some(place) = self.bringing(finding.place.source).filter(|_| finding.refuses) {
                let there = std::mem::replace(&mut finding.place, place);
                finding.related.insert(0, Related { place: there, message: "written here".to_owned() });
                finding.repair = None;
            }
        }
        // A finding about an included file belongs to the run over that file.
        if included.contains(&finding.place.source.index()) {
            return;
        }
        finding.repair = finding.repair.filter(|repair| repair.steps.iter().all(|step| self.may_write(step)));
        self.findings.borrow_mut().add(finding);
    }

    /// The line of the file linted that an included file came by.
    fn bringing(&self, included: SourceId) -> Option<Place> {
        let mut load = LoadId(included.0);
        loop {
            let by = self.evaluation.load(load).by?;
            match self.evaluation.entry(by).origin {
                Origin::File { load: LoadId(0), .. } => return self.entry_place(by),
                Origin::File { load: outer, .. } => load = outer,
                Origin::Environment(_) | Origin::CommandLine(_) => return None,
            }
        }
    }

    /// A new value must not freeze what the server computes: magic variables, placeholders, files. Nor may it lose a byte.
    fn may_write(&self, step: &Step) -> bool {
        let Step::Set { entry, value } = step else { return true };
        let computed = self.entry(*entry).raw.is_some() || self.entry(*entry).made_by().is_some();
        let verbatim = self.evaluation.written(*entry).is_none_or(|(load, written)| {
            load.expanded.is_none()
                || load
                    .written(written.value.span())
                    .is_some_and(|span| span.of(&load.source) == self.evaluation.value(*entry))
        });
        !computed && verbatim && !value.contains(char::REPLACEMENT_CHARACTER)
    }
}

/// The ranges in order, those that overlap as one.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    spans.dedup_by(|next, span| {
        let meets = next.start <= span.end;
        if meets {
            *span = span.join(*next);
        }
        meets
    });
    spans
}
