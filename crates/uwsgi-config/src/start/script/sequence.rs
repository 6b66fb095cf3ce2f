//! What a script does after a command: whether it goes on, and which command runs the words that `set --` gave it.

use super::super::text::{Raw, What};
use super::commands::Step;
use super::scope::{Reach, Scope};

/// Commands that end a script, or keep nothing running.
const QUIET: [&str; 9] = ["exit", "return", ":", "true", "false", "echo", "printf", "wait", "export"];

impl Scope<'_> {
    /// Whether the shell runs other commands beside the command or after it, on some way through the script.
    pub(super) fn is_followed(&self, number: usize) -> bool {
        let here = &self.commands[number];
        let goes_on = |later: &&super::Simple| {
            let is_quiet = later.words.first().is_none_or(|word| QUIET.iter().any(|name| word.is(name)));
            !is_quiet && !is_elsewhere(&here.path, &later.path)
        };
        here.is_beside || self.commands[number + 1..].iter().find(goes_on).is_some()
    }

    /// `set -- WORDS`, where a later command runs them: the number of that command, and its words with theirs.
    pub(super) fn passed_on(&self, number: usize) -> Option<(usize, Vec<Raw>)> {
        let [set, dashes, given @ ..] = self.commands[number].words.as_slice() else { return None };
        if !set.is("set") || !dashes.is("--") || given.is_empty() {
            return None;
        }
        let runs = |later: usize| self.commands[later].words.iter().position(is_all_words);
        let is_set = |later: usize| self.commands[later].words.first().is_some_and(|word| word.is("set"));
        let reached = |later: &usize| self.reach(number, Some(*later)) != Reach::Never;
        let mut later = (number + 1..self.commands.len()).filter(reached).filter(|later| !is_set(*later));
        let (later, at) = later.find_map(|later| Some((later, runs(later)?)))?;
        let words = &self.commands[later].words;
        let mut all = self.filled(later, &words[..at]);
        all.extend(self.filled(number, given));
        all.extend(self.filled(later, &words[at + 1..]));
        Some((later, all))
    }
}

/// Whether two commands stand in different branches of one block.
fn is_elsewhere(one: &[Step], other: &[Step]) -> bool {
    let differ = |(a, b): (&Step, &Step)| a.number == b.number && a.branch != b.branch;
    one.iter().zip(other).any(differ)
}

/// `"$@"`
fn is_all_words(word: &Raw) -> bool {
    let [atom] = word.atoms.as_slice() else { return false };
    matches!(&atom.what, What::Unknown(unknown) if unknown.written == b"$@" || unknown.written == b"${@}")
}
