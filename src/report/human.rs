//! For people: what, where with the lines concerned, how to cure it; at the end the counts.

use std::io::{self, Write};

use super::fold::{self, Block, Elsewhere};
use super::paint::{Paint, Role};
use super::snippet::{self, Label};
use super::source::View;
use super::{Report, Style, change, closing, json};
use crate::catalog::Build;
use crate::lint::{Finding, FixKind, Place, Related, Severity};

/// More places than this of one finding are told as notes.
const MOST_PLACES: usize = 6;

pub(super) fn write(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let paint = Paint::new(style);
    let mut text = String::new();
    let elsewhere = if style.fold { Elsewhere::new(&report.files) } else { Elsewhere::default() };
    for (number, file) in report.files.iter().enumerate().filter(|(_, file)| !file.findings.is_empty()) {
        let view = View::new(file);
        for mut block in fold::blocks(&view) {
            if elsewhere.is_told(number, block.first) {
                continue;
            }
            block.others.retain(|(finding, _)| !elsewhere.is_told(number, finding));
            text.clear();
            say(&mut text, &paint, &view, &block);
            if let Some(files) = elsewhere.told(number, block.first, &report.files) {
                note(&mut text, &paint, "note", &files);
            }
            cure(&mut text, &paint, &view, &block);
            text.push('\n');
            out.write_all(text.as_bytes())?;
        }
    }
    if !style.summary {
        return Ok(());
    }
    text.clear();
    closing::write(&mut text, &paint, report);
    out.write_all(text.as_bytes())
}

/// What is wrong, and where.
fn say(out: &mut String, paint: &Paint, view: &View<'_>, block: &Block<'_>) {
    let finding = block.first;
    let head = format!("{}[{}]", finding.severity.name(), finding.rule.id);
    paint.link(out, Role::Severity(finding.severity), &head, &finding.rule.url());
    out.push_str(": ");
    paint.sentence(out, head.len() + 2, 2, &finding.message);
    let (near, far) = block.others.split_at(block.others.len().min(MOST_PLACES));
    for (place, text) in places(out, paint, view, finding, near) {
        let at = view.locate(place);
        note(out, paint, "note", &format!("{}:{}:{}: {text}", at.file, at.line, at.column));
    }
    if !far.is_empty() {
        let lines = far.iter().map(|(other, _)| view.locate(other.place).line.to_string());
        let noun = if far.len() == 1 { "line" } else { "lines" };
        note(out, paint, "note", &format!("also on {noun} {}", lines.collect::<Vec<_>>().join(", ")));
    }
    // What the others are is told: builds that are not asked by default may have it too.
    if let Some(builds) = json::builds(finding) {
        let others: Vec<&str> =
            Build::USUAL.into_iter().map(Build::name).filter(|name| !builds.contains(name)).collect();
        let noun = if others.len() == 1 { "build" } else { "builds" };
        note(out, paint, "note", &format!("not with the {noun} {}", others.join(" and ")));
    }
    if !finding.starts.is_empty() {
        let text = format!("only when started at {}", finding.starts.join(" and "));
        note(out, paint, "note", &text);
    }
}

/// How to cure it.
fn cure(out: &mut String, paint: &Paint, view: &View<'_>, block: &Block<'_>) {
    if let Some(help) = &block.first.help {
        note(out, paint, "help", help);
    }
    let Some(repair) = block.first.repair.as_ref().filter(|repair| repair.kind != FixKind::None) else {
        return;
    };
    note(out, paint, "fix available", &format!("{} ({})", repair.title, kinds(block)));
    let repairs = block.findings().filter_map(|finding| finding.repair.as_ref());
    for edits in repairs.filter(|repair| repair.kind == FixKind::Safe).map(|repair| &repair.edits) {
        let file = edits.first().map(|edit| edit.place.source);
        let source = edits.first().and_then(|edit| view.source(edit.place));
        if let Some(source) = source.filter(|_| edits.iter().all(|edit| Some(edit.place.source) == file)) {
            change::draw(out, paint, source, edits);
        }
    }
}

fn note(out: &mut String, paint: &Paint, kind: &str, text: &str) {
    out.push_str("  ");
    let role = if kind == "note" { Role::Strong } else { Role::Help };
    paint.push(out, role, &format!("{kind}:"));
    out.push(' ');
    paint.sentence(out, kind.len() + 4, 8, text);
}

/// Which kinds of fixes there are.
fn kinds(block: &Block<'_>) -> String {
    let count = |kind| {
        block.findings().filter(|finding| finding.repair.as_ref().is_some_and(|one| one.kind == kind)).count()
    };
    match (count(FixKind::Safe), count(FixKind::Unsafe)) {
        (_, 0) => FixKind::Safe.name().to_owned(),
        (0, _) => FixKind::Unsafe.name().to_owned(),
        (safely, unsafely) => format!("{safely} safe, {unsafely} unsafe"),
    }
}

/// A place, and what is said about it: nothing about those of the finding itself.
type Said<'a> = (Place, Option<&'a str>);

/// Draws the places of a finding and of those like it, with the related ones of its file, then those of other files.
/// Returns what is not said.
fn places<'a>(
    out: &mut String,
    paint: &Paint,
    view: &View<'a>,
    finding: &'a Finding,
    others: &[(&'a Finding, &'a str)],
) -> Vec<(Place, &'a str)> {
    let (near, far) = finding.related.split_at(finding.related.len().min(MOST_PLACES));
    let related = |other: &'a Related| (other.place, Some(other.message.as_str()));
    let alike =
        others.iter().map(|(other, aside)| (other.place, Some(*aside).filter(|text| !text.is_empty())));
    let mut left: Vec<Said<'a>> = alike.chain(near.iter().map(related)).collect();
    left.insert(0, (finding.place, None));
    let (mut unsaid, mut digits) = (Vec::new(), 1);
    while let Some((place, _)) = left.first() {
        let file = place.source;
        let here: Vec<Said<'a>> = left.extract_if(.., |other| other.0.source == file).collect();
        unsaid.extend(one_file(out, paint, view, finding.severity, &here, &mut digits));
    }
    unsaid.extend(far.iter().map(related));
    unsaid.into_iter().filter_map(|(place, text)| Some((place, text?))).collect()
}

/// Draws places of one file, and returns those whose text found no room.
fn one_file<'a>(
    out: &mut String,
    paint: &Paint,
    view: &View<'a>,
    severity: Severity,
    said: &[Said<'a>],
    digits: &mut usize,
) -> Vec<Said<'a>> {
    let Some(source) = said.first().and_then(|(place, _)| view.source(*place)) else {
        if said.iter().any(|(_, text)| text.is_none()) {
            note(out, paint, "in", view.name());
        }
        return said.to_vec();
    };
    let label = |(place, text): &Said<'a>| Label { range: source.within(place.span), text: *text };
    let labels: Vec<_> = said.iter().map(label).collect();
    let unsaid = snippet::draw(out, paint, severity, source, &labels, digits);
    unsaid.into_iter().filter_map(|at| said.get(at).copied()).collect()
}
