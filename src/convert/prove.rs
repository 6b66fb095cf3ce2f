//! The proof: what was written is read back by every reader concerned and compared with what was to be written.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Entry;
use super::spell::{is_flag, is_terminator};
use super::{Input, Job, Refused, token};
use crate::catalog::{Build, OptId};
use crate::evaluate::{Evaluation, Host, Outcome, Request, Via, evaluate, reader_of};
use crate::syntax::{self, Document, Effect, Format, Reader};

/// Compares section by section as read on whatever machine, then the server's own list on this one.
pub(super) fn prove(
    input: &Input,
    job: &Job,
    text: &[u8],
    builds: &[Build],
    host: &dyn Host,
) -> Result<(), Refused> {
    let tokens = token::tokens(text);
    let read = token::read(&tokens.text);
    for reader in job.readers {
        prove_reader(job, *reader, &read)?;
    }
    if job.format == Format::Toml || input.format == Format::Toml {
        return Ok(());
    }
    for build in builds {
        if same_source(input, *build) {
            prove_build(input, job, text, *build, host)?;
        }
    }
    Ok(())
}

fn prove_reader(job: &Job, reader: Reader, text: &[u8]) -> Result<(), Refused> {
    for block in job.model.blocks.iter().filter(|block| readable(job, &block.name)) {
        let document = syntax::read(reader, text, &block.name);
        let expected: Vec<&Entry> = block.entries().collect();
        if expected.is_empty() {
            continue;
        }
        if let Some(problem) = document.problems.iter().find(|problem| problem.effect == Effect::Refuses) {
            return Err(Refused::new(0, format!("not proven: read back, it is refused: {}", problem.message)));
        }
        compare(&document, text, &block.name, &expected, grouped(job.format))?;
    }
    Ok(())
}

/// Sections without a name are written in ini alone.
fn readable(job: &Job, name: &[u8]) -> bool {
    !name.is_empty() || job.format == Format::Ini
}

fn grouped(format: Format) -> bool {
    matches!(format, Format::Json | Format::Toml)
}

/// A value as far as it makes a difference to the server.
fn normal<'a>(key: &[u8], value: &'a [u8]) -> &'a [u8] {
    const OFF: [&[u8]; 4] = [b"false", b"off", b"no", b"0"];
    if is_terminator(key) {
        b""
    } else if is_flag(key) {
        if OFF.iter().any(|off| off.eq_ignore_ascii_case(value)) { b"0" } else { b"1" }
    } else {
        value
    }
}

fn compare(
    document: &Document,
    text: &[u8],
    section: &[u8],
    expected: &[&Entry],
    grouped: bool,
) -> Result<(), Refused> {
    let mut found: Vec<_> =
        document.entries_of(text, section).map(|entry| (entry.key.bytes(text), entry.value.bytes(text))).collect();
    let mut expected = expected.to_vec();
    if grouped {
        found.sort_by_key(|(key, _)| *key);
        expected.sort_by(|a, b| token::read(&a.key).cmp(&token::read(&b.key)));
    }
    for (number, entry) in expected.iter().enumerate() {
        let (key, value) = (token::read(&entry.key), token::read(&entry.value));
        let same = found
            .get(number)
            .is_some_and(|found| *found.0 == *key && normal(&key, found.1) == normal(&key, &value));
        if !same {
            let name = super::spell::shown(&entry.key);
            return Err(Refused::new(entry.line, format!("not proven: `{name}` does not read back to the same")));
        }
    }
    if found.len() > expected.len() {
        return Err(Refused::new(0, "not proven: more is read back than was written"));
    }
    Ok(())
}

/// Whether a build reads the source as the reference reader does: only then does its own evaluation say something.
fn same_source(input: &Input, build: Build) -> bool {
    let reader = reader_of(input.format, build);
    if reader == input.reader() {
        return true;
    }
    let pairs = |reader: Reader| -> Vec<(Vec<u8>, Vec<u8>)> {
        let document = syntax::read(reader, &input.source, &input.section);
        let text = |piece: &syntax::Text| piece.bytes(&input.source).to_vec();
        document.entries.iter().map(|entry| (text(&entry.key), text(&entry.value))).collect()
    };
    pairs(reader) == pairs(input.reader())
}

fn evaluated(input: &Input, source: &[u8], format: Format, build: Build, host: &dyn Host) -> Evaluation {
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

fn prove_build(input: &Input, job: &Job, text: &[u8], build: Build, host: &dyn Host) -> Result<(), Refused> {
    let before = evaluated(input, &input.source, input.format, build, host);
    let after = evaluated(input, text, job.format, build, host);
    let holes = |evaluation: &Evaluation| {
        evaluation.loads.first().and_then(|load| load.expanded.as_ref()).is_some_and(|e| !e.holes.is_empty())
    };
    // A variable of unknown content stands in the text: the symbolic comparison has said all that can be said.
    if holes(&before) || holes(&after) {
        return Ok(());
    }
    let fail = |what: &str| {
        let name = build.name();
        Err(Refused::new(0, format!("not proven: {what} would differ for the build {name}")))
    };
    let kinds = |evaluation: &Evaluation| -> Vec<&'static str> {
        evaluation.refusals.iter().map(|refusal| refusal.kind).collect()
    };
    if before.outcome() != after.outcome() || kinds(&before) != kinds(&after) {
        return fail("whether the server starts");
    }
    if before.outcome() != Outcome::Fatal && list(&before, grouped(job.format)) != list(&after, grouped(job.format)) {
        return fail("the list of options");
    }
    if state(&before) != state(&after) {
        return fail("what the options come to");
    }
    Ok(())
}

/// Keys and values in the server's order, or option by option.
fn list(evaluation: &Evaluation, grouped: bool) -> Vec<(Vec<u8>, Vec<u8>)> {
    let pair = |id| {
        let key = evaluation.key(id);
        (key.to_vec(), normal(key, evaluation.listed(id)).to_vec())
    };
    let mut list: Vec<_> = evaluation.ids().map(pair).collect();
    if grouped {
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
