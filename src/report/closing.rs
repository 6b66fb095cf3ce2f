//! The last lines of a report for people: counts, fixes, what is not shown.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::paint::{Paint, Role};
use super::{Report, Summary};
use crate::lint::Severity;

/// More rules than this are not named.
const MOST_HIDDEN: usize = 4;

pub(super) fn write(out: &mut String, paint: &Paint, report: &Report) {
    summary(out, paint, &report.summary);
    fixes(out, paint, report);
    known(out, paint, &report.summary);
    explain(out, paint, report);
    hidden(out, paint, report);
}

fn summary(out: &mut String, paint: &Paint, summary: &Summary) {
    let files = counted(summary.files, "file", "files");
    let fixed = if summary.fixed > 0 { format!("; {} fixed", summary.fixed) } else { String::new() };
    if summary.findings() == 0 {
        paint.push(out, Role::Good, &format!("No problems in {files}"));
        let _ = writeln!(out, "{fixed}");
        return;
    }
    let counts = [
        (Severity::Error, summary.errors, "error", "errors"),
        (Severity::Warning, summary.warnings, "warning", "warnings"),
        (Severity::Info, summary.infos, "note", "notes"),
        (Severity::Style, summary.styles, "style note", "style notes"),
    ];
    paint.push(out, Role::Strong, &counted(summary.findings(), "problem", "problems"));
    let _ = write!(out, " in {files}");
    let mut separator = ": ";
    for (severity, count, one, many) in counts.into_iter().filter(|(_, count, ..)| *count > 0) {
        out.push_str(separator);
        paint.push(out, Role::Severity(severity), &counted(count, one, many));
        separator = ", ";
    }
    let _ = writeln!(out, "{fixed}");
}

/// How many fixes there are, and the flag that makes them.
fn fixes(out: &mut String, paint: &Paint, report: &Report) {
    let count = |with_unsafe| -> usize {
        report.files.iter().map(|file| crate::fix::repairs(&file.findings, with_unsafe).count()).sum()
    };
    let (safe, all) = (count(false), count(true));
    let safely = counted(safe, "safe fix", "safe fixes");
    let unsafely = counted(all - safe, "unsafe fix", "unsafe fixes");
    let text = match (safe, all - safe) {
        (0, 0) => return,
        (_, 0) => format!("{safely}: apply with --fix"),
        (0, _) => format!("{unsafely}: apply with --fix --unsafe-fixes"),
        _ => format!("{safely}: apply with --fix; {unsafely}: add --unsafe-fixes"),
    };
    paint.sentence(out, 0, 2, &text);
}

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
    let count = counted(report.summary.hidden, "note", "notes");
    let line = |most: usize| {
        let more = if rules.len() > most { ", …" } else { "" };
        let named: Vec<&str> = rules.iter().take(most).map(|(rule, _)| *rule).collect();
        format!("{count} ({}{more}): show with --level info", named.join(", "))
    };
    let fits = |line: &String| line.width() < paint.sentence_width();
    let text = (1..=MOST_HIDDEN).rev().map(line).find(fits);
    paint.sentence(out, 0, 2, &text.unwrap_or_else(|| format!("{count}: show with --level info")));
}

/// What the baseline hides.
fn known(out: &mut String, paint: &Paint, summary: &Summary) {
    if summary.known > 0 {
        let count = counted(summary.known, "known problem", "known problems");
        paint.sentence(out, 0, 2, &format!("{count} hidden by the baseline"));
    }
}

fn explain(out: &mut String, paint: &Paint, report: &Report) {
    let findings = report.files.iter().flat_map(|file| &file.findings);
    let gravest = findings.max_by_key(|finding| (finding.severity, std::cmp::Reverse(finding.rule.id)));
    if let Some(gravest) = gravest {
        paint.sentence(out, 0, 2, &format!("More about a rule: uwsgi-lint explain {}", gravest.rule.id));
    }
}

pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
