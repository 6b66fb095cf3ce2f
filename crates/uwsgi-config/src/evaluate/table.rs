//! The table of options at one moment: what a key is, and the flags that act when it is read.

use super::guard::GuardId;
use super::memory::{By, Held, State, Var};
use super::reading::{Evaluator, Tri};
use super::text::{Str, Value};
use super::{EntryId, HOLE, RefusalKind};
use crate::catalog::{Flags, OptId, ids};

/// An option made by `declare-option`.
pub(super) struct Declared {
    pub(super) template: Value,
    pub(super) guard: GuardId,
}

/// What the option table says of a key at one moment.
#[derive(Clone, Copy)]
pub(super) enum Found {
    Option(OptId),
    Declared(usize),
    Unsure,
    No,
}

impl Evaluator<'_> {
    /// `core/config.c:uwsgi_opt_get` ends the server in strict mode when a key is no option.
    pub(super) fn check_strict(&mut self, id: EntryId) {
        if self.strict == Tri::Yes && !self.foreign_plugin && self.strict_refused.insert(id) {
            let name = String::from_utf8_lossy(self.texts.get(self.entries[id.0 as usize].key)).into_owned();
            self.refuse(
                id,
                RefusalKind::StrictUnknownOption,
                format!("strict mode: `{name}` is not an option of this server"),
            );
        }
    }

    /// What the table of options says of a key now.
    pub(super) fn find(&self, key: Str) -> Found {
        let name = self.texts.get(key);
        match OptId::lookup(name) {
            Some(id) => match self.available(id) {
                Tri::Yes => return Found::Option(id),
                Tri::Unsure => return Found::Unsure,
                Tri::No => {}
            },
            None if name.contains(&HOLE) => return Found::Unsure,
            None => {}
        }
        match self.declared_names.get(name).copied() {
            Some(index) if self.guards.implies(self.guard, self.declared[index].guard) => {
                Found::Declared(index)
            }
            Some(_) => Found::Unsure,
            None => Found::No,
        }
    }

    /// Whether this server has the option: by release, by build, or by a plugin that was loaded.
    pub(super) fn available(&self, id: OptId) -> Tri {
        let target = self.request.target;
        if id.since() > target || id.until().is_some_and(|until| until < target) {
            return Tri::No;
        }
        let build = self.request.build;
        // A build of another release than its own has what the core got since.
        if id.builds().contains(build) || (id.is_core() && id.since() > build.version()) {
            return Tri::Yes;
        }
        let brings = |plugin: &str| id.plugin() == plugin || id.also().any(|also| also == plugin);
        let mut loaded = self.plugins.iter().filter(|(plugin, _)| brings(plugin));
        match loaded.next() {
            Some((_, guard)) if self.guards.implies(self.guard, *guard) => Tri::Yes,
            Some(_) => Tri::Unsure,
            None => Tri::No,
        }
    }

    /// `core/config.c:add_exported_option_do`: flags act when the key is read, whatever the value.
    pub(super) fn apply_flags(&mut self, id: EntryId, option: OptId) {
        let flags = option.flags();
        if flags.is_empty() {
            return;
        }
        let of = |option: OptId| Var::Option(option.var());
        let master = of(ids::MASTER);
        let log_master = of(ids::LOG_MASTER);
        let writes: [(Flags, &[Var], i64); 13] = [
            (Flags::MASTER, &[master], 1),
            (Flags::LOG_MASTER, &[master, log_master], 1),
            (Flags::REQ_LOG_MASTER, &[master, log_master, Var::State(State::ReqLogMaster)], 1),
            (Flags::THREADS, &[of(ids::ENABLE_THREADS)], 1),
            (Flags::CHEAPER, &[Var::State(State::Cheaper)], 1),
            (Flags::VHOST, &[of(ids::VHOST)], 1),
            (Flags::MEMORY, &[Var::State(State::ForceGetMemusage)], 1),
            (Flags::PROCNAME, &[of(ids::AUTO_PROCNAME)], 1),
            (Flags::LAZY, &[of(ids::LAZY)], 1),
            (Flags::NO_INITIAL, &[Var::State(State::NoInitialOutput)], 1),
            (Flags::NO_SERVER, &[of(ids::NO_SERVER)], 1),
            (Flags::MIME, &[Var::State(State::BuildMimeDict)], 1),
            (Flags::METRICS, &[of(ids::ENABLE_METRICS)], 1),
        ];
        for (flag, vars, value) in writes {
            if flags.contains(flag) {
                for &var in vars {
                    self.memory.write(var, id, self.guard, Held::Int(value), By::Flag(flag));
                }
            }
        }
        if flags.contains(Flags::POST_BUFFERING) {
            let var = of(ids::POST_BUFFERING);
            if self.memory.number(var, &self.guards, 0) == Some(0) {
                self.memory.write(var, id, self.guard, Held::Uint(4096), By::Flag(Flags::POST_BUFFERING));
            }
        }
    }
}
