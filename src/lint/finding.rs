//! What a rule says.

use super::rule::{Confidence, FixKind, Rule, Severity};
use crate::catalog::Builds;
use crate::evaluate::{EntryId, LoadId};
use crate::syntax::Span;

/// Names one of the files that findings speak of: the one that is linted, those that it includes, then those beside it
/// (of nginx, of systemd, of other vassals). Their order is that of a report's sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

impl SourceId {
    /// The file that is linted.
    pub const LINTED: Self = Self(0);

    /// The file of that number; numbers past 65,535 are that one.
    pub fn of(number: usize) -> Self {
        Self(u16::try_from(number).unwrap_or(u16::MAX))
    }

    /// Its number.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl From<LoadId> for SourceId {
    fn from(load: LoadId) -> Self {
        Self(load.0)
    }
}

/// A range of a written file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub source: SourceId,
    /// The range of the bytes as written.
    pub span: Span,
}

/// Another place that a finding speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What it has to do with the finding.
    pub message: String,
}

/// One change of a repair, in terms of entries; the format turns it into edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Another key for an entry.
    Rename {
        /// Which entry.
        entry: EntryId,
        /// The new key.
        to: String,
    },
    /// Another value for an entry.
    Set {
        /// Which entry.
        entry: EntryId,
        /// The new value.
        value: String,
    },
    /// Takes an entry out, with its line.
    Delete {
        /// Which entry.
        entry: EntryId,
    },
    /// Turns an entry into a comment.
    CommentOut {
        /// Which entry.
        entry: EntryId,
    },
    /// A new entry on the line below another.
    InsertAfter {
        /// Which entry.
        entry: EntryId,
        /// The key.
        key: String,
        /// The value.
        value: String,
    },
    /// Moves a trailing comment of a value to a line of its own above the entry.
    SplitComment {
        /// Which entry.
        entry: EntryId,
        /// Where the value ends, as a length of the written value in bytes.
        keep: u32,
    },
    /// Replaces bytes of the written file as they are.
    Replace {
        /// Which bytes.
        place: Place,
        /// By what.
        text: String,
    },
}

/// One change of a file's bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The bytes that go.
    pub place: Place,
    /// The text that comes.
    pub text: String,
}

/// How to cure a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What it may change.
    pub kind: FixKind,
    /// What it does, as an imperative: "rename to `vacuum`".
    pub title: String,
    /// The changes; all or none are made.
    pub steps: Vec<Step>,
    /// The same as changes of bytes, in order and without overlap: never empty in a finding of [`lint`](super::lint).
    pub edits: Vec<Edit>,
}

/// Something that a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How grave.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// Where.
    pub place: Place,
    /// What the server does with what is written, and why that hurts: a sentence without a full stop at its end.
    pub message: String,
    /// How to cure it.
    pub help: Option<String>,
    /// Other places.
    pub related: Vec<Related>,
    /// A repair.
    pub repair: Option<Repair>,
    /// The server will not start.
    pub refuses: bool,
    /// The builds it holds for; `None` for all.
    pub builds: Option<Builds>,
    /// The starts it holds for, as `compose.yml:7`; none where it holds for all that load the file, or the file is alone.
    pub starts: Vec<String>,
}

impl Finding {
    /// A finding of `rule` at `place`, as grave and sure as the rule usually is.
    pub fn new(rule: &'static Rule, place: Place, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            confidence: rule.confidence,
            place,
            message: message.into(),
            help: None,
            related: Vec::new(),
            repair: None,
            refuses: false,
            builds: None,
            starts: Vec::new(),
        }
    }

    /// Says how to cure it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Another severity than the rule's.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Another confidence than the rule's.
    #[must_use]
    pub fn confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self
    }

    /// The server will not start because of it.
    #[must_use]
    pub fn refuses(mut self) -> Self {
        self.refuses = true;
        self
    }

    /// It holds for these builds only.
    #[must_use]
    pub fn builds(mut self, builds: Builds) -> Self {
        self.builds = Some(builds);
        self
    }

    /// Another place; nothing where the place is not in a file.
    #[must_use]
    pub fn related(mut self, place: Option<Place>, message: impl Into<String>) -> Self {
        self.related.extend(place.map(|place| Related { place, message: message.into() }));
        self
    }

    /// A repair that leaves the server's configuration as it is or makes it what was meant.
    #[must_use]
    pub fn safe_fix(self, title: impl Into<String>, steps: Vec<Step>) -> Self {
        self.fix(FixKind::Safe, title.into(), steps)
    }

    /// A repair that changes what the server does.
    #[must_use]
    pub fn unsafe_fix(self, title: impl Into<String>, steps: Vec<Step>) -> Self {
        self.fix(FixKind::Unsafe, title.into(), steps)
    }

    fn fix(mut self, kind: FixKind, title: String, steps: Vec<Step>) -> Self {
        self.repair = Some(Repair { kind, title, steps, edits: Vec::new() });
        self
    }
}
