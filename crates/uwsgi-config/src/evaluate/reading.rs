//! Adding keys to the server's list, one by one, as it reads them (`core/config.c:add_exported_option_do`).

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::exported::Index;
use super::guard::{GuardId, Guards, Term};
use super::host::Host;
use super::logic::{Block, Verdict};
use super::magic::{FileNames, Magic};
use super::memory::Memory;
use super::table::{Declared, Found};
use super::text::{Str, Texts, Value};
use super::{
    Entry, EntryId, Evaluation, Handed, Known, Load, LoadId, Origin, Refusal, RefusalKind, Request, Unread,
    Vassal, Via, c,
};
use crate::catalog::Flags;

use crate::syntax::{Document, Format};

pub(super) use crate::syntax::MAX_ENTRIES;

/// A truth that an unknown condition may hide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tri {
    No,
    Yes,
    Unsure,
}

/// A list of names that allows or forbids keys (`blacklist`, `whitelist`).
#[derive(Clone, Default)]
pub(super) enum Names {
    #[default]
    Off,
    On(Vec<u8>),
    Unsure,
}

/// The state of the server while it reads.
#[expect(clippy::struct_excessive_bools, reason = "each is a global variable of the server, or a bound")]
pub(super) struct Evaluator<'a> {
    pub(super) request: &'a Request,
    pub(super) host: &'a dyn Host,
    pub(super) texts: Texts,
    pub(super) loads: Vec<Load>,
    pub(super) entries: Vec<Entry>,
    pub(super) guards: Guards,
    pub(super) memory: Memory,
    pub(super) sockets: Vec<super::Socket>,
    pub(super) shared_sockets: usize,
    /// The names of the legions above; `None` for one that is not known.
    pub(super) legions: HashSet<Option<Vec<u8>>>,
    pub(super) cut: Vec<(EntryId, Str)>,
    pub(super) made: Vec<(EntryId, Str, Value)>,
    pub(super) refusals: Vec<Refusal>,
    pub(super) unread: Vec<Unread>,
    pub(super) magic: Magic,
    /// Upper-case magic variables are taken (or never will be).
    pub(super) first_round: bool,
    pub(super) block: Option<Arc<Block>>,
    /// The line of an open block is being added: blocks do not look at it again.
    pub(super) running: bool,
    pub(super) guard: GuardId,
    pub(super) declared: Vec<Declared>,
    pub(super) declared_names: HashMap<Vec<u8>, usize>,
    /// The files that were read, by path: a file that is included again is not read again.
    pub(super) sources: HashMap<Vec<u8>, Arc<[u8]>>,
    pub(super) plugins: Vec<(&'static str, GuardId)>,
    pub(super) foreign_plugin: bool,
    pub(super) strict: Tri,
    /// Entries that strict mode ends the server at; each is said once.
    pub(super) strict_refused: HashSet<EntryId>,
    pub(super) blacklist: Names,
    pub(super) whitelist: Names,
    pub(super) plugins_dirs: Vec<Vec<u8>>,
    pub(super) inject_before: Vec<Vec<u8>>,
    pub(super) inject_after: Vec<Vec<u8>>,
    pub(super) last_ini: Option<(Format, Vec<u8>)>,
    /// Entries beyond those that are written.
    pub(super) repeated: usize,
    /// The entry whose callback runs; what it adds has its origin.
    pub(super) acting: Option<EntryId>,
    /// Something was added since the callback began.
    pub(super) dirty: bool,
    /// The option table changed.
    pub(super) table_changed: bool,
    pub(super) halted: bool,
    /// An option ended the server: nothing is expanded.
    pub(super) is_ended: bool,
    /// The file that the request asks for is about to be loaded.
    pub(super) is_asked: bool,
    /// The word of the start's command line that is read.
    pub(super) word: Option<u16>,
    /// The variables and words read so far, where findings are to lie on them: the document of the first reading.
    pub(super) placed: Option<Document>,
    pub(super) index: Index,
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(request: &'a Request, host: &'a dyn Host) -> Self {
        Self {
            request,
            host,
            texts: Texts::default(),
            loads: Vec::new(),
            entries: Vec::new(),
            guards: Guards::default(),
            memory: Memory::default(),
            sockets: Vec::new(),
            shared_sockets: 0,
            legions: HashSet::new(),
            cut: Vec::new(),
            made: Vec::new(),
            refusals: Vec::new(),
            unread: Vec::new(),
            magic: Magic::default(),
            first_round: false,
            block: None,
            running: false,
            guard: GuardId::ALWAYS,
            declared: Vec::new(),
            declared_names: HashMap::new(),
            sources: HashMap::new(),
            plugins: Vec::new(),
            foreign_plugin: false,
            strict: Tri::No,
            strict_refused: HashSet::new(),
            blacklist: Names::Off,
            whitelist: Names::Off,
            plugins_dirs: Vec::new(),
            inject_before: Vec::new(),
            inject_after: Vec::new(),
            last_ini: None,
            repeated: 0,
            acting: None,
            dirty: false,
            table_changed: false,
            halted: false,
            is_ended: false,
            is_asked: false,
            word: None,
            placed: None,
            index: Index::default(),
        }
    }

    /// Environment, command line, then the file (`core/uwsgi.c:uwsgi_setup`).
    pub(super) fn read(&mut self) {
        if let Some(start) = &self.request.start {
            return self.read_start(start);
        }
        let variables = self.host.uwsgi_variables();
        if !variables.is_empty() || self.request.vassal.is_some() {
            self.reserve_first();
        }
        for (name, value) in variables {
            let key = self.texts.store(&name);
            let value = Value::known(self.texts.store(&value));
            self.add(key, value, Origin::Environment(None));
        }
        self.read_request_options();
        match &self.request.vassal {
            Some(vassal) => self.read_vassal(vassal),
            None => self.read_file(),
        }
    }

    /// The command line that an Emperor makes (`core/emperor.c:uwsgi_emperor_spawn_vassal`).
    fn read_vassal(&mut self, vassal: &Vassal) {
        self.read_handed(&vassal.before);
        self.is_asked = true;
        let key = self.texts.store(vassal.option.as_bytes());
        let value = Value::known(self.texts.store(&vassal.argument));
        self.add(key, value, Origin::CommandLine(None));
        self.is_asked = false;
        self.read_handed(&vassal.after);
    }

    fn read_handed(&mut self, all: &[Handed]) {
        for Handed { option, value } in all {
            let Some(value) = value else {
                let (path, position, guard) = (Vec::new(), self.entries.len(), self.guard);
                self.unread.push(Unread { entry: None, path, position, guard });
                continue;
            };
            let key = self.texts.store(option.name().as_bytes());
            let value = Value::known(self.texts.store(value));
            self.add(key, value, Origin::CommandLine(None));
        }
    }

    /// What the request puts before everything else on the command line.
    pub(super) fn read_request_options(&mut self) {
        if self.request.strict {
            let key = self.texts.store(b"strict");
            self.add(key, Value::null(), Origin::CommandLine(None));
        }
        for (name, value) in &self.request.placeholders {
            let key = self.texts.store(b"set");
            let value = Value::known(self.texts.store(&[name, &b"="[..], value].concat()));
            self.add(key, value, Origin::CommandLine(None));
        }
    }

    fn read_file(&mut self) {
        let mut argument = self.request.path.clone();
        if let Some(section) = &self.request.section {
            argument.push(b':');
            argument.extend_from_slice(section);
        }
        let by_option = self.request.section.is_some()
            || crate::syntax::Format::of_path(&self.request.path) != Some(self.request.format);
        let via = self.request.via.unwrap_or(if by_option { Via::Option } else { Via::Positional });
        self.is_asked = true;
        if via == Via::Option {
            // `--ini FILE` is an entry of the list like any other, and immediate.
            let key = self.texts.store(self.request.format.name().as_bytes());
            let value = Value::known(self.texts.store(&argument));
            self.push(key, value, Origin::CommandLine(None), false);
        } else {
            self.load_first(&argument);
        }
        self.is_asked = false;
    }

    pub(super) fn finish(mut self) -> Evaluation {
        if let Some(vassal) = &self.request.vassal {
            // Findings name it as the run does.
            let named = |load: &&mut Load| load.path == vassal.argument;
            self.loads.iter_mut().filter(named).for_each(|load| load.path.clone_from(&self.request.path));
        }
        if let Some(document) = self.placed.take() {
            self.loads[0].document = Arc::new(document);
        }
        self.settle_known();
        let strict = match self.strict {
            Tri::Yes => Some(true),
            Tri::No => Some(false),
            Tri::Unsure => None,
        };
        Evaluation {
            build: self.request.build,
            target: self.request.target,
            texts: self.texts,
            loads: self.loads,
            entries: self.entries,
            guards: self.guards,
            memory: self.memory,
            sockets: self.sockets,
            cut: self.cut,
            made: self.made,
            refusals: self.refusals,
            unread: self.unread,
            is_vassal: self.request.vassal.is_some(),
            strict,
            foreign_plugin: self.foreign_plugin,
            start: self.request.start.clone(),
        }
    }

    /// Whether the server knows each key is asked once more at the end: a plugin may have come after the line.
    fn settle_known(&mut self) {
        for at in 0..self.entries.len() {
            let key = self.entries[at].key;
            let (option, known) = match self.find(key) {
                Found::Option(id) => (Some(id), Known::Yes),
                Found::Declared(_) => (None, Known::Declared),
                Found::Unsure => (None, Known::Unsure),
                Found::No => (None, Known::No),
            };
            self.entries[at].option = option;
            self.entries[at].known = known;
        }
    }

    /// One key of a file, the environment or the command line.
    pub(super) fn add(&mut self, key: Str, value: Value, origin: Origin) {
        if self.halted || self.forbidden(key, origin) {
            return;
        }
        if !self.running {
            if is_terminator(self.texts.get(key)) {
                self.block = None;
            }
            if self.block.is_some() {
                self.add_in_block(key, &value, origin);
                return;
            }
        }
        self.push(key, value, origin, false);
    }

    fn add_in_block(&mut self, key: Str, value: &Value, origin: Origin) {
        let Some(block) = self.block.clone() else { return };
        // A condition is asked anew at every line.
        self.texts.charge(block.argument.bytes.len() / 64);
        if self.is_spent() {
            return;
        }
        let outer = self.guard;
        self.running = true;
        match self.judge(&block) {
            Verdict::Skip => {}
            Verdict::Once(item) => {
                let value = self.substitute(value, item.as_ref());
                self.push(key, value, origin, false);
            }
            Verdict::Each(items) => {
                for (number, item) in items.of(&block).enumerate() {
                    self.repeat(usize::from(number > 0));
                    if self.halted {
                        break;
                    }
                    let value = self.substitute(value, Some(&item));
                    self.push(key, value, origin, false);
                }
            }
            Verdict::Perhaps(term, item) => {
                self.guard = self.guards.and(outer, term);
                let value = self.substitute(value, item.as_ref());
                self.push(key, value, origin, false);
            }
        }
        self.guard = outer;
        self.running = false;
    }

    fn forbidden(&mut self, key: Str, origin: Origin) -> bool {
        let key = self.texts.get(key);
        let listed = |names: &[u8]| c::tokens(names, b' ').any(|name| name.eq_ignore_ascii_case(key));
        let list = match (&self.blacklist, &self.whitelist) {
            (Names::On(names), _) if listed(names) => "blacklist",
            (_, Names::On(names)) if !listed(names) => "whitelist",
            _ => return false,
        };
        let reason = format!("`{}` is forbidden by the `{list}` above", String::from_utf8_lossy(key));
        let (load, span) = match origin {
            Origin::File { load, entry } => {
                let entry = self.loads[load.0 as usize].document.entries.get(entry as usize);
                (Some(load), entry.map(|entry| entry.span))
            }
            Origin::Environment(_) | Origin::CommandLine(_) => (None, None),
        };
        self.refusals.push(Refusal {
            entry: None,
            load,
            span,
            word: self.word,
            kind: RefusalKind::ForbiddenOption,
            reason,
            guard: self.guard,
        });
        true
    }

    /// Adds an entry for good; applies the flags of its option and, where it is immediate, its callback.
    pub(super) fn push(&mut self, key: Str, value: Value, origin: Origin, placeholder: bool) {
        if self.halted {
            return;
        }
        if self.entries.len() >= MAX_ENTRIES {
            return self
                .stop(RefusalKind::TooManyEntries, "the rest is not read: more than 1,000,000 entries");
        }
        if self.is_spent() {
            return;
        }
        let id = EntryId(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        self.entries.push(Entry {
            key,
            value,
            raw: None,
            origin,
            made_by: self.acting.map_or(super::NOBODY, |by| by.0),
            guard: self.guard,
            option: None,
            known: Known::No,
            configured: placeholder,
        });
        self.dirty = true;
        if placeholder {
            if matches!(self.find(key), Found::Option(_) | Found::Declared(_)) {
                let name = String::from_utf8_lossy(self.texts.get(key)).into_owned();
                self.refuse(
                    id,
                    RefusalKind::PlaceholderIsOption,
                    format!("`{name}` is an option, so it cannot be a placeholder"),
                );
            }
            return;
        }
        match self.find(key) {
            Found::Option(option) => {
                self.apply_flags(id, option);
                if option.flags().contains(Flags::IMMEDIATE) {
                    self.entries[id.0 as usize].configured = true;
                    self.act(id, option);
                }
            }
            // A declared option is immediate from its declaration on.
            Found::Declared(index) => {
                self.entries[id.0 as usize].configured = true;
                self.act_declared(id, index);
            }
            Found::No => self.check_strict(id),
            Found::Unsure => {}
        }
    }

    /// Notes that the server ends at an entry.
    pub(super) fn refuse(&mut self, id: EntryId, kind: RefusalKind, reason: String) {
        let guard = self.entries[id.0 as usize].guard;
        self.refuse_under(id, kind, reason, guard);
    }

    /// Notes that the server ends at an entry under a condition.
    pub(super) fn refuse_under(&mut self, id: EntryId, kind: RefusalKind, reason: String, guard: GuardId) {
        self.refusals.push(Refusal {
            entry: Some(id),
            load: None,
            span: None,
            word: None,
            kind,
            reason,
            guard,
        });
    }

    /// Notes that the server ends for a reason that no entry shows.
    pub(super) fn refuse_here(&mut self, load: Option<LoadId>, kind: RefusalKind, reason: String) {
        self.refusals.push(Refusal {
            entry: self.acting,
            load,
            span: None,
            word: self.word,
            kind,
            reason,
            guard: self.guard,
        });
    }

    /// The names that magic variables of the next file are computed from; whether they are those of the first one.
    pub(super) fn set_names(&mut self, names: FileNames) -> bool {
        let first = !self.first_round;
        if first {
            self.magic.first = Some(names.clone());
            self.first_round = true;
        }
        self.magic.current = names;
        first
    }

    pub(super) fn term(&mut self, test: &'static str, argument: &[u8], polarity: bool) -> Term {
        (self.guards.condition(test, argument), polarity)
    }
}

/// `end`, `endif`, `endfor`, `end-if` and `end-for` all close whatever block is open.
pub(super) fn is_terminator(key: &[u8]) -> bool {
    matches!(key, b"end" | b"endif" | b"endfor" | b"end-if" | b"end-for")
}
