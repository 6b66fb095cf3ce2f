//! `JUnit`: a suite a file, a case a finding. Errors and warnings fail; what is only worth knowing passes, with its text.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::source::{Location, View};
use super::{FileReport, Report, escape};
use crate::lint::{Finding, Severity};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let cases: usize = report.files.iter().map(cases).sum();
    let failures: usize = report.files.iter().map(failures).sum();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<testsuites name=\"uwsgi-lint\" tests=\"{cases}\" failures=\"{failures}\" errors=\"0\" time=\"0\">"
    )?;
    let mut text = String::new();
    for file in &report.files {
        text.clear();
        suite(&mut text, file);
        out.write_all(text.as_bytes())?;
    }
    writeln!(out, "</testsuites>")
}

/// A file without findings is one case that passed.
fn cases(file: &FileReport) -> usize {
    file.findings.len().max(1)
}

fn failures(file: &FileReport) -> usize {
    file.findings.iter().filter(|finding| fails(finding)).count()
}

fn fails(finding: &Finding) -> bool {
    finding.severity >= Severity::Warning
}

fn suite(out: &mut String, file: &FileReport) {
    let view = View::new(file);
    let mut name = String::new();
    escape::xml(&mut name, view.name());
    let (cases, failures) = (cases(file), failures(file));
    let _ = writeln!(
        out,
        "  <testsuite name=\"{name}\" tests=\"{cases}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\" time=\"0\">"
    );
    if file.findings.is_empty() {
        let _ = writeln!(out, "    <testcase name=\"uwsgi-lint\" classname=\"{name}\" time=\"0\"/>");
    }
    for finding in &file.findings {
        case(out, finding, &view.locate(finding.place));
    }
    out.push_str("  </testsuite>\n");
}

fn case(out: &mut String, finding: &Finding, at: &Location<'_>) {
    let (rule, severity) = (finding.rule.id, finding.severity.name());
    let (line, column) = (at.line, at.column);
    let mut class = String::new();
    escape::xml(&mut class, at.file);
    let _ =
        writeln!(out, "    <testcase name=\"{rule} at {line}:{column}\" classname=\"{class}\" time=\"0\">");
    if fails(finding) {
        out.push_str("      <failure message=\"");
        escape::xml(out, &finding.message);
        let _ = write!(out, "\" type=\"{severity}\">");
        body(out, finding, at);
        out.push_str("</failure>\n");
    } else {
        out.push_str("      <system-out>");
        body(out, finding, at);
        out.push_str("</system-out>\n");
    }
    out.push_str("    </testcase>\n");
}

fn body(out: &mut String, finding: &Finding, at: &Location<'_>) {
    escape::xml(out, at.file);
    let (severity, rule) = (finding.severity.name(), finding.rule.id);
    let _ = write!(out, ":{}:{}: {severity}[{rule}] ", at.line, at.column);
    escape::xml(out, &finding.message);
    if let Some(help) = &finding.help {
        out.push_str("\nhelp: ");
        escape::xml(out, help);
    }
}
