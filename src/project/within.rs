//! Files linted within the starts that load them: what a command line and an environment give counts for the file.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::starts::deploy_of;
use super::walk::{self, Found};
use super::{Checker, Peers, Plan, parallel};
use crate::evaluate::{Evaluation, Request, evaluate};
use crate::host::{Lead, StartHost, Ways, read_file};
use crate::lint::{Deploy, Finding, Settings, SourceId, lint};
use crate::report::{FileReport, SourceText};
use crate::start::{self, Start, named};
use crate::syntax::LineIndex;

/// One start that loads a file of the run.
#[derive(Debug)]
pub(super) struct Starter {
    /// The place of the start.
    path: PathBuf,
    start: Arc<Start>,
    ways: Ways,
    deploy: Option<Deploy>,
    /// How people are told of it: `compose.yml:7`.
    label: String,
}

/// The starts of a run.
#[derive(Debug, Default)]
pub(super) struct Starters {
    /// By the file, without links, that each of them loads first.
    first: HashMap<PathBuf, Vec<Arc<Starter>>>,
    /// The files, without links, that they load behind another one.
    further: HashSet<PathBuf>,
}

/// No more starts of one file are looked at.
const MOST: usize = 16;

impl Starters {
    /// Reads the places of a run.
    pub(super) fn of(checker: &Checker, files: &[Found]) -> Self {
        let has_configuration = files.iter().any(|file| !file.only_place);
        let has_place = files.iter().any(|file| file.only_place || file.named);
        if !has_configuration || !has_place {
            return Self::default();
        }
        let read = parallel::map(files, |_, file| starters_of(checker, file));
        let mut all = Self::default();
        for (mut files, starter) in read.into_iter().flatten() {
            all.further.extend(files.split_off(1));
            for file in files {
                all.first.entry(file).or_default().push(Arc::clone(&starter));
            }
        }
        all
    }

    /// Whether a start loads a file behind another one.
    pub(super) fn continue_with(&self, path: &Path) -> bool {
        !self.further.is_empty() && path.canonicalize().is_ok_and(|full| self.further.contains(&full))
    }

    /// The starts that load a file.
    pub(super) fn loading(&self, path: &Path) -> Vec<Arc<Starter>> {
        if self.first.is_empty() {
            return Vec::new();
        }
        let full = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        self.first.get(&full).cloned().unwrap_or_default()
    }
}

/// The starts of a place, each with the files that it loads, of which there is one at least.
fn starters_of(checker: &Checker, file: &Found) -> Vec<(Vec<PathBuf>, Arc<Starter>)> {
    let is_large = || walk::is_too_large_for_place(&file.path);
    if file.text.is_some() || is_large() {
        return Vec::new();
    }
    let Ok(bytes) = read_file(&file.path) else { return Vec::new() };
    if walk::is_configuration(walk::format_of(&file.path), &bytes) && !file.only_place {
        return Vec::new();
    }
    let Some(kind) = walk::place_of(file, &bytes) else { return Vec::new() };
    let Ok(plan) = checker.plan(&file.path, Peers::default()) else { return Vec::new() };
    if !file.named && plan.project.excludes(&file.path) {
        return Vec::new();
    }
    let place = start::read(kind, &bytes);
    let lines = LineIndex::new(&bytes);
    let one = |start: &Start| {
        let ways = Ways::new(&file.path, &plan.root, &place, start);
        let files = named(ways.start()).into_iter().filter_map(|name| match ways.lead(&name.path) {
            Some(Lead::File(file)) => Some(file.canonicalize().unwrap_or(file)),
            _ => None,
        });
        let files: Vec<PathBuf> = files.collect();
        if files.is_empty() {
            return None;
        }
        let line = lines.position(&bytes, start.program.span.start).0;
        let starter = Starter {
            label: format!("{}:{line}", walk::name_of(&file.path)),
            path: file.path.clone(),
            deploy: deploy_of(start, &file.path, &plan.root),
            start: Arc::new(start.clone()),
            ways,
        };
        Some((files, Arc::new(starter)))
    };
    place.starts.iter().filter_map(one).collect()
}

impl Checker {
    /// What a file comes to within the starts that load it; none where it is not the first file of any of them.
    pub(super) fn lint_within(
        &self,
        plan: &Plan,
        path: &Path,
        source: &Arc<[u8]>,
        settings: &Settings,
    ) -> Option<(FileReport, Evaluation)> {
        if plan.section.is_some() || plan.reign.is_some() {
            return None;
        }
        let full = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut merged: Option<(FileReport, Evaluation)> = None;
        let mut labels: Vec<String> = Vec::new();
        for starter in plan.starters.iter().take(MOST) {
            let evaluation = self.evaluated_within(plan, starter, &full, source)?;
            let settings = Settings { deploy: settings.deploy.or(starter.deploy), ..settings.clone() };
            let mut findings = lint(&evaluation, &settings);
            for finding in &mut findings {
                finding.starts.push(starter.label.clone());
            }
            labels.push(starter.label.clone());
            match &mut merged {
                None => {
                    let sources = sources_within(&evaluation, path, starter, &settings);
                    let report = FileReport { sources, findings, ..FileReport::default() };
                    merged = Some((report, evaluation));
                }
                Some((report, _)) => merge(&mut report.findings, findings),
            }
        }
        if let Some((report, _)) = &mut merged {
            for finding in report.findings.iter_mut().filter(|finding| finding.starts.len() == labels.len()) {
                finding.starts.clear();
            }
            report.findings.sort_by(|a, b| (a.place, a.rule.id).cmp(&(b.place, b.rule.id)));
        }
        merged
    }

    /// A start whose first file is that one; none where it turns out to be another.
    fn evaluated_within(
        &self,
        plan: &Plan,
        starter: &Starter,
        full: &Path,
        source: &Arc<[u8]>,
    ) -> Option<Evaluation> {
        let request = Request::start(Arc::clone(&starter.start))
            .build(plan.build)
            .target(plan.target)
            .strict(self.options.server.strict)
            .placeholders(self.options.server.placeholders.clone());
        let machine = self.host(plan, &starter.path);
        let given = self.options.server.cwd.clone();
        let host = StartHost::new(starter.ways.clone(), &starter.path, machine, given)
            .with_text(full.to_owned(), source.to_vec());
        let evaluation = evaluate(&request, &host);
        let first = evaluation.loads.first()?;
        (first.source == *source).then_some(evaluation)
    }
}

/// Adds the findings of another start: those that are known get its name. Their other places are numbered otherwise.
fn merge(all: &mut Vec<Finding>, more: Vec<Finding>) {
    for mut finding in more {
        let same = |known: &&mut Finding| {
            known.rule == finding.rule && known.place == finding.place && known.message == finding.message
        };
        match all.iter_mut().find(same) {
            Some(known) => known.starts.append(&mut finding.starts),
            None if finding.place.source == SourceId::LINTED => {
                finding.related.retain(|related| related.place.source == SourceId::LINTED);
                all.push(finding);
            }
            None => {}
        }
    }
}

/// The files that were read, under the names of the project where they are of it; then those beside them.
fn sources_within(
    evaluation: &Evaluation,
    path: &Path,
    starter: &Starter,
    settings: &Settings,
) -> Vec<SourceText> {
    let name = |number: usize, there: &[u8]| match starter.ways.lead(there) {
        _ if number == 0 => walk::name_of(path),
        Some(Lead::File(file)) => walk::name_of(&file),
        _ => String::from_utf8_lossy(there).into_owned(),
    };
    let loads = evaluation.loads.iter().enumerate();
    let loads = loads
        .map(|(number, load)| SourceText { name: name(number, &load.path), bytes: Arc::clone(&load.source) });
    let beside = settings.beside.iter();
    let beside = beside.map(|one| SourceText { name: one.name.clone(), bytes: Arc::clone(&one.bytes) });
    loads.chain(beside).collect()
}
