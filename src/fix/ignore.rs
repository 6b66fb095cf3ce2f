//! Comments that silence findings, for people to give the reasons (`check --add-ignore`).

use std::collections::{BTreeMap, BTreeSet};

use crate::lint::{Edit, Finding, Place, SourceId};
use crate::syntax::{Format, LineIndex, Span};

/// What stands where the reason belongs.
const REASON: &str = "TODO: say why";

/// A comment above each line that has findings; none in a format without comments.
pub fn ignores(source: &[u8], format: Format, findings: &[Finding]) -> Vec<Edit> {
    let (open, close) = match format {
        Format::Json => return Vec::new(),
        Format::Xml => ("<!--", " -->"),
        _ => ("#", ""),
    };
    let index = LineIndex::new(source);
    let mut rules: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    let own =
        |finding: &&Finding| finding.place.source == SourceId::LINTED && finding.rule.id != "unused-ignore";
    for finding in findings.iter().filter(own) {
        rules.entry(index.line(finding.place.span.start)).or_default().insert(finding.rule.id);
    }
    let comment = |(line, rules): (usize, BTreeSet<&str>)| {
        let range = index.range(line, source);
        let text = &source[range.clone()];
        let indent = &text[..text.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()];
        let end =
            if text.ends_with(b"\r") || source[range.end..].starts_with(b"\r\n") { "\r\n" } else { "\n" };
        let (indent, names) =
            (String::from_utf8_lossy(indent), rules.into_iter().collect::<Vec<_>>().join(", "));
        Edit {
            place: Place { source: SourceId::LINTED, span: Span::empty(range.start) },
            text: format!("{indent}{open} uwsgi-lint: ignore[{names}] {REASON}{close}{end}"),
        }
    };
    rules.into_iter().map(comment).collect()
}
