//! The counts at the end of a report.

use serde::Serialize;

use super::FileReport;
use crate::lint::Severity;

/// How much was found and mended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Files linted, those without findings too.
    pub files: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings worth knowing.
    pub infos: usize,
    /// Findings of taste.
    pub styles: usize,
    /// Findings that were repaired, and are not reported any more.
    pub fixed: usize,
    /// Findings below the level of the run, which are not reported.
    pub hidden: usize,
    /// Findings that the baseline has, which are not reported.
    pub known: usize,
}

impl Summary {
    /// The counts of these files; nothing was repaired.
    pub fn of(files: &[FileReport]) -> Self {
        let mut summary = Self { files: files.len(), ..Self::default() };
        summary.hidden = files.iter().flat_map(|file| file.hidden.values()).sum();
        summary.known = files.iter().map(|file| file.known).sum();
        for finding in files.iter().flat_map(|file| &file.findings) {
            summary.count(finding.severity);
        }
        summary
    }

    /// Counts one more finding.
    pub fn count(&mut self, severity: Severity) {
        *match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Info => &mut self.infos,
            Severity::Style => &mut self.styles,
        } += 1;
    }

    /// All findings.
    pub fn findings(&self) -> usize {
        self.errors + self.warnings + self.infos + self.styles
    }
}
