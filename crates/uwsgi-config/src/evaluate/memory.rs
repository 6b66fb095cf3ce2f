//! The server's variables: every write to them, in the order in which the server makes them.
//!
//! **Invariant**: nothing is overwritten here; what a variable holds is read off the writes, so that a trace costs nothing.

use std::collections::HashMap;

use super::EntryId;
use super::guard::{GuardId, Guards};
use super::text::Value;
use crate::catalog::{Flags, VarId};

/// Variables that options write besides their own (`struct uwsgi_server`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// `cheaper`: the cheaper mode was asked for.
    Cheaper,
    /// `chmod_socket`: sockets get a mode of their own.
    ChmodSocket,
    /// `chmod_socket_value`: that mode.
    ChmodSocketValue,
    /// `chmod_logfile_value`
    ChmodLogfileValue,
    /// `req_log_master`
    ReqLogMaster,
    /// `force_get_memusage`
    ForceGetMemusage,
    /// `build_mime_dict`
    BuildMimeDict,
    /// `no_initial_output`
    NoInitialOutput,
    /// `logdate`
    LogDate,
    /// `log_strftime`
    LogStrftime,
    /// `uid`
    Uid,
    /// `uidname`
    UidName,
    /// `gid`
    Gid,
    /// `gidname`
    GidName,
    /// `file_serve_mode`
    FileServeMode,
    /// `max_vars`
    MaxVars,
    /// `mules_cnt`
    Mules,
    /// The umask of the process.
    Umask,
}

/// A variable of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Var {
    /// The one that options of the catalogue name.
    Option(VarId),
    /// Another one.
    State(State),
}

/// What a write puts into a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// A signed number, or a flag as 0 or 1.
    Int(i64),
    /// An unsigned number.
    Uint(u64),
    /// A text.
    Text(Value),
    /// No text at all.
    Null,
    /// One more element of a list.
    Item(Value),
    /// Something that depends on an unknown.
    Unknown,
}

/// What made a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The option's own callback.
    Setter,
    /// A flag of the option, applied when its key was read, whatever the value.
    Flag(Flags),
}

/// One write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// To which variable.
    pub var: Var,
    /// By which entry.
    pub entry: EntryId,
    /// Under which conditions.
    pub guard: GuardId,
    /// What.
    pub held: Held,
    /// By what.
    pub by: By,
    /// The number of the write to the same variable before it, or [`NONE`].
    previous: u32,
}

/// No write has this number.
const NONE: u32 = u32::MAX;

// There may be a million.
const _: () = assert!(size_of::<Write>() <= 56);

/// What a variable holds in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Final<'a> {
    /// What it held in the fresh server.
    Fresh,
    /// What this write put there.
    Written(&'a Write),
    /// One of several, or unknown.
    Unsure,
}

/// All writes.
#[derive(Debug, Default)]
pub struct Memory {
    writes: Vec<Write>,
    heads: HashMap<Var, u32>,
}

impl Memory {
    /// Adds a write.
    pub(super) fn write(&mut self, var: Var, entry: EntryId, guard: GuardId, held: Held, by: By) {
        let number = u32::try_from(self.writes.len()).unwrap_or(u32::MAX);
        let previous = self.heads.insert(var, number).unwrap_or(NONE);
        self.writes.push(Write { var, entry, guard, held, by, previous });
    }

    /// The writes to one variable, latest first.
    pub fn writes(&self, var: Var) -> impl Iterator<Item = &Write> {
        let mut next = self.heads.get(&var).copied().unwrap_or(NONE);
        std::iter::from_fn(move || {
            let write = self.writes.get(next as usize)?;
            next = write.previous;
            Some(write)
        })
    }

    /// What a variable that keeps the last write holds in the end.
    pub fn last(&self, var: Var, guards: &Guards) -> Final<'_> {
        match self.writes(var).find(|write| !guards.is_never(write.guard)) {
            None => Final::Fresh,
            Some(write) if write.guard == GuardId::ALWAYS && write.held != Held::Unknown => {
                Final::Written(write)
            }
            Some(_) => Final::Unsure,
        }
    }

    /// The number that a variable holds in the end, `fresh` when nothing wrote it; `None` when that is unsure.
    pub fn number(&self, var: Var, guards: &Guards, fresh: i64) -> Option<i64> {
        match self.last(var, guards) {
            Final::Fresh => Some(fresh),
            Final::Written(write) => match write.held {
                Held::Int(n) => Some(n),
                Held::Uint(n) => i64::try_from(n).ok(),
                _ => None,
            },
            Final::Unsure => None,
        }
    }
}
