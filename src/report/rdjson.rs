//! Reviewdog's diagnostic format. Its columns count bytes, from 1, unlike those of every other format here.

use std::io::{self, Write};

use serde::Serialize;

use super::source::{Source, View};
use super::{Report, escape};
use crate::lint::{Finding, Place, Severity};
use crate::syntax::Span;

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    code: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty", rename = "relatedLocations")]
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Code {
    value: &'static str,
    url: String,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
}

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let source = concat!("{\"name\":\"uwsgi-lint\",\"url\":\"", env!("CARGO_PKG_REPOSITORY"), "\"}");
    write!(out, "{{\"source\":{source},\"diagnostics\":[")?;
    let mut separator: &[u8] = b"\n";
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for index in 0..file.findings.len() {
            out.write_all(separator)?;
            separator = b",\n";
            escape::json(out, &diagnostic(&view, index))?;
        }
    }
    out.write_all(b"]}\n")
}

fn diagnostic<'a>(view: &View<'a>, index: usize) -> Diagnostic<'a> {
    let finding = &view.file.findings[index];
    let related = finding
        .related
        .iter()
        .map(|other| Related { message: &other.message, location: at(view, other.place) });
    Diagnostic {
        message: message(finding),
        location: at(view, finding.place),
        severity: match finding.severity {
            Severity::Error => "ERROR",
            Severity::Warning => "WARNING",
            Severity::Info | Severity::Style => "INFO",
        },
        code: Code { value: finding.rule.id, url: finding.rule.url() },
        suggestions: suggestions(view, index),
        related: related.collect(),
    }
}

fn message(finding: &Finding) -> String {
    finding
        .help
        .as_ref()
        .map_or_else(|| finding.message.clone(), |help| format!("{}\n{help}", finding.message))
}

fn at<'a>(view: &View<'a>, place: Place) -> Location<'a> {
    let nowhere = || Position { line: 1, column: 1 };
    let found = view.source(place).map(|source| (source.name, range(source, place.span)));
    let (path, range) = found.unwrap_or_else(|| (view.name(), Range { start: nowhere(), end: nowhere() }));
    Location { path: path.strip_prefix("./").unwrap_or(path), range }
}

fn range(source: &Source<'_>, span: Span) -> Range {
    let range = source.within(span);
    let position = |at: usize| Position { line: source.line(at) + 1, column: source.byte_column(at) };
    Range { start: position(range.start), end: position(range.end) }
}

/// A suggestion belongs to the file of its diagnostic and stands for itself: only a repair of one edit there is one.
fn suggestions<'a>(view: &View<'a>, index: usize) -> Vec<Suggestion<'a>> {
    let finding = &view.file.findings[index];
    let edits = finding.repair.as_ref().map(|repair| &*repair.edits);
    match (view.source(finding.place), edits) {
        (Some(source), Some([edit])) if edit.place.source == finding.place.source => {
            vec![Suggestion { range: range(source, edit.place.span), text: &edit.text }]
        }
        _ => Vec::new(),
    }
}
