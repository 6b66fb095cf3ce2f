//! Guards: under which unknown conditions an entry is read.
//!
//! **Invariant**: a guard is a short list of conditions with a polarity each; no product of branches is ever built.

use std::collections::HashMap;
use std::hash::BuildHasher as _;

/// A condition that could not be decided, such as "the environment has X".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConditionId(u32);

/// Under which conditions something is read; [`GuardId::ALWAYS`] is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct GuardId(u32);

impl GuardId {
    /// No condition at all.
    pub const ALWAYS: Self = Self(0);
}

/// A condition in the words of the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The positive form: `if-env`, `if-exists`, `for-glob`…
    pub test: &'static str,
    /// Its argument.
    pub argument: Vec<u8>,
}

/// A condition and whether it has to hold.
pub type Term = (ConditionId, bool);

/// All conditions and guards of an evaluation.
#[derive(Debug)]
pub struct Guards {
    conditions: Vec<Condition>,
    all: Vec<Vec<Term>>,
    /// The numbers of the conditions, by their hash: two of one hash are rare.
    by_hash: HashMap<u64, Vec<u32>>,
    /// What [`Guards::and`] gave before.
    joined: HashMap<(GuardId, Term), GuardId>,
    by_terms: HashMap<Vec<Term>, GuardId>,
}

impl Default for Guards {
    fn default() -> Self {
        Self {
            conditions: Vec::new(),
            all: vec![Vec::new()],
            by_hash: HashMap::new(),
            joined: HashMap::new(),
            by_terms: HashMap::new(),
        }
    }
}

impl Guards {
    /// The condition with that test and argument; two openers that ask the same are one condition.
    pub fn condition(&mut self, test: &'static str, argument: &[u8]) -> ConditionId {
        let hash = self.by_hash.hasher().hash_one((test, argument));
        let alike = self.by_hash.entry(hash).or_default();
        let same = |at: &&u32| {
            let known = &self.conditions[**at as usize];
            known.test == test && known.argument == argument
        };
        if let Some(known) = alike.iter().find(same) {
            return ConditionId(*known);
        }
        let number = u32::try_from(self.conditions.len()).unwrap_or(u32::MAX);
        alike.push(number);
        self.conditions.push(Condition { test, argument: argument.to_vec() });
        ConditionId(number)
    }

    /// `guard`, and `term` besides.
    pub fn and(&mut self, guard: GuardId, term: Term) -> GuardId {
        if let Some(known) = self.joined.get(&(guard, term)) {
            return *known;
        }
        let terms = self.terms(guard);
        if terms.contains(&term) {
            return guard;
        }
        let mut terms = terms.to_vec();
        terms.push(term);
        terms.sort_unstable();
        let next = GuardId(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        let id = *self.by_terms.entry(terms.clone()).or_insert(next);
        if id == next {
            self.all.push(terms);
        }
        self.joined.insert((guard, term), id);
        id
    }

    /// The conditions of a guard.
    pub fn terms(&self, guard: GuardId) -> &[Term] {
        self.all.get(guard.0 as usize).map_or(&[], Vec::as_slice)
    }

    /// What a condition asks.
    pub fn describe(&self, condition: ConditionId) -> Option<&Condition> {
        self.conditions.get(condition.0 as usize)
    }

    /// Whether the guard holds one condition both ways, so that nothing under it is ever read.
    pub fn is_never(&self, guard: GuardId) -> bool {
        let terms = self.terms(guard);
        terms.iter().any(|&(condition, polarity)| terms.contains(&(condition, !polarity)))
    }

    /// Whether both can hold at once: false only when one condition stands in both with opposite polarity.
    pub fn compatible(&self, a: GuardId, b: GuardId) -> bool {
        let others = self.terms(b);
        !self.terms(a).iter().any(|&(condition, polarity)| others.contains(&(condition, !polarity)))
    }

    /// Whether `a` holding means that `b` holds: every condition of `b` stands in `a`.
    pub fn implies(&self, a: GuardId, b: GuardId) -> bool {
        let terms = self.terms(a);
        self.terms(b).iter().all(|term| terms.contains(term))
    }
}
