//! `check`: files in, findings out.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use rayon::prelude::*;

use super::args::CheckArgs;
use super::baseline::Baseline;
use super::beside::Neighbours;
use super::namesakes::{Names, Others};
use super::output::Output;
use super::printing::{formats_of, write};
use super::progress::{self, Progress};
use super::project::{Project, Projects};
use super::server::{Failure, server_of};
use super::walk::{self, Found};
use crate::catalog::{Build, Version};
use crate::evaluate::{Evaluation, Load, ReadError, Request, evaluate, path_bytes};
use crate::host::{LocalHost, MAX_FILE, Rest, read_file};
use crate::lint::{Finding, Settings, Severity, lint};
use crate::report::{Edit as ReportEdit, FileReport, Report, SourceText, Summary};
use crate::settings::{FailOn, PerFile};
use crate::syntax::Format;

/// What holds for all files of a run.
struct Run<'a> {
    args: &'a CheckArgs,
    projects: Projects,
    neighbours: Neighbours,
    /// Findings that are known, and not reported.
    baseline: Baseline,
}

/// What holds for one file.
struct Plan {
    build: Build,
    target: Version,
    settings: Settings,
    root: PathBuf,
    project: Arc<Project>,
}

/// What became of one file.
enum Checked {
    /// Linted; whether that makes the run fail.
    Report(FileReport, bool),
    /// Repaired, with what is left of the findings; `text` goes to standard output before them.
    Mended {
        report: FileReport,
        fixed: usize,
        text: Vec<u8>,
        fails: bool,
    },
    /// Found in a folder, and no uWSGI configuration.
    NotOurs,
    Failed(Failure),
}

/// How a run ended.
pub(super) struct Ran {
    pub(super) code: ExitCode,
    /// What the run depended on: files that were read, included ones too, settings, and folders.
    pub(super) files: Vec<PathBuf>,
}

/// What all files of a run gave.
#[derive(Default)]
struct Gathered {
    report: Report,
    /// Something is at or above `--fail-on`.
    found: bool,
    /// A path could not be used.
    failed: bool,
    /// The folders that were looked through.
    folders: Vec<PathBuf>,
}

/// Runs `check`.
pub(super) fn run(args: &CheckArgs, out: &mut Output) -> Result<Ran, Failure> {
    let formats = formats_of(args)?;
    usable(args)?;
    let run = Run {
        args,
        neighbours: Neighbours::new(args)?,
        projects: Projects::new(args.config.as_deref(), args.server.root.as_deref())?,
        baseline: Baseline::new(args.baseline.as_deref(), args.write_baseline)?,
    };
    let mut all = run.gather(out)?;
    let mut files = files_of(&all.report);
    files.append(&mut all.folders);
    files.extend(run.projects.files());
    if args.verbose {
        run.projects.files().into_iter().for_each(|path| out.note(&format!("{}: settings", path.display())));
    }
    if all.report.files.is_empty() && !all.failed && !args.force_exclude {
        return Err(Failure::usage("no uWSGI configuration found"));
    }
    if args.list_files {
        for file in &all.report.files {
            out.file(format!("{}\n", file.sources[0].name).as_bytes())?;
        }
        all.found = false;
    } else if !all.report.files.is_empty() || (args.force_exclude && !all.failed) {
        if let Some((path, count)) = run.baseline.write(&mut all.report)? {
            if !args.quiet {
                out.note(&format!("{}: written, with {count} findings", path.display()));
            }
            all.found = false;
        }
        all.report.summary = Summary { fixed: all.report.summary.fixed, ..Summary::of(&all.report.files) };
        if !args.diff {
            write(args, &formats, &all.report, out)?;
        }
    }
    let code = ExitCode::from(if all.failed { 2 } else { u8::from(all.found) });
    Ok(Ran { code, files })
}

/// Whether the arguments make sense together.
fn usable(args: &CheckArgs) -> Result<(), Failure> {
    server_of(args.server.build, args.server.target)?;
    for name in args.select.iter().chain(&args.ignore) {
        if !crate::settings::is_selector(name) {
            return Err(Failure::usage(crate::settings::unknown_selector(name)));
        }
    }
    if args.paths.is_empty() {
        return Err(Failure::usage(
            "no file given; try `uwsgi-lint uwsgi.ini`, a folder, or `-` for standard input",
        ));
    }
    Ok(())
}

/// The files behind a report; what is included is named as the server would look for it, or beside the first.
fn files_of(report: &Report) -> Vec<PathBuf> {
    let of = |file: &FileReport| {
        let first = file.sources.first().map(|source| PathBuf::from(&source.name)).unwrap_or_default();
        let beside = |name: &str| Some(first.with_file_name(name)).filter(|path| path.exists());
        let path = |source: &SourceText| beside(&source.name).unwrap_or_else(|| PathBuf::from(&source.name));
        let included: Vec<PathBuf> = file.sources.iter().skip(1).map(path).collect();
        std::iter::once(first).chain(included)
    };
    report.files.iter().flat_map(of).collect()
}

impl Run<'_> {
    /// Checks every file, in the order of the output; notes what cannot be used.
    fn gather(&self, out: &mut Output) -> Result<Gathered, Failure> {
        let (walked, checked) = progress::during(self.args.quiet, |progress| {
            let walked = walk::find(&self.args.paths, self.args.force_exclude);
            progress.total.store(walked.files.len(), Ordering::Relaxed);
            let checked = self.all(&walked.files, progress);
            (walked, checked)
        });
        let failed = !walked.unusable.is_empty();
        let mut all = Gathered { failed, folders: walked.folders, ..Gathered::default() };
        for path in walked.unusable {
            out.note(&format!("{}: {}", path.path.display(), path.why));
        }
        for (checked, file) in checked.into_iter().zip(&walked.files) {
            match checked {
                Checked::Mended { report, fixed, text, fails } => {
                    all.found |= fails;
                    all.report.summary.fixed += fixed;
                    out.file(&text)?;
                    all.report.files.push(report);
                }
                Checked::Report(report, fails) => {
                    all.found |= fails;
                    all.report.files.push(report);
                }
                Checked::NotOurs if self.args.verbose => {
                    out.note(&format!("{}: passed over", file.path.display()));
                }
                Checked::NotOurs | Checked::Failed(Failure::ClosedPipe) => {}
                Checked::Failed(Failure::Message(message)) => {
                    all.failed = true;
                    out.mistake(message);
                }
            }
        }
        Ok(all)
    }

    fn all(&self, files: &[Found], progress: &Progress) -> Vec<Checked> {
        // One file is not worth a thread.
        if let [file] = files {
            return vec![self.check(file, Others::default())];
        }
        let names = Names::of(files);
        let check = |file| {
            let checked = self.check(file, names.others(file));
            progress.done.fetch_add(1, Ordering::Relaxed);
            checked
        };
        files.par_iter().map(check).collect()
    }

    fn check(&self, file: &Found, others: Others) -> Checked {
        let stdin = file.path.as_os_str() == "-";
        let path =
            if stdin { self.args.stdin_filename.as_deref().unwrap_or(Path::new("-")) } else { &file.path };
        let plan = match self.plan(path, others) {
            Ok(plan) => plan,
            Err(failure) => return Checked::Failed(failure),
        };
        if !file.named && plan.project.excludes(path) {
            return Checked::NotOurs;
        }
        let bytes = if stdin { read_stdin() } else { read_file(&file.path) };
        let name = walk::name_of(path);
        let format = walk::format_of(path);
        let report = match bytes {
            Ok(bytes) if !file.named && !walk::is_configuration(format, &bytes) => return Checked::NotOurs,
            Ok(bytes) if self.args.fix || self.args.unsafe_fixes || self.args.diff => {
                return self.mend(&plan, file, path, &name, bytes.into());
            }
            Ok(bytes) => self.lint(&plan, path, &name, format, &bytes.into()).0,
            Err(ReadError::TooLarge) => {
                let mut report = oversized(name);
                self.baseline.filter(&mut report);
                report
            }
            Err(error) => return Checked::Failed(Failure::file(path, &error)),
        };
        let fails = self.fails(&plan, &report);
        Checked::Report(report, fails)
    }

    fn fails(&self, plan: &Plan, report: &FileReport) -> bool {
        let fail_on = self.args.fail_on.or(plan.project.settings.fail_on).unwrap_or(FailOn::Warning);
        report.findings.iter().any(|finding| fail_on.includes(finding.severity))
    }

    fn mend(&self, plan: &Plan, file: &Found, path: &Path, name: &str, bytes: Arc<[u8]>) -> Checked {
        let format = walk::format_of(path);
        let linted = |source: &Arc<[u8]>| self.lint(plan, path, name, format, source);
        let mended = super::fixing::mend(bytes, self.args.unsafe_fixes, linted);
        let target = (file.path.as_os_str() != "-").then_some(file.path.as_path());
        let text = match super::fixing::keep(self.args.diff, target, name, &mended) {
            Ok(text) => text,
            Err(failure) => return Checked::Failed(failure),
        };
        let fails = if self.args.diff { mended.fixed > 0 } else { self.fails(plan, &mended.report) };
        Checked::Mended { report: mended.report, fixed: mended.fixed, text, fails }
    }

    /// What the command line says, and where it is silent the project's settings.
    fn plan(&self, path: &Path, others: Others) -> Result<Plan, Failure> {
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

    fn lint(
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

pub(super) fn read_stdin() -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MAX_FILE + 1).read_to_end(&mut bytes);
    match read {
        Err(error) => Err(ReadError::Other(error.to_string())),
        Ok(_) if bytes.len() as u64 > MAX_FILE => Err(ReadError::TooLarge),
        Ok(_) => Ok(bytes),
    }
}

/// A file that is not read: the finding stands at its beginning.
fn oversized(name: String) -> FileReport {
    let sources = vec![SourceText { name, bytes: Arc::from([]) }];
    FileReport { sources, findings: vec![crate::lint::oversized_file()], edits: Vec::new() }
}
