//! Starts linted where they stand: findings on the variables and words of a place.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Checker;
use super::loads::{Loaded, loaded};
use super::plan::Plan;
use super::walk::name_of;
use crate::evaluate::{Answer, Evaluation, Fact, Host, Kind, ReadError, Request, evaluate, path_bytes};
use crate::host::open::OpenFiles;
use crate::host::read_file;
use crate::lint::beside::Beside;
use crate::lint::{Category, Deploy, Finding, Place, Settings, SourceId, lint};
use crate::report::{FileReport, SourceText};
use crate::start::{self, PlaceKind, Start};

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
        let request = Request::start(start.clone())
            .source(Arc::clone(bytes))
            .named(path_bytes(path))
            .build(plan.build)
            .target(plan.target);
        let host = StartHost {
            machine: self.host(plan, path),
            files: loaded(path, &plan.root, place, start),
            is_contained: is_container(start.place),
        };
        let settings = Settings {
            deploy: plan.settings.deploy.or_else(|| deploy_of(start, bytes)),
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
        let per_file = plan.project.for_file(path);
        settings.beside.extend(beside_itself(path, start.place, bytes));
        let mut findings = lint(&evaluation, &settings);
        for finding in &mut findings {
            let own = |place: &mut Place| {
                // The unit is the place itself.
                if place.source.index() == evaluation.loads.len() {
                    place.source = SourceId::LINTED;
                }
            };
            own(&mut finding.place);
            finding.related.iter_mut().for_each(|related| own(&mut related.place));
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

/// How a server is run that is started so, where the place tells. A server that the place goes on without (`uwsgi … &&
/// nginx`) is not the process that a container or a unit waits for.
fn deploy_of(start: &Start, place: &[u8]) -> Option<Deploy> {
    let last = start.arguments.last().unwrap_or(&start.program).span.end as usize;
    let rest = place.get(last..).unwrap_or_default().trim_ascii_start();
    if matches!(rest.first(), Some(b'&' | b';' | b'|')) {
        return None;
    }
    match start.place {
        PlaceKind::Dockerfile | PlaceKind::Compose | PlaceKind::Kubernetes => Some(Deploy::Docker),
        PlaceKind::Systemd => Some(Deploy::Systemd),
        _ => None,
    }
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

fn is_container(place: PlaceKind) -> bool {
    matches!(place, PlaceKind::Dockerfile | PlaceKind::Compose | PlaceKind::Kubernetes)
}

/// Rules about how a file is written, and about files beside one, have nothing to say of words.
fn is_about_starts(finding: &Finding) -> bool {
    let elsewhere = [Category::Syntax, Category::Formats, Category::Style];
    finding.place.source == SourceId::LINTED && !elsewhere.contains(&finding.rule.category)
}

/// The machine as a start sees it: the project's files where the start's paths lead back to them, and nothing else.
struct StartHost {
    machine: OpenFiles,
    files: Vec<Loaded>,
    /// It runs in a container, whose files are not this machine's.
    is_contained: bool,
}

impl StartHost {
    /// The file of the project behind a path.
    fn file(&self, path: &[u8]) -> Option<PathBuf> {
        self.files.iter().find(|loaded| loaded.path == path).map(|loaded| loaded.file.clone())
    }

    fn outside<T>(&self, ask: impl FnOnce(&OpenFiles) -> Answer<T>) -> Answer<T> {
        if self.is_contained { Answer::Unknown } else { ask(&self.machine) }
    }
}

impl Host for StartHost {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        self.machine.variable(name)
    }

    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        self.machine.uwsgi_variables()
    }

    fn fact(&self, fact: Fact) -> Answer<Vec<u8>> {
        self.machine.fact(fact)
    }

    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        match self.file(path) {
            Some(_) => Answer::Known(Kind::File),
            None => self.outside(|machine| machine.kind(path)),
        }
    }

    fn is_link(&self, path: &[u8]) -> bool {
        self.file(path).is_none() && !self.is_contained && self.machine.is_link(path)
    }

    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        match self.file(path) {
            Some(_) => Answer::Unknown,
            None => self.outside(|machine| machine.real_path(path)),
        }
    }

    fn inode(&self, path: &[u8]) -> Answer<u64> {
        self.outside(|machine| machine.inode(path))
    }

    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        match self.file(path) {
            Some(file) => Answer::Known(read_file(&file)),
            None => self.outside(|machine| machine.read(path)),
        }
    }

    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        self.outside(|machine| machine.glob(pattern))
    }

    fn account(&self, group: bool, name: &[u8]) -> Answer<bool> {
        self.outside(|machine| machine.account(group, name))
    }

    fn is_reload(&self) -> Answer<bool> {
        self.machine.is_reload()
    }
}
