//! `check`: files in, findings out.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use rayon::prelude::*;

use super::args::CheckArgs;
use super::linting::{Plan, Run, located, oversized};
use super::namesakes::{Names, Others};
use super::output::Output;
use super::printing::{formats_of, write};
use super::progress::{self, Progress};
use super::server::{Failure, server_of};
use super::vassals::Vassals;
use super::walk::{self, Found};
use crate::evaluate::ReadError;
use crate::host::{MAX_FILE, read_file};
use crate::report::{FileReport, Report, SourceText, Summary};
use crate::settings::FailOn;

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
    let run = Run::new(args)?;
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

/// The files behind a report.
fn files_of(report: &Report) -> Vec<PathBuf> {
    let of = |file: &FileReport| {
        let first = file.sources.first().map(|source| PathBuf::from(&source.name)).unwrap_or_default();
        let path = |source: &SourceText| located(&first, &source.name);
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
        let (names, vassals) = (Names::of(files), Vassals::of(self, files));
        let check = |(number, file): (usize, &Found)| {
            let others = Others {
                any: true,
                namesake: names.is_shared(file),
                rivals: vassals.rivals(number).to_vec(),
            };
            let checked = self.check(file, others);
            progress.done.fetch_add(1, Ordering::Relaxed);
            checked
        };
        files.par_iter().enumerate().map(check).collect()
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
        let mended = super::fixing::mend(bytes, self.args.unsafe_fixes, &linted);
        let target = (file.path.as_os_str() != "-").then_some(file.path.as_path());
        let text = match super::fixing::keep(self.args.diff, target, name, &mended) {
            Ok(text) => text,
            Err(failure) => return Checked::Failed(failure),
        };
        let fails = if self.args.diff { mended.fixed > 0 } else { self.fails(plan, &mended.report) };
        Checked::Mended { report: mended.report, fixed: mended.fixed, text, fails }
    }
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
