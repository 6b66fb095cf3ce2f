//! The driver: files in, reports out.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::baseline::Baseline;
use super::discovery::Projects;
use super::emperor::{Around, Realms};
use super::neighbours::Neighbours;
use super::peers::{NameCounts, Peers};
use super::plan::Plan;
use super::starts::loads;
use super::walk::{self, Found, Walked};
use super::within::Starters;
use super::{CheckOptions, Error, FixMode, parallel};
use crate::evaluate::{Evaluation, ReadError, path_bytes};
use crate::fix::{Mended, apply, ignores, mend};
use crate::host::{MAX_FILE, read_file};
use crate::report::{FileReport, Report, SourceText};
use crate::start::{self, Place, PlaceKind};
use crate::syntax::Format;

/// So many configurations may lie in the folder of an Emperor's.
const MOST_BESIDE_EMPEROR: usize = 64;

/// Lints files as their projects say.
///
/// ```
/// use std::path::Path;
/// use uwsgi_lint::project::{CheckOptions, Checker, Peers};
///
/// let checker = Checker::new(CheckOptions::new())?;
/// let text = (*b"[uwsgi]\nstats = 127.0.0.1:9191\nstats = 127.0.0.1:9192\n").into();
/// let (report, _) = checker.lint_text(Path::new("uwsgi.ini"), &text, Peers::default())?;
/// assert!(report.findings.iter().any(|finding| finding.rule.id == "duplicate-option"));
/// # Ok::<(), uwsgi_lint::project::Error>(())
/// ```
pub struct Checker {
    pub(super) options: CheckOptions,
    pub(super) projects: Projects,
    pub(super) neighbours: Neighbours,
    /// The Emperors of the run.
    pub(super) realms: Realms,
    /// Findings that are known, and not reported.
    pub(super) baseline: Baseline,
}

/// What repairs made of a file.
#[derive(Debug)]
pub struct Mend {
    /// The bytes as they were.
    pub before: Arc<[u8]>,
    /// The bytes as they are to be.
    pub after: Arc<[u8]>,
    /// How many repairs were made.
    pub fixed: usize,
}

/// What became of one file.
#[derive(Debug)]
pub struct Checked {
    /// What is found in it, after repairs where some were made.
    pub report: FileReport,
    /// The repairs, where they were asked for.
    pub mend: Option<Mend>,
    /// What the file starts, where it is a place where servers are started, and no configuration.
    pub place: Option<Placed>,
    /// Whether what is found makes the run fail.
    pub fails: bool,
}

/// A place where servers are started.
#[derive(Debug)]
pub struct Placed {
    /// What it says.
    pub place: Place,
    /// The files of the project that each of its starts loads.
    pub loads: Vec<Vec<PathBuf>>,
}

/// The files of a run, each with what became of it; none where a file found in a folder is no uWSGI configuration.
#[derive(Debug, Default)]
pub struct Run {
    /// What the paths came to.
    pub walked: Walked,
    /// For each file of `walked`, in its order.
    pub checked: Vec<Result<Option<Checked>, Error>>,
}

impl Checker {
    /// Reads the settings and files that `options` names.
    ///
    /// # Errors
    /// Where one of them cannot be read or has no meaning, or where `options` contradict themselves.
    pub fn new(options: CheckOptions) -> Result<Self, Error> {
        options.verify()?;
        Ok(Self {
            neighbours: Neighbours::new(&options)?,
            realms: Realms::default(),
            projects: Projects::new(options.config.as_deref(), options.server.root.as_deref())?,
            baseline: Baseline::new(options.baseline.as_deref(), options.write_baseline)?,
            options,
        })
    }

    /// What it was told.
    pub fn options(&self) -> &CheckOptions {
        &self.options
    }

    /// The files below `paths`; with `force` those that are named have to look like configuration as found ones do.
    pub fn find(&self, paths: &[PathBuf], force: bool) -> Walked {
        walk::find_with_places(paths, force, &self.projects)
    }

    /// The settings files that are in use, sorted.
    pub fn settings_files(&self) -> Vec<PathBuf> {
        self.projects.files()
    }

    /// Checks all files, and calls `done` after each, on any thread.
    pub fn check(&self, walked: Walked, done: &(dyn Fn() + Sync)) -> Run {
        let checked = match &*walked.files {
            [file] => vec![self.check_file(file, Peers::default())],
            files => {
                let any = files.iter().filter(|file| !file.only_place).count() > 1;
                let names = NameCounts::of(files);
                self.name_emperors(files);
                let starters_of_run = Starters::of(self, files);
                parallel::map(files, |_, file| {
                    let starters = starters_of_run.loading(&file.path);
                    let is_continued = starters_of_run.continue_with(&file.path);
                    let peers = Peers { any, namesake: names.is_shared(file), starters, is_continued };
                    let checked = self.check_file(file, peers);
                    done();
                    checked
                })
            }
        };
        Run { walked, checked }
    }

    /// Takes note of the Emperors among the files of a run: their vassals may lie anywhere.
    fn name_emperors(&self, files: &[Found]) {
        let mut counts: HashMap<Option<&Path>, usize> = HashMap::new();
        for file in files {
            *counts.entry(file.path.parent()).or_default() += 1;
        }
        let may_be = |file: &&Found| {
            let is_called_so =
                file.path.file_name().is_some_and(|name| name.to_string_lossy().contains("emperor"));
            // A folder with many is one of vassals.
            !file.only_place && (is_called_so || counts[&file.path.parent()] <= MOST_BESIDE_EMPEROR)
        };
        for file in files.iter().filter(may_be) {
            if let Ok((root, project)) = self.projects.of(&file.path)
                && let Ok(server) = self.server(&project)
            {
                self.realms.name(&file.path, &Around { root: &root, server, is_said: false });
            }
        }
    }

    /// Checks one file; none where it was found in a folder and is no uWSGI configuration.
    ///
    /// # Errors
    /// Where it or its settings cannot be read.
    pub fn check_file(&self, file: &Found, peers: Peers) -> Result<Option<Checked>, Error> {
        let mut plan = self.plan(&file.path, peers)?;
        plan.section.clone_from(&file.section);
        if !file.named && plan.project.excludes(&file.path) {
            return Ok(None);
        }
        let format = walk::format_of(&file.path);
        if file.only_place && walk::is_too_large_for_place(&file.path) {
            return Ok(None);
        }
        let bytes = match &file.text {
            Some(text) if text.len() as u64 > MAX_FILE => Err(ReadError::TooLarge),
            Some(text) => Ok(Arc::clone(text)),
            None => read_file(&file.path).map(Arc::from),
        };
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(ReadError::TooLarge) => return Ok(Some(self.oversized(&plan, &file.path))),
            Err(why) => return Err(Error::unreadable(&file.path, why)),
        };
        let is_ours = !file.only_place && walk::is_configuration(format, &bytes);
        let is_ours = is_ours || file.section.is_some();
        if let Some(kind) = walk::place_of(file, &bytes).filter(|_| !is_ours) {
            return Ok(self.placed(&plan, file, start::read(kind, &bytes), &bytes));
        }
        if file.named && !is_ours && PlaceKind::is_foreign(&path_bytes(&file.path)) {
            return Ok(self.placed(&plan, file, Place::default(), &bytes));
        }
        if !file.named && !is_ours {
            return Ok(None);
        }
        Ok(Some(match self.options.fix {
            FixMode::Nothing => self.checked(&plan, self.lint(&plan, &file.path, format, &bytes).0, None),
            FixMode::Ignore => self.silenced(&plan, &file.path, format, bytes),
            fix => self.mended(&plan, &file.path, bytes, fix),
        }))
    }

    /// Lints a text as the file of that path, with what the server makes of it.
    ///
    /// # Errors
    /// Where the file's settings cannot be read.
    pub fn lint_text(
        &self,
        path: &Path,
        text: &Arc<[u8]>,
        peers: Peers,
    ) -> Result<(FileReport, Evaluation), Error> {
        let plan = self.plan(path, peers)?;
        let (mut report, evaluation) = self.lint(&plan, path, walk::format_of(path), text);
        self.hide(&plan, &mut report);
        Ok((report, evaluation))
    }

    /// Repairs a text as the file of that path.
    ///
    /// # Errors
    /// Where the file's settings cannot be read.
    pub fn mend_text(&self, path: &Path, text: Arc<[u8]>, fix: FixMode) -> Result<Checked, Error> {
        let plan = self.plan(path, Peers::default())?;
        Ok(self.mended(&plan, path, text, fix))
    }

    fn mended(&self, plan: &Plan, path: &Path, bytes: Arc<[u8]>, fix: FixMode) -> Checked {
        let format: Format = walk::format_of(path);
        let plan = &plan.for_repairs();
        let lint = |source: &Arc<[u8]>| self.lint(plan, path, format, source).0;
        let Mended { before, after, fixed, linted } = mend(bytes, fix == FixMode::Unsafe, &lint);
        self.checked(plan, linted, Some(Mend { before, after, fixed }))
    }

    /// Puts comments above what is found; none where they would change what the server reads.
    fn silenced(&self, plan: &Plan, path: &Path, format: Format, before: Arc<[u8]>) -> Checked {
        let (mut report, evaluation) = self.lint(plan, path, format, &before);
        self.hide(plan, &mut report);
        let edits = ignores(&before, format, &report.findings);
        let after: Arc<[u8]> = apply(&before, &edits).into();
        let (silenced, now) = self.lint(plan, path, format, &after);
        if edits.is_empty() || !is_same(&evaluation, &now) {
            return Checked { fails: self.fails(plan, &report), report, mend: None, place: None };
        }
        self.checked(plan, silenced, Some(Mend { before, after, fixed: edits.len() }))
    }

    /// What is told of a file. Repairs are made whatever the level; it says what is shown.
    fn checked(&self, plan: &Plan, mut report: FileReport, mend: Option<Mend>) -> Checked {
        self.hide(plan, &mut report);
        Checked { fails: self.fails(plan, &report), report, mend, place: None }
    }

    /// A place where servers are started; none where one that was found in a folder starts none.
    fn placed(&self, plan: &Plan, file: &Found, place: Place, bytes: &Arc<[u8]>) -> Option<Checked> {
        if !file.named && place.is_empty() {
            return None;
        }
        let report = self.lint_place(plan, &file.path, &place, bytes);
        let loads = loads(&file.path, &plan.root, &place);
        Some(Checked { place: Some(Placed { place, loads }), ..self.checked(plan, report, None) })
    }

    fn oversized(&self, plan: &Plan, path: &Path) -> Checked {
        let mut report = oversized(path);
        self.baseline.filter(&mut report);
        self.checked(plan, report, None)
    }

    fn fails(&self, plan: &Plan, report: &FileReport) -> bool {
        let fail_on = self.fail_on(plan);
        report.findings.iter().any(|finding| fail_on.includes(finding.severity))
    }

    /// Writes the baseline if that is to be done, takes its findings out of the report, and tells the file and how many.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn write_baseline(&self, report: &mut Report) -> Result<Option<(&Path, usize)>, Error> {
        self.baseline.write(report)
    }
}

/// Whether the server's options are the same, and end it the same way.
fn is_same(one: &Evaluation, other: &Evaluation) -> bool {
    let list = |evaluation: &Evaluation| -> Vec<(Vec<u8>, Vec<u8>)> {
        evaluation.ids().map(|id| (evaluation.key(id).to_vec(), evaluation.listed(id).to_vec())).collect()
    };
    one.refusals.len() == other.refusals.len() && list(one) == list(other)
}

/// The report of a file that is not read: the finding stands at its beginning.
pub fn oversized(path: &Path) -> FileReport {
    let sources = vec![SourceText { name: walk::name_of(path), bytes: Arc::from([]) }];
    FileReport { sources, findings: vec![crate::lint::oversized_file()], ..FileReport::default() }
}
