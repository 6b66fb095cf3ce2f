//! What the library says of a document's text.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use uwsgi_lint::evaluate::{Evaluation, Load};
use uwsgi_lint::host::MAX_FILE;
use uwsgi_lint::host::open::OpenFiles;
use uwsgi_lint::lint::{Finding, SourceId};
use uwsgi_lint::project::{CheckOptions, Checker, Error, FixMode, Peers, Plan, located, oversized, walk};
use uwsgi_lint::report::FileReport;

use super::document::{Document, Home};

/// What one text comes to; nothing at all when it is no uWSGI configuration.
#[derive(Default)]
pub(super) struct Analysis {
    pub(super) report: FileReport,
    /// What the server makes of it; nothing of what is too large to be read.
    pub(super) evaluation: Option<Evaluation>,
    /// The outside that it was seen from.
    pub(super) host: Option<OpenFiles>,
    /// The text after all safe repairs, when that was asked for.
    pub(super) mended: Option<Arc<[u8]>>,
}

impl Analysis {
    /// Checks the text as `check` would check the file.
    pub(super) fn new(document: &Document, options: &CheckOptions) -> Result<Self, Error> {
        if document.home == Home::Elsewhere {
            return Ok(Self::default());
        }
        let checker = Checker::new(options.clone())?;
        let plan = checker.plan(&document.path, Peers::default())?;
        if !is_ours(document, &plan) {
            return Ok(Self::default());
        }
        let source = document.source();
        if source.len() as u64 > MAX_FILE {
            return Ok(Self { report: oversized(&document.path), ..Self::default() });
        }
        let (report, evaluation) = checker.lint(&plan, &document.path, document.format(), &source);
        let host = Some(checker.host(&plan, &document.path).listing());
        // Nothing is missing in what is only begun.
        let report = if document.text.text.trim().is_empty() {
            FileReport { findings: Vec::new(), ..report }
        } else {
            report
        };
        Ok(Self { report, evaluation: Some(evaluation), host, mended: None })
    }

    /// The findings in the document itself.
    pub(super) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.report.findings.iter().filter(|finding| finding.place.source == SourceId::LINTED)
    }

    /// The reading of the document itself.
    pub(super) fn load(&self) -> Option<&Load> {
        self.evaluation.as_ref()?.loads.first()
    }

    /// Whether the text of another file is part of it.
    pub(super) fn reads(&self, own: &Path, other: &Path) -> bool {
        let is_it = |name: &str| real(&located(own, name)) == real(other);
        self.report.sources.iter().skip(1).any(|source| is_it(&source.name))
    }
}

/// The path without links, where there is something.
pub(super) fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// The text after all safe repairs, as `check --fix` makes them; none where it is too large.
pub(super) fn mend(document: &Document, options: &CheckOptions) -> Result<Option<Arc<[u8]>>, Error> {
    // What a run without further words repairs: notes stay.
    let mut options = options.clone();
    options.level = None;
    let checker = Checker::new(options)?;
    let mended = checker.mend_text(&document.path, document.source(), FixMode::Safe)?.mend;
    Ok(mended.map(|mend| mend.after))
}

/// Whether `check` would take it for configuration if it found it in a folder: editors open all files of a language.
/// A file that is named so is taken while it is empty as well, and what the user calls configuration always.
fn is_ours(document: &Document, plan: &Plan) -> bool {
    let path: &Path = &document.path;
    let is_named = walk::is_candidate(path) && !plan.project.excludes(path);
    let is_begun = document.text.text.trim().is_empty();
    let tells = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().contains("uwsgi"));
    document.is_declared
        || ((document.home == Home::Nowhere || is_named)
            && walk::is_configuration(document.format(), document.text.text.as_bytes()))
        || (is_begun && is_named && tells(path))
}
