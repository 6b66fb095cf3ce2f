//! Findings as diagnostics.

use std::fmt::Write as _;

use serde_json::Value;

use super::analysis::Analysis;
use super::document::Document;
use super::json::object;
use super::text::{Encoding, Lines};
use super::uri::uri_of;
use uwsgi_lint::lint::{Finding, Place, Related, Severity, SourceId};
use uwsgi_lint::project::located;

/// The parameters of `textDocument/publishDiagnostics`.
pub(super) fn published(document: &Document, encoding: Encoding) -> Value {
    let mut view = View::new(document, encoding);
    let findings = document.analysis.iter().flat_map(Analysis::findings);
    let all: Vec<Value> = findings.map(|finding| view.diagnostic(finding)).collect();
    let mut params = object([("uri", document.uri.as_str().into()), ("diagnostics", all.into())]);
    if document.version.is_number() {
        params["version"] = document.version.clone();
    }
    params
}

/// A document with the files that its findings speak of, whose lines are found when first asked for.
pub(super) struct View<'a> {
    document: &'a Document,
    encoding: Encoding,
    others: Vec<(SourceId, Lines)>,
}

impl<'a> View<'a> {
    pub(super) fn new(document: &'a Document, encoding: Encoding) -> Self {
        Self { document, encoding, others: Vec::new() }
    }

    /// One finding in the document itself.
    pub(super) fn diagnostic(&mut self, finding: &Finding) -> Value {
        let severity: u8 = match finding.severity {
            Severity::Error => 1,
            Severity::Warning => 2,
            Severity::Info => 3,
            Severity::Style => 4,
        };
        let mut diagnostic = object([
            ("range", self.document.text.range(finding.place.span)),
            ("severity", severity.into()),
            ("code", finding.rule.id.into()),
            ("codeDescription", object([("href", finding.rule.url().into())])),
            ("source", "uwsgi-lint".into()),
            ("message", message(finding).into()),
        ]);
        let related: Vec<Value> = finding.related.iter().filter_map(|other| self.related(other)).collect();
        if !related.is_empty() {
            diagnostic["relatedInformation"] = related.into();
        }
        diagnostic
    }

    fn related(&mut self, other: &Related) -> Option<Value> {
        let location = self.location(other.place)?;
        Some(object([("location", location), ("message", other.message.as_str().into())]))
    }

    /// A place in one of the files read, as the protocol writes it.
    pub(super) fn location(&mut self, place: Place) -> Option<Value> {
        let source = self.document.analysis.as_ref()?.report.sources.get(place.source.index())?;
        if place.source == SourceId::LINTED {
            let range = self.document.text.range(place.span);
            return Some(object([("uri", self.document.uri.as_str().into()), ("range", range)]));
        }
        let path = Some(located(&self.document.path, &source.name)).filter(|path| path.exists())?;
        let known = self.others.iter().position(|(of, _)| *of == place.source);
        let known = known.unwrap_or_else(|| {
            self.others.push((place.source, Lines::new(&source.bytes, self.encoding)));
            self.others.len() - 1
        });
        let (lines, uri) = (&self.others[known].1, uri_of(&path)?);
        Some(object([("uri", uri.into()), ("range", lines.range(&source.bytes, place.span))]))
    }
}

/// What is found, for which builds, and how it is cured.
fn message(finding: &Finding) -> String {
    let mut message = finding.message.clone();
    if let Some(builds) = uwsgi_lint::report::builds(finding) {
        let _ = write!(message, " (builds: {})", builds.join(", "));
    }
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(help);
    }
    message
}
