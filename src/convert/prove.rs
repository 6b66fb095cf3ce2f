//! The proof: what was written is read back by every reader concerned and compared with what was to be written.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use super::model::{Block, Entry};
use super::spell::{is_flag, is_off, is_terminator};
use super::token::{self, View};
use super::{Form, Input, Job, Refused};
use crate::catalog::{Build, OptId};
use crate::evaluate::{
    Effective, EntryId, Evaluation, Host, Origin, Outcome, RefusalKind, Request, Value, Via, evaluate,
    reader_of,
};
use crate::syntax::{self, Document, Effect, Format, Reader, Text};

/// Compares section by section as read on whatever machine, then the server's own list on this one.
pub(super) fn prove(input: &Input, job: &Job, text: &[u8], host: &dyn Host) -> Result<(), Refused> {
    let Form::File(format) = job.to else { return prove_words(input, job, text) };
    prove_text(job, text)?;
    let Form::File(source) = input.form else { return Ok(()) };
    if input.start.is_some() {
        return Ok(());
    }
    if format == Format::Toml {
        return Ok(());
    }
    for build in job.builds {
        if input.flatten {
            prove_flat(input, job, text, *build, host)?;
        } else if source != Format::Toml && same_source(input, source, *build) {
            // One evaluation at a time is held.
            let before = Gist::of(job, &evaluated(input, Arc::clone(&input.source), source, *build, host));
            prove_build(job, &before, &evaluated(input, text.into(), format, *build, host))?;
        }
    }
    Ok(())
}

/// Whatever its variables stand for, each reader finds in the text what was to be written.
fn prove_text(job: &Job, text: &[u8]) -> Result<(), Refused> {
    let tokens = token::tokens(text, true);
    for reader in job.readers {
        prove_reader(job, *reader, &tokens.text, token::read)?;
        prove_reader(job, *reader, &tokens.text, token::read_empty)?;
    }
    Ok(())
}

/// A command line or an environment, read back.
fn prove_words(input: &Input, job: &Job, text: &[u8]) -> Result<(), Refused> {
    let back = Input { source: text.into(), form: job.to, start: None, ..input.clone() };
    let read = if job.to == Form::Args { super::args::read(&back) } else { super::env::read(&back) };
    let model = read.map_err(|refused| in_source(job, text, refused))?;
    let (before, after) = (super::args::asked(job), model.entries());
    let same = if job.is_grouped() {
        let mut before: Vec<_> = before.map(|entry| said(job, entry)).collect();
        let mut after: Vec<_> = after.map(|entry| said(job, entry)).collect();
        before.sort_unstable();
        after.sort_unstable();
        before == after
    } else {
        before.map(|entry| said(job, entry)).eq(after.map(|entry| said(job, entry)))
    };
    if same { Ok(()) } else { Err(Refused::new(0, "not proven: it does not read back to the same")) }
}

/// What is refused in the text that was written, with the line of the entry that it was written for.
fn in_source(job: &Job, text: &[u8], refused: Refused) -> Refused {
    let lines = text.split(|&byte| byte == b'\n').take(refused.line);
    let is_entry = |line: &&[u8]| job.to != Form::Args || line.starts_with(super::args::INDENT);
    let number = lines.filter(is_entry).count();
    let entry = number.checked_sub(1).and_then(|before| super::args::asked(job).nth(before));
    Refused { line: entry.map_or(0, |entry| entry.line), ..refused }
}

/// What an entry comes to: `set` is the option that it names.
fn said<'a>(job: &Job, entry: &'a Entry) -> (Cow<'a, [u8]>, Cow<'a, [u8]>) {
    let (mut key, mut value) = (token::read(&entry.key), token::read(&entry.value));
    if *key == *b"set"
        && let Some(equals) = memchr::memchr(b'=', &value)
    {
        key = part(value.clone(), |value| &value[..equals]);
        value = part(value, |value| &value[equals + 1..]);
    }
    let value = part(value, |value| normal(&key, value, job.builds));
    (key, value)
}

fn part(text: Cow<'_, [u8]>, of: impl Fn(&[u8]) -> &[u8]) -> Cow<'_, [u8]> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(of(text)),
        Cow::Owned(text) => Cow::Owned(of(&text).to_vec()),
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
    let is_read = |block: &&Block| readable(job, &block.name) && block.entries().next().is_some();
    let mut blocks = job.model.blocks.iter().filter(is_read);
    if reader == Reader::Ini {
        let document = syntax::read(reader, text, &job.model.asked);
        refuses(&document)?;
        let mut sections: HashMap<&[u8], Vec<&syntax::Entry>> = HashMap::new();
        for entry in &document.entries {
            sections.entry(document.section_name(text, entry.section)).or_default().push(entry);
        }
        return blocks.try_for_each(|block| {
            compare(job, view, block, sections.remove(&*block.name).unwrap_or_default().into_iter(), text)
        });
    }
    super::check_sections(blocks.clone().count(), text)?;
    blocks.try_for_each(|block| {
        let document = syntax::read(reader, text, &block.name);
        refuses(&document)?;
        compare(job, view, block, document.entries_of(text, &block.name), text)
    })
}

/// What is written has to be read to its end.
fn refuses(document: &Document) -> Result<(), Refused> {
    match document.problems.iter().find(|problem| problem.effect == Effect::Refuses) {
        Some(problem) => {
            Err(Refused::new(0, format!("not proven: read back, it is refused: {}", problem.message)))
        }
        None => Ok(()),
    }
}

/// The server's list, read from the flat text, is what was written.
fn prove_flat(input: &Input, job: &Job, text: &[u8], build: Build, host: &dyn Host) -> Result<(), Refused> {
    let Form::File(format) = job.to else { return Ok(()) };
    let plain = Input { section: b"uwsgi".to_vec(), ..input.clone() };
    let after = evaluated(&plain, text.into(), format, build, host);
    let mut expected: Vec<Pair> =
        job.model.entries().map(|entry| pair(job, &entry.key, &entry.value)).collect();
    let mine = |id: &EntryId| matches!(after.entry(*id).origin, Origin::File { .. });
    let mut found: Vec<Pair> =
        after.ids().filter(mine).map(|id| pair(job, after.key(id), after.value(id))).collect();
    if job.is_grouped() {
        expected.sort_unstable();
        found.sort_unstable();
    }
    let Some(at) = (0..expected.len().max(found.len())).find(|at| expected.get(*at) != found.get(*at)) else {
        return Ok(());
    };
    let entry =
        job.model.entries().find(|entry| expected.get(at).is_some_and(|(key, _)| **key == *entry.key));
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

/// A key, and its value as far as it makes a difference to the server.
type Pair<'a> = (&'a [u8], &'a [u8]);

fn pair<'a>(job: &Job, key: &'a [u8], value: &'a [u8]) -> Pair<'a> {
    (key, normal(key, value, job.builds))
}

/// Whether a section is what was to be written, in the same order or option by option.
fn compare<'a>(
    job: &Job,
    view: View,
    block: &Block,
    found: impl Iterator<Item = &'a syntax::Entry>,
    text: &[u8],
) -> Result<(), Refused> {
    if !job.is_grouped() {
        return compare_in_order(job, view, block.entries(), found, text);
    }
    let mut expected: Vec<&Entry> = block.entries().collect();
    let mut found: Vec<&syntax::Entry> = found.collect();
    found.sort_by_key(|entry| entry.key.bytes(text));
    expected.sort_by(|a, b| view(&a.key).cmp(&view(&b.key)));
    compare_in_order(job, view, expected.into_iter(), found.into_iter(), text)
}

fn compare_in_order<'a, 'b>(
    job: &Job,
    view: View,
    expected: impl Iterator<Item = &'a Entry<'a>>,
    mut found: impl Iterator<Item = &'b syntax::Entry>,
    text: &[u8],
) -> Result<(), Refused> {
    for entry in expected {
        let (key, value) = (view(&entry.key), view(&entry.value));
        let same = found.next().is_some_and(|found| {
            pair(job, found.key.bytes(text), found.value.bytes(text)) == pair(job, &key, &value)
        });
        if !same {
            let name = super::spell::shown(&entry.key);
            return Err(Refused::new(
                entry.line,
                format!("not proven: `{name}` does not read back to the same"),
            ));
        }
    }
    if found.next().is_some() {
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
    let read = |reader: Reader| syntax::read(reader, &input.source, &input.section).entries;
    let (mine, others) = (read(reader), read(reference));
    let same = |piece: &Text, other: &Text| piece.bytes(&input.source) == other.bytes(&input.source);
    mine.len() == others.len()
        && mine.iter().zip(&others).all(|(a, b)| same(&a.key, &b.key) && same(&a.value, &b.value))
}

pub(super) fn evaluated(
    input: &Input,
    source: Arc<[u8]>,
    format: Format,
    build: Build,
    host: &dyn Host,
) -> Evaluation {
    let mut request =
        Request::path(input.path.clone()).source(source).format(format).via(Via::Positional).build(build);
    request.section = Some(input.section.clone()).filter(|section| section != b"uwsgi");
    if input.build == Some(build) {
        request = request.target(input.target);
    }
    evaluate(&request, host)
}

/// What another evaluation is compared with.
struct Gist {
    /// A variable of unknown content stands in the text.
    holes: bool,
    outcome: Outcome,
    refusals: Vec<RefusalKind>,
    /// Keys and values in the server's order, or option by option, each with its length before it.
    list: Vec<u8>,
    state: (BTreeMap<&'static str, String>, Vec<String>),
}

impl Gist {
    fn of(job: &Job, evaluation: &Evaluation) -> Self {
        let mut all = Vec::new();
        list(job, evaluation, |part| all.extend_from_slice(part));
        Self {
            holes: has_holes(evaluation),
            outcome: evaluation.outcome(),
            refusals: evaluation.refusals.iter().map(|refusal| refusal.kind).collect(),
            list: all,
            state: state(evaluation),
        }
    }

    /// Whether the other list is the same.
    fn lists(&self, job: &Job, evaluation: &Evaluation) -> bool {
        let mut rest = Some(&self.list[..]);
        list(job, evaluation, |part| rest = rest.and_then(|rest| rest.strip_prefix(part)));
        rest == Some(&[])
    }
}

fn has_holes(evaluation: &Evaluation) -> bool {
    let expanded = evaluation.loads.first().and_then(|load| load.expanded.as_ref());
    expanded.is_some_and(|expanded| !expanded.holes.is_empty())
}

fn prove_build(job: &Job, before: &Gist, after: &Evaluation) -> Result<(), Refused> {
    // The symbolic comparison has said all that can be said.
    if before.holes || has_holes(after) {
        return Ok(());
    }
    let fail = |what: &str| {
        let name = after.build.name();
        Err(Refused::new(0, format!("not proven: {what} would differ for the build {name}")))
    };
    let refusals = after.refusals.iter().map(|refusal| refusal.kind);
    if before.outcome != after.outcome() || !refusals.eq(before.refusals.iter().copied()) {
        return fail("whether the server starts");
    }
    let partial = before.outcome == Outcome::Fatal && job.is_grouped();
    if !partial && !before.lists(job, after) {
        return fail("the list of options");
    }
    if before.state != state(after) {
        return fail("what the options come to");
    }
    Ok(())
}

/// The list of options, part by part.
fn list(job: &Job, evaluation: &Evaluation, mut each: impl FnMut(&[u8])) {
    let mut ids: Vec<EntryId> = evaluation.ids().collect();
    if job.is_grouped() {
        ids.sort_by_key(|id| evaluation.key(*id));
    }
    for id in ids {
        let (key, value) = pair(job, evaluation.key(id), evaluation.listed(id));
        for text in [key, value] {
            each(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
            each(text);
        }
    }
}

/// What each variable written holds in the end, as text.
fn state(evaluation: &Evaluation) -> (BTreeMap<&'static str, String>, Vec<String>) {
    let options: BTreeSet<OptId> = evaluation.entries.iter().filter_map(|entry| entry.option).collect();
    let show = |out: &mut String, value: &Value| {
        let holes = value.holes.as_ref().map_or(0, |holes| holes.len());
        let _ = write!(out, "{:?}/{holes},", String::from_utf8_lossy(evaluation.text(value.text)));
    };
    let effective = |option: OptId| {
        let mut text = String::new();
        match evaluation.effective(option)? {
            Effective::Text(value) => show(&mut text, &value),
            Effective::List(values) => values.iter().for_each(|value| show(&mut text, value)),
            other => text = format!("{other:?}"),
        }
        Some(text)
    };
    let values = options.into_iter().filter_map(|option| Some((option.name(), effective(option)?))).collect();
    let sockets = evaluation.sockets.iter().map(|socket| socket_text(evaluation, socket)).collect();
    (values, sockets)
}

fn socket_text(evaluation: &Evaluation, socket: &crate::evaluate::Socket) -> String {
    let name = String::from_utf8_lossy(evaluation.text(socket.name.text));
    format!("{name} {:?}", socket.protocol)
}
