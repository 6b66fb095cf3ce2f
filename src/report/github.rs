//! Workflow commands of GitHub Actions, which become annotations.
//!
//! In a command `%` starts an escape, a line end ends it, and in a property `:` and `,` part it from the next
//! (`@actions/core`, `command.ts`). An annotation over several lines may not have columns.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::fingerprint::plain_path;
use super::source::{Location, View};
use super::{Report, escape};
use crate::lint::{Finding, Severity};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut line = String::new();
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for finding in &file.findings {
            line.clear();
            command(&mut line, finding, &view.locate(finding.place));
            out.write_all(line.as_bytes())?;
        }
    }
    Ok(())
}

fn command(line: &mut String, finding: &Finding, at: &Location<'_>) {
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Style => "notice",
    };
    let (file, rule) = (property(&plain_path(at.file)), finding.rule.id);
    let _ = write!(line, "::{kind} title={rule},file={file},line={},endLine={}", at.line, at.end_line);
    if at.line == at.end_line {
        let _ = write!(line, ",col={},endColumn={}", at.column, at.end_column);
    }
    line.push_str("::");
    push_data(line, &finding.message);
    if let Some(help) = &finding.help {
        line.push_str("%0A");
        push_data(line, help);
    }
    line.push('\n');
}

/// Text of a command: line ends stay line ends, other hidden characters are spelled out.
fn push_data(out: &mut String, text: &str) {
    for (at, part) in text.split('\n').enumerate() {
        out.push_str(if at > 0 { "%0A" } else { "" });
        let mut plain = String::with_capacity(part.len());
        escape::one_line(&mut plain, part.trim_end_matches('\r'));
        out.push_str(&plain.replace('%', "%25"));
    }
}

fn property(text: &str) -> String {
    text.replace('%', "%25").replace(':', "%3A").replace(',', "%2C")
}
