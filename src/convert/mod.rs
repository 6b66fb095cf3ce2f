//! Writers: one configuration in another format, proven to be the same to the server, or refused.
//!
//! A source becomes a `Model` (sections, entries, comments and blank lines in order, every magic pair one token), a writer
//! makes text of it, and `prove` reads that text back with every reader concerned and compares.
//!
//! **Invariant**: nothing is returned that was not read back and compared; no writer knows an environment.
//! Pinned by `tests/it/convert.rs`.

mod args;
mod env;
mod flatten;
mod group;
mod ini;
mod json;
mod model;
mod notes;
mod prove;
mod reading;
mod references;
mod spell;
mod token;
mod toml;
mod variables;
mod words;
mod xml;
mod yaml;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::catalog::{Build, Version};
use crate::evaluate::{Host, reader_of};
use crate::start::Start;
use crate::syntax::{Format, Reader};
use model::Model;
use notes::Notes;
use spell::Mentioned;

/// What can be read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A file of that format.
    File(Format),
    /// A command line, as a shell or a Dockerfile has it.
    Args,
    /// `UWSGI_*` variables of the environment.
    Env,
}

impl Form {
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::File(format) => format.name(),
            Self::Args => "args",
            Self::Env => "env",
        }
    }
}

/// What is to be converted.
#[derive(Clone, Debug)]
pub struct Input {
    /// The path as given, without a section.
    pub path: Vec<u8>,
    /// The section asked for, `uwsgi` by default.
    pub section: Vec<u8>,
    /// The content.
    pub source: Arc<[u8]>,
    /// What it is.
    pub form: Form,
    /// The build that must be able to read the result; `None`: all of them.
    pub build: Option<Build>,
    /// The release.
    pub target: Version,
    /// Evaluate blocks, includes and placeholders on this machine first.
    pub flatten: bool,
    /// The start that is converted: its variables and its command line; `source` is the place that it stands in.
    pub start: Option<Arc<Start>>,
}

impl Input {
    fn builds(&self) -> Vec<Build> {
        self.build.map_or_else(|| Build::USUAL.to_vec(), |build| vec![build])
    }

    /// The build that says what the source is: the one named, or a full one.
    fn reference(&self) -> Build {
        self.build.unwrap_or(Build::Full)
    }
}

/// A configuration in another format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    /// The text.
    pub text: Vec<u8>,
    /// What the target cannot hold, such as comments, and what the source's reader passes over.
    pub notes: Vec<String>,
}

/// Why a configuration is not converted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line of the source, from 1; 0 where no line is to blame.
    pub line: usize,
    /// Why, in a sentence without a full stop.
    pub reason: String,
    /// Builds that could read what all builds together cannot.
    pub builds: Vec<Build>,
}

impl Refused {
    fn new(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into(), builds: Vec::new() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        if !self.builds.is_empty() {
            let names: Vec<&str> = self.builds.iter().map(|build| build.name()).collect();
            write!(f, "; it can be written for one build: --build {}", names.join(" or --build "))?;
        }
        Ok(())
    }
}

/// What a text is that no name tells: a Dockerfile, a command line, or lines of `UWSGI_*` variables.
pub fn sniffed(source: &[u8]) -> Option<Form> {
    let lines = source.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let mut said = lines.filter(|line| !line.is_empty() && !line.starts_with(b"#")).peekable();
    let first = said.peek().copied()?;
    let program = first.split(u8::is_ascii_whitespace).next().unwrap_or_default();
    if is_dockerfile(source) || program.rsplit(|byte| *byte == b'/').next() == Some(b"uwsgi") {
        return Some(Form::Args);
    }
    let is_name = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
    let is_variable = |line: &[u8]| {
        let line = line.strip_prefix(b"export ").unwrap_or(line);
        let name = line.split(|byte| *byte == b'=').next().unwrap_or_default();
        name.len() < line.len() && !name.is_empty() && name.iter().all(is_name)
    };
    let mut own = false;
    for line in said {
        own |= line.strip_prefix(b"export ").unwrap_or(line).starts_with(b"UWSGI_");
        if !is_variable(line) {
            return None;
        }
    }
    own.then_some(Form::Env)
}

/// Whether a text is a Dockerfile: its first instruction says from what an image is made.
fn is_dockerfile(source: &[u8]) -> bool {
    let lines = source.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let mut said = lines.filter(|line| !line.is_empty() && !line.starts_with(b"#"));
    let is = |line: &[u8], name: &[u8]| {
        line.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name))
            && line.get(name.len()).is_some_and(u8::is_ascii_whitespace)
    };
    said.find(|line| !is(line, b"ARG"))
        .is_some_and(|line| is(line, b"FROM") && !line[4..].trim_ascii().starts_with(b"="))
}

/// Converts one configuration.
///
/// # Errors
/// When no text of the target's format gives every server concerned the same configuration, or none could be proven to.
pub fn convert(input: &Input, to: Form, host: &dyn Host) -> Result<Converted, Refused> {
    let tokens;
    let model = match input.form {
        _ if input.flatten => flatten::read(input, host)?,
        _ if input.start.is_some() => args::read_start(input)?,
        Form::File(format) => {
            let reader = reader_of(format, input.reference());
            tokens = reading::tokens(input, reader)?;
            reading::read(input, reader, &tokens)?
        }
        Form::Args => args::read(input)?,
        Form::Env => env::read(input)?,
    };
    match attempt(input, &model, to, &input.builds(), host) {
        Err(mut refused) if input.build.is_none() => {
            let could = |build: &Build| attempt(input, &model, to, &[*build], host).is_ok();
            refused.builds = Build::USUAL.into_iter().filter(could).collect();
            Err(refused)
        }
        result => result,
    }
}

fn attempt(
    input: &Input,
    model: &Model<'_>,
    to: Form,
    builds: &[Build],
    host: &dyn Host,
) -> Result<Converted, Refused> {
    let mut readers: Vec<Reader> = Vec::new();
    if let Form::File(format) = to {
        readers = builds.iter().map(|build| reader_of(format, *build)).collect();
        readers.dedup();
    }
    let (mentioned, notes) = (Mentioned::of(model), Notes::default());
    let mut job = Job { model, to, readers: &readers, builds, mentioned, notes };
    job.check_names(input.form)?;
    let mut text = match to {
        Form::File(Format::Ini) => ini::write(&mut job)?,
        Form::File(Format::Yaml) => yaml::write(&mut job)?,
        Form::File(Format::Json) => json::write(&mut job)?,
        Form::File(Format::Xml) => xml::write(&mut job)?,
        Form::File(Format::Toml) => toml::write(&mut job)?,
        Form::Args => args::write(&mut job)?,
        Form::Env => env::write(&mut job)?,
    };
    if let Form::File(_) = to {
        let written = match token::written(&text) {
            Cow::Owned(written) => Some(written),
            Cow::Borrowed(_) => None,
        };
        text = written.unwrap_or(text);
    }
    prove::prove(input, &job, &text, host)?;
    let notes = model.notes.iter().cloned().chain(job.notes.finish()).collect();
    Ok(Converted { text, notes })
}

/// All but the reader of ini take one section at a time, so each is another reading of the whole text; no more bytes than
/// this are read in all.
fn check_sections(count: usize, text: &[u8]) -> Result<(), Refused> {
    const MOST: usize = 1 << 26;
    if count.saturating_mul(text.len()) > MOST {
        return Err(Refused::new(0, format!("{count} sections are too many for a text of this size")));
    }
    Ok(())
}

/// What a writer works on.
struct Job<'a> {
    model: &'a Model<'a>,
    to: Form,
    /// The readers that must understand the text, each once.
    readers: &'a [Reader],
    builds: &'a [Build],
    mentioned: Mentioned,
    notes: Notes,
}

impl Job<'_> {
    fn is_flag(&self, key: &[u8]) -> bool {
        spell::is_flag(key, self.builds)
    }

    /// JSON, TOML and the environment know a name only once.
    fn is_grouped(&self) -> bool {
        matches!(self.to, Form::File(Format::Json | Format::Toml) | Form::Env)
    }
}
