//! Command lines: `uwsgi --option value …`, in a shell's words or of a start that stands elsewhere.
//!
//! A value on the command line has no magic variables, and a block has no end there (`endif` is no option).

use std::borrow::Cow;
use std::sync::Arc;
use std::vec::IntoIter;

use super::model::{Block, Entry, Item, Loose, Model};
use super::words::{self, Word, quote};
use super::{Input, Job, Refused, spell, token};
use crate::catalog::{Arity, OptId, Setter};
use crate::evaluate::{LoadId, Nowhere, Origin, Refusal, Request, evaluate, option_of_variable};
use crate::start::{self, PlaceKind, Start};
use crate::syntax::{Format, LineIndex, Span};

/// Reads a command line.
pub(super) fn read(input: &Input) -> Result<Model<'static>, Refused> {
    if super::is_dockerfile(&input.source) {
        let starts = start::read(PlaceKind::Dockerfile, &input.source).starts;
        let Ok([start]) = <[Start; 1]>::try_from(starts) else {
            return Err(Refused::new(0, "this Dockerfile does not start uWSGI"));
        };
        return read_start(&Input { start: Some(Arc::new(start)), ..input.clone() });
    }
    let words = command(&input.source)?;
    if let Some(refused) = refused_by_getopt(&words, input) {
        return Err(refused);
    }
    Ok(model(options(words)?, Vec::new()))
}

/// What the server is to make of a start, its place being the first file that is read.
pub(super) fn request(input: &Input, start: &Arc<Start>) -> Request {
    let build = input.reference();
    let target = if input.build.is_some() { input.target } else { build.version() };
    Request::start(Arc::clone(start)).source(Arc::clone(&input.source)).build(build).target(target)
}

/// Reads the variables and the command line of a start; the files that it loads stay includes.
pub(super) fn read_start(input: &Input) -> Result<Model<'static>, Refused> {
    let Some(start) = &input.start else { return Err(Refused::new(0, "there is no start")) };
    let lines = LineIndex::new(&input.source);
    let line = |span: Span| lines.line(span.start) + 1;
    let evaluation = evaluate(&request(input, start), &Nowhere);
    if let Some(refusal) = evaluation.refusals.iter().find(|refusal| refusal.kind.is_of_getopt()) {
        let word = refusal.word.and_then(|word| start.arguments.get(usize::from(word)));
        return Err(Refused::new(word.map_or(0, |word| line(word.span)), refusal.reason.clone()));
    }
    let unknown = start.arguments.iter().find(|word| word.text().is_none());
    let variables = start.environment.iter().filter(|variable| option_of_variable(&variable.name).is_some());
    let unknown =
        unknown.or_else(|| variables.map(|variable| &variable.value).find(|value| value.text().is_none()));
    if let Some(word) = unknown {
        let reason = format!(
            "only where uWSGI is started it is known what `{}` stands for",
            spell::shown(&word.written())
        );
        return Err(Refused::new(line(word.span), reason));
    }
    let mut entries = Vec::new();
    for id in evaluation.ids() {
        let Origin::File { load: LoadId(0), entry } = evaluation.entry(id).origin else { continue };
        if evaluation.entry(id).made_by().is_some() {
            continue;
        }
        let place = evaluation.load(LoadId(0)).document.entries.get(entry as usize);
        let at = place.map_or(0, |place| line(place.span));
        let raw = evaluation.entry(id).raw();
        let (key, value) = (evaluation.key(id), evaluation.text(raw.text).to_vec());
        let flag = OptId::lookup(key).is_some_and(|id| matches!(id.setter(), Setter::True | Setter::False));
        let (bare, value) = match raw.is_null() {
            true if flag => (false, b"true".to_vec()),
            is_null => (is_null, value),
        };
        entries.push(Entry { key: key.to_vec().into(), value: value.into(), bare, line: at });
    }
    for word in evaluation.unread.iter().filter(|unread| unread.entry.is_none()) {
        let at = start.arguments.iter().find(|argument| argument.written() == word.path);
        entries
            .push(positional(Word { text: word.path.clone(), line: at.map_or(0, |word| line(word.span)) })?);
    }
    let variables = start.environment.iter().any(|variable| option_of_variable(&variable.name).is_some());
    let loads = !start::named(start).is_empty();
    let note = "variables `UWSGI_*` are options now: a file that reads one by `$(UWSGI_X)` still needs it";
    let notes = if variables && loads { vec![note.to_owned()] } else { Vec::new() };
    Ok(model(entries, notes))
}

/// What the server's own `getopt_long` refuses, with the option table of the moment: an ambiguous abbreviation, an option
/// before the plugin that brings it. A command line longer than any that is written by hand is not asked about: each word
/// of it would be held once more.
fn refused_by_getopt(words: &[Word], input: &Input) -> Option<Refused> {
    const MOST: usize = 10_000;
    if words.len() > MOST {
        return None;
    }
    let word = |text: &[u8]| start::Word::known(text, Span::default());
    let mut start = Start::new(PlaceKind::Shell, word(b"uwsgi"));
    start.arguments = words.iter().map(|given| word(&given.text)).collect();
    let build = input.reference();
    let target = if input.build.is_some() { input.target } else { build.version() };
    let evaluation = evaluate(&Request::start(start).build(build).target(target), &Nowhere);
    let by_getopt = |refusal: &&Refusal| refusal.kind.is_of_getopt();
    let refusal = evaluation.refusals.iter().find(by_getopt)?;
    let line = words.get(usize::from(refusal.word?))?.line;
    Some(Refused::new(line, refusal.reason.clone()))
}

/// A configuration of one section without comments.
pub(super) fn model(entries: Vec<Entry<'_>>, notes: Vec<String>) -> Model<'_> {
    let items = entries.into_iter().map(Item::Entry).collect();
    let block = Block { name: Cow::Borrowed(b"uwsgi"), line: 0, lead: Loose::default(), items };
    Model { blocks: vec![block], tail: Loose::default(), asked: b"uwsgi".to_vec(), notes }
}

/// The words after the program's name.
fn command(source: &[u8]) -> Result<Vec<Word>, Refused> {
    let mut words = words::split(source, 1)?;
    if let [shell, flag, script] = &words[..]
        && name_of(shell).ends_with(b"sh")
        && flag.text == b"-c"
    {
        words = words::split(&script.text, script.line)?;
    }
    let program =
        words.iter().position(|word| name_of(word).starts_with(b"uwsgi") && !name_of(word).contains(&b'='));
    match (program, words.first()) {
        (Some(at), _) if words[..at].iter().all(|word| !word.text.starts_with(b"-")) => {
            Ok(words.split_off(at + 1))
        }
        (_, Some(first)) if first.text.starts_with(b"-") => Ok(words),
        (_, first) => Err(Refused::new(first.map_or(0, |word| word.line), "no command line of uwsgi")),
    }
}

/// The last part of a path.
fn name_of(word: &Word) -> &[u8] {
    word.text.rsplit(|byte| *byte == b'/').next().unwrap_or_default()
}

/// `getopt_long` over the server's table: options first, then the files (`core/uwsgi.c:uwsgi_setup`).
fn options(words: Vec<Word>) -> Result<Vec<Entry<'static>>, Refused> {
    let (mut entries, mut files) = (Vec::new(), Vec::new());
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        match &word.text[..] {
            b"--" => files.extend(words.by_ref()),
            [b'-', b'-', name @ ..] => entries.push(long(name, word.line, &mut words)?),
            [b'-', letters @ ..] if !letters.is_empty() => {
                short(letters, word.line, &mut words, &mut entries)?;
            }
            _ => files.push(word),
        }
    }
    for file in files {
        entries.push(positional(file)?);
    }
    Ok(entries)
}

fn positional(file: Word) -> Result<Entry<'static>, Refused> {
    let key = match Format::of_path(&file.text) {
        Some(format) if format != Format::Toml => format.name(),
        _ => {
            let name = spell::shown(&file.text);
            return Err(Refused::new(
                file.line,
                format!("`{name}` is neither an option nor a configuration"),
            ));
        }
    };
    Ok(Entry { key: key.as_bytes().into(), value: file.text.into(), bare: false, line: file.line })
}

fn long(name: &[u8], line: usize, words: &mut IntoIter<Word>) -> Result<Entry<'static>, Refused> {
    let equals = memchr::memchr(b'=', name);
    let (name, value) = (&name[..equals.unwrap_or(name.len())], equals.map(|at| name[at + 1..].to_vec()));
    let Some(id) = OptId::lookup(name).or_else(|| abbreviated(name)) else {
        let reason = format!("uWSGI has no option `--{}`", spell::shown(name));
        return Err(Refused::new(line, reason));
    };
    let value = match (id.arity(), value) {
        (Arity::None, Some(_)) => {
            let reason = format!("`--{}` takes no value on a command line", id.name());
            return Err(Refused::new(line, reason));
        }
        (Arity::Required, None) => Some(following(id, line, words)?),
        (_, value) => value,
    };
    Ok(entry(id, value, line))
}

/// A beginning that only one option has (`getopt_long`).
fn abbreviated(name: &[u8]) -> Option<OptId> {
    let mut found = OptId::all().filter(|id| id.name().as_bytes().starts_with(name));
    let first = found.next()?;
    (!name.is_empty() && found.all(|other| other.group() == first.group())).then_some(first)
}

fn following(id: OptId, line: usize, words: &mut IntoIter<Word>) -> Result<Vec<u8>, Refused> {
    let Some(word) = words.next() else {
        return Err(Refused::new(line, format!("`--{}` needs a value on a command line", id.name())));
    };
    Ok(word.text)
}

fn entry(id: OptId, value: Option<Vec<u8>>, line: usize) -> Entry<'static> {
    let flag = matches!(id.setter(), Setter::True | Setter::False);
    let bare = value.is_none() && !flag;
    let value = value.unwrap_or_else(|| if flag { b"true".to_vec() } else { Vec::new() });
    Entry { key: id.name().as_bytes().into(), value: value.into(), bare, line }
}

fn short(
    letters: &[u8],
    line: usize,
    words: &mut IntoIter<Word>,
    entries: &mut Vec<Entry<'static>>,
) -> Result<(), Refused> {
    for (number, &letter) in letters.iter().enumerate() {
        let Some(id) = OptId::all().find(|id| id.short() == Some(char::from(letter))) else {
            return Err(Refused::new(line, format!("uWSGI has no option `-{}`", char::from(letter))));
        };
        if id.arity() == Arity::None {
            entries.push(entry(id, None, line));
            continue;
        }
        let rest = &letters[number + 1..];
        let value = match id.arity() {
            _ if !rest.is_empty() => Some(rest.to_vec()),
            Arity::Required => Some(following(id, line, words)?),
            _ => None,
        };
        entries.push(entry(id, value, line));
        return Ok(());
    }
    Ok(())
}

/// What each option of a command line that was written begins its own line with.
pub(super) const INDENT: &[u8] = b"    ";

/// Writes the section asked as one command in several lines.
pub(super) fn write(job: &mut Job) -> Result<Vec<u8>, Refused> {
    note_losses(job, "a command line");
    let mut out = b"uwsgi".to_vec();
    for entry in asked(job) {
        check(entry, "a command line")?;
        let (key, value) = (&*token::read(&entry.key), token::read(&entry.value).into_owned());
        let on = !spell::is_off(&value);
        let option = match OptId::lookup(key) {
            Some(id) if id.arity() == Arity::None && job.is_flag(key) && on => [b"--", key].concat(),
            Some(id) if id.arity() == Arity::None && value.is_empty() => [b"--", key].concat(),
            Some(id) if id.arity() == Arity::Required => [b"--", key, b" ", &quote(&value)].concat(),
            Some(id) if id.arity() == Arity::Optional => [b"--", key, b"=", &quote(&value)].concat(),
            // A placeholder, or a value that an option without one can not be given.
            _ => [b"--set ", &quote(&[key, b"=", &value].concat())[..]].concat(),
        };
        out.extend_from_slice(b" \\\n");
        out.extend_from_slice(INDENT);
        out.extend(option);
    }
    out.push(b'\n');
    Ok(out)
}

/// The entries of the section asked.
pub(super) fn asked<'a>(job: &Job<'a>) -> impl Iterator<Item = &'a Entry<'a>> + use<'a> {
    let model = job.model;
    model.blocks.iter().filter(|block| block.name == model.asked).flat_map(Block::entries)
}

/// Comments and other sections have no place.
pub(super) fn note_losses(job: &mut Job, what: &str) {
    let model = job.model;
    if model.comments().next().is_some() {
        job.notes.say(format!("{what} has no comments: they are left away"));
    }
    for block in
        model.blocks.iter().filter(|block| block.name != model.asked && block.entries().next().is_some())
    {
        let name = spell::shown(&block.name);
        job.notes.at(block.line, format!("{what} has no sections: `{name}` is left away"));
    }
}

/// Blocks and magic variables are of files alone.
pub(super) fn check(entry: &Entry, what: &str) -> Result<(), Refused> {
    let name = spell::shown(&entry.key);
    if spell::is_opener(&entry.key) || spell::is_terminator(&entry.key) {
        let reason = format!("`{name}`: {what} can hold no blocks; --flatten evaluates them first");
        return Err(Refused::new(entry.line, reason));
    }
    if let Some(letter) = token::variables(&entry.key).chain(token::variables(&entry.value)).next() {
        let letter = char::from(letter);
        let reason =
            format!("`{name}`: {what} knows no magic variables such as `%{letter}`; --flatten replaces them");
        return Err(Refused::new(entry.line, reason));
    }
    if entry.value.contains(&0) || entry.key.contains(&0) {
        return Err(Refused::new(entry.line, format!("`{name}`: {what} can hold no NUL")));
    }
    Ok(())
}
