//! What the library says of a document's text.

use std::path::Path;
use std::sync::Arc;

use super::document::Document;
use uwsgi_lint::evaluate::{Evaluation, Load};
use uwsgi_lint::host::MAX_FILE;
use uwsgi_lint::lint::{Finding, SourceId};
use uwsgi_lint::project::{CheckOptions, Checker, Error, FixMode, Peers, Plan, oversized, walk};
use uwsgi_lint::report::FileReport;

/// What one text comes to; nothing at all when it is no uWSGI configuration.
#[derive(Default)]
pub(super) struct Analysis {
    pub(super) report: FileReport,
    /// What the server makes of it; nothing of what is too large to be read.
    pub(super) evaluation: Option<Evaluation>,
    /// The text after all safe repairs, when that was asked for.
    pub(super) mended: Option<Arc<[u8]>>,
}

impl Analysis {
    /// Checks the text as `check` would check the file.
    pub(super) fn new(document: &Document, options: &CheckOptions) -> Result<Self, Error> {
        let checker = Checker::new(options.clone())?;
        let plan = checker.plan(&document.path, Peers::default())?;
        if !is_ours(document, &plan) {
            return Ok(Self::default());
        }
        let source = source_of(document);
        if source.len() as u64 > MAX_FILE {
            return Ok(Self { report: oversized(&document.path), ..Self::default() });
        }
        let (report, evaluation) = checker.lint(&plan, &document.path, document.format(), &source);
        Ok(Self { report, evaluation: Some(evaluation), mended: None })
    }

    /// The findings in the document itself.
    pub(super) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.report.findings.iter().filter(|finding| finding.place.source == SourceId::LINTED)
    }

    /// The reading of the document itself.
    pub(super) fn load(&self) -> Option<&Load> {
        self.evaluation.as_ref()?.loads.first()
    }
}

/// The text after all safe repairs, as `check --fix` makes them; none where it is too large.
pub(super) fn mend(document: &Document, options: &CheckOptions) -> Result<Option<Arc<[u8]>>, Error> {
    let checker = Checker::new(options.clone())?;
    let mended = checker.mend_text(&document.path, source_of(document), FixMode::Safe)?;
    Ok(mended.mend.map(|mend| mend.after))
}

fn source_of(document: &Document) -> Arc<[u8]> {
    Arc::from(document.text.text.as_bytes())
}

/// Whether `check` would take it for configuration if it found it in a folder: editors open all files of a language.
fn is_ours(document: &Document, plan: &Plan) -> bool {
    let path: &Path = &document.path;
    let by_name = document.unsaved || (walk::is_candidate(path) && !plan.project.excludes(path));
    by_name && walk::is_configuration(document.format(), document.text.text.as_bytes())
}
