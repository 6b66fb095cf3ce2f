//! Code Quality of GitLab: an array of issues in the form of Code Climate.

use std::io::{self, Write};

use serde::Serialize;

use super::fingerprint::{self, plain_path};
use super::source::View;
use super::{Report, escape};
use crate::lint::{Finding, Severity};

#[derive(Serialize)]
struct Issue<'a> {
    description: &'a str,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Where,
}

#[derive(Serialize)]
struct Where {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut separator: &[u8] = b"[\n";
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for (finding, fingerprint) in file.findings.iter().zip(fingerprint::of_view(&view)) {
            out.write_all(separator)?;
            separator = b",\n";
            escape::json(out, &issue(&view, finding, fingerprint))?;
        }
    }
    out.write_all(if separator == b"[\n" { b"[]\n" } else { b"\n]\n" })
}

fn issue<'a>(view: &View<'a>, finding: &'a Finding, fingerprint: String) -> Issue<'a> {
    let at = view.locate(finding.place);
    let severity = match finding.severity {
        Severity::Error if finding.refuses => "blocker",
        Severity::Error => "critical",
        Severity::Warning => "major",
        Severity::Info => "minor",
        Severity::Style => "info",
    };
    let lines = Lines { begin: at.line, end: at.end_line };
    let location = Where { path: plain_path(at.file), lines };
    Issue { description: &finding.message, check_name: finding.rule.id, fingerprint, severity, location }
}
