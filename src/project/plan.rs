//! One text to findings, by what the run was told and the project's settings say.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::discovery::Project;
use super::emperor::{Around, Reign, usual};
use super::options::server_of;
use super::walk::name_of;
use super::within::Starter;
use super::{Checker, Error, Peers};
use crate::catalog::{Build, Version};
use crate::evaluate::{Evaluation, Load, Request, evaluate};
use crate::host::open::OpenFiles;
use crate::host::{LocalHost, Rest};
use crate::lint::{Deploy, Finding, Settings, Severity, lint};
use crate::report::{FileReport, SourceText};
use crate::settings::{FailOn, Level, PerFile};
use crate::syntax::Format;

/// What holds for one file.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) build: Build,
    pub(super) target: Version,
    /// What rules are told.
    pub(super) settings: Settings,
    pub(super) root: PathBuf,
    /// The Emperor that starts it.
    pub(super) reign: Option<Reign>,
    /// The section that is asked for, where one is.
    pub(super) section: Option<Vec<u8>>,
    /// The starts of the run that load the file.
    pub(super) starters: Vec<Arc<Starter>>,
    /// The settings.
    pub project: Arc<Project>,
}

impl Plan {
    /// The same for findings that are repaired.
    pub(super) fn for_repairs(&self) -> Self {
        let mut plan = self.clone();
        plan.settings.for_repairs = true;
        plan
    }
}

impl Checker {
    /// What the command line says, and where it is silent the project's settings.
    ///
    /// # Errors
    /// Where settings cannot be read, or their build contradicts their release.
    pub fn plan(&self, path: &Path, peers: Peers) -> Result<Plan, Error> {
        let (root, project) = self.projects.of(path)?;
        let theirs = &project.settings;
        let (build, target) = self.told(&project);
        let server = server_of(build, target)?;
        let per_file = project.for_file(path).into_iter().find_map(PerFile::deploy);
        let said = self.options.deploy.or(per_file).or(theirs.deploy());
        let is_said = said == Some(Deploy::Vassal) || project.starts_vassals_of(path);
        let around = Around { root: &root, server, is_said };
        if let Some(emperor) = project.emperor() {
            self.realms.name(&emperor, &around);
        }
        let reign = self.realms.of(path, &around);
        let is_known = reign.as_ref().is_some_and(|reign| reign.realm.file.is_some());
        let settings = Settings {
            // An Emperor that is seen says more than the settings of a whole project.
            deploy: self
                .options
                .deploy
                .or(per_file)
                .or((is_known || project.starts_vassals_of(path)).then_some(Deploy::Vassal))
                .or(theirs.deploy()),
            emperor: reign.as_ref().and_then(Reign::says),
            usual: usual(path, &root),
            build,
            target,
            alone: !peers.any,
            namesake: peers.namesake,
            is_continued: peers.is_continued && peers.starters.is_empty(),
            ..Settings::default()
        };
        let root = reign.as_ref().map_or(root.clone(), |reign| reign.realm.widened(root));
        let starters = peers.starters;
        Ok(Plan {
            build: server.0,
            target: server.1,
            settings,
            root,
            reign,
            section: None,
            starters,
            project,
        })
    }

    /// The build and release that the command line names, else the settings.
    fn told(&self, project: &Project) -> (Option<Build>, Option<Version>) {
        let (args, theirs) = (&self.options.server, &project.settings);
        let given = args.build.is_some() || args.target.is_some();
        if given { (args.build, args.target) } else { (theirs.build(), theirs.target()) }
    }

    /// The server that a project's files are for.
    pub(super) fn server(&self, project: &Project) -> Result<(Build, Version), Error> {
        let (build, target) = self.told(project);
        server_of(build, target)
    }

    /// What the server makes of one text, and what is said about the server.
    pub(super) fn read(
        &self,
        plan: &Plan,
        path: &Path,
        format: Format,
        source: &Arc<[u8]>,
    ) -> (Evaluation, Settings) {
        let mut request = match &plan.reign {
            Some(reign) => reign.realm.request(reign.vassal(), path, Arc::clone(source)),
            None => Request::file(path).source(Arc::clone(source)),
        };
        request.section.clone_from(&plan.section);
        let request = request
            .format(format)
            .build(plan.build)
            .target(plan.target)
            .strict(self.options.server.strict)
            .placeholders(self.options.server.placeholders.clone());
        let mut settings = plan.settings.clone();
        settings.template = crate::lint::looks_like_template(&request.path, source);
        (evaluate(&request, &self.host(plan, path)), settings)
    }

    /// What one text comes to, and what the server makes of it.
    pub fn lint(
        &self,
        plan: &Plan,
        path: &Path,
        format: Format,
        source: &Arc<[u8]>,
    ) -> (FileReport, Evaluation) {
        let (evaluation, mut settings) = self.read(plan, path, format, source);
        if let Some(reign) = &plan.reign {
            let claims = crate::lint::beside::claims_of(&evaluation, &settings);
            settings.beside.extend(reign.rivals(self, path, &claims));
        }
        settings.beside.extend(self.neighbours.of(path, &plan.root));
        crate::lint::beside::keep_concerned(&evaluation, &mut settings);
        let within = self.lint_within(plan, path, source, &settings);
        let (mut report, evaluation) = within.unwrap_or_else(|| {
            let findings = lint(&evaluation, &settings);
            let sources = sources_of(&evaluation, &name_of(path), &settings);
            (FileReport { sources, findings, ..FileReport::default() }, evaluation)
        });
        let per_file = plan.project.for_file(path);
        report.findings.retain_mut(|finding| self.is_reported(plan, &per_file, finding));
        self.baseline.filter(&mut report);
        (report, evaluation)
    }

    /// Takes away what is below the level of the run. A rule that is selected by name is meant to be seen.
    pub(super) fn hide(&self, plan: &Plan, report: &mut FileReport) {
        let level = self.level(plan);
        let FileReport { findings, hidden, .. } = report;
        let theirs = &plan.project.settings;
        let is_leveled = self.options.level.or(theirs.level).is_some();
        let is_named = |finding: &Finding| {
            let mut words = self.options.select.iter().chain(&theirs.select).chain(&theirs.extend_select);
            !is_leveled && words.any(|word| crate::settings::selects(word, finding.rule))
        };
        findings.retain(|finding| {
            let is_seen = level.includes(finding.severity) || is_named(finding);
            if !is_seen {
                *hidden.entry(finding.rule.id).or_default() += 1;
            }
            is_seen
        });
    }

    /// The least severity that is reported: what makes a run fail is never hidden.
    fn level(&self, plan: &Plan) -> Level {
        let fails_at = match self.fail_on(plan) {
            FailOn::Info => Level::Info,
            FailOn::Warning | FailOn::Error | FailOn::Never => Level::Warning,
        };
        self.options.level.or(plan.project.settings.level).unwrap_or(fails_at)
    }

    /// From which severity on findings make a run fail.
    pub(super) fn fail_on(&self, plan: &Plan) -> FailOn {
        self.options.fail_on.or(plan.project.settings.fail_on).unwrap_or(FailOn::Warning)
    }

    /// Whether a finding is selected and on; gives it the severity that the project has set.
    pub(super) fn is_reported(&self, plan: &Plan, per_file: &[&PerFile], finding: &mut Finding) -> bool {
        self.is_selected(plan, per_file, finding) && has_severity(plan, finding)
    }

    /// The command line's lists stand in the place of the settings'; those for single files come on top.
    fn is_selected(&self, plan: &Plan, per_file: &[&PerFile], finding: &Finding) -> bool {
        let theirs = &plan.project.settings;
        let names = |list: &[String]| list.iter().any(|word| crate::settings::selects(word, finding.rule));
        if names(&self.options.ignore)
            || names(&theirs.ignore)
            || per_file.iter().any(|file| names(&file.ignore))
        {
            return false;
        }
        let select = if self.options.select.is_empty() { &theirs.select } else { &self.options.select };
        let more = || {
            names(&self.options.extend_select)
                || names(&theirs.extend_select)
                || per_file.iter().any(|file| names(&file.extend_select))
        };
        if select.is_empty() { finding.severity > Severity::Style || more() } else { names(select) || more() }
    }

    /// The outside as `check` sees it, with the texts that are open in an editor.
    pub fn host(&self, plan: &Plan, path: &Path) -> OpenFiles {
        OpenFiles::new(self.disk(plan, path), Arc::clone(&self.options.open))
    }

    /// The part of the machine that `check` may look at: regular files below the root, and nothing else.
    fn disk(&self, plan: &Plan, path: &Path) -> LocalHost {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let settings = &plan.project.settings;
        let cwd = self.options.server.cwd.clone();
        let theirs =
            settings.env.iter().map(|(name, value)| (name.clone().into_bytes(), value.clone().into_bytes()));
        LocalHost {
            cwd: cwd
                .or_else(|| settings.cwd.as_ref().map(|cwd| plan.project.folder.join(cwd)))
                .or_else(|| plan.reign.as_ref()?.folder()),
            beside: Some(folder.to_owned()),
            root: Some(plan.root.clone()),
            env: theirs.chain(self.options.server.env.iter().cloned()).collect(),
            rest: if self.options.server.clean_env { Rest::None } else { Rest::Unknown },
            machine: false,
        }
    }
}

/// Gives a finding the severity that the project has set for its rule; false where that is off.
fn has_severity(plan: &Plan, finding: &mut Finding) -> bool {
    let Some(set) = plan.project.settings.severity.get(finding.rule.id) else { return true };
    let severity = set.severity();
    finding.severity = severity.unwrap_or(finding.severity);
    severity.is_some()
}

/// The files that were read, the first under the name that it was given; then those beside it.
fn sources_of(evaluation: &Evaluation, name: &str, settings: &Settings) -> Vec<SourceText> {
    let source = |(number, load): (usize, &Load)| {
        let included = || String::from_utf8_lossy(&load.path).into_owned();
        let name = if number == 0 { name.to_owned() } else { included() };
        SourceText { name, bytes: Arc::clone(&load.source) }
    };
    let beside = settings.beside.iter();
    let beside = beside.map(|one| SourceText { name: one.name.clone(), bytes: Arc::clone(&one.bytes) });
    evaluation.loads.iter().enumerate().map(source).chain(beside).collect()
}

/// Where a file of a report is; what is included is named as the server would look for it, or lies beside the first.
pub fn located(first: &Path, name: &str) -> PathBuf {
    Some(first.with_file_name(name)).filter(|path| path.exists()).unwrap_or_else(|| PathBuf::from(name))
}
