//! Small facts of a deployment.

use crate::evaluate::EntryId;

/// A value with the entry that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting<T> {
    /// What it is.
    pub value: T,
    /// Where it was written.
    pub entry: EntryId,
}

/// A number that the server holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number; `None` when it depends on an unknown.
    pub value: Option<i64>,
    /// The entry that wrote it last; none for the server's own value.
    pub entry: Option<EntryId>,
}

impl Number {
    /// The number when it is known and not zero.
    pub fn positive(self) -> Option<u64> {
        self.value.and_then(|n| u64::try_from(n).ok()).filter(|n| *n > 0)
    }
}

/// A user or a group of the server, by name or number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Account {
    /// The file names none.
    Absent,
    /// Fit for a unit file.
    Named(Setting<String>),
    /// Named, and unusable: why.
    Unusable(Setting<String>),
}

/// Whether the server leaves the foreground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Daemon {
    /// It stays.
    No,
    /// It leaves.
    Yes(EntryId),
    /// It depends on an unknown.
    Unsure(EntryId),
}
