//! Checkstyle's XML.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::source::{Location, View};
use super::{Report, escape};
use crate::lint::{Finding, Severity};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">")?;
    let mut text = String::new();
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        // Findings in the files beside the one linted come after its own.
        for findings in file.findings.chunk_by(|a, b| a.place.source == b.place.source) {
            text.clear();
            text.push_str("  <file name=\"");
            escape::xml(
                &mut text,
                findings.first().map_or(view.name(), |first| view.locate(first.place).file),
            );
            text.push_str("\">\n");
            for finding in findings {
                error(&mut text, finding, &view.locate(finding.place));
            }
            text.push_str("  </file>\n");
            out.write_all(text.as_bytes())?;
        }
    }
    writeln!(out, "</checkstyle>")
}

fn error(out: &mut String, finding: &Finding, at: &Location<'_>) {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Style => "info",
    };
    let (line, column) = (at.line, at.column);
    let _ = write!(out, "    <error line=\"{line}\" column=\"{column}\" severity=\"{severity}\" message=\"");
    escape::xml(out, &finding.message);
    let _ = writeln!(out, "\" source=\"uwsgi-lint.{}\"/>", finding.rule.id);
}
