//! What a run reads: configurations, starts and environments, as `--list-files` tells them.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{MAIN_SEPARATOR, PathBuf};

use serde::Serialize;

use super::{SourceText, escape};
use crate::display::one_line;
use crate::lint::secret::is_secret;
use crate::start::{Form, Piece, Place, PlaceKind, Start, Variable, Word};
use crate::syntax::{Format, LineIndex, Span, ini};

/// One entry of a listing.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[non_exhaustive]
pub enum Listed {
    /// A file that holds configuration, or a key of a `ConfigMap` that does.
    Configuration {
        /// The file.
        file: String,
        /// Where the configuration begins, from 1.
        line: usize,
        /// The names of its sections; of INI alone.
        sections: Vec<String>,
        /// The key of the `ConfigMap`.
        #[serde(skip_serializing_if = "Option::is_none")]
        key: Option<String>,
    },
    /// A start of the server.
    Start(Box<StartEntry>),
    /// Variables for a server that is started elsewhere.
    Environment {
        /// The file.
        file: String,
        /// The first variable of the server, from 1.
        line: usize,
        /// The service, container or stage.
        name: Option<String>,
        /// The variables.
        environment: BTreeMap<String, String>,
    },
}

/// A start, as it is listed.
#[derive(Debug, Serialize)]
pub struct StartEntry {
    file: String,
    line: usize,
    place: &'static str,
    name: Option<String>,
    program: String,
    arguments: Vec<Argument>,
    environment: BTreeMap<String, String>,
    directory: Option<String>,
    user: Option<String>,
    wrappers: Vec<String>,
    form: Option<&'static str>,
    stop_signal: Option<String>,
    /// The files of the project that it loads.
    configurations: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Argument {
    text: String,
    known: bool,
    line: usize,
    column: usize,
}

impl Listed {
    /// The entry of a configuration file.
    pub fn configuration(source: &SourceText, format: Format) -> Self {
        let bytes = &source.bytes;
        let header = |line: ini::Line| match line.kind {
            ini::LineKind::Header { name } => Some((name, text(name.of(bytes)))),
            _ => None,
        };
        let found: Vec<(Span, String)> =
            if format == Format::Ini { ini::lines(bytes).filter_map(header).collect() } else { Vec::new() };
        let line = found.first().map_or(1, |(span, _)| Lines::new(bytes).of(*span).0);
        let sections = found.into_iter().map(|(_, name)| name).collect();
        Self::Configuration { file: source.name.clone(), line, sections, key: None }
    }

    /// The entries of a place, in its order.
    pub fn place(source: &SourceText, place: &Place, loads: &[Vec<PathBuf>]) -> Vec<Self> {
        let (file, lines) = (&source.name, &Lines::new(&source.bytes));
        let none = Vec::new();
        let starts = place.starts.iter().enumerate().map(|(number, start)| {
            let loads = loads.get(number).unwrap_or(&none);
            Self::Start(Box::new(StartEntry::new(file, lines, start, loads)))
        });
        let environments = place.environments.iter().map(|one| Self::Environment {
            file: file.clone(),
            line: lines.of(one.span).0,
            name: one.name.clone(),
            environment: environment(&one.variables),
        });
        let embedded = place.embedded.iter().map(|one| Self::Configuration {
            file: file.clone(),
            line: lines.of(one.span).0,
            sections: Vec::new(),
            key: Some(one.key.clone()),
        });
        starts.chain(environments).chain(embedded).collect()
    }

    /// One line for a person.
    fn line(&self) -> String {
        let named = |name: &Option<String>| name.as_ref().map_or(String::new(), |name| format!(" {name}:"));
        match self {
            Self::Configuration { file, key: None, .. } => file.clone(),
            Self::Configuration { file, line, key: Some(key), .. } => format!("{file}:{line}: {key}"),
            Self::Start(start) => {
                let words =
                    std::iter::once(&start.program).chain(start.arguments.iter().map(|one| &one.text));
                let words: Vec<String> = words.map(|word| shown(word)).collect();
                format!("{}:{}:{} {}", start.file, start.line, named(&start.name), words.join(" "))
            }
            Self::Environment { file, line, name, environment } => {
                let set: Vec<&str> = environment
                    .keys()
                    .map(String::as_str)
                    .filter(|name| name.starts_with("UWSGI_"))
                    .collect();
                format!("{file}:{line}:{} sets {}", named(name), set.join(", "))
            }
        }
    }
}

impl StartEntry {
    fn new(file: &str, lines: &Lines<'_>, start: &Start, loads: &[PathBuf]) -> Self {
        let argument = |word: &Word| {
            let (line, column) = lines.of(word.span);
            let known = word.pieces.iter().all(|piece| matches!(piece, Piece::Text(_)));
            Argument { text: text(&word.written()), known, line, column }
        };
        let optional = |word: &Option<Word>| word.as_ref().map(|word| text(&word.written()));
        let has_choice = !matches!(start.place, PlaceKind::Shell | PlaceKind::Makefile | PlaceKind::Procfile);
        let form = if start.form == Form::Exec { "exec" } else { "shell" };
        Self {
            file: file.to_owned(),
            line: lines.of(start.program.span).0,
            place: start.place.name(),
            name: start.name.clone(),
            program: text(&start.program.written()),
            arguments: start.arguments.iter().map(argument).collect(),
            environment: environment(&start.environment),
            directory: optional(&start.directory),
            user: optional(&start.user),
            wrappers: start.wrappers.iter().map(|word| text(&word.written())).collect(),
            form: has_choice.then_some(form),
            stop_signal: optional(&start.stop_signal),
            configurations: loads
                .iter()
                .map(|path| path.to_string_lossy().replace(MAIN_SEPARATOR, "/"))
                .collect(),
        }
    }
}

/// A file by lines.
struct Lines<'a> {
    bytes: &'a [u8],
    index: LineIndex,
}

impl<'a> Lines<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, index: LineIndex::new(bytes) }
    }

    /// The line and column at which a range begins, from 1.
    fn of(&self, span: Span) -> (usize, usize) {
        self.index.position(self.bytes, span.start)
    }
}

/// Writes a listing as JSON, version 1.
///
/// # Errors
/// Those of `out`.
pub fn write_listing(list: &[Listed], out: &mut dyn Write) -> io::Result<()> {
    #[derive(Serialize)]
    struct Whole<'a> {
        version: u32,
        files: &'a [Listed],
    }
    escape::json(out, &Whole { version: 1, files: list })?;
    out.write_all(b"\n")
}

/// Writes a listing for people, a line an entry.
///
/// # Errors
/// Those of `out`.
pub fn write_listing_lines(list: &[Listed], out: &mut dyn Write) -> io::Result<()> {
    for entry in list {
        let mut line = String::new();
        one_line(&mut line, &entry.line());
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// A word as a shell would have to be given it, where blanks are in it.
fn shown(word: &str) -> String {
    let has_blank = word.is_empty() || word.contains([' ', '\t', '\n']);
    if has_blank { format!("'{}'", word.replace('\'', "'\\''")) } else { word.to_owned() }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The variables; values that look like secrets are masked.
fn environment(variables: &[Variable]) -> BTreeMap<String, String> {
    let one = |variable: &Variable| {
        let value = variable.value.written();
        let value = if is_secret(&variable.name, &value) { "***".to_owned() } else { text(&value) };
        (text(&variable.name), value)
    };
    variables.iter().map(one).collect()
}
