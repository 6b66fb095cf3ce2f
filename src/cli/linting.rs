//! One text to findings, by what the command line and the project's settings say.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::CheckArgs;
use super::baseline::Baseline;
use super::beside::Neighbours;
use super::namesakes::Others;
use super::project::{Project, Projects};
use super::server::{Failure, server_of};
use crate::catalog::{Build, Version};
use crate::evaluate::{Evaluation, Load, Request, evaluate, path_bytes};
use crate::host::{LocalHost, Rest};
use crate::lint::{Finding, Settings, Severity, lint};
use crate::report::{Edit as ReportEdit, FileReport, SourceText};
use crate::settings::PerFile;
use crate::syntax::Format;

/// What holds for all files of a run.
pub(super) struct Run<'a> {
    pub(super) args: &'a CheckArgs,
    pub(super) projects: Projects,
    pub(super) neighbours: Neighbours,
    /// Findings that are known, and not reported.
    pub(super) baseline: Baseline,
}

/// What holds for one file.
pub(super) struct Plan {
    build: Build,
    target: Version,
    settings: Settings,
    root: PathBuf,
    pub(super) project: Arc<Project>,
}

impl<'a> Run<'a> {
    /// Reads the files that the command line names beside those to lint.
    pub(super) fn new(args: &'a CheckArgs) -> Result<Self, Failure> {
        Ok(Self {
            args,
            neighbours: Neighbours::new(args)?,
            projects: Projects::new(args.config.as_deref(), args.server.root.as_deref())?,
            baseline: Baseline::new(args.baseline.as_deref(), args.write_baseline)?,
        })
    }

    /// What the command line says, and where it is silent the project's settings.
    pub(super) fn plan(&self, path: &Path, others: Others) -> Result<Plan, Failure> {
        let (root, project) = self.projects.of(path)?;
        let (args, theirs) = (&self.args.server, &project.settings);
        let given = args.build.is_some() || args.target.is_some();
        let (build, target) =
            if given { (args.build, args.target) } else { (theirs.build(), theirs.target()) };
        let server = server_of(build, target)?;
        let per_file = project.for_file(path).into_iter().find_map(PerFile::deploy);
        let settings = Settings {
            deploy: self.args.deploy.or(per_file).or(theirs.deploy()),
            build,
            target,
            alone: !others.any,
            namesake: others.namesake,
            ..Settings::default()
        };
        Ok(Plan { build: server.0, target: server.1, settings, root, project })
    }

    /// What one text comes to, and what the server makes of it.
    pub(super) fn lint(
        &self,
        plan: &Plan,
        path: &Path,
        name: &str,
        format: Format,
        source: &Arc<[u8]>,
    ) -> (FileReport, Evaluation) {
        let request = Request {
            path: path_bytes(path),
            section: None,
            source: Some(Arc::clone(source)),
            format,
            via: None,
            build: plan.build,
            target: plan.target,
            strict: self.args.server.strict,
            placeholders: self.args.server.placeholders.clone(),
        };
        let evaluation = evaluate(&request, &self.host(plan, path));
        let mut settings = plan.settings.clone();
        settings.template = crate::lint::looks_like_template(&request.path, source);
        settings.beside = self.neighbours.of(path, &plan.root);
        crate::lint::beside::keep_concerned(&evaluation, &mut settings);
        let mut findings = lint(&evaluation, &settings);
        let per_file = plan.project.for_file(path);
        findings.retain(|finding| self.is_selected(plan, &per_file, finding));
        let mut report =
            FileReport { sources: sources_of(&evaluation, name, &settings), findings, edits: Vec::new() };
        self.baseline.filter(&mut report);
        report.edits = edits_of(&evaluation, &report.findings);
        (report, evaluation)
    }

    /// The command line's lists stand in the place of the settings'; those for single files come on top.
    fn is_selected(&self, plan: &Plan, per_file: &[&PerFile], finding: &Finding) -> bool {
        let theirs = &plan.project.settings;
        let names = |list: &[String]| list.iter().any(|word| crate::settings::selects(word, finding.rule));
        if names(&self.args.ignore)
            || names(&theirs.ignore)
            || per_file.iter().any(|file| names(&file.ignore))
        {
            return false;
        }
        let select = if self.args.select.is_empty() { &theirs.select } else { &self.args.select };
        let more = || names(&theirs.extend_select) || per_file.iter().any(|file| names(&file.extend_select));
        if select.is_empty() { finding.severity > Severity::Style || more() } else { names(select) || more() }
    }

    /// The part of the machine that `check` may look at: regular files below the root, and nothing else.
    fn host(&self, plan: &Plan, path: &Path) -> LocalHost {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let settings = &plan.project.settings;
        let cwd = self.args.server.cwd.clone();
        let theirs =
            settings.env.iter().map(|(name, value)| (name.clone().into_bytes(), value.clone().into_bytes()));
        LocalHost {
            cwd: cwd.or_else(|| settings.cwd.as_ref().map(|cwd| plan.project.folder.join(cwd))),
            beside: Some(folder.to_owned()),
            root: Some(plan.root.clone()),
            env: theirs.chain(self.args.server.env.iter().cloned()).collect(),
            rest: if self.args.server.clean_env { Rest::None } else { Rest::Unknown },
            machine: false,
        }
    }
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

/// The edits of the findings that have some, by number.
fn edits_of(evaluation: &Evaluation, findings: &[Finding]) -> Vec<(usize, Vec<ReportEdit>)> {
    let edit = |edit: crate::fix::Edit| {
        let (start, end) = (edit.span.start, edit.span.end);
        ReportEdit { source: 0, start, end, text: edit.text }
    };
    let edits = findings.iter().enumerate().filter_map(|(number, finding)| {
        let edits = crate::fix::lower(evaluation, finding.repair.as_ref()?)?;
        Some((number, edits.into_iter().map(edit).collect()))
    });
    edits.collect()
}

/// Where a file of a report is; what is included is named as the server would look for it, or lies beside the first.
pub(super) fn located(first: &Path, name: &str) -> PathBuf {
    Some(first.with_file_name(name)).filter(|path| path.exists()).unwrap_or_else(|| PathBuf::from(name))
}

/// A file that is not read: the finding stands at its beginning.
pub(super) fn oversized(name: String) -> FileReport {
    let sources = vec![SourceText { name, bytes: Arc::from([]) }];
    FileReport { sources, findings: vec![crate::lint::oversized_file()], edits: Vec::new() }
}
