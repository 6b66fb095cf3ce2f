//! The proof: what was written is read back by every reader concerned and compared with what was to be written.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Entry;
use super::spell::{is_flag, is_off, is_terminator};
use super::token::{self, View};
use super::{Form, Input, Job, Refused};
use crate::catalog::{Build, OptId};
use crate::evaluate::{EntryId, Evaluation, Host, Origin, Outcome, Request, Via, evaluate, reader_of};
use crate::syntax::{self, Effect, Format, Reader};

/// Compares section by section as read on whatever machine, then the server's own list on this one.
pub(super) fn prove(input: &Input, job: &Job, text: &[u8], host: &dyn Host) -> Result<(), Refused> {
    let Form::File(format) = job.to else { return prove_words(input, job, text) };
    let tokens = token::tokens(text, true);
    for reader in job.readers {
        prove_reader(job, *reader, &tokens.text, token::read)?;
        prove_reader(job, *reader, &tokens.text, token::read_empty)?;
    }
    let Form::File(source) = input.form else { return Ok(()) };
    if format == Format::Toml {
        return Ok(());
    }
    for build in job.builds {
        if input.flatten {
            prove_flat(input, job, text, *build, host)?;
        } else if source != Format::Toml && same_source(input, source, *build) {
            let before = evaluated(input, &input.source, source, *build, host);
            let after = evaluated(input, text, format, *build, host);
            prove_build(job, &before, &after)?;
        }
    }
    Ok(())
}

/// A command line or an environment, read back.
fn prove_words(input: &Input, job: &Job, text: &[u8]) -> Result<(), Refused> {
    let back = Input { source: text.into(), form: job.to, ..input.clone() };
    let model = if job.to == Form::Args { super::args::read(&back)? } else { super::env::read(&back)? };
    let pair = |entry: &Entry| {
        let (mut key, mut value) =
            (token::read(&entry.key).into_owned(), token::read(&entry.value).into_owned());
        if key == b"set" && value.contains(&b'=') {
            let equals = value.iter().position(|byte| *byte == b'=').unwrap_or_default();
            key = value[..equals].to_vec();
            value.drain(..=equals);
        }
        let value = normal(&key, &value, job.builds).to_vec();
        (key, value)
    };
    let mut before: Vec<_> = super::args::asked(job).map(pair).collect();
    let mut after: Vec<_> = model.entries().map(pair).collect();
    if job.is_grouped() {
        before.sort_unstable();
        after.sort_unstable();
    }
    if before == after {
        Ok(())
    } else {
        Err(Refused::new(0, "not proven: it does not read back to the same"))
    }
}

/// Some readers insist on the section asked, and the reader of ini does not.
fn prove_section(job: &Job, reader: Reader, text: &[u8]) -> Result<(), Refused> {
    let asked = &job.model.asked;
    if job.model.blocks.iter().any(|block| block.name == *asked && block.entries().next().is_some()) {
        return Ok(());
    }
    let problems = syntax::read(reader, text, asked).problems;
    match problems.iter().find(|problem| problem.effect == Effect::Refuses) {
        Some(problem) => {
            let name = super::spell::shown(asked);
            let reason = format!("there is no option in a section `{name}`: {}", problem.message);
            Err(Refused::new(0, reason))
        }
        None => Ok(()),
    }
}

fn prove_reader(job: &Job, reader: Reader, text: &[u8], view: View) -> Result<(), Refused> {
    let text = &*view(text);
    prove_section(job, reader, text)?;
    for block in job.model.blocks.iter().filter(|block| readable(job, &block.name)) {
        let document = syntax::read(reader, text, &block.name);
        let expected: Vec<&Entry> = block.entries().collect();
        if expected.is_empty() {
            continue;
        }
        if let Some(problem) = document.problems.iter().find(|problem| problem.effect == Effect::Refuses) {
            return Err(Refused::new(
                0,
                format!("not proven: read back, it is refused: {}", problem.message),
            ));
        }
        let found: Vec<_> = document
            .entries_of(text, &block.name)
            .map(|entry| (entry.key.bytes(text), entry.value.bytes(text)))
            .collect();
        compare(job, view, found, expected)?;
    }
    Ok(())
}

/// The server's list, read from the flat text, is what was written.
fn prove_flat(input: &Input, job: &Job, text: &[u8], build: Build, host: &dyn Host) -> Result<(), Refused> {
    let Form::File(format) = job.to else { return Ok(()) };
    let plain = Input { section: b"uwsgi".to_vec(), ..input.clone() };
    let after = evaluated(&plain, text, format, build, host);
    let pair = |key: &[u8], value: &[u8]| (key.to_vec(), normal(key, value, job.builds).to_vec());
    let mut expected: Vec<_> = job.model.entries().map(|entry| pair(&entry.key, &entry.value)).collect();
    let mine = |id: &EntryId| matches!(after.entry(*id).origin, Origin::File { .. });
    let mut found: Vec<_> = after.ids().filter(mine).map(|id| pair(after.key(id), after.value(id))).collect();
    if job.is_grouped() {
        expected.sort_unstable();
        found.sort_unstable();
    }
    let Some(at) = (0..expected.len().max(found.len())).find(|at| expected.get(*at) != found.get(*at)) else {
        return Ok(());
    };
    let entry = job.model.entries().find(|entry| expected.get(at).is_some_and(|(key, _)| *key == entry.key));
    let name = entry.map_or_else(String::new, |entry| super::spell::shown(&entry.key));
    let reason = format!("not proven: `{name}` would be evaluated once more, to something else");
    Err(Refused::new(entry.map_or(0, |entry| entry.line), reason))
}

/// Sections without a name are written in ini alone.
fn readable(job: &Job, name: &[u8]) -> bool {
    !name.is_empty() || job.to == Form::File(Format::Ini)
}

/// A value as far as it makes a difference to the server.
fn normal<'a>(key: &[u8], value: &'a [u8], builds: &[Build]) -> &'a [u8] {
    if is_terminator(key) {
        b""
    } else if is_flag(key, builds) {
        if is_off(value) { b"0" } else { b"1" }
    } else {
        value
    }
}

fn compare(
    job: &Job,
    view: View,
    mut found: Vec<(&[u8], &[u8])>,
    mut expected: Vec<&Entry>,
) -> Result<(), Refused> {
    if job.is_grouped() {
        found.sort_by_key(|(key, _)| *key);
        expected.sort_by(|a, b| view(&a.key).cmp(&view(&b.key)));
    }
    for (number, entry) in expected.iter().enumerate() {
        let (key, value) = (view(&entry.key), view(&entry.value));
        let same = found.get(number).is_some_and(|found| {
            *found.0 == *key && normal(&key, found.1, job.builds) == normal(&key, &value, job.builds)
        });
        if !same {
            let name = super::spell::shown(&entry.key);
            return Err(Refused::new(
                entry.line,
                format!("not proven: `{name}` does not read back to the same"),
            ));
        }
    }
    if found.len() > expected.len() {
        return Err(Refused::new(0, "not proven: more is read back than was written"));
    }
    Ok(())
}

/// Whether a build reads the source as the reference reader does: only then does its own evaluation say something.
fn same_source(input: &Input, format: Format, build: Build) -> bool {
    let (reader, reference) = (reader_of(format, build), reader_of(format, input.reference()));
    if reader == reference {
        return true;
    }
    let pairs = |reader: Reader| -> Vec<(Vec<u8>, Vec<u8>)> {
        let document = syntax::read(reader, &input.source, &input.section);
        let text = |piece: &syntax::Text| piece.bytes(&input.source).to_vec();
        document.entries.iter().map(|entry| (text(&entry.key), text(&entry.value))).collect()
    };
    pairs(reader) == pairs(reference)
}

pub(super) fn evaluated(
    input: &Input,
    source: &[u8],
    format: Format,
    build: Build,
    host: &dyn Host,
) -> Evaluation {
    let request = Request {
        path: input.path.clone(),
        section: Some(input.section.clone()).filter(|section| section != b"uwsgi"),
        source: Some(source.into()),
        format,
        via: Some(Via::Positional),
        build,
        target: if input.build == Some(build) { input.target } else { build.version() },
        strict: false,
        placeholders: Vec::new(),
    };
    evaluate(&request, host)
}

fn prove_build(job: &Job, before: &Evaluation, after: &Evaluation) -> Result<(), Refused> {
    let holes = |evaluation: &Evaluation| {
        evaluation.loads.first().and_then(|load| load.expanded.as_ref()).is_some_and(|e| !e.holes.is_empty())
    };
    // A variable of unknown content stands in the text: the symbolic comparison has said all that can be said.
    if holes(before) || holes(after) {
        return Ok(());
    }
    let fail = |what: &str| {
        let name = before.build.name();
        Err(Refused::new(0, format!("not proven: {what} would differ for the build {name}")))
    };
    let kinds = |evaluation: &Evaluation| -> Vec<&'static str> {
        evaluation.refusals.iter().map(|refusal| refusal.kind).collect()
    };
    if before.outcome() != after.outcome() || kinds(before) != kinds(after) {
        return fail("whether the server starts");
    }
    let partial = before.outcome() == Outcome::Fatal && job.is_grouped();
    if !partial && list(job, before) != list(job, after) {
        return fail("the list of options");
    }
    if state(before) != state(after) {
        return fail("what the options come to");
    }
    Ok(())
}

/// Keys and values in the server's order, or option by option.
fn list(job: &Job, evaluation: &Evaluation) -> Vec<(Vec<u8>, Vec<u8>)> {
    let pair = |id| {
        let key = evaluation.key(id);
        (key.to_vec(), normal(key, evaluation.listed(id), job.builds).to_vec())
    };
    let mut list: Vec<_> = evaluation.ids().map(pair).collect();
    if job.is_grouped() {
        list.sort_by(|a, b| a.0.cmp(&b.0));
    }
    list
}

/// What each variable written holds in the end, as text.
fn state(evaluation: &Evaluation) -> (BTreeMap<&'static str, String>, Vec<String>) {
    let options: BTreeSet<OptId> = evaluation.entries.iter().filter_map(|entry| entry.option).collect();
    let show = |value: &crate::evaluate::Value| {
        let holes = value.holes.as_ref().map_or(0, |holes| holes.len());
        format!("{:?}/{holes}", String::from_utf8_lossy(evaluation.text(value.text)))
    };
    let effective = |option: OptId| {
        use crate::evaluate::Effective as E;
        Some(match evaluation.effective(option)? {
            E::Text(value) => show(&value),
            E::List(values) => values.iter().map(show).collect::<Vec<_>>().join(","),
            other => format!("{other:?}"),
        })
    };
    let values = options.into_iter().filter_map(|option| Some((option.name(), effective(option)?))).collect();
    let sockets = evaluation.sockets.iter().map(|socket| socket_text(evaluation, socket)).collect();
    (values, sockets)
}

fn socket_text(evaluation: &Evaluation, socket: &crate::evaluate::Socket) -> String {
    let name = String::from_utf8_lossy(evaluation.text(socket.name.text));
    format!("{name} {:?}", socket.protocol)
}
