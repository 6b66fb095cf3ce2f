//! What a script has set when a command of it runs: variables, the environment, the working directory.

use super::super::text::{Atom, Raw, Unknown, What, extent};
use super::super::{Variable, Word};
use super::commands::{Block, Simple, Step};
use super::set;
use crate::syntax::Span;
use std::collections::BTreeMap;

/// Whether what one command did holds for another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    Surely,
    Maybe,
    Never,
}

/// What a command does to the shell.
enum Effect {
    Set(Vec<u8>, Option<Raw>, Span),
    Export(Vec<u8>),
    Unset(Vec<u8>),
    ExportAll,
    Directory(Raw),
    /// Another file is read here: anything may be set.
    Anything,
}

/// The effects of a script's commands.
pub(super) struct Scope<'a> {
    pub(super) commands: &'a [Simple],
    effects: Vec<(usize, Effect)>,
    /// Variables with one assignment in the script: the effect, and the value with those before it filled in.
    single: BTreeMap<Vec<u8>, (usize, Raw)>,
    /// Effects that take values back.
    loose: Vec<usize>,
}

/// Values that are longer are not followed.
const LONGEST: usize = 8192;

impl<'a> Scope<'a> {
    pub(super) fn new(commands: &'a [Simple]) -> Self {
        let mut effects = Vec::new();
        for (number, simple) in commands.iter().enumerate() {
            effects.extend(of(simple).into_iter().map(|effect| (number, effect)));
        }
        let (mut counts, mut loose): (BTreeMap<Vec<u8>, usize>, _) = (BTreeMap::new(), Vec::new());
        for (at, (_, effect)) in effects.iter().enumerate() {
            match effect {
                Effect::Set(name, ..) => *counts.entry(name.clone()).or_default() += 1,
                Effect::Unset(_) | Effect::Anything => loose.push(at),
                _ => {}
            }
        }
        let mut scope = Self { commands, effects, single: BTreeMap::new(), loose };
        for at in 0..scope.effects.len() {
            let (number, Effect::Set(name, Some(value), _)) = &scope.effects[at] else { continue };
            if counts.get(name) == Some(&1) {
                let (name, (value, _)) = (name.clone(), scope.fill(*number, value));
                if value.atoms.len() <= LONGEST {
                    scope.single.insert(name, (at, value));
                }
            }
        }
        scope
    }

    pub(super) fn reach(&self, from: usize, to: Option<usize>) -> Reach {
        let target: &[Step] = match to {
            Some(to) if from >= to => return Reach::Never,
            Some(to) => &self.commands[to].path,
            None => &[],
        };
        reach(&self.commands[from].path, target)
    }

    /// The effects that may hold for a command, in order.
    fn before(&self, to: Option<usize>) -> impl Iterator<Item = (&Effect, bool, usize)> {
        self.effects.iter().filter_map(move |(from, effect)| match self.reach(*from, to) {
            Reach::Never => None,
            reach => Some((effect, reach == Reach::Surely, *from)),
        })
    }

    /// The words of a command, with the variables that surely hold one value.
    pub(super) fn filled(&self, number: usize, words: &[Raw]) -> Vec<Raw> {
        words.iter().flat_map(|word| split(self.fill(number, word))).collect()
    }

    fn fill(&self, number: usize, word: &Raw) -> (Raw, Vec<bool>) {
        let (mut atoms, mut splits) = (Vec::new(), Vec::new());
        for atom in &word.atoms {
            let What::Unknown(unknown) = &atom.what else {
                atoms.push(atom.clone());
                splits.push(false);
                continue;
            };
            let value = unknown.name.as_ref().and_then(|name| self.value(number, name));
            match value {
                Some(Value::Known(text)) => {
                    for byte in text {
                        atoms.push(Atom::byte(byte, atom.span));
                        splits.push(unknown.may_split && matches!(byte, b' ' | b'\t' | b'\n'));
                    }
                }
                Some(Value::Hint(hint)) if unknown.hint.is_none() => {
                    let unknown = Unknown { hint: Some(hint), ..(**unknown).clone() };
                    atoms.push(Atom::unknown(unknown, atom.span));
                    splits.push(false);
                }
                _ => {
                    atoms.push(atom.clone());
                    splits.push(false);
                }
            }
        }
        (Raw { atoms, ..word.clone() }, splits)
    }

    /// The words of a command whose program is a variable with a path of which only the end is known:
    /// `UWSGI=$VENV/bin/uwsgi`.
    pub(super) fn program_filled(&self, number: usize, words: Vec<Raw>) -> Vec<Raw> {
        let lone = words.iter().enumerate().find_map(|(at, word)| match word.atoms.as_slice() {
            [Atom { what: What::Unknown(unknown), span }] => Some((at, unknown, *span)),
            _ => None,
        });
        let Some((at, unknown, span)) = lone else { return words };
        let Some((value, true)) = unknown.name.as_ref().and_then(|name| self.assigned(number, name)) else {
            return words;
        };
        let may_split = unknown.may_split;
        let blank = |atom: &Atom| may_split && atom.is_blank();
        let splits: Vec<bool> = value.atoms.iter().map(blank).collect();
        let atoms = value.atoms.iter().map(|atom| match &atom.what {
            What::Byte(byte) => Atom::byte(*byte, span),
            // What it came to when it was assigned is not what it comes to here.
            What::Unknown(unknown) => Atom::unknown(Unknown { name: None, ..(**unknown).clone() }, span),
        });
        let word = Raw { atoms: atoms.collect(), ..words[at].clone() };
        let mut all = words;
        all.splice(at..=at, split((word, splits)));
        all
    }

    /// The one assignment of a variable that may hold at a command, and whether it surely does.
    fn assigned(&self, number: usize, name: &[u8]) -> Option<(&Raw, bool)> {
        let (at, value) = self.single.get(name)?;
        let (at, from) = (*at, self.effects[*at].0);
        let mut is_sure = match self.reach(from, Some(number)) {
            Reach::Never => return None,
            reach => reach == Reach::Surely,
        };
        for &later in self.loose.iter().filter(|later| **later > at) {
            let (place, effect) = &self.effects[later];
            let matters = match effect {
                Effect::Unset(own) => own == name,
                _ => true,
            };
            is_sure &= !matters || self.reach(*place, Some(number)) == Reach::Never;
        }
        Some((value, is_sure))
    }

    /// What a variable is at a command: its one assignment in the script has to hold surely.
    fn value(&self, number: usize, name: &[u8]) -> Option<Value> {
        let (value, is_sure) = self.assigned(number, name)?;
        if let Some(text) = super::super::text::known(&value.atoms) {
            return Some(if is_sure { Value::Known(text) } else { Value::Hint(text) });
        }
        let hinted = value.atoms.iter().map(|atom| match &atom.what {
            What::Byte(byte) => Some(vec![*byte]),
            What::Unknown(unknown) => unknown.hint.clone(),
        });
        Some(Value::Hint(hinted.collect::<Option<Vec<_>>>()?.concat()))
    }

    /// A variable for the server, as a command sets it.
    pub(super) fn variable(&self, number: usize, name: Vec<u8>, value: &Raw, span: Span) -> Variable {
        let (value, _) = self.fill(number, value);
        Variable { name, value: plain(&value), span }
    }

    /// What is exported when a command runs; at the end of the script where none is given.
    pub(super) fn environment(&self, to: Option<usize>) -> Vec<Variable> {
        let mut values: BTreeMap<&[u8], Variable> = BTreeMap::new();
        let (mut order, mut all): (Vec<&[u8]>, bool) = (Vec::new(), false);
        for (effect, is_sure, from) in self.before(to) {
            match effect {
                Effect::Set(name, Some(value), span) => {
                    let value = if is_sure { value.clone() } else { value.opaque() };
                    let variable = self.variable(from, name.clone(), &value, *span);
                    values.insert(name, variable);
                    if all && !order.contains(&name.as_slice()) {
                        order.push(name);
                    }
                }
                Effect::Export(name) if !order.contains(&name.as_slice()) => order.push(name),
                Effect::Unset(name) if is_sure => {
                    values.remove(name.as_slice());
                }
                Effect::ExportAll => all = true,
                _ => {}
            }
        }
        let mut environment = Vec::new();
        for variable in order.into_iter().filter_map(|name| values.remove(name)) {
            set(&mut environment, variable);
        }
        environment
    }

    /// The working directory of a command, where the script changes it.
    pub(super) fn directory(&self, number: usize) -> Option<Word> {
        let mut now: Option<Raw> = None;
        for (effect, is_sure, from) in self.before(Some(number)) {
            let Effect::Directory(to) = effect else { continue };
            let (to, _) = self.fill(from, to);
            let is_whole = to
                .atoms
                .first()
                .is_some_and(|atom| !atom.is(b'.') && (atom.is(b'/') || atom.known().is_none()));
            let joined = match &now {
                Some(base) if !is_whole => join(base, &to),
                _ => to,
            };
            now = Some(if is_sure { joined } else { joined.opaque() });
        }
        now.map(|word| plain(&word))
    }
}

enum Value {
    Known(Vec<u8>),
    Hint(Vec<u8>),
}

/// A folder below another one.
fn join(base: &Raw, more: &Raw) -> Raw {
    let mut atoms = base.atoms.clone();
    if !base.atoms.last().is_some_and(|atom| atom.is(b'/')) {
        atoms.push(Atom::byte(b'/', more.span));
    }
    atoms.extend_from_slice(&more.atoms);
    Raw { atoms, ..more.clone() }
}

/// A value, which nothing splits.
fn plain(value: &Raw) -> Word {
    Word { may_split: false, ..value.word() }
}

/// Whether what happened at one place of a script holds at a later one.
fn reach(from: &[Step], to: &[Step]) -> Reach {
    let common = from.iter().zip(to).take_while(|(a, b)| a == b).count();
    let Some(left) = from.get(common) else { return Reach::Surely };
    if to.get(common).is_some_and(|step| step.number == left.number && step.branch != left.branch) {
        // The condition of an `if` is run before its branches; in a `case` there is none.
        return Reach::Never;
    }
    let further = &from[common..];
    if further.iter().any(|step| step.block == Block::Subshell) {
        return Reach::Never;
    }
    if further.iter().all(|step| step.block == Block::Group) { Reach::Surely } else { Reach::Maybe }
}

/// A word that a shell splits where a value without quotes has blanks.
fn split((word, splits): (Raw, Vec<bool>)) -> Vec<Raw> {
    if !splits.contains(&true) {
        return vec![word];
    }
    let mut words = Vec::new();
    let mut atoms = Vec::new();
    for (atom, is_split) in word.atoms.iter().zip(&splits) {
        if !is_split {
            atoms.push(atom.clone());
        } else if !atoms.is_empty() {
            words.push(std::mem::take(&mut atoms));
        }
    }
    words.push(atoms);
    let raw = |atoms: Vec<Atom>| Raw {
        span: extent(&atoms, word.span.start as usize),
        atoms,
        quoted_from: Some(0),
    };
    words.into_iter().filter(|atoms| !atoms.is_empty()).map(raw).collect()
}

/// What a command does to the shell.
fn of(simple: &Simple) -> Vec<Effect> {
    let mut effects: Vec<Effect> =
        simple.opaque.iter().map(|name| Effect::Set(name.clone(), None, Span::default())).collect();
    let assign = |raw: &Raw| raw.assignment().map(|(name, value)| Effect::Set(name, Some(value), raw.span));
    if simple.words.is_empty() {
        effects.extend(simple.assignments.iter().filter_map(assign));
        return effects;
    }
    let (name, rest) = (simple.words[0].written(), &simple.words[1..]);
    let has = |option: char| {
        rest.iter().any(|word| word.starts_with("-") && word.atoms.iter().any(|atom| atom.is(option as u8)))
    };
    match name.as_slice() {
        b"export" | b"declare" | b"typeset" | b"local" | b"readonly" => {
            let exports = name == b"export" && !has('n') || has('x');
            for word in rest.iter().filter(|word| !word.starts_with("-")) {
                match word.assignment() {
                    Some((name, value)) => {
                        effects.push(Effect::Set(name.clone(), Some(value), word.span));
                        effects.extend(exports.then_some(Effect::Export(name)));
                    }
                    None => effects.extend(exports.then(|| Effect::Export(word.written()))),
                }
            }
        }
        b"unset" => effects.extend(rest.iter().map(|word| Effect::Unset(word.written()))),
        b"set" if has('a') || rest.iter().any(|word| word.is("allexport")) => effects.push(Effect::ExportAll),
        b"read" | b"getopts" | b"mapfile" | b"readarray" => {
            effects.extend(rest.iter().map(|word| Effect::Set(word.written(), None, word.span)));
        }
        b"cd" | b"pushd" => {
            let to = rest.iter().find(|word| !word.starts_with("-") || word.is("-"));
            effects.extend(to.map(|to| Effect::Directory(if to.is("-") { to.opaque() } else { to.clone() })));
        }
        b"." | b"source" | b"eval" => effects.push(Effect::Anything),
        b":" => effects.extend(rest.iter().filter_map(default)),
        _ => {}
    }
    effects
}

/// `: ${X:=value}` sets X where nothing else did.
fn default(word: &Raw) -> Option<Effect> {
    let [Atom { what: What::Unknown(unknown), span }] = word.atoms.as_slice() else { return None };
    memchr::memchr(b'=', &unknown.written)?;
    let own = Unknown { name: None, may_split: false, ..(**unknown).clone() };
    let value = Raw { atoms: vec![Atom::unknown(own, *span)], span: *span, quoted_from: None };
    Some(Effect::Set(unknown.name.clone()?, Some(value), word.span))
}
