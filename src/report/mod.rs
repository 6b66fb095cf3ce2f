//! Findings to text, for people and for machines: one small file an output format.
//!
//! **Invariant**: knows no rule and reads nothing; equal reports give equal bytes; no byte of a linted file reaches the
//! output as a control, bidirectional or zero-width character, and values that look like secrets are masked where a
//! line is shown. Pinned by the tests below this module.

#[cfg(feature = "cli")]
mod change;
mod checkstyle;
#[cfg(feature = "cli")]
mod clip;
#[cfg(feature = "cli")]
mod closing;
mod concise;
mod escape;
mod fingerprint;
#[cfg(feature = "cli")]
mod fold;
mod github;
mod gitlab;
#[cfg(feature = "cli")]
mod human;
mod json;
mod json_lines;
mod junit;
mod listing;
mod mask;
#[cfg(feature = "cli")]
mod paint;
mod rdjson;
mod sarif;
#[cfg(feature = "cli")]
mod sheet;
#[cfg(feature = "cli")]
mod snippet;
mod source;
mod summary;
#[cfg(all(test, feature = "cli"))]
mod tests;

use std::io::{self, BufWriter, Write};

pub use escape::{json as write_json, uri};
pub use fingerprint::{fingerprint, fingerprints};
pub use github::step_summary;
pub use json::builds;
pub use listing::{Listed, StartEntry, write_listing, write_listing_lines};
pub use source::{FileReport, SourceText};
pub use summary::Summary;

/// The outcome of a run.
#[derive(Default)]
pub struct Report {
    /// The files, in the order of the output. Files without findings may be left away; `junit` lists those that are here.
    pub files: Vec<FileReport>,
    /// The counts.
    pub summary: Summary,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// For people, with the lines concerned; with feature `cli` alone.
    #[cfg(feature = "cli")]
    Human,
    /// One line a finding.
    Concise,
    /// One object; see `schema/report.schema.json`.
    Json,
    /// One object a line, the last one the summary.
    JsonLines,
    /// SARIF 2.1.0.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// Code Quality of GitLab.
    Gitlab,
    /// `JUnit`.
    Junit,
    /// Checkstyle.
    Checkstyle,
    /// Reviewdog.
    Rdjson,
}

impl Format {
    /// All of them, as the command line spells them.
    pub const ALL: &[(Self, &'static str)] = &[
        #[cfg(feature = "cli")]
        (Self::Human, "human"),
        (Self::Concise, "concise"),
        (Self::Json, "json"),
        (Self::JsonLines, "json-lines"),
        (Self::Sarif, "sarif"),
        (Self::Github, "github"),
        (Self::Gitlab, "gitlab"),
        (Self::Junit, "junit"),
        (Self::Checkstyle, "checkstyle"),
        (Self::Rdjson, "rdjson"),
    ];

    /// The format of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(format, _)| *format)
    }

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(format, _)| *format == self).map_or("", |(_, name)| name)
    }
}

/// What the terminal can show; only [`Format::Human`] looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a terminal can or cannot do")]
pub struct Style {
    /// ANSI colours.
    pub color: bool,
    /// Characters beyond ASCII to draw with. What a file holds is shown as it is.
    pub unicode: bool,
    /// Columns; fewer than 40 count as 40.
    pub width: usize,
    /// The counts at the end, and what could be done next.
    pub summary: bool,
    /// Links from the names of rules to their pages (OSC 8).
    pub links: bool,
    /// What is the same in many files is told once.
    pub fold: bool,
}

/// Writes a report.
///
/// # Errors
/// Those of `out`, a closed pipe among them.
pub fn write(
    format: Format,
    report: &Report,
    #[cfg_attr(not(feature = "cli"), expect(unused_variables, reason = "only people look at it"))]
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    match format {
        #[cfg(feature = "cli")]
        Format::Human => human::write(report, style, &mut out),
        Format::Concise => concise::write(report, &mut out),
        Format::Json => json::write(report, &mut out),
        Format::JsonLines => json_lines::write(report, &mut out),
        Format::Sarif => sarif::write(report, &mut out),
        Format::Github => github::write(report, &mut out),
        Format::Gitlab => gitlab::write(report, &mut out),
        Format::Junit => junit::write(report, &mut out),
        Format::Checkstyle => checkstyle::write(report, &mut out),
        Format::Rdjson => rdjson::write(report, &mut out),
    }?;
    out.flush()
}
