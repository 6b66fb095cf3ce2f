//! What the server makes of a configuration: the ordered list of options after includes, logic, magic variables and
//! placeholders, what each write did to the server's variables, and where everything came from.
//!
//! Follows `core/uwsgi.c:uwsgi_setup`: reading (`load`, `reading`, `logic`), three passes of expansion (`passes`),
//! then the callbacks of all options that did not act at once (`configure`, `setters`).
//!
//! **Invariant**: pure but for the [`Host`]; what cannot be known is a piece of unknown or a guard, never a guess.
//! Pinned by `tests/it/evaluate.rs`.

mod asking;
mod bounds;
pub mod c;
mod checks;
mod configure;
mod effective;
mod ending;
mod exported;
mod fetch;
mod getopt;
mod guard;
mod host;
mod load;
mod logic;
mod magic;
mod memory;
mod passes;
mod plugins;
mod reading;
mod refusal;
mod regexp;
#[cfg(test)]
mod regexp_oracle;
mod request;
mod routes;
mod setters;
mod sockets;
mod start;
mod table;
mod text;

use std::sync::Arc;

use crate::catalog::{Build, OptId, Version};
use crate::syntax::{Document, Reader, Span};

pub use checks::key_values;
pub use effective::Effective;
pub use guard::{Condition, ConditionId, GuardId, Guards, Term};
pub use host::{Answer, Fact, Host, Kind, Nowhere, ReadError, path_bytes};
pub use load::{read_expanded, reader_of};
pub use magic::{Expanded, is_variable};
pub use memory::{By, Final, Held, Memory, State, Var, Write};
pub use refusal::{Refusal, RefusalKind};
pub use regexp::broken as broken_regexp;
pub use request::{Handed, HandedOption, Request, Vassal, Via};
pub use routes::unfit_arguments;
pub use sockets::Socket;
pub use start::option_of_variable;
pub use text::{Cause, HOLE, Hole, Piece, Str, Texts, Value};

/// Names a [`Load`] of an [`Evaluation`]; there are no more than 10,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LoadId(pub u16);

impl LoadId {
    /// The reading of that number.
    pub fn of(number: usize) -> Self {
        Self(u16::try_from(number).unwrap_or(u16::MAX))
    }
}

/// Names an [`Entry`] of an [`Evaluation`]; ordered as the server's list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub u32);

/// One reading of one file.
#[derive(Debug)]
pub struct Load {
    /// The path as the configuration gives it, without the section.
    pub path: Vec<u8>,
    /// The section read.
    pub section: Vec<u8>,
    /// The reader.
    pub reader: Reader,
    /// The bytes as written.
    pub source: Arc<[u8]>,
    /// The bytes as read, where magic variables or injected files made them others.
    pub expanded: Option<Expanded>,
    /// The files that `inject-*` put around it: number 1 and up in [`Expanded::origin`].
    pub injected: Vec<Vec<u8>>,
    /// What the reader took from the bytes as read.
    pub document: Arc<Document>,
    /// The entry that loaded it; none for a file given by position.
    pub by: Option<EntryId>,
    /// The word of the start's command line that gave it by position.
    pub word: Option<u16>,
    /// How many files loaded one another to come to it.
    depth: u16,
    /// Under which conditions it was read.
    pub guard: GuardId,
    /// The number of its bytes in [`Texts`].
    text: u32,
}

impl Load {
    /// Where a range of the bytes as read was written in this file; `None` when that is in an injected file.
    pub fn written(&self, span: Span) -> Option<Span> {
        match &self.expanded {
            None => Some(span),
            Some(expanded) => {
                Some(expanded.origin(span)).filter(|(file, _)| *file == 0).map(|(_, span)| span)
            }
        }
    }

    /// The bytes as read.
    pub fn read(&self) -> &[u8] {
        self.expanded.as_ref().map_or(&self.source, |expanded| &expanded.bytes)
    }
}

/// Where an entry was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Entry number `entry` of the document of `load`.
    File {
        /// The reading.
        load: LoadId,
        /// Index into its document's entries.
        entry: u32,
    },
    /// A `UWSGI_*` variable: that of this number in [`Start::environment`](crate::start::Start::environment), or one
    /// that the [`Host`] has.
    Environment(Option<u16>),
    /// The command line: the word of this number in [`Start::arguments`](crate::start::Start::arguments), or an option
    /// that the [`Request`] adds (`--strict`, `--set`).
    CommandLine(Option<u16>),
}

/// Whether the server has an option of that name when it reads the entry or, failing that, when it configures itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It has.
    Yes,
    /// It was made by `declare-option`.
    Declared,
    /// It has not: the entry is only a placeholder.
    No,
    /// It depends on an unknown: a plugin of others, an include that was not read, a guard.
    Unsure,
}

/// One entry of the server's list of options.
#[derive(Debug)]
pub struct Entry {
    /// The key.
    pub key: Str,
    /// The value after all passes.
    pub value: Value,
    /// The value as read, where a pass changed it.
    pub raw: Option<Box<Value>>,
    /// Where it was written.
    pub origin: Origin,
    /// The number of the `set` or `declare-option` entry that made it, or [`NOBODY`].
    made_by: u32,
    /// Under which conditions it is read.
    pub guard: GuardId,
    /// The row of the catalogue, when the server has it.
    pub option: Option<OptId>,
    /// Whether the server has it.
    pub known: Known,
    /// A callback took it (or, for a placeholder by `set-placeholder`, none ever will).
    pub configured: bool,
}

/// So many parts of templates are kept in [`Evaluation::made`].
pub const MAX_MADE: usize = 10_000;

/// No entry has this number.
const NOBODY: u32 = u32::MAX;

// There may be a million.
const _: () = assert!(size_of::<Entry>() <= 64 && size_of::<crate::syntax::Entry>() <= 48);

impl Entry {
    /// The `set` or `declare-option` entry that made it, if one did.
    pub fn made_by(&self) -> Option<EntryId> {
        Some(self.made_by).filter(|by| *by != NOBODY).map(EntryId)
    }

    /// The value as the file has it, after magic variables and loops, before `$()`, `@()` and `%()`.
    pub fn raw(&self) -> &Value {
        self.raw.as_deref().unwrap_or(&self.value)
    }
}

/// Something that was not read, so that nothing can be said to be absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The entry that names it.
    pub entry: Option<EntryId>,
    /// Its path.
    pub path: Vec<u8>,
    /// How many entries stood before it.
    pub position: usize,
    /// Under which conditions.
    pub guard: GuardId,
}

/// What became of reading a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server goes on to start.
    Ok,
    /// It ends with an error.
    Fatal,
    /// It depends on what is not known.
    Unknown,
}

/// A configuration as the server holds it.
#[derive(Debug)]
pub struct Evaluation {
    /// As which server.
    pub build: Build,
    /// As which release.
    pub target: Version,
    /// All bytes.
    pub texts: Texts,
    /// The files read, in order; the first is the one asked for, where that was a file.
    pub loads: Vec<Load>,
    /// The server's list of options, in its order.
    pub entries: Vec<Entry>,
    /// Guards and conditions.
    pub guards: Guards,
    /// What the server's variables hold.
    pub memory: Memory,
    /// The sockets asked for, in order.
    pub sockets: Vec<Socket>,
    /// Values that a callback cut short in the server's list, with what is left of them.
    pub(crate) cut: Vec<(EntryId, Str)>,
    /// What options made by `declare-option` acted as: the entry that uses one, and a key and a value, in order; no more than
    /// [`MAX_MADE`] of them are kept.
    pub made: Vec<(EntryId, Str, Value)>,
    /// Why the server would end while reading; the first certain one ends it.
    pub refusals: Vec<Refusal>,
    /// What was not read.
    pub unread: Vec<Unread>,
    /// An Emperor starts the server: it has a master unless its configuration takes that away.
    pub is_vassal: bool,
    /// The value of strict at the end, when certain.
    pub strict: Option<bool>,
    /// A plugin that the catalogue does not know was asked for.
    pub foreign_plugin: bool,
    /// The start that was evaluated; none for a file alone.
    pub start: Option<Arc<crate::start::Start>>,
}

impl Evaluation {
    /// The bytes of a key or value.
    pub fn text(&self, text: Str) -> &[u8] {
        self.texts.get(text)
    }

    /// The key of an entry.
    pub fn key(&self, id: EntryId) -> &[u8] {
        self.text(self.entry(id).key)
    }

    /// The value of an entry, after all passes; a [`HOLE`] byte for each piece of unknown.
    pub fn value(&self, id: EntryId) -> &[u8] {
        self.text(self.entry(id).value.text)
    }

    /// The value as the server's list shows it in the end: `cron2` cuts its own after the keys.
    pub fn listed(&self, id: EntryId) -> &[u8] {
        let cut = self.cut.iter().find(|(entry, _)| *entry == id);
        cut.map_or_else(|| self.value(id), |(_, text)| self.text(*text))
    }

    /// The value of an entry when all of it is known.
    pub fn known_value(&self, id: EntryId) -> Option<&[u8]> {
        self.entry(id).value.is_known().then(|| self.value(id))
    }

    /// An entry by its name. Names come from this evaluation alone.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// All names of entries, in the server's order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = EntryId> + use<> {
        (0..u32::try_from(self.entries.len()).unwrap_or(u32::MAX)).map(EntryId)
    }

    /// One reading of a file.
    pub fn load(&self, id: LoadId) -> &Load {
        &self.loads[id.0 as usize]
    }

    /// The entry of the document that `id` was read from, with its reading.
    pub fn written(&self, id: EntryId) -> Option<(&Load, &crate::syntax::Entry)> {
        match self.entry(id).origin {
            Origin::File { load, entry } => {
                let load = self.load(load);
                Some((load, load.document.entries.get(entry as usize)?))
            }
            Origin::Environment(_) | Origin::CommandLine(_) => None,
        }
    }

    /// The refusal that ends the server for certain, if there is one.
    pub fn certain_refusal(&self) -> Option<&Refusal> {
        self.refusals.iter().find(|refusal| refusal.guard == GuardId::ALWAYS)
    }

    /// What becomes of reading this configuration.
    pub fn outcome(&self) -> Outcome {
        if self.certain_refusal().is_some() {
            Outcome::Fatal
        } else if self.refusals.is_empty() && self.unread.is_empty() {
            Outcome::Ok
        } else {
            Outcome::Unknown
        }
    }
}

/// Evaluates one configuration, or one start.
pub fn evaluate(request: &Request, host: &dyn Host) -> Evaluation {
    let mut evaluator = reading::Evaluator::new(request, host);
    evaluator.read();
    if !evaluator.is_ended {
        evaluator.expand();
        evaluator.configure();
    }
    evaluator.finish()
}
