//! Writers: one configuration in another format, proven to be the same to the server, or refused.
//!
//! A source becomes a `Model` (sections, entries, comments and blank lines in order, every magic pair one token), a writer
//! makes text of it, and `prove` reads that text back with every reader concerned and compares.
//!
//! **Invariant**: nothing is returned that was not read back and compared; no writer knows an environment.
//! Pinned by `tests/it/convert.rs`.

mod group;
mod ini;
mod json;
mod model;
mod prove;
mod spell;
mod token;
mod toml;
mod xml;
mod yaml;

use std::fmt;
use std::sync::Arc;

use crate::catalog::{Build, Version};
use crate::evaluate::{Host, reader_of};
use crate::syntax::{Format, Reader};
use model::Model;

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file of that format.
    File(Format),
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
    /// Its format.
    pub format: Format,
    /// The build that must be able to read the result; `None`: all of them.
    pub build: Option<Build>,
    /// The release.
    pub target: Version,
}

impl Input {
    fn builds(&self) -> Vec<Build> {
        self.build.map_or_else(|| Build::ALL.to_vec(), |build| vec![build])
    }

    /// The reader that says what the source is: that of the build named, or of a full one.
    fn reader(&self) -> Reader {
        reader_of(self.format, self.build.unwrap_or(Build::Full))
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
    pub(crate) fn new(line: usize, reason: impl Into<String>) -> Self {
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

/// Converts one configuration.
///
/// # Errors
/// When no text of the target's format gives every server concerned the same configuration, or none could be proven to.
pub fn convert(input: &Input, target: Target, host: &dyn Host) -> Result<Converted, Refused> {
    let model = model::read(input, input.reader())?;
    match attempt(input, &model, target, &input.builds(), host) {
        Err(mut refused) if input.build.is_none() => {
            let could = |build: &Build| attempt(input, &model, target, &[*build], host).is_ok();
            refused.builds = Build::ALL.into_iter().filter(could).collect();
            Err(refused)
        }
        result => result,
    }
}

fn attempt(
    input: &Input,
    model: &Model,
    target: Target,
    builds: &[Build],
    host: &dyn Host,
) -> Result<Converted, Refused> {
    let Target::File(format) = target;
    let mut readers: Vec<Reader> = Vec::new();
    for reader in builds.iter().map(|build| reader_of(format, *build)) {
        if !readers.contains(&reader) {
            readers.push(reader);
        }
    }
    let mut job = Job { model, format, readers: &readers, notes: model.notes.clone() };
    job.check_names(input.format)?;
    let text = match format {
        Format::Ini => ini::write(&mut job)?,
        Format::Yaml => yaml::write(&mut job)?,
        Format::Json => json::write(&mut job)?,
        Format::Xml => xml::write(&mut job)?,
        Format::Toml => toml::write(&mut job)?,
    };
    let text = token::written(&text);
    prove::prove(input, &job, &text, builds, host)?;
    Ok(Converted { text, notes: job.notes })
}

/// What a writer works on.
struct Job<'a> {
    model: &'a Model,
    format: Format,
    /// The readers that must understand the text, each once.
    readers: &'a [Reader],
    notes: Vec<String>,
}

/// Options that load a file of one format.
const LOADERS: [&[u8]; 6] = [b"ini", b"yaml", b"yml", b"xml", b"json", b"js"];

impl Job<'_> {
    fn note(&mut self, note: String) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// References of the file to itself: `ini = :name` has a meaning to the INI reader alone (`core/ini.c:uwsgi_ini_config`).
    fn check_names(&mut self, source: Format) -> Result<(), Refused> {
        let model = self.model;
        for entry in model.entries() {
            let own = token::variables(&entry.value).find(|letter| b"opsneijOPSNEIJ".contains(letter));
            if LOADERS.contains(&&entry.key[..]) {
                self.check_loader(entry, own.is_some(), source)?;
            }
            if let Some(letter) = own {
                self.note(format!(
                    "line {}: `%{}` stands for the name of the file, and follows the new one",
                    entry.line,
                    char::from(letter)
                ));
            }
        }
        Ok(())
    }

    fn check_loader(&self, entry: &model::Entry, own: bool, source: Format) -> Result<(), Refused> {
        let same = self.format == source || matches!(self.format, Format::Toml | Format::Ini);
        if entry.value.starts_with(b":") && !(same && entry.key == b"ini") {
            let name = String::from_utf8_lossy(&entry.value).into_owned();
            let reason = format!(
                "`{name}` names another section of the same file, which the server can do in ini alone; \
                 --flatten puts it in place"
            );
            return Err(Refused::new(entry.line, reason));
        }
        if own && self.format != source {
            let reason = "the file loads itself by its own name, and is of another format then";
            return Err(Refused::new(entry.line, reason));
        }
        Ok(())
    }
}
