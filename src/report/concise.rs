//! `file:line:col: severity[rule] message`, a line each.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::Report;
use super::source::{Location, View};
use crate::display::one_line;
use crate::lint::Finding;

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut text = String::new();
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for finding in &file.findings {
            text.clear();
            line(&mut text, finding, &view.locate(finding.place));
            out.write_all(text.as_bytes())?;
        }
    }
    Ok(())
}

/// Appends the line of a finding.
pub(super) fn line(out: &mut String, finding: &Finding, at: &Location<'_>) {
    one_line(out, at.file);
    let (severity, rule) = (finding.severity.name(), finding.rule.id);
    let _ = write!(out, ":{}:{}: {severity}[{rule}] ", at.line, at.column);
    one_line(out, &finding.message);
    out.push('\n');
}
