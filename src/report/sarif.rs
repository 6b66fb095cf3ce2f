//! SARIF 2.1.0, as GitHub code scanning and editors read it.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::source::{Location, View};
use super::{Report, escape, fingerprint};
use crate::lint::{Confidence, Edit, Finding, Place, Rule, Severity, SourceId};
use crate::syntax::Span;

/// What relative paths are relative to.
const BASE: &str = "SRCROOT";

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let rules = fired(report);
    let driver = json!({
        "name": "uwsgi-lint",
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules.values().map(|(_, rule)| descriptor(rule)).collect::<Vec<_>>(),
    });
    out.write_all(b"{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":")?;
    escape::json(out, &json!({ "driver": driver }))?;
    out.write_all(b",\"columnKind\":\"unicodeCodePoints\",\"originalUriBaseIds\":")?;
    escape::json(out, &json!({ BASE: { "description": { "text": "Where uwsgi-lint was run." } } }))?;
    out.write_all(b",\"results\":[")?;
    let mut separator: &[u8] = b"\n";
    for file in report.files.iter().filter(|file| !file.findings.is_empty()) {
        let view = View::new(file);
        for (index, fingerprint) in fingerprint::of_view(&view).into_iter().enumerate() {
            out.write_all(separator)?;
            separator = b",\n";
            let rule = rules.get(file.findings[index].rule.id).map_or(0, |(at, _)| *at);
            escape::json(out, &result(&view, index, rule, &fingerprint))?;
        }
    }
    out.write_all(b"\n]}]}\n")
}

/// The rules that fired, by id, with their index.
fn fired(report: &Report) -> BTreeMap<&'static str, (usize, &'static Rule)> {
    let findings = report.files.iter().flat_map(|file| &file.findings);
    let mut rules: BTreeMap<_, _> = findings.map(|finding| (finding.rule.id, (0, finding.rule))).collect();
    rules.values_mut().enumerate().for_each(|(at, (index, _))| *index = at);
    rules
}

fn descriptor(rule: &Rule) -> Value {
    let page = rule.lines().collect::<Vec<_>>().join("\n");
    let precision = match rule.confidence {
        Confidence::High => "very-high",
        Confidence::Medium => "high",
        Confidence::Low => "medium",
    };
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary() },
        "fullDescription": { "text": what_it_does(&page).unwrap_or(rule.summary()) },
        "help": { "text": page, "markdown": page },
        "helpUri": rule.url(),
        "defaultConfiguration": { "level": level(rule.severity), "enabled": rule.severity != Severity::Style },
        "properties": { "tags": [rule.category.name()], "precision": precision, "problem.severity": problem(rule.severity) },
    })
}

/// The section of a rule's page that says in full what is found.
fn what_it_does(page: &str) -> Option<&str> {
    let section = page.split_once("## What it does\n")?.1;
    let section = section.split_once("\n## ").map_or(section, |(section, _)| section);
    Some(section.trim()).filter(|section| !section.is_empty())
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Style => "note",
    }
}

fn problem(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info | Severity::Style => "recommendation",
    }
}

fn result(view: &View<'_>, index: usize, rule: usize, fingerprint: &str) -> Value {
    let finding = &view.file.findings[index];
    let related = finding.related.iter().zip(1..).map(|(other, id)| {
        let at = physical(&view.locate(other.place));
        json!({ "id": id, "physicalLocation": at, "message": { "text": text(&other.message) } })
    });
    let mut result = json!({
        "ruleId": finding.rule.id,
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": { "text": message(finding) },
        "locations": [{ "physicalLocation": physical(&view.locate(finding.place)) }],
        "partialFingerprints": { "uwsgiLint/v1": fingerprint },
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    if let Some(repair) = &finding.repair {
        let changes = changes(view, &repair.edits);
        result["fixes"] =
            json!([{ "description": { "text": text(&repair.title) }, "artifactChanges": changes }]);
    }
    result
}

fn message(finding: &Finding) -> String {
    let help = finding.help.as_ref().map(|help| format!("\n\n{}", text(help)));
    text(&finding.message) + help.as_deref().unwrap_or_default()
}

/// `[text](target)` is a link in a message; none of ours is meant as one.
fn text(text: &str) -> String {
    text.replace("](", "] (")
}

fn physical(at: &Location<'_>) -> Value {
    json!({ "artifactLocation": artifact(at.file), "region": region(at) })
}

fn artifact(file: &str) -> Value {
    let uri = escape::uri(file);
    if uri.starts_with("file:") { json!({ "uri": uri }) } else { json!({ "uri": uri, "uriBaseId": BASE }) }
}

fn region(at: &Location<'_>) -> Value {
    json!({ "startLine": at.line, "startColumn": at.column, "endLine": at.end_line, "endColumn": at.end_column })
}

/// The edits of a repair, together for each file.
fn changes(view: &View<'_>, edits: &[Edit]) -> Vec<Value> {
    let mut files: BTreeMap<SourceId, Vec<Value>> = BTreeMap::new();
    for edit in edits {
        let at = view.locate(edit.place);
        let replacement = json!({ "deletedRegion": region(&at), "insertedContent": { "text": edit.text } });
        files.entry(edit.place.source).or_default().push(replacement);
    }
    let change = |(source, replacements): (SourceId, Vec<Value>)| {
        let at = view.locate(Place { source, span: Span::default() });
        json!({ "artifactLocation": artifact(at.file), "replacements": replacements })
    };
    files.into_iter().map(change).collect()
}
