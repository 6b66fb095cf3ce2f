//! What a container runs: an entrypoint and a command, joined as Docker and Kubernetes join them.

use super::program::{self, Target};
use super::script::{self, Found};
use super::text::{Atom, Raw};
use super::{PlaceKind, Start, Surroundings, Variable, Word};

/// An entrypoint or a command.
#[derive(Clone, Debug)]
pub(super) enum Words {
    /// The words themselves.
    List(Vec<Raw>),
    /// A text for `/bin/sh -c`.
    Shell(Vec<Atom>),
}

/// All that a place says about what a container runs.
#[derive(Clone, Debug, Default)]
pub(super) struct Launch {
    pub(super) entrypoint: Option<Words>,
    pub(super) command: Option<Words>,
    pub(super) environment: Vec<Variable>,
    pub(super) directory: Option<Word>,
    pub(super) user: Option<Word>,
    pub(super) stop_signal: Option<Word>,
    pub(super) surroundings: Surroundings,
}

/// The starts of a container: one, or those in the text that a shell is given.
pub(super) fn launch(place: PlaceKind, name: Option<&String>, launch: &Launch) -> Vec<Start> {
    let starts = match (&launch.entrypoint, &launch.command) {
        // A text as the entrypoint gets no words.
        (Some(Words::Shell(text)), _) => shell(place, text),
        (Some(Words::List(entrypoint)), command) if !entrypoint.is_empty() => {
            joined(place, entrypoint, command.as_ref())
        }
        (_, Some(command)) => alone(place, command),
        (_, None) => Vec::new(),
    };
    starts.into_iter().map(|start| around(start, name, launch)).collect()
}

fn around(mut start: Start, name: Option<&String>, launch: &Launch) -> Start {
    let mut environment = launch.environment.clone();
    start.environment.drain(..).for_each(|variable| script::set(&mut environment, variable));
    start.environment = environment;
    start.name = name.cloned();
    start.directory = match (start.directory.take(), &launch.directory) {
        (Some(own), _) => Some(own),
        (None, outer) => outer.clone(),
    };
    start.user = start.user.take().or_else(|| launch.user.clone());
    start.stop_signal.clone_from(&launch.stop_signal);
    start.surroundings = launch.surroundings.clone();
    start
}

fn joined(place: PlaceKind, entrypoint: &[Raw], command: Option<&Words>) -> Vec<Start> {
    let mut words = entrypoint.to_vec();
    match command {
        Some(Words::List(more)) => words.extend_from_slice(more),
        Some(Words::Shell(text)) => {
            if !passes_on(entrypoint) {
                return list(place, entrypoint);
            }
            return shell(place, text);
        }
        None => {}
    }
    let starts = list(place, &words);
    if !starts.is_empty() || !passes_on(entrypoint) {
        return starts;
    }
    // A script as the entrypoint runs the words that it is given.
    command.map_or_else(Vec::new, |command| alone(place, command))
}

/// Whether an entrypoint is a script or a program of which nothing is known but that it may run its words.
fn passes_on(entrypoint: &[Raw]) -> bool {
    let is_bare = matches!(entrypoint, [only] if program::is_shell(only));
    !is_bare
        && program::command(entrypoint).is_none_or(|command| matches!(command.target, Target::Script))
        && entrypoint.first().is_none_or(|word| !program::is_other(word))
}

fn alone(place: PlaceKind, command: &Words) -> Vec<Start> {
    match command {
        Words::List(words) => list(place, words),
        Words::Shell(text) => shell(place, text),
    }
}

fn shell(place: PlaceKind, text: &[Atom]) -> Vec<Start> {
    script::read(text).starts.into_iter().map(|found| found.start(place)).collect()
}

/// Words that no shell has looked at.
pub(super) fn list(place: PlaceKind, words: &[Raw]) -> Vec<Start> {
    let Some(command) = program::command(words) else { return Vec::new() };
    let wrappers: Vec<Word> = command.wrappers.iter().map(Raw::word).collect();
    let user = command.user.as_ref().map(Raw::word);
    let own = |raw: &Raw| {
        let (name, value) = raw.assignment()?;
        Some(Variable { name, value: value.word(), span: raw.span })
    };
    let environment: Vec<Variable> = command.assignments.iter().filter_map(own).collect();
    match command.target {
        Target::Server(program, arguments) => {
            let mut start = Start::new(place, program.word());
            start.arguments = arguments.iter().map(Raw::word).collect();
            (start.wrappers, start.environment, start.user) = (wrappers, environment, user);
            vec![start]
        }
        Target::Shell(text) => {
            let outer = |found: Found| {
                let mut start = found.start(place);
                start.wrappers.splice(0..0, wrappers.iter().cloned());
                let mut all = environment.clone();
                start.environment.drain(..).for_each(|variable| script::set(&mut all, variable));
                start.environment = all;
                start.user = start.user.or_else(|| user.clone());
                start
            };
            script::read(&text).starts.into_iter().map(outer).collect()
        }
        Target::Script => Vec::new(),
    }
}
