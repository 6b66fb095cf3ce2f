//! What the server's own variables hold in the end, for options whose variable is a flag, a number, a text or a list.

use super::memory::{Final, Held, State, Var};
use super::text::Value;
use super::{Evaluation, Known};
use crate::catalog::{OptId, Setter, ids};

/// What a variable holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effective {
    /// A flag (0 or 1) or a number.
    Int(i64),
    /// An unsigned number.
    Uint(u64),
    /// A text.
    Text(Value),
    /// No text.
    Null,
    /// The elements of a list, in order.
    List(Vec<Value>),
    /// It depends on an unknown.
    Unknown,
}

impl Evaluation {
    /// What the variable of an option holds in the end; `None` for options whose variable has another shape, or that nothing wrote.
    pub fn effective(&self, option: OptId) -> Option<Effective> {
        let var = Var::Option(option.var());
        match option.setter() {
            Setter::True | Setter::False | Setter::SetInt | Setter::SetRawint => {
                match self.memory.last(var, &self.guards) {
                    Final::Written(write) => Some(match &write.held {
                        Held::Int(n) => Effective::Int(*n),
                        Held::Uint(n) => Effective::Int(i64::try_from(*n).unwrap_or(i64::MAX)),
                        _ => Effective::Unknown,
                    }),
                    Final::Unsure => Some(Effective::Unknown),
                    Final::Fresh => None,
                }
            }
            Setter::Set64bit | Setter::Set16bit | Setter::SetMegabytes => {
                match self.memory.last(var, &self.guards) {
                    Final::Written(write) => Some(match &write.held {
                        Held::Uint(n) => Effective::Uint(*n),
                        Held::Int(n) => Effective::Uint(n.cast_unsigned()),
                        _ => Effective::Unknown,
                    }),
                    Final::Unsure => Some(Effective::Unknown),
                    Final::Fresh => None,
                }
            }
            Setter::SetStr | Setter::SetStrSpaced | Setter::SetNull => {
                match self.memory.last(var, &self.guards) {
                    Final::Written(write) => Some(match &write.held {
                        Held::Text(value) => Effective::Text(value.clone()),
                        Held::Null => Effective::Null,
                        _ => Effective::Unknown,
                    }),
                    Final::Unsure => Some(Effective::Unknown),
                    Final::Fresh => None,
                }
            }
            Setter::AddStringList | Setter::AddDynDict | Setter::StaticMap => Some(self.list(var)),
            _ => None,
        }
    }

    fn list(&self, var: Var) -> Effective {
        let mut items = Vec::new();
        for write in self.memory.writes(var) {
            match &write.held {
                Held::Item(value) if write.guard == super::GuardId::ALWAYS => items.push(value.clone()),
                _ => return Effective::Unknown,
            }
        }
        items.reverse();
        Effective::List(items)
    }

    /// The number that an option's variable holds in the end, `fresh` when nothing wrote it; `None` when that is unsure.
    pub fn number(&self, option: OptId, fresh: i64) -> Option<i64> {
        self.memory.number(Var::Option(option.var()), &self.guards, fresh)
    }

    /// The number that another variable of the server holds in the end, 0 when nothing wrote it; `None` when that is unsure.
    pub fn state(&self, state: State) -> Option<i64> {
        self.memory.number(Var::State(state), &self.guards, 0)
    }

    /// Whether anything written is certain to be an option of the server.
    pub fn any_known(&self) -> bool {
        self.entries.iter().any(|entry| entry.known == Known::Yes)
    }

    /// Whether the server runs with a master, as far as that is certain.
    pub fn has_master(&self) -> Option<bool> {
        self.number(ids::MASTER, i64::from(self.is_vassal)).map(|n| n != 0)
    }
}
