//! Starts linted where they stand: findings on the variables and words of a place.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Checker;
use super::plan::Plan;
use super::walk::name_of;
use crate::evaluate::{Evaluation, Request, evaluate, path_bytes};
use crate::host::{Lead, StartHost, Ways, read_file};
use crate::lint::beside::Beside;
use crate::lint::{Category, Deploy, Finding, Place, Settings, SourceId, lint};
use crate::report::{FileReport, SourceText};
use crate::start::{self, PlaceKind, Start};
use memchr::memmem;

impl Checker {
    /// What is found on the variables and words of a place.
    pub(super) fn lint_place(
        &self,
        plan: &Plan,
        path: &Path,
        place: &start::Place,
        bytes: &Arc<[u8]>,
    ) -> FileReport {
        let mut seen = HashSet::new();
        let mut findings = Vec::new();
        for start in &place.starts {
            let found = self.lint_start(plan, path, place, start, bytes);
            findings.extend(
                found
                    .into_iter()
                    .filter(|finding| seen.insert((finding.rule.id, finding.place, finding.message.clone()))),
            );
        }
        findings.sort_by(|a, b| (a.place, a.rule.id).cmp(&(b.place, b.rule.id)));
        let sources = vec![SourceText { name: name_of(path), bytes: Arc::clone(bytes) }];
        let mut report = FileReport { sources, findings, ..FileReport::default() };
        self.baseline.filter(&mut report);
        report
    }

    /// What the server makes of a start, and what is said about the server.
    pub(super) fn read_start(
        &self,
        plan: &Plan,
        path: &Path,
        place: &start::Place,
        start: &Start,
        bytes: &Arc<[u8]>,
    ) -> (Evaluation, Settings) {
        let mut started = start.clone();
        started.surroundings.is_first_process =
            start.place == PlaceKind::Shell && is_run_first(path, &plan.root);
        let request = Request::start(started)
            .source(Arc::clone(bytes))
            .named(path_bytes(path))
            .build(plan.build)
            .target(plan.target);
        let ways = Ways::new(path, &plan.root, place, start);
        let host = StartHost::new(ways, path, self.host(plan, path), self.options.server.cwd.clone());
        let settings = Settings {
            deploy: plan.settings.deploy.or_else(|| deploy_of(start, path, &plan.root)),
            ..plan.settings.clone()
        };
        (evaluate(&request, &host), settings)
    }

    fn lint_start(
        &self,
        plan: &Plan,
        path: &Path,
        place: &start::Place,
        start: &Start,
        bytes: &Arc<[u8]>,
    ) -> Vec<Finding> {
        let (evaluation, mut settings) = self.read_start(plan, path, place, start, bytes);
        settings.beside.extend(beside_itself(path, start.place, bytes));
        let mut findings = lint(&evaluation, &settings);
        let per_file = plan.project.for_file(path);
        for finding in &mut findings {
            lay_on_place(&evaluation, finding);
        }
        findings.retain_mut(|finding| is_about_starts(finding) && self.is_reported(plan, &per_file, finding));
        for finding in &mut findings {
            // What else it speaks of stands in a file with a report of its own.
            finding.related.retain(|related| related.place.source == SourceId::LINTED);
            finding.repair = None;
        }
        findings
    }
}

/// A unit or a program of supervisor that stands beside the start is the place itself.
fn lay_on_place(evaluation: &Evaluation, finding: &mut Finding) {
    let own = |place: &mut Place| {
        if place.source.index() == evaluation.loads.len() {
            place.source = SourceId::LINTED;
        }
    };
    own(&mut finding.place);
    finding.related.iter_mut().for_each(|related| own(&mut related.place));
}

/// For each start of a place the files of the project that it loads, as far as they can be led back to it.
pub(super) fn loads(path: &Path, root: &Path, place: &start::Place) -> Vec<Vec<PathBuf>> {
    let of_start = |start: &Start| {
        let ways = Ways::new(path, root, place, start);
        let mut files: Vec<PathBuf> = Vec::new();
        for name in start::named(ways.start()) {
            let file = match ways.lead(&name.path) {
                Some(Lead::File(file)) => file,
                Some(Lead::Text(_)) => path.to_owned(),
                None => continue,
            };
            if !files.contains(&file) {
                files.push(file);
            }
        }
        files
    };
    place.starts.iter().map(of_start).collect()
}

/// How a server is run that is started so, where the place tells. A server that the place goes on without (`uwsgi … &&
/// nginx`) is not the process that a container or a unit waits for.
pub(super) fn deploy_of(start: &Start, path: &Path, root: &Path) -> Option<Deploy> {
    if start.is_followed {
        return None;
    }
    match start.place {
        PlaceKind::Systemd => Some(Deploy::Systemd),
        place if place.is_container() => Some(Deploy::Docker),
        PlaceKind::Shell if is_in_image(path, root) => Some(Deploy::Docker),
        _ => None,
    }
}

/// Whether a Dockerfile in the folder of a script, or above it in its project, names the script.
fn is_in_image(path: &Path, root: &Path) -> bool {
    in_dockerfiles(path, root, |text, name| memmem::find(text, name).is_some())
}

/// Whether such a Dockerfile runs the script as the first process of its containers.
fn is_run_first(path: &Path, root: &Path) -> bool {
    let is_it = |text: &[u8], name: &[u8]| {
        let first = start::image(text, None).and_then(|image| image.first?.text());
        first.is_some_and(|first| first.rsplit(|byte| *byte == b'/').next() == Some(name))
    };
    in_dockerfiles(path, root, is_it)
}

/// Whether a Dockerfile in the folder of a file, or above it in its project, is one of those: told by its text and by the
/// name of the file.
fn in_dockerfiles(path: &Path, root: &Path, is_one: impl Fn(&[u8], &[u8]) -> bool) -> bool {
    const MOST: usize = 8;
    let full = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let Some(name) = full.file_name().map(|name| path_bytes(Path::new(name))) else { return false };
    let folder = full.parent().map_or_else(PathBuf::new, Path::to_owned);
    let folders = folder.ancestors().take_while(|folder| folder.starts_with(root)).take(MOST);
    let mut files = folders.map(|folder| folder.join("Dockerfile"));
    files.any(|file| file.is_file() && read_file(&file).is_ok_and(|text| is_one(&text, &name)))
}

/// A unit or a program of supervisor says more than how the server is started: what rules about such files ask for.
fn beside_itself(path: &Path, kind: PlaceKind, bytes: &Arc<[u8]>) -> Option<Arc<Beside>> {
    let make = match kind {
        PlaceKind::Systemd => Beside::unit,
        PlaceKind::Supervisor => Beside::supervisor,
        _ => return None,
    };
    Some(Arc::new(make(name_of(path), Arc::clone(bytes), true)))
}

/// Rules about how a file is written have nothing to say of words.
fn is_about_starts(finding: &Finding) -> bool {
    let elsewhere = [Category::Syntax, Category::Formats, Category::Style];
    finding.place.source == SourceId::LINTED && !elsewhere.contains(&finding.rule.category)
}
