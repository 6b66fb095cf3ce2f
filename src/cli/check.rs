//! `check`: files in, findings out.

use std::collections::HashMap;
use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use super::args::{CheckArgs, ColorArg, FailOn};
use super::output::Output;
use super::server::{Failure, server_of};
use super::walk::{self, Found};
use crate::catalog::{Build, Version};
use crate::evaluate::{ReadError, Request, evaluate, path_bytes};
use crate::host::{LocalHost, MAX_FILE, Rest, read_file};
use crate::lint::{Finding, Settings, Severity, lint};
use crate::report::{FileReport, Format as ReportFormat, Report, SourceText, Style, Summary};
use crate::syntax::Format;

/// What holds for all files of a run.
struct Run<'a> {
    args: &'a CheckArgs,
    build: Build,
    target: Version,
    settings: Settings,
    roots: Mutex<HashMap<PathBuf, PathBuf>>,
}

/// What became of one file.
enum Checked {
    Report(FileReport),
    /// Found in a folder, and no uWSGI configuration.
    NotOurs,
    Failed(Failure),
}

/// Runs `check`.
pub(super) fn run(args: &CheckArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let (build, target) = server_of(&args.server)?;
    let formats = formats_of(args)?;
    if args.paths.is_empty() {
        return Err(Failure::usage("no file given; try `uwsgi-lint uwsgi.ini`, a folder, or `-` for standard input"));
    }
    let settings = Settings {
        deploy: args.deploy,
        build: args.server.build,
        target: args.server.target,
        ..Settings::default()
    };
    let run = Run { args, build, target, settings, roots: Mutex::default() };
    let (files, unusable) = walk::find(&args.paths);
    let checked = run.all(&files);
    let mut failed = !unusable.is_empty();
    for path in unusable {
        out.note(&format!("{}: {}", path.path.display(), path.why));
    }
    let mut report = Report { files: Vec::new(), summary: Summary::default() };
    for checked in checked {
        match checked {
            Checked::Report(file) => report.files.push(file),
            Checked::NotOurs => {}
            Checked::Failed(Failure::Message(message)) => {
                failed = true;
                out.note(&message);
            }
            Checked::Failed(Failure::ClosedPipe) => {}
        }
    }
    if report.files.is_empty() {
        return if failed { Ok(ExitCode::from(2)) } else { Err(Failure::usage("no uWSGI configuration found")) };
    }
    if args.list_files {
        for file in &report.files {
            out.line(&file.sources[0].name)?;
        }
        return Ok(ExitCode::from(if failed { 2 } else { 0 }));
    }
    report.summary = summary(&report);
    write(args, &formats, &report, out)?;
    let worst = report.files.iter().flat_map(|file| &file.findings).map(|finding| finding.severity).max();
    let found = worst.is_some_and(|worst| is_failure(worst, args.fail_on));
    Ok(ExitCode::from(if failed { 2 } else { u8::from(found) }))
}

fn is_failure(severity: Severity, fail_on: FailOn) -> bool {
    match fail_on {
        FailOn::Error => severity >= Severity::Error,
        FailOn::Warning => severity >= Severity::Warning,
        FailOn::Info => severity >= Severity::Info,
        FailOn::Never => false,
    }
}

/// The format of standard output, and others with their files.
fn formats_of(args: &CheckArgs) -> Result<Vec<(ReportFormat, Option<PathBuf>)>, Failure> {
    let mut formats = Vec::new();
    for text in &args.format {
        let (name, file) = text.split_once('=').map_or((text.as_str(), None), |(name, file)| (name, Some(PathBuf::from(file))));
        let format = ReportFormat::parse(name).ok_or_else(|| {
            let known: Vec<&str> = ReportFormat::ALL.iter().map(|format| format.name()).collect();
            Failure::usage(format!("--format {name}: expected one of {}", known.join(", ")))
        })?;
        formats.push((format, file));
    }
    match formats.iter().filter(|(_, file)| file.is_none()).count() {
        0 => formats.insert(0, (ReportFormat::Human, None)),
        1 => {}
        _ => return Err(Failure::usage("only one --format can go to standard output; write the others as FORMAT=FILE")),
    }
    Ok(formats)
}

fn style_of(args: &CheckArgs) -> Style {
    let terminal = std::io::stdout().is_terminal();
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    let color = match args.color {
        ColorArg::Always => true,
        ColorArg::Never => false,
        ColorArg::Auto => terminal && !plain,
    };
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let width = columns.or_else(|| terminal.then(super::terminal::width).flatten()).unwrap_or(100);
    Style { color, unicode: true, width: width.clamp(40, 200) }
}

fn write(
    args: &CheckArgs,
    formats: &[(ReportFormat, Option<PathBuf>)],
    report: &Report,
    out: &mut Output,
) -> Result<(), Failure> {
    for (format, file) in formats {
        match file {
            None => crate::report::write(*format, report, &style_of(args), &mut out.out)?,
            Some(path) => {
                let plain = Style { color: false, unicode: true, width: 100 };
                let mut bytes = Vec::new();
                crate::report::write(*format, report, &plain, &mut bytes)?;
                std::fs::write(path, bytes).map_err(|error| Failure::usage(format!("{}: {error}", path.display())))?;
            }
        }
    }
    if args.statistics {
        statistics(report, out)?;
    }
    Ok(())
}

/// How often each rule fired, most often first.
fn statistics(report: &Report, out: &mut Output) -> Result<(), Failure> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for finding in report.files.iter().flat_map(|file| &file.findings) {
        *counts.entry(finding.rule.id).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(rule, count)| (std::cmp::Reverse(count), rule));
    for (rule, count) in counts {
        out.line(&format!("{count:>6}  {rule}"))?;
    }
    Ok(())
}

fn summary(report: &Report) -> Summary {
    let mut summary = Summary { files: report.files.len(), ..Summary::default() };
    for finding in report.files.iter().flat_map(|file| &file.findings) {
        match finding.severity {
            Severity::Error => summary.errors += 1,
            Severity::Warning => summary.warnings += 1,
            Severity::Info => summary.infos += 1,
            Severity::Style => summary.styles += 1,
        }
    }
    summary
}

impl Run<'_> {
    fn all(&self, files: &[Found]) -> Vec<Checked> {
        // One file is not worth a thread.
        if let [file] = files { vec![self.check(file)] } else { files.par_iter().map(|file| self.check(file)).collect() }
    }

    fn check(&self, file: &Found) -> Checked {
        let stdin = file.path.as_os_str() == "-";
        let path = if stdin { self.args.stdin_filename.as_deref().unwrap_or(Path::new("-")) } else { &file.path };
        let bytes = if stdin { read_stdin() } else { read_file(&file.path) };
        let name = path.to_string_lossy().replace('\\', "/");
        let format = self.format(path);
        match bytes {
            Ok(bytes) if !file.named && !walk::is_configuration(format, &bytes) => Checked::NotOurs,
            Ok(bytes) => Checked::Report(self.lint(path, name, format, bytes.into())),
            Err(ReadError::TooLarge) => Checked::Report(oversized(name)),
            Err(error) => Checked::Failed(Failure::file(path, &error)),
        }
    }

    fn format(&self, path: &Path) -> Format {
        let name = path_bytes(path);
        Format::of_path(walk::without_template_suffix(&name)).unwrap_or(Format::Ini)
    }

    fn lint(&self, path: &Path, name: String, format: Format, source: Arc<[u8]>) -> FileReport {
        let request = Request {
            path: path_bytes(path),
            section: None,
            source: Some(Arc::clone(&source)),
            format,
            via: None,
            build: self.build,
            target: self.target,
            strict: self.args.server.strict,
            placeholders: self.args.server.placeholders.clone(),
        };
        let host = self.host(path);
        let evaluation = evaluate(&request, &host);
        let mut settings = self.settings.clone();
        settings.template = crate::lint::looks_like_template(&request.path, &source);
        let mut findings = lint(&evaluation, &settings);
        findings.retain(|finding| self.is_selected(finding));
        let sources = evaluation.loads.iter().enumerate().map(|(number, load)| SourceText {
            name: if number == 0 { name.clone() } else { String::from_utf8_lossy(&load.path).into_owned() },
            bytes: Arc::clone(&load.source),
        });
        FileReport { sources: sources.collect(), findings, edits: Vec::new() }
    }

    fn is_selected(&self, finding: &Finding) -> bool {
        let names = |list: &[String]| {
            list.iter().any(|name| name == finding.rule.id || name == finding.rule.category.name() || name == "all")
        };
        if names(&self.args.ignore) {
            return false;
        }
        let chosen = names(&self.args.select);
        chosen || (self.args.select.is_empty() && finding.severity > Severity::Style)
    }

    /// The part of the machine that `check` may look at: regular files below the root, and nothing else.
    fn host(&self, path: &Path) -> LocalHost {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        LocalHost {
            cwd: self.args.server.cwd.clone(),
            beside: Some(folder.to_owned()),
            root: Some(self.root(folder)),
            env: self.args.server.env.clone(),
            rest: if self.args.server.clean_env { Rest::None } else { Rest::Unknown },
            machine: false,
        }
    }

    /// The nearest folder above with `.git`, `pyproject.toml` or `uwsgi-lint.toml`, else the file's own.
    fn root(&self, folder: &Path) -> PathBuf {
        if let Some(root) = &self.args.server.root {
            return root.canonicalize().unwrap_or_else(|_| root.clone());
        }
        let Ok(mut roots) = self.roots.lock() else { return folder.to_owned() };
        if let Some(root) = roots.get(folder) {
            return root.clone();
        }
        let full = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let marked = |folder: &&Path| [".git", "pyproject.toml", "uwsgi-lint.toml"].iter().any(|name| folder.join(name).exists());
        let root = full.ancestors().find(marked).unwrap_or(&full).to_owned();
        roots.insert(folder.to_owned(), root.clone());
        root
    }
}

fn read_stdin() -> Result<Vec<u8>, ReadError> {
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
