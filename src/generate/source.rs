//! Questions to an evaluation, with answers that know where they come from.

use super::facts::{Account, Number, Setting};
use super::text;
use crate::catalog::OptId;
use crate::evaluate::{EntryId, Evaluation, Final, GuardId, Held, Host, State, Value, Var, Write};

/// A text that was set, or why it cannot be used.
pub(super) type Text = Setting<Result<String, String>>;

pub(super) const UNDECIDED: &str = "it depends on a condition that is not decided here";

/// An evaluation and the machine it is seen from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) evaluation: &'a Evaluation,
    pub(super) host: &'a dyn Host,
}

impl<'a> Source<'a> {
    fn text_of(&self, held: &Held) -> Result<String, String> {
        match held {
            Held::Text(value) | Held::Item(value) => text::of_value(self.evaluation, value),
            Held::Int(n) => Ok(n.to_string()),
            Held::Uint(n) => Ok(n.to_string()),
            Held::Null => Ok(String::new()),
            Held::Unknown => Err(UNDECIDED.to_owned()),
        }
    }

    /// The text that a variable holds in the end; nothing when no entry wrote it.
    fn last_of(&self, var: Var) -> Option<Text> {
        match self.evaluation.memory.last(var, &self.evaluation.guards) {
            Final::Fresh => None,
            Final::Written(write) if write.held == Held::Null => None,
            Final::Written(write) => Some(Setting { value: self.text_of(&write.held), entry: write.entry }),
            Final::Unsure => {
                let write = self.live(var).next()?;
                Some(Setting { value: Err(UNDECIDED.to_owned()), entry: write.entry })
            }
        }
    }

    fn live(&self, var: Var) -> impl Iterator<Item = &'a Write> + use<'a> {
        let evaluation = self.evaluation;
        evaluation.memory.writes(var).filter(move |write| !evaluation.guards.is_never(write.guard))
    }

    /// What an option that keeps its last text holds.
    pub(super) fn last(&self, option: OptId) -> Option<Text> {
        self.last_of(Var::Option(option.var()))
    }

    /// The elements of a list, in order; those under an undecided condition are unusable.
    pub(super) fn list(&self, option: OptId) -> Vec<Text> {
        let item = |write: &Write| {
            let sure = write.guard == GuardId::ALWAYS;
            let value = if sure { self.text_of(&write.held) } else { Err(UNDECIDED.to_owned()) };
            Setting { value, entry: write.entry }
        };
        let mut items: Vec<Text> = self.live(Var::Option(option.var())).map(item).collect();
        items.reverse();
        items
    }

    /// The number that an option's variable holds, `fresh` when nothing wrote it.
    pub(super) fn number(&self, option: OptId, fresh: i64) -> Number {
        let entry = self.live(Var::Option(option.var())).next().map(|write| write.entry);
        Number { value: self.evaluation.number(option, fresh), entry }
    }

    /// Whether a flag is certainly on.
    pub(super) fn flag(&self, option: OptId) -> bool {
        self.number(option, 0).positive().is_some()
    }

    /// The entry that turns a flag on for certain.
    pub(super) fn on(&self, option: OptId) -> Option<EntryId> {
        let number = self.number(option, 0);
        number.positive().and(number.entry)
    }

    /// Everything that acts, with its key, in order: entries, and behind each what it acts as where `declare-option` made it.
    pub(super) fn acting(&self) -> Vec<(&'a [u8], EntryId, &'a Value)> {
        let evaluation = self.evaluation;
        let mut made: Vec<_> =
            evaluation.made.iter().map(|(id, key, value)| (evaluation.text(*key), *id, value)).collect();
        let own = evaluation.ids().map(|id| (evaluation.key(id), id, &evaluation.entry(id).value));
        let mut all: Vec<_> = own.collect();
        all.append(&mut made);
        all.sort_by_key(|(_, id, _)| *id);
        all.retain(|(_, id, _)| !evaluation.guards.is_never(evaluation.entry(*id).guard));
        all
    }

    /// What acts under one of these keys, whether or not this build has the plugin that knows them: a plugin may be loaded
    /// on the command line.
    pub(super) fn keyed(&self, names: &[&str]) -> Vec<Text> {
        let is_named = |key: &[u8]| names.iter().any(|name| name.as_bytes() == key);
        let found = self.acting().into_iter().filter(|(key, ..)| is_named(key));
        found.map(|(_, entry, value)| Setting { value: self.certain(entry, value), entry }).collect()
    }

    /// The value of one entry.
    pub(super) fn of_entry(&self, id: EntryId) -> Result<String, String> {
        self.certain(id, &self.evaluation.entry(id).value)
    }

    /// A value that an entry gives, unless it depends on a condition.
    pub(super) fn certain(&self, id: EntryId, value: &Value) -> Result<String, String> {
        if self.evaluation.entry(id).guard == GuardId::ALWAYS {
            text::of_value(self.evaluation, value)
        } else {
            Err(UNDECIDED.to_owned())
        }
    }

    /// The first entry with one of these keys.
    pub(super) fn first_keyed(&self, names: &[&str]) -> Option<EntryId> {
        self.keyed(names).first().map(|text| text.entry)
    }

    /// The user or group: a number hides every name (`core/uwsgi.c:uwsgi_opt_set_uid`).
    pub(super) fn account(&self, number: State, name: State) -> Account {
        let by_number = self.last_of(Var::State(number)).filter(|text| text.value.as_deref() != Ok("0"));
        let Some(text) = by_number.or_else(|| self.last_of(Var::State(name))) else { return Account::Absent };
        match text.value {
            Ok(value) if is_account(&value) => Account::Named(Setting { value, entry: text.entry }),
            Ok(_) => Account::Unusable(Setting {
                value: "it is no name of an account".to_owned(),
                entry: text.entry,
            }),
            Err(why) => Account::Unusable(Setting { value: why, entry: text.entry }),
        }
    }
}

/// A name or number that a unit file and a logrotate file take as it stands (`systemd.exec(5)`, user and group names).
pub(super) fn is_account(name: &str) -> bool {
    let first = name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    first
        && name.len() <= 31
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}
