//! Remarks about the configuration itself, in the shape of `check`'s findings.

use crate::evaluate::EntryId;

/// How grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Worth knowing.
    Info,
    /// Likely wrong in production.
    Warning,
}

impl Level {
    /// The name in outputs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
        }
    }
}

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Kebab-case, `gen-…`; stable.
    pub rule: &'static str,
    /// How grave.
    pub level: Level,
    /// The entry it speaks of.
    pub entry: Option<EntryId>,
    /// What happens, and the cure.
    pub message: String,
}

impl Advice {
    /// A warning.
    pub fn warning(rule: &'static str, entry: Option<EntryId>, message: impl Into<String>) -> Self {
        Self { rule, level: Level::Warning, entry, message: message.into() }
    }

    /// Something worth knowing.
    pub fn info(rule: &'static str, entry: Option<EntryId>, message: impl Into<String>) -> Self {
        Self { rule, level: Level::Info, entry, message: message.into() }
    }
}
