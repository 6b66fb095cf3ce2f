//! `check --baseline`: findings that are known, and not reported again.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::text::read_text;
use super::{Error, replace};
use crate::report::{FileReport, Report, fingerprints};

/// What a baseline file says.
#[derive(Deserialize, Serialize)]
struct Content {
    version: u32,
    findings: Vec<Known>,
}

#[derive(Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Known {
    // In this order the file is sorted.
    file: String,
    rule: String,
    fingerprint: String,
}

/// The baseline of a run.
#[derive(Debug, Default)]
pub(super) struct Baseline {
    known: HashSet<String>,
    /// To be written when the run is over.
    unwritten: Option<PathBuf>,
}

impl Baseline {
    /// Reads the file; none yet, or `--write-baseline`, and it will be written.
    pub(super) fn new(path: Option<&Path>, write: bool) -> Result<Self, Error> {
        let Some(path) = path else { return Ok(Self::default()) };
        let failed = |why: String| Error::Settings(format!("{}: {why}", path.display()));
        let text = if write { None } else { read_text(path)? };
        let Some(text) = text else {
            return Ok(Self { known: HashSet::new(), unwritten: Some(path.to_owned()) });
        };
        let content: Content =
            serde_json::from_str(&text).map_err(|error| failed(format!("no baseline: {error}")))?;
        if content.version != 1 {
            return Err(failed(format!(
                "a baseline of version {}, which is not known here",
                content.version
            )));
        }
        let known = content.findings.into_iter().map(|known| known.fingerprint).collect();
        Ok(Self { known, unwritten: None })
    }

    /// Takes away the findings that are known.
    pub(super) fn filter(&self, report: &mut FileReport) {
        if self.known.is_empty() || report.findings.is_empty() {
            return;
        }
        let mut of_each = fingerprints(report).into_iter();
        let before = report.findings.len();
        report.findings.retain(|_| of_each.next().is_none_or(|name| !self.known.contains(&name)));
        report.known += before - report.findings.len();
    }

    /// Writes the baseline if that is to be done, takes its findings out of the report, and tells the file and how many.
    pub(super) fn write(&self, report: &mut Report) -> Result<Option<(&Path, usize)>, Error> {
        let Some(path) = &self.unwritten else { return Ok(None) };
        let mut findings: Vec<Known> = report.files.iter().flat_map(known_of).collect();
        findings.sort_unstable();
        let count = findings.len();
        let mut text = serde_json::to_string_pretty(&Content { version: 1, findings })
            .map_err(|error| Error::Internal(error.to_string()))?;
        text.push('\n');
        replace::write_new(path, text.as_bytes())?;
        for file in &mut report.files {
            file.findings.clear();
        }
        Ok(Some((path, count)))
    }
}

fn known_of(report: &FileReport) -> Vec<Known> {
    let names = fingerprints(report).into_iter();
    let known = report.findings.iter().zip(names).map(|(finding, fingerprint)| {
        let source = report.sources.get(finding.place.source.index()).or(report.sources.first());
        Known {
            fingerprint,
            rule: finding.rule.id.to_owned(),
            file: source.map(|source| source.name.clone()).unwrap_or_default(),
        }
    });
    known.collect()
}
