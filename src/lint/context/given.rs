//! Which options a configuration sets.

use crate::catalog::{AliasGroup, OptId, Setter};
use crate::evaluate::{EntryId, Evaluation};

/// The options that are set, to be asked for by every rule.
pub(super) struct Given {
    /// Entries by the alias group of their option, in the order in which they act.
    groups: Vec<(AliasGroup, EntryId)>,
    /// One bit for each alias group that is set: most options of most rules are not.
    present: Vec<u64>,
    /// One bit for each setter of an option that is set.
    setters: [u64; 4],
    /// An option is set twice, perhaps under two of its names.
    pub(super) repeats: bool,
}

impl Given {
    pub(super) fn of(evaluation: &Evaluation) -> Self {
        let grouped = evaluation.ids().filter_map(|id| Some((evaluation.entry(id).option?.group(), id)));
        let mut groups: Vec<_> = grouped.collect();
        groups.sort_unstable();
        let mut present = vec![0; groups.last().map_or(0, |(group, _)| group.index() / 64 + 1)];
        for (group, _) in &groups {
            present[group.index() / 64] |= 1 << (group.index() % 64);
        }
        let mut setters = [0; 4];
        for option in evaluation.entries.iter().filter_map(|entry| entry.option) {
            let setter = option.setter() as usize;
            setters[setter / 64] |= 1 << (setter % 64);
        }
        let repeats = groups.windows(2).any(|pair| pair[0].0 == pair[1].0);
        Self { groups, present, setters, repeats }
    }

    /// The entries of each alias group that is set more than once.
    pub(super) fn repeated(&self) -> impl Iterator<Item = &[(AliasGroup, EntryId)]> {
        self.groups.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1)
    }

    /// The entries that set an option by any of its names.
    pub(super) fn all(&self, option: OptId) -> &[(AliasGroup, EntryId)] {
        if !self.has(option) {
            return &[];
        }
        let group = option.group();
        let start = self.groups.partition_point(|(known, _)| *known < group);
        let count = self.groups[start..].partition_point(|(known, _)| *known == group);
        &self.groups[start..start + count]
    }

    pub(super) fn has(&self, option: OptId) -> bool {
        let at = option.group().index();
        self.present.get(at / 64).is_some_and(|bits| bits >> (at % 64) & 1 == 1)
    }

    pub(super) fn has_setter(&self, setter: Setter) -> bool {
        let at = setter as usize;
        self.setters[at / 64] >> (at % 64) & 1 == 1
    }
}
