//! What a rule is.

use super::Context;
use crate::catalog::{OptId, Setter};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A matter of taste; off unless selected.
    Style,
    /// Worth knowing.
    Info,
    /// Likely wrong in production.
    Warning,
    /// The server refuses, ignores or misreads what is written.
    Error,
}

impl Severity {
    /// The name in every output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Style => "style",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// How sure a rule can be from the text alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Often right.
    Low,
    /// Right but for unusual set-ups.
    Medium,
    /// Certain.
    High,
}

impl Confidence {
    /// The name in every output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// What a rule's repair may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FixKind {
    /// There is no repair.
    None,
    /// The server's configuration stays the same, or becomes what was provably meant.
    Safe,
    /// The server's behaviour changes.
    Unsafe,
}

impl FixKind {
    /// The name in every output.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

/// Groups of rules that can be selected together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// How the file is written.
    Syntax,
    /// Names that the server does not know.
    Names,
    /// Values that it misreads.
    Values,
    /// What is written twice.
    Duplicates,
    /// What contradicts something else.
    Conflicts,
    /// What has no effect alone.
    Requires,
    /// Placeholders, magic variables and blocks.
    Logic,
    /// Workers, limits and speed.
    Process,
    /// Reloading and stopping.
    Reload,
    /// Logs.
    Logging,
    /// Sockets and routers.
    Network,
    /// systemd, containers and the Emperor.
    Deploy,
    /// The files of nginx, of systemd and of other vassals beside the configuration.
    Together,
    /// Command lines and environments, and what they make of the files that they load.
    Starts,
    /// Security.
    Security,
    /// Python applications.
    Python,
    /// Applications in other languages.
    Languages,
    /// Releases and builds.
    Versions,
    /// YAML, JSON and XML.
    Formats,
    /// Taste.
    Style,
}

impl Category {
    /// All of them, with their names.
    pub const ALL: [(Self, &'static str); 20] = [
        (Self::Syntax, "syntax"),
        (Self::Names, "names"),
        (Self::Values, "values"),
        (Self::Duplicates, "duplicates"),
        (Self::Conflicts, "conflicts"),
        (Self::Requires, "requires"),
        (Self::Logic, "logic"),
        (Self::Process, "process"),
        (Self::Reload, "reload"),
        (Self::Logging, "logging"),
        (Self::Network, "network"),
        (Self::Deploy, "deploy"),
        (Self::Together, "together"),
        (Self::Starts, "starts"),
        (Self::Security, "security"),
        (Self::Python, "python"),
        (Self::Languages, "languages"),
        (Self::Versions, "versions"),
        (Self::Formats, "formats"),
        (Self::Style, "style"),
    ];

    /// The name in every output and on the command line.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(category, _)| *category == self).map_or("", |(_, name)| name)
    }
}

/// When a rule has to run at all.
#[derive(Clone, Copy, Debug)]
pub enum On {
    /// On every file.
    Every,
    /// When one of these options is set (by any of its names).
    Options(&'static [OptId]),
    /// When a key is no option of the server.
    UnknownKeys,
    /// When an option with one of these setters is set.
    Setters(&'static [Setter]),
    /// When the server would end while it reads.
    Refusals,
    /// When a file of nginx stands beside the configuration.
    Nginx,
    /// When a unit of systemd stands beside it.
    Unit,
    /// When a configuration of supervisor stands beside it.
    Supervisor,
    /// When other vassals of the same Emperor are checked.
    Vassals,
    /// When an option is set twice, perhaps under two of its names.
    Repeats,
    /// When a file has a `%`: a placeholder or a magic variable.
    Percent,
    /// When a line may open or close a block.
    Blocks,
    /// When the file is YAML, JSON or XML.
    Structured,
    /// When a whole start is checked: its environment, its command line and its files.
    Starts,
}

/// One rule. Its page is its doc comment.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; never changes.
    pub id: &'static str,
    /// The group it belongs to.
    pub category: Category,
    /// The usual severity; a finding may have another.
    pub severity: Severity,
    /// How sure it can be.
    pub confidence: Confidence,
    /// The release of uwsgi-lint that first had it.
    pub since: &'static str,
    /// What its repair may change.
    pub fix: FixKind,
    /// When it has to run.
    pub on: On,
    /// What it looks for, and says.
    pub check: fn(&Context<'_>),
    /// The page: one line of summary, then fixed headings.
    pub doc: &'static str,
}

impl Rule {
    /// The first line of the page.
    pub fn summary(&self) -> &'static str {
        self.doc.lines().next().unwrap_or_default().trim()
    }

    /// The lines of the page, without those for the tests that run its examples.
    pub fn lines(&self) -> impl Iterator<Item = &'static str> {
        let lines = self.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end());
        lines.filter(|line| !line.starts_with("#~"))
    }

    /// Whether it is about a block itself, which is wrong whatever its condition comes to.
    pub fn about_blocks(&self) -> bool {
        matches!(self.id, "logic-else-unsupported" | "logic-nested")
    }

    /// Where the page is published.
    pub fn url(&self) -> String {
        let here = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/v", env!("CARGO_PKG_VERSION"), "/docs/rules");
        format!("{here}/{}.md", self.id)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// Declares a rule; the doc comment above it is its page.
///
/// The first line is the summary; then the headings *What it does*, *Why is this bad*, *Example*, *Use instead*, and
/// where they apply *Fix safety* and *References*. The first block under *Example* fires, the one under *Use instead* is silent.
macro_rules! declare_rule {
    ($(#[doc = $doc:literal])+ RULE { id: $id:literal, category: $category:ident, severity: $severity:ident, confidence: $confidence:ident, fix: $fix:ident, on: $on:expr $(,)? }) => {
        $(#[doc = $doc])+
        pub(in crate::lint) static RULE: $crate::lint::Rule = $crate::lint::Rule {
            id: $id,
            category: $crate::lint::Category::$category,
            severity: $crate::lint::Severity::$severity,
            confidence: $crate::lint::Confidence::$confidence,
            since: "0.1.0",
            fix: $crate::lint::FixKind::$fix,
            on: $on,
            check,
            doc: concat!($($doc, "\n"),+),
        };
    };
}
pub(crate) use declare_rule;
