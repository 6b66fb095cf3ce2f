//! A whole start: the environment, the words of the command line with each file where it acts, then the files given by
//! position (`core/uwsgi.c:uwsgi_setup`, `parse_sys_envs`, `uwsgi_commandline_config`).

use super::getopt::{Getopt, Lookup, Step, Table};
use super::host::Answer;
use super::reading::{Evaluator, Tri};
use super::text::{Cause, HOLE, Hole, Piece, Value};
use super::{Load, LoadId, Origin, RefusalKind, Unread};
use crate::catalog::{Arity, OptId, Version};
use crate::start::{self, Start, Word};
use crate::syntax::{self, Document, Format, Reader, Section, Span, Text};
use std::sync::Arc;

/// Variables that the server itself speaks through; they are no options.
const RESERVED: [&[u8]; 8] = [
    b"RELOADS",
    b"VASSALS_DIR",
    b"EMPEROR_FD",
    b"EMPEROR_FD_CONFIG",
    b"EMPEROR_PROXY",
    b"BROODLORD_NUM",
    b"JAIL_PID",
    b"ORIGINAL_PROC_NAME",
];

/// Variables that a process has although its place does not set them.
const INHERITED: [&[u8]; 12] = [
    b"PATH",
    b"HOME",
    b"HOSTNAME",
    b"PWD",
    b"USER",
    b"LOGNAME",
    b"SHELL",
    b"TERM",
    b"LANG",
    b"NOTIFY_SOCKET",
    b"LISTEN_FDS",
    b"INVOCATION_ID",
];

/// The option that a variable of the environment sets: `max-fd` for `UWSGI_MAX_FD` (`core/utils.c:env_to_arg`).
pub fn option_of_variable(name: &[u8]) -> Option<Vec<u8>> {
    let name = name.strip_prefix(b"UWSGI_")?;
    let fold = |&c: &u8| if c == b'_' { b'-' } else { c.to_ascii_lowercase() };
    (!RESERVED.contains(&name)).then(|| name.iter().map(fold).collect())
}

/// A word as the server gets it.
fn piece_of(word: &Word) -> Piece {
    let mut all = Piece::default();
    for piece in &word.pieces {
        match piece {
            start::Piece::Text(text) => all.bytes.extend_from_slice(text),
            start::Piece::Unknown { written, .. } => {
                let written = String::from_utf8_lossy(written).into_owned();
                let at = u32::try_from(all.bytes.len()).unwrap_or(u32::MAX);
                all.bytes.push(HOLE);
                all.holes.push(Hole { at, cause: Cause::Word(written.into_boxed_str()) });
            }
        }
    }
    all
}

fn number(at: usize) -> Option<u16> {
    u16::try_from(at).ok()
}

impl Evaluator<'_> {
    /// One variable of the server's process: what the host says is set stands above the place.
    pub(super) fn variable(&self, name: &[u8]) -> Answer<Option<Piece>> {
        let answer = self.host.variable(name).map(|value| value.map(Piece::known));
        let Some(start) = &self.request.start else { return answer };
        if let Answer::Known(Some(_)) = answer {
            return answer;
        }
        let set = start.environment.iter().find(|variable| variable.name == name);
        match set {
            Some(variable) => Answer::Known(Some(piece_of(&variable.value))),
            None if INHERITED.contains(&name) => Answer::Unknown,
            None => answer,
        }
    }

    /// Reads the environment and the command line of a start.
    pub(super) fn read_start(&mut self, start: &Start) {
        if let Some(source) = &self.request.source {
            self.place_words(start, Arc::clone(source));
        }
        self.read_environment(start);
        self.read_request_options();
        self.read_words(start);
    }

    /// Makes the place itself the first file that is read, so that findings lie on its variables and words.
    fn place_words(&mut self, start: &Start, source: Arc<[u8]>) {
        let text = self.texts.add_file(Arc::clone(&source));
        let name = Text::decoded(start.program.span, b"uwsgi".to_vec());
        let sections = vec![Section { name, header: start.program.span }];
        self.placed = Some(Document { sections, ..Document::default() });
        self.loads.push(Load {
            path: self.request.path.clone(),
            section: b"uwsgi".to_vec(),
            reader: Reader::Words,
            source,
            expanded: None,
            injected: Vec::new(),
            document: Arc::default(),
            by: None,
            word: None,
            depth: 0,
            guard: self.guard,
            text,
        });
    }

    /// Where an option comes from: its words in the place, where that is read as a file.
    fn origin(&mut self, key: &[u8], words: [Span; 2], otherwise: Origin) -> Origin {
        let Some(document) = &mut self.placed else { return otherwise };
        let entry = u32::try_from(document.entries.len()).unwrap_or(u32::MAX);
        let [option, value] = words;
        document.push(syntax::Entry {
            section: 0,
            key: Text::decoded(option, key.to_vec()),
            value: Text::decoded(value, Vec::new()),
            span: option.join(value),
            bare: false,
        });
        Origin::File { load: LoadId::of(0), entry }
    }

    fn read_environment(&mut self, start: &Start) {
        let given = self.host.uwsgi_variables();
        for (at, variable) in start.environment.iter().enumerate() {
            let Some(key) = option_of_variable(&variable.name) else { continue };
            if !given.iter().any(|(other, _)| *other == key) {
                let words = [variable.span, variable.value.span];
                let origin = self.origin(&key, words, Origin::Environment(number(at)));
                self.add_given(&key, Some(piece_of(&variable.value)), origin);
            }
        }
        for (key, value) in given {
            self.add_given(&key, Some(Piece::known(value)), Origin::Environment(None));
        }
    }

    /// One option that stands in no file.
    fn add_given(&mut self, key: &[u8], value: Option<Piece>, origin: Origin) {
        let key = self.texts.store(key);
        let value = value.map_or_else(Value::null, |piece| self.texts.store_piece(piece));
        self.add(key, value, origin);
    }

    fn read_words(&mut self, start: &Start) {
        let ordered = matches!(self.variable(b"POSIXLY_CORRECT"), Answer::Known(Some(_)));
        let words = start.arguments.iter().map(piece_of).collect();
        let mut getopt = Getopt::new(words, ordered);
        while let Some((at, step)) = getopt.step(self) {
            self.word = number(at);
            match step {
                Step::Option { name, value } => {
                    let last = if value.is_some() { getopt.last_word().max(at) } else { at };
                    let words = [at, last].map(|at| start.arguments[at].span);
                    let origin = self.origin(&name, words, Origin::CommandLine(self.word));
                    self.add_given(&name, value, origin);
                }
                Step::Refused(kind, reason) => self.refuse_here(None, kind, reason),
                Step::Unclear => self.word_unread(&start.arguments[at]),
            }
            if self.halted {
                return;
            }
        }
        for (at, file) in getopt.into_files() {
            self.word = number(at);
            if file.holes.is_empty() {
                self.load_by_position(&file.bytes);
            } else {
                self.word_unread(&start.arguments[at]);
            }
            if self.halted {
                return;
            }
        }
        self.word = None;
    }

    /// What an unknown word says is read by the server, and not here.
    fn word_unread(&mut self, word: &Word) {
        let (path, position, guard) = (word.written(), self.entries.len(), self.guard);
        self.unread.push(Unread { entry: None, path, position, guard });
    }

    /// A word that is no option names a file by its last letters; one that begins with `[` is passed over.
    fn load_by_position(&mut self, argument: &[u8]) {
        if argument.first() == Some(&b'[') {
            return;
        }
        if let Some(format) = Format::of_path(argument).filter(|format| *format != Format::Toml) {
            let before = std::mem::replace(&mut self.first_round, true);
            self.load(format, argument, None);
            self.first_round = before;
        } else {
            let name = String::from_utf8_lossy(argument);
            let reason = format!("`{name}` is neither an option nor a configuration file");
            self.refuse_here(None, RefusalKind::UnloadableConfig, reason);
        }
    }

    /// Something that may have changed the option table is not known.
    fn table_is_unsure(&self) -> bool {
        self.foreign_plugin || !self.unread.is_empty()
    }

    fn nothing(&self, why: Option<String>) -> Lookup {
        if self.table_is_unsure() { Lookup::Unsure } else { Lookup::Nothing(why) }
    }

    /// Why an option of the catalogue is not in the table.
    fn absence(&self, option: OptId, shown: &str) -> String {
        let (target, plugin): (Version, _) = (self.request.target, option.plugin());
        if option.since() > target {
            format!("`{shown}` came with uWSGI {}, and this is {target}", option.since())
        } else if option.is_core() {
            format!("this build of uWSGI has no option `{shown}`")
        } else {
            format!("`{shown}` is an option of the plugin `{plugin}`, which is not loaded before it")
        }
    }

    fn abbreviated(&self, name: &[u8]) -> Lookup {
        let (mut sure, mut unsure): (Vec<(Vec<u8>, Arity)>, usize) = (Vec::new(), 0);
        for option in OptId::with_prefix(name) {
            match self.available(option) {
                Tri::Yes => sure.push((option.name().into(), option.arity())),
                Tri::Unsure => unsure += 1,
                Tri::No => {}
            }
        }
        let declared = self.declared_names.keys().filter(|declared| declared.starts_with(name));
        sure.extend(declared.map(|declared| (declared.clone(), Arity::Required)));
        match sure.len() {
            0 if unsure == 0 => self.nothing(None),
            1 if unsure == 0 => {
                let (name, arity) = sure.remove(0);
                Lookup::One(name, arity)
            }
            0 | 1 => Lookup::Unsure,
            _ => Lookup::Ambiguous(sure.into_iter().map(|(name, _)| name).collect()),
        }
    }
}

impl Table for Evaluator<'_> {
    fn long(&self, name: &[u8]) -> Lookup {
        let exact = OptId::lookup(name);
        if let Some(option) = exact
            && self.available(option) != Tri::No
        {
            return Lookup::One(name.to_vec(), option.arity());
        }
        if self.declared_names.contains_key(name) {
            return Lookup::One(name.to_vec(), Arity::Required);
        }
        match (self.abbreviated(name), exact) {
            (Lookup::Nothing(_), Some(option)) => {
                let shown = format!("--{}", String::from_utf8_lossy(name));
                Lookup::Nothing(Some(self.absence(option, &shown)))
            }
            // An option that the catalogue has: its plugin may be there.
            (Lookup::Unsure, Some(option)) => Lookup::One(name.to_vec(), option.arity()),
            (lookup, _) => lookup,
        }
    }

    fn short(&self, letter: u8) -> Lookup {
        match OptId::by_short(char::from(letter)) {
            None => self.nothing(None),
            Some(option) if self.available(option) == Tri::No && !self.table_is_unsure() => {
                Lookup::Nothing(Some(self.absence(option, &format!("-{}", char::from(letter)))))
            }
            Some(option) => Lookup::One(option.name().into(), option.arity()),
        }
    }
}
