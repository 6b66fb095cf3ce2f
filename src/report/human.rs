//! For people: what, where with the lines concerned, how to cure it; at the end the counts.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use super::paint::{Paint, Role};
use super::snippet::{self, Label};
use super::source::View;
use super::{Report, Style, Summary, json};
use crate::lint::{Finding, FixKind, Place, Related, Severity};

/// More places than this of one finding are told as notes.
const MOST_PLACES: usize = 6;

pub(super) fn write(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let paint = Paint::new(style);
    let mut text = String::new();
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for finding in &file.findings {
            text.clear();
            say(&mut text, &paint, &view, finding);
            text.push('\n');
            out.write_all(text.as_bytes())?;
        }
    }
    if !style.summary {
        return Ok(());
    }
    text.clear();
    hints(&mut text, &paint, report);
    summary(&mut text, &paint, &report.summary);
    hidden(&mut text, &paint, report);
    out.write_all(text.as_bytes())
}

fn say(out: &mut String, paint: &Paint, view: &View<'_>, finding: &Finding) {
    let head = format!("{}[{}]", finding.severity.name(), finding.rule.id);
    paint.push(out, Role::Severity(finding.severity), &head);
    out.push_str(": ");
    paint.sentence(out, head.len() + 2, 2, &finding.message);
    for other in places(out, paint, view, finding) {
        let at = view.locate(other.place);
        note(out, paint, "note", &format!("{}:{}:{}: {}", at.file, at.line, at.column, other.message));
    }
    if let Some(builds) = json::builds(finding) {
        note(
            out,
            paint,
            "note",
            &format!(
                "this holds for {} {} alone",
                if builds.len() == 1 { "the build" } else { "the builds" },
                builds.join(" and ")
            ),
        );
    }
    if let Some(help) = &finding.help {
        note(out, paint, "help", help);
    }
    if let Some(repair) = finding.repair.as_ref().filter(|repair| repair.kind != FixKind::None) {
        note(out, paint, "fix available", &format!("{} ({})", repair.title, repair.kind.name()));
    }
}

fn note(out: &mut String, paint: &Paint, kind: &str, text: &str) {
    out.push_str("  ");
    let role = if kind == "note" { Role::Strong } else { Role::Help };
    paint.push(out, role, &format!("{kind}:"));
    out.push(' ');
    paint.sentence(out, kind.len() + 4, 8, text);
}

/// Draws the place of a finding with the related ones of its file, then those of other files. Returns what is not said.
fn places<'a>(out: &mut String, paint: &Paint, view: &View<'a>, finding: &'a Finding) -> Vec<&'a Related> {
    let (near, far) = finding.related.split_at(finding.related.len().min(MOST_PLACES));
    let mut left: Vec<&Related> = near.iter().collect();
    let (mut unsaid, mut digits) = (Vec::new(), 1);
    let mut next = Some((finding.place.source, Some(finding.place)));
    while let Some((file, primary)) = next {
        let here: Vec<&Related> = left.extract_if(.., |other| other.place.source == file).collect();
        unsaid.extend(one_file(out, paint, view, finding.severity, primary, &here, &mut digits));
        next = left.first().map(|other| (other.place.source, None));
    }
    unsaid.extend(far);
    unsaid
}

/// Draws places of one file, and returns those whose text found no room.
fn one_file<'a>(
    out: &mut String,
    paint: &Paint,
    view: &View<'a>,
    severity: Severity,
    primary: Option<Place>,
    related: &[&'a Related],
    digits: &mut usize,
) -> Vec<&'a Related> {
    let Some(source) =
        primary.or(related.first().map(|other| other.place)).and_then(|place| view.source(place))
    else {
        if primary.is_some() {
            note(out, paint, "in", view.name());
        }
        return related.to_vec();
    };
    let label = |place: Place, text| Label { range: source.within(place.span), text };
    let own = primary.map(|place| label(place, None));
    let labels: Vec<_> = own
        .into_iter()
        .chain(related.iter().map(|other| label(other.place, Some(other.message.as_str()))))
        .collect();
    let unsaid = snippet::draw(out, paint, severity, source, &labels, digits);
    let before = labels.len() - related.len();
    unsaid.into_iter().filter_map(|at| related.get(at.checked_sub(before)?).copied()).collect()
}

/// What to do next, when there is something.
fn hints(out: &mut String, paint: &Paint, report: &Report) {
    let findings = || report.files.iter().flat_map(|file| &file.findings);
    let Some(gravest) =
        findings().max_by_key(|finding| (finding.severity, std::cmp::Reverse(finding.rule.id)))
    else {
        return;
    };
    let mut text = format!("Run `uwsgi-lint explain {}` to read more about a rule", gravest.rule.id);
    let safe = findings()
        .filter(|finding| finding.repair.as_ref().is_some_and(|repair| repair.kind == FixKind::Safe))
        .count();
    if safe > 0 {
        let _ = write!(text, ", `--fix` to make {}", counted(safe, "safe repair", "safe repairs"));
    }
    text.push('.');
    paint.sentence(out, 0, 0, &text);
}

fn summary(out: &mut String, paint: &Paint, summary: &Summary) {
    let files = counted(summary.files, "file", "files");
    let fixed = if summary.fixed > 0 { format!("; {} fixed", summary.fixed) } else { String::new() };
    if summary.findings() == 0 {
        paint.push(out, Role::Good, &format!("No findings in {files}"));
        let _ = writeln!(out, "{fixed}");
        return;
    }
    let counts = [
        (Severity::Error, summary.errors, "error", "errors"),
        (Severity::Warning, summary.warnings, "warning", "warnings"),
        (Severity::Info, summary.infos, "info", "infos"),
        (Severity::Style, summary.styles, "style", "style"),
    ];
    paint.push(out, Role::Strong, &counted(summary.findings(), "finding", "findings"));
    let mut separator = " (";
    for (severity, count, one, many) in counts.into_iter().filter(|(_, count, ..)| *count > 0) {
        out.push_str(separator);
        paint.push(out, Role::Severity(severity), &counted(count, one, many));
        separator = ", ";
    }
    let _ = writeln!(out, ") in {files}{fixed}");
}

/// More rules than this are not named.
const MOST_HIDDEN: usize = 4;

/// What is below the level of the run, in one line.
fn hidden(out: &mut String, paint: &Paint, report: &Report) {
    if report.summary.hidden == 0 {
        return;
    }
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for (rule, count) in report.files.iter().flat_map(|file| &file.hidden) {
        *rules.entry(rule).or_default() += count;
    }
    let mut rules: Vec<(&str, usize)> = rules.into_iter().collect();
    rules.sort_unstable_by_key(|&(rule, count)| (std::cmp::Reverse(count), rule));
    let more = if rules.len() > MOST_HIDDEN { ", …" } else { "" };
    let named: Vec<&str> = rules.iter().take(MOST_HIDDEN).map(|(rule, _)| *rule).collect();
    let count = counted(report.summary.hidden, "note", "notes");
    paint.sentence(out, 0, 2, &format!("{count} ({}{more}): show with --level info", named.join(", ")));
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
