//! Workflow commands of GitHub Actions, which become annotations.
//!
//! In a command `%` starts an escape, a line end ends it, and in a property `:` and `,` part it from the next
//! (`@actions/core`, `command.ts`). An annotation over several lines may not have columns.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use super::fingerprint::plain_path;
use super::source::{Location, View};
use super::{Report, concise};
use crate::display::one_line;
use crate::lint::{Finding, Severity};

/// GitHub shows no more annotations of one kind and step.
const MOST_OF_A_KIND: usize = 10;

/// Errors first; what GitHub would drop are plain lines of the log.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let (shown, rest) = parted(report);
    let mut text = String::new();
    for (finding, at) in &shown {
        command(&mut text, finding, at);
    }
    for (finding, at) in &rest {
        concise::line(&mut text, finding, at);
    }
    out.write_all(text.as_bytes())
}

/// The findings that are no annotations, as Markdown for the summary of the step; empty when all are.
pub fn step_summary(report: &Report) -> String {
    let (_, rest) = parted(report);
    if rest.is_empty() {
        return String::new();
    }
    let mut text = "| severity | rule | place | problem |\n|---|---|---|---|\n".to_owned();
    for (finding, at) in rest {
        let (severity, rule) = (finding.severity.name(), finding.rule.id);
        let _ = write!(text, "| {severity} | [{rule}]({}) | ", finding.rule.url());
        push_cell(&mut text, &format!("{}:{}", plain_path(at.file), at.line));
        text.push_str(" | ");
        push_cell(&mut text, &finding.message);
        text.push_str(" |\n");
    }
    text
}

/// Text of a cell: nothing in it is markup but pairs of backticks.
fn push_cell(out: &mut String, text: &str) {
    let mut plain = String::with_capacity(text.len());
    one_line(&mut plain, text);
    for c in plain.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '|' | '*' | '_' | '[' | ']' | '!' | '\\' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
}

/// Findings with their places.
type Placed<'a> = Vec<(&'a Finding, Location<'a>)>;

/// Those that are annotations, and the rest: both by severity, then in their order.
fn parted(report: &Report) -> (Placed<'_>, Placed<'_>) {
    let mut all: Placed<'_> = Vec::new();
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        all.extend(file.findings.iter().map(|finding| (finding, view.locate(finding.place))));
    }
    all.sort_by_key(|(finding, _)| std::cmp::Reverse(finding.severity));
    let mut counts: HashMap<&str, usize> = HashMap::new();
    all.into_iter().partition(|(finding, _)| {
        let count = counts.entry(kind_of(finding)).or_default();
        *count += 1;
        *count <= MOST_OF_A_KIND
    })
}

fn kind_of(finding: &Finding) -> &'static str {
    match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Style => "notice",
    }
}

fn command(line: &mut String, finding: &Finding, at: &Location<'_>) {
    let kind = kind_of(finding);
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
        one_line(&mut plain, part.trim_end_matches('\r'));
        out.push_str(&plain.replace('%', "%25"));
    }
}

fn property(text: &str) -> String {
    text.replace('%', "%25").replace(':', "%3A").replace(',', "%2C")
}
