//! JSON, version 1: `schema/report.schema.json` describes it. Keys are only ever added.

use std::io::{self, Write};

use serde::Serialize;

use super::source::{Location, View};
use super::{Report, escape, fingerprint};
use crate::catalog::Build;
use crate::lint::{Edit, Finding};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{\"version\":1,\"findings\":[")?;
    let mut separator: &[u8] = b"";
    each(report, &mut |item| {
        out.write_all(separator)?;
        separator = b",";
        escape::json(out, &item)
    })?;
    out.write_all(b"],\"summary\":")?;
    escape::json(out, &report.summary)?;
    out.write_all(b"}\n")
}

/// Calls `say` for all findings in their order.
pub(super) fn each(report: &Report, say: &mut dyn FnMut(Item<'_>) -> io::Result<()>) -> io::Result<()> {
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for (index, fingerprint) in fingerprint::of_view(&view).into_iter().enumerate() {
            say(Item::new(&view, index, fingerprint))?;
        }
    }
    Ok(())
}

/// One finding.
#[derive(Serialize)]
pub(super) struct Item<'a> {
    rule: &'static str,
    category: &'static str,
    severity: &'static str,
    confidence: &'static str,
    message: &'a str,
    help: Option<&'a str>,
    url: String,
    #[serde(flatten)]
    at: At<'a>,
    refuses: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    builds: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    starts: &'a [String],
    fingerprint: String,
    related: Vec<Other<'a>>,
    fix: Option<Fix<'a>>,
}

#[derive(Serialize)]
struct At<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Other<'a> {
    message: &'a str,
    #[serde(flatten)]
    at: At<'a>,
}

#[derive(Serialize)]
struct Fix<'a> {
    kind: &'static str,
    title: &'a str,
    edits: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    file: &'a str,
    start: u32,
    end: u32,
    text: &'a str,
}

impl<'a> Item<'a> {
    fn new(view: &View<'a>, index: usize, fingerprint: String) -> Self {
        let finding = &view.file.findings[index];
        let related = finding
            .related
            .iter()
            .map(|other| Other { message: &other.message, at: view.locate(other.place).into() });
        Self {
            rule: finding.rule.id,
            category: finding.rule.category.name(),
            severity: finding.severity.name(),
            confidence: finding.confidence.name(),
            message: &finding.message,
            help: finding.help.as_deref(),
            url: finding.rule.url(),
            at: view.locate(finding.place).into(),
            refuses: finding.refuses,
            builds: builds(finding),
            starts: &finding.starts,
            fingerprint,
            related: related.collect(),
            fix: fix(view, finding),
        }
    }
}

impl<'a> From<Location<'a>> for At<'a> {
    fn from(at: Location<'a>) -> Self {
        let Location { file, line, column, end_line, end_column } = at;
        Self { file, line, column, end_line, end_column }
    }
}

/// The builds that a finding is for, when it is for some only.
pub fn builds(finding: &Finding) -> Option<Vec<&'static str>> {
    some_of(finding.builds?.iter())
}

pub(super) fn some_of(builds: impl Iterator<Item = Build>) -> Option<Vec<&'static str>> {
    let names: Vec<_> = builds.map(Build::name).collect();
    (1..Build::USUAL.len()).contains(&names.len()).then_some(names)
}

fn fix<'a>(view: &View<'a>, finding: &'a Finding) -> Option<Fix<'a>> {
    let change = |edit: &'a Edit| Change {
        file: view.locate(edit.place).file,
        start: edit.place.span.start,
        end: edit.place.span.end,
        text: &edit.text,
    };
    let repair = finding.repair.as_ref()?;
    let edits = repair.edits.iter().map(change).collect();
    Some(Fix { kind: repair.kind.name(), title: &repair.title, edits })
}
