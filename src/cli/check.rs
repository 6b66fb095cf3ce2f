//! `check`: files in, findings out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use super::args::CheckArgs;
use super::difference::difference;
use super::output::Output;
use super::printing::{formats_of, write};
use super::progress;
use super::server::{Failure, read_stdin};
use uwsgi_lint::evaluate::ReadError;
use uwsgi_lint::project::walk::{self, Found};
use uwsgi_lint::project::{CheckOptions, Checked, Checker, Error, Mend, Placed, Run, located, replace};
use uwsgi_lint::report::{
    FileReport, Format, Listed, Report, SourceText, Summary, write_listing, write_listing_lines,
};

/// How a run ended.
pub(super) struct Ran {
    pub(super) code: ExitCode,
    /// What the run depended on: files that were read, included ones too, settings, and folders.
    pub(super) files: Vec<PathBuf>,
}

/// What all files of a run gave.
#[derive(Default)]
struct Outcome {
    report: Report,
    /// Something is at or above `--fail-on`.
    found: bool,
    /// A path could not be used.
    failed: bool,
    /// A place that was named starts no server.
    passed: bool,
    /// What was read, for `--list-files`.
    listed: Vec<Listed>,
}

/// Runs `check`.
pub(super) fn run(args: &CheckArgs, out: &mut Output) -> Result<Ran, Failure> {
    let formats = formats_of(args)?;
    let checker = Checker::new(CheckOptions::from(args))?;
    if args.unsafe_fixes && !args.fix && !args.diff {
        return Err(Failure::usage("--unsafe-fixes requires --fix or --diff"));
    }
    if args.paths.is_empty() {
        return Err(Failure::usage(
            "no file given; try `uwsgi-lint uwsgi.ini`, a folder, or `-` for standard input",
        ));
    }
    let run = progress::during(args.quiet, |progress| {
        let walked = with_stdin(checker.find(&args.paths, args.force_exclude), args)?;
        progress.total.store(walked.files.len(), Ordering::Relaxed);
        let done = || _ = progress.done.fetch_add(1, Ordering::Relaxed);
        Ok::<Run, Failure>(checker.check(walked, &done))
    })?;
    let folders = run.walked.folders.clone();
    let mut all = outcome(run, args, out)?;
    let settings = checker.settings_files();
    if args.verbose {
        for path in &settings {
            out.note(&format!("{}: settings", path.display()));
        }
    }
    let files = files_of(&all.report).into_iter().chain(folders).chain(settings).collect();
    if all.report.files.is_empty() && !all.failed && !all.passed && !args.force_exclude {
        return Err(Failure::usage("no uWSGI configuration found"));
    }
    if args.list_files {
        list(&all.listed, &formats, out)?;
        all.found = false;
    } else if !all.report.files.is_empty() || all.passed || (args.force_exclude && !all.failed) {
        if let Some((path, count)) = checker.write_baseline(&mut all.report)? {
            if !args.quiet {
                out.note(&format!("{}: written, with {}", path.display(), problems(count)));
            }
            all.found = false;
        }
        all.report.summary = Summary { fixed: all.report.summary.fixed, ..Summary::of(&all.report.files) };
        let is_silent = all.report.files.is_empty() && all.passed && formats == [(Format::Human, None)];
        if !args.diff && !is_silent {
            match write(args, &formats, &all.report, out) {
                // Findings are findings, whether their reader stays to the end or not.
                Err(Failure::ClosedPipe) => {}
                written => written?,
            }
        }
    }
    let code = ExitCode::from(if all.failed { 2 } else { u8::from(all.found) });
    Ok(Ran { code, files })
}

fn problems(count: usize) -> String {
    format!("{count} {}", if count == 1 { "problem" } else { "problems" })
}

/// Writes what was read: as JSON where that is asked for, else for people.
fn list(listed: &[Listed], formats: &[(Format, Option<PathBuf>)], out: &mut Output) -> Result<(), Failure> {
    let mut text = Vec::new();
    let is_json = formats.contains(&(Format::Json, None));
    let written =
        if is_json { write_listing(listed, &mut text) } else { write_listing_lines(listed, &mut text) };
    written.map_err(|error| Failure::internal(error.to_string()))?;
    out.file(&text)
}

/// What stands for standard input gets its text.
fn with_stdin(mut walked: walk::Walked, args: &CheckArgs) -> Result<walk::Walked, Failure> {
    for file in walked.files.iter_mut().filter(|file| file.path.as_os_str() == "-") {
        let name = args.stdin_filename.as_deref().unwrap_or(Path::new("-"));
        let text = match read_stdin() {
            Ok(text) => text,
            Err(ReadError::TooLarge) => vec![0; usize::try_from(uwsgi_lint::host::MAX_FILE + 1).unwrap_or(0)],
            Err(error) => return Err(Failure::file(name, &error)),
        };
        *file = Found::text(name, text.into());
    }
    Ok(walked)
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

/// The reports of all files, in the order of the output; notes what cannot be used, and keeps repairs.
fn outcome(run: Run, args: &CheckArgs, out: &mut Output) -> Result<Outcome, Failure> {
    let mut all = Outcome { failed: !run.walked.unusable.is_empty(), ..Outcome::default() };
    for path in &run.walked.unusable {
        out.note(&format!("{}: {}", path.path.display(), path.why));
    }
    for (checked, file) in run.checked.into_iter().zip(&run.walked.files) {
        match checked.and_then(|checked| keep(checked, file, args)) {
            Ok(Some((checked, _)))
                if checked.place.as_ref().is_some_and(|placed| placed.place.is_empty()) =>
            {
                all.passed = true;
                if !args.quiet {
                    out.note(&format!("{}: no start of uWSGI found", file.path.display()));
                }
            }
            Ok(Some((checked, text))) => {
                let source = &checked.report.sources[0];
                all.listed.extend(match &checked.place {
                    Some(Placed { place, loads }) => Listed::place(source, place, loads),
                    None => vec![Listed::configuration(source, walk::format_of(&file.path))],
                });
                all.found |= checked.fails;
                let made = checked.mend.as_ref().map_or(0, |mend| mend.fixed);
                if args.add_ignore && made > 0 && !args.quiet && !args.diff {
                    let noun = if made == 1 { "comment" } else { "comments" };
                    out.note(&format!("{}: {made} ignore {noun} added", file.path.display()));
                }
                all.report.summary.fixed += if args.add_ignore { 0 } else { made };
                out.file(&text)?;
                all.report.files.push(checked.report);
            }
            Ok(None) if args.verbose => out.note(&format!("{}: skipped", file.path.display())),
            Ok(None) => {}
            Err(error) => {
                all.failed = true;
                out.mistake(error.to_string());
            }
        }
    }
    Ok(all)
}

/// Writes a repaired file, or gives the text for standard output: the difference, or what standard input became.
fn keep(
    checked: Option<Checked>,
    file: &Found,
    args: &CheckArgs,
) -> Result<Option<(Checked, Vec<u8>)>, Error> {
    let Some(mut checked) = checked else { return Ok(None) };
    let Some(Mend { before, after, fixed }) = &checked.mend else { return Ok(Some((checked, Vec::new()))) };
    let text = if args.diff {
        checked.fails = *fixed > 0;
        difference(&walk::name_of(&file.path), before, after)
    } else if file.text.is_some() {
        after.to_vec()
    } else {
        if before != after {
            replace(&file.path, before, after)?;
        }
        Vec::new()
    };
    Ok(Some((checked, text)))
}
