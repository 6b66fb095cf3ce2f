//! Which rules a file concerns, without asking each of them.
//!
//! The table is made once a process: of two sorted lists, from what is set to the rules that wait for it.

use std::sync::LazyLock;

use super::rule::{Category, On, Rule};
use super::{Context, rules};
use crate::catalog::AliasGroup;

/// A set of rules, by their number.
#[derive(Clone, Debug)]
struct RuleSet(Vec<u64>);

impl RuleSet {
    fn of(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    fn insert(&mut self, rule: u16) {
        self.0[usize::from(rule) / 64] |= 1 << (rule % 64);
    }

    fn remove(&mut self, rule: u16) {
        self.0[usize::from(rule) / 64] &= !(1 << (rule % 64));
    }

    fn into_iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(at, mut word)| {
            std::iter::from_fn(move || {
                let bit = (word != 0).then(|| word.trailing_zeros())?;
                word &= word - 1;
                Some(at * 64 + bit as usize)
            })
        })
    }
}

#[derive(Default)]
struct Dispatch {
    /// All rules, by their number.
    rules: Vec<&'static Rule>,
    /// Rules for options, by the group of the option.
    groups: Vec<(AliasGroup, u16)>,
    /// Rules for setters.
    setters: Vec<(u16, u16)>,
    /// Rules that ask for something else.
    others: Vec<(u16, &'static Rule)>,
}

static DISPATCH: LazyLock<Dispatch> = LazyLock::new(|| {
    let mut table = Dispatch { rules: rules::all().collect(), ..Dispatch::default() };
    for (number, &rule) in (0..).zip(&table.rules) {
        match rule.on {
            On::Options(options) => table.groups.extend(options.iter().map(|id| (id.group(), number))),
            On::Setters(setters) => table.setters.extend(setters.iter().map(|id| (*id as u16, number))),
            _ => table.others.push((number, rule)),
        }
    }
    table.groups.sort_unstable();
    table.setters.sort_unstable();
    table
});

/// The rules that may have something to say about a file, in the order of [`rules::all`].
pub(super) fn concerned(cx: &Context<'_>) -> impl Iterator<Item = &'static Rule> {
    let mut set = RuleSet::of(DISPATCH.rules.len());
    for group in cx.groups_set() {
        let from = DISPATCH.groups.partition_point(|(known, _)| *known < group);
        let of_group = DISPATCH.groups[from..].iter().take_while(|(known, _)| *known == group);
        of_group.for_each(|(_, rule)| set.insert(*rule));
    }
    for setter in cx.setters_set() {
        let from = DISPATCH.setters.partition_point(|(known, _)| *known < setter);
        let of_setter = DISPATCH.setters[from..].iter().take_while(|(known, _)| *known == setter);
        of_setter.for_each(|(_, rule)| set.insert(*rule));
    }
    for (number, rule) in &DISPATCH.others {
        if cx.meets(rule.on) {
            set.insert(*number);
        }
    }
    // Of two lines in the branches of a template only one may be left.
    if cx.branches() {
        let compares = |rule: &Rule| matches!(rule.category, Category::Duplicates | Category::Conflicts);
        let comparing = (0..).zip(&DISPATCH.rules).filter(|(_, rule)| compares(rule));
        comparing.for_each(|(number, _)| set.remove(number));
    }
    set.into_iter().filter_map(|number| DISPATCH.rules.get(number).copied())
}
