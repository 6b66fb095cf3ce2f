//! Shell scripts: which of their commands start a server, with what a shell has set until then.
//!
//! No command is run and no branch chosen. A start in any branch is one; what another branch does to it is left out, and
//! what a branch may have done before it is unknown.

mod commands;
mod scope;
mod sequence;
#[cfg(test)]
mod tests;

use super::program::{self, Target};
use super::text::{Atom, Raw};
use super::{Environment, Form, Place, PlaceKind, Start, Variable, Word};
use crate::syntax::Span;
use commands::Simple;
use scope::Scope;

/// Shells inside of shells deeper than this are not read.
const DEEPEST: usize = 8;

/// No more starts than this are read of a script.
const MOST: usize = 1000;

/// A start that a script makes, with what the script sets for it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) program: Word,
    pub(crate) wrappers: Vec<Word>,
    pub(crate) arguments: Vec<Word>,
    pub(crate) environment: Vec<Variable>,
    pub(crate) directory: Option<Word>,
    pub(crate) user: Option<Word>,
    pub(crate) is_exec: bool,
    pub(crate) is_conditional: bool,
    pub(crate) is_followed: bool,
}

impl Found {
    /// The start, as a place has it.
    pub(crate) fn start(self, place: PlaceKind) -> Start {
        let mut start = Start::new(place, self.program);
        start.wrappers = self.wrappers;
        start.arguments = self.arguments;
        start.environment = self.environment;
        start.directory = self.directory;
        start.user = self.user;
        start.form = Form::Shell;
        start.is_exec = self.is_exec;
        start.is_conditional = self.is_conditional;
        start.is_followed = self.is_followed;
        start
    }
}

/// What a script does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    pub(crate) starts: Vec<Found>,
    /// What it has exported at its end.
    pub(crate) exported: Vec<Variable>,
}

/// Reads a script.
pub(crate) fn read(text: &[Atom]) -> Script {
    read_at(text, DEEPEST)
}

fn read_at(text: &[Atom], depth: usize) -> Script {
    let mut script = Script::default();
    if depth == 0 {
        return script;
    }
    let commands = commands::simple(text);
    let scope = Scope::new(&commands);
    for (number, simple) in commands.iter().enumerate() {
        if script.starts.len() >= MOST {
            break;
        }
        add(&mut script, &scope, number, simple, depth);
    }
    script.exported = scope.environment(None);
    script
}

fn add(script: &mut Script, scope: &Scope<'_>, number: usize, simple: &Simple, depth: usize) {
    if simple.words.is_empty() {
        return;
    }
    let (number, words) = match scope.passed_on(number) {
        Some((runs, words)) => (runs, words),
        None => (number, scope.filled(number, &simple.words)),
    };
    let command = program::command(&words);
    let command = command.or_else(|| program::command(&scope.program_filled(number, words)));
    let Some(command) = command else { return };
    let mut environment = scope.environment(Some(number));
    let own =
        |raw: &Raw| raw.assignment().map(|(name, value)| scope.variable(number, name, &value, raw.span));
    for variable in simple.assignments.iter().chain(&command.assignments).filter_map(own) {
        set(&mut environment, variable);
    }
    let wrappers: Vec<Word> = command.wrappers.iter().map(Raw::word).collect();
    let (directory, user) = (scope.directory(number), command.user.as_ref().map(Raw::word));
    let outer = Found {
        program: Word::known("", Span::default()),
        wrappers,
        arguments: Vec::new(),
        environment,
        directory,
        user,
        is_exec: command.is_exec,
        is_conditional: simple.is_conditional(),
        is_followed: !command.is_exec && scope.is_followed(number),
    };
    match &command.target {
        Target::Server(program, arguments) => script.starts.push(Found {
            program: program.word(),
            arguments: arguments.iter().map(Raw::word).collect(),
            ..outer
        }),
        Target::Shell(text) => nested(script, &outer, text, depth),
        Target::Script => {
            // `bash <<EOF`
            for text in &simple.heredocs {
                nested(script, &outer, text, depth);
            }
        }
    }
}

/// A shell inside of this one: what is around it holds for it too.
fn nested(script: &mut Script, outer: &Found, text: &[Atom], depth: usize) {
    for inner in read_at(text, depth - 1).starts {
        let mut environment = outer.environment.clone();
        inner.environment.into_iter().for_each(|variable| set(&mut environment, variable));
        script.starts.push(Found {
            wrappers: outer.wrappers.iter().cloned().chain(inner.wrappers).collect(),
            environment,
            directory: inner.directory.or_else(|| outer.directory.clone()),
            user: inner.user.or_else(|| outer.user.clone()),
            is_exec: outer.is_exec && inner.is_exec,
            is_conditional: outer.is_conditional || inner.is_conditional,
            is_followed: outer.is_followed || inner.is_followed,
            ..Found { program: inner.program, arguments: inner.arguments, ..outer.clone() }
        });
    }
}

/// Sets a variable of an environment, in the place of one with its name.
pub(crate) fn set(environment: &mut Vec<Variable>, variable: Variable) {
    environment.retain(|own| own.name != variable.name);
    environment.push(variable);
}

/// A script file.
pub(crate) fn place(text: &[Atom], kind: PlaceKind) -> Place {
    let script = read(text);
    let mut place = Place::default();
    if script.starts.is_empty() {
        place.environments.extend(environment(None, script.exported));
    }
    place.starts = script.starts.into_iter().map(|found| found.start(kind)).collect();
    place
}

/// An environment without a start, where some variable of it is the server's.
pub(crate) fn environment(name: Option<String>, variables: Vec<Variable>) -> Option<Environment> {
    let span = variables.iter().find(|variable| variable.name.starts_with(b"UWSGI_"))?.span;
    Some(Environment { name, variables, span })
}
