//! What the library says of a document's text.

use std::path::Path;
use std::sync::Arc;

use super::document::Document;
use crate::cli::args::CheckArgs;
use crate::cli::linting::{Plan, Run, oversized};
use crate::cli::namesakes::Others;
use crate::cli::server::Failure;
use crate::cli::{fixing, walk};
use crate::evaluate::{Evaluation, Load};
use crate::host::MAX_FILE;
use crate::lint::Finding;
use crate::report::{Edit, FileReport};

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
    pub(super) fn new(document: &Document, args: &CheckArgs) -> Result<Self, Failure> {
        let run = Run::new(args)?;
        let plan = run.plan(&document.path, Others::default())?;
        if !is_ours(document, &plan) {
            return Ok(Self::default());
        }
        let name = walk::name_of(&document.path);
        let source = source_of(document);
        if source.len() as u64 > MAX_FILE {
            return Ok(Self { report: oversized(name), ..Self::default() });
        }
        let (report, evaluation) = run.lint(&plan, &document.path, &name, document.format(), &source);
        Ok(Self { report, evaluation: Some(evaluation), mended: None })
    }

    /// The findings in the document itself, each with its edits if it has some.
    pub(super) fn findings(&self) -> impl Iterator<Item = (&Finding, &[Edit])> {
        let all = self.report.findings.iter().enumerate();
        let own = all.filter(|(_, finding)| finding.place.load.0 == 0);
        own.map(|(number, finding)| (finding, self.report.edits_of(number).unwrap_or_default()))
    }

    /// The reading of the document itself.
    pub(super) fn load(&self) -> Option<&Load> {
        self.evaluation.as_ref()?.loads.first()
    }
}

/// The text after all safe repairs, as `check --fix` makes them.
pub(super) fn mend(document: &Document, args: &CheckArgs) -> Result<Arc<[u8]>, Failure> {
    let run = Run::new(args)?;
    let plan = run.plan(&document.path, Others::default())?;
    let name = walk::name_of(&document.path);
    let lint = |source: &Arc<[u8]>| run.lint(&plan, &document.path, &name, document.format(), source);
    Ok(fixing::mend(source_of(document), false, &lint).after)
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
