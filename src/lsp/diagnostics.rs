//! Findings as diagnostics.

use std::fmt::Write as _;

use gen_lsp_types::{
    Code, CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    Location, Message, PublishDiagnosticsParams, Uri,
};
use uwsgi_lint::lint::{Finding, Place, Related, Severity, SourceId};
use uwsgi_lint::project::located;
use uwsgi_lint::syntax::Span;

use super::analysis::Analysis;
use super::client::Client;
use super::document::Document;
use super::text::Lines;
use super::uri::uri_of;

/// What is found in a document.
pub(super) fn found(document: &Document, client: Client) -> Vec<Diagnostic> {
    let mut view = View::new(document, client);
    let findings = document.analysis.iter().flat_map(Analysis::findings);
    findings.map(|finding| view.diagnostic(finding)).collect()
}

/// The parameters of `textDocument/publishDiagnostics`.
pub(super) fn published(document: &Document, client: Client) -> PublishDiagnosticsParams {
    let (uri, version) = (Uri(document.uri.clone()), document.version);
    PublishDiagnosticsParams { uri, version, diagnostics: found(document, client) }
}

/// A document with the files that its findings speak of, whose lines are found when first asked for.
pub(super) struct View<'a> {
    document: &'a Document,
    client: Client,
    others: Vec<(SourceId, Lines)>,
}

impl<'a> View<'a> {
    pub(super) fn new(document: &'a Document, client: Client) -> Self {
        Self { document, client, others: Vec::new() }
    }

    /// One finding in the document itself.
    pub(super) fn diagnostic(&mut self, finding: &Finding) -> Diagnostic {
        let severity = match finding.severity {
            Severity::Error => DiagnosticSeverity::Error,
            Severity::Warning => DiagnosticSeverity::Warning,
            Severity::Info | Severity::Style => DiagnosticSeverity::Hint,
        };
        let related: Vec<_> = finding.related.iter().filter_map(|other| self.related(other)).collect();
        Diagnostic {
            range: self.document.text.range(finding.place.span),
            severity: Some(severity),
            code: Some(Code::String(finding.rule.id.to_owned())),
            code_description: Some(CodeDescription { href: Uri(finding.rule.url()) }),
            source: Some("uwsgi-lint".to_owned()),
            message: Message::String(message(finding)),
            tags: tag_of(finding.rule.id).filter(|_| self.client.tags).map(|tag| vec![tag]),
            related_information: Some(related).filter(|related| !related.is_empty()),
            data: None,
        }
    }

    fn related(&mut self, other: &Related) -> Option<DiagnosticRelatedInformation> {
        let location = self.location(other.place)?;
        Some(DiagnosticRelatedInformation { location, message: other.message.clone() })
    }

    /// A place in one of the files read, as the protocol has it.
    pub(super) fn location(&mut self, place: Place) -> Option<Location> {
        let source = self.document.analysis.as_ref()?.report.sources.get(place.source.index())?;
        if place.source == SourceId::LINTED {
            let range = self.document.text.range(place.span);
            return Some(Location { uri: Uri(self.document.uri.clone()), range });
        }
        let path = Some(located(&self.document.path, &source.name)).filter(|path| path.exists())?;
        let known = self.others.iter().position(|(of, _)| *of == place.source);
        let known = known.unwrap_or_else(|| {
            self.others.push((place.source, Lines::new(&source.bytes, self.client.encoding)));
            self.others.len() - 1
        });
        let (lines, uri) = (&self.others[known].1, uri_of(&path)?);
        Some(Location { uri: Uri(uri), range: lines.range(&source.bytes, place.span) })
    }

    /// A place of one of the loads.
    pub(super) fn place(&mut self, load: u16, span: Span) -> Option<Location> {
        self.location(Place { source: SourceId(load), span })
    }
}

/// Rules about what should not be written any more.
const DEPRECATED: [&str; 4] =
    ["ancient-option", "die-on-term-deprecated", "lazy-discouraged", "option-removed-in-target"];

/// Rules about lines that uWSGI passes over, whatever they say.
const UNNECESSARY: [&str; 2] = ["enable-threads-noop", "ini-option-outside-section"];

fn tag_of(rule: &str) -> Option<DiagnosticTag> {
    if DEPRECATED.contains(&rule) {
        Some(DiagnosticTag::Deprecated)
    } else if UNNECESSARY.contains(&rule) {
        Some(DiagnosticTag::Unnecessary)
    } else {
        None
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_with_tags_are_rules() {
        for rule in DEPRECATED.iter().chain(&UNNECESSARY) {
            assert!(uwsgi_lint::lint::rules::find(rule).is_some(), "{rule}");
        }
    }
}
