//! Service units of systemd: `ExecStart=` with its prefixes, and what the manager sets around it.

use super::container::list;
use super::script;
use super::template::Template;
use super::text::{Atom, Raw, Unknown, What};
use super::words::unit as split;
use super::{Place, PlaceKind, Start, Surroundings, Variable, Word};
use crate::syntax::Span;
use crate::syntax::unit::{self, File, Setting};

/// Reads a unit or a drop-in.
pub(super) fn read(template: &Template<'_>) -> Place {
    let file = unit::parse(&template.text);
    let environment = environment(template, &file);
    let mut starts: Vec<Start> = Vec::new();
    for setting in file.list("Service", "ExecStart") {
        starts.extend(commands(template, setting, &environment));
    }
    let last = |key: &str| file.last("Service", key).map(|setting| whole(template, setting));
    let surroundings = Surroundings {
        env_files: file
            .list("Service", "EnvironmentFile")
            .into_iter()
            .map(|one| whole(template, one))
            .collect(),
        grace: last("TimeoutStopSec"),
        memory_limit: last("MemoryMax").or_else(|| last("MemoryLimit")),
        ..Surroundings::default()
    };
    let mut place = Place::default();
    for mut start in starts {
        let mut all = environment.clone();
        start.environment.drain(..).for_each(|variable| script::set(&mut all, variable));
        start.environment = all;
        start.directory = start.directory.take().or_else(|| last("WorkingDirectory"));
        start.user = start.user.take().or_else(|| last("User"));
        start.stop_signal = last("KillSignal");
        start.surroundings = surroundings.clone();
        place.starts.push(start);
    }
    if place.starts.is_empty() && file.last("Service", "ExecStart").is_none() {
        place.environments.extend(script::environment(None, environment));
    }
    place
}

/// The value of a setting with the place of each byte; lines are joined by a blank.
fn text(template: &Template<'_>, setting: &Setting) -> Vec<Atom> {
    let mut out: Vec<Atom> = Vec::new();
    for line in &setting.lines {
        if !out.is_empty() {
            out.push(Atom::byte(b' ', Span::empty(line.start as usize)));
        }
        out.extend(template.atoms(*line));
    }
    out
}

fn whole(template: &Template<'_>, setting: &Setting) -> Word {
    let atoms = text(template, setting);
    let words = split(&atoms).unwrap_or_default();
    match words.as_slice() {
        [word] => word.word(),
        _ => Raw::of(super::text::trim(&atoms)).word(),
    }
}

fn environment(template: &Template<'_>, file: &File) -> Vec<Variable> {
    let mut all = Vec::new();
    for setting in file.list("Service", "Environment") {
        for word in split(&text(template, setting)).unwrap_or_default() {
            if let Some((name, value)) = unquoted(&word).assignment() {
                let value = Word { may_split: false, ..value.word() };
                script::set(&mut all, Variable { name, value, span: word.span });
            }
        }
    }
    all
}

/// Quotes around the name of a variable are as good as none here.
fn unquoted(word: &Raw) -> Raw {
    Raw { quoted_from: None, ..word.clone() }
}

/// The commands of one `ExecStart=`, which ` ; ` parts.
fn commands(template: &Template<'_>, setting: &Setting, environment: &[Variable]) -> Vec<Start> {
    let words = split(&text(template, setting)).unwrap_or_default();
    let hinted: Vec<Raw> = words.iter().map(|word| with_hints(word, environment)).collect();
    let mut starts = Vec::new();
    for command in hinted.split(|word| word.is(";")) {
        let Some((first, rest)) = command.split_first() else { continue };
        let prefix = first
            .atoms
            .iter()
            .take_while(|atom| matches!(atom.known(), Some(b'@' | b'-' | b':' | b'+' | b'!' | b'|')));
        let prefix: Vec<u8> = prefix.filter_map(Atom::known).collect();
        let program = Raw { span: first.span, ..first.rest(prefix.len()) };
        // Behind `@` the next word is the name that the program is told, not an argument.
        let rest = if prefix.contains(&b'@') { rest.get(1..).unwrap_or_default() } else { rest };
        let mut words = vec![program];
        words.extend_from_slice(rest);
        starts.extend(list(PlaceKind::Systemd, &words));
    }
    starts
}

/// What the unit itself sets is a hint: a file of variables or a drop-in may say otherwise.
fn with_hints(word: &Raw, environment: &[Variable]) -> Raw {
    let fill = |atom: &Atom| {
        let What::Unknown(unknown) = &atom.what else { return atom.clone() };
        let own = environment.iter().find(|variable| Some(&variable.name) == unknown.name.as_ref());
        let hint = own.and_then(|variable| variable.value.text());
        Atom::unknown(
            Unknown { hint: hint.or_else(|| unknown.hint.clone()), ..(**unknown).clone() },
            atom.span,
        )
    };
    Raw { atoms: word.atoms.iter().map(fill).collect(), ..word.clone() }
}
