//! Where the report of `check` goes, and how it looks.

use std::collections::HashMap;
use std::io::Write as _;
use std::path::PathBuf;

use super::args::CheckArgs;
use super::output::Output;
use super::server::Failure;
use uwsgi_lint::project::write_new;
use uwsgi_lint::report::{Format as ReportFormat, Report, Style, step_summary};
use uwsgi_lint::settings::Level;

/// The format of standard output, and others with their files.
pub(super) fn formats_of(args: &CheckArgs) -> Result<Vec<(ReportFormat, Option<PathBuf>)>, Failure> {
    let mut formats = Vec::new();
    for text in &args.format {
        let (name, file) = text
            .split_once('=')
            .map_or((text.as_str(), None), |(name, file)| (name, Some(PathBuf::from(file))));
        let format = ReportFormat::parse(name).ok_or_else(|| {
            let known: Vec<&str> = ReportFormat::ALL.iter().map(|(_, name)| *name).collect();
            Failure::usage(format!("--format {name}: expected one of {}", known.join(", ")))
        })?;
        formats.push((format, file));
    }
    match formats.iter().filter(|(_, file)| file.is_none()).count() {
        0 => formats.insert(0, (ReportFormat::Human, None)),
        1 => {}
        _ => {
            return Err(Failure::usage(
                "only one --format can go to standard output; write the others as FORMAT=FILE",
            ));
        }
    }
    Ok(formats)
}

fn style_of(args: &CheckArgs) -> Style {
    let color = super::terminal::color(args.color);
    Style {
        color,
        unicode: true,
        width: super::terminal::columns(),
        summary: !args.quiet,
        links: super::terminal::links(color),
        fold: !args.verbose && args.level.is_none_or(|level| level < Level::Info),
    }
}

pub(super) fn write(
    args: &CheckArgs,
    formats: &[(ReportFormat, Option<PathBuf>)],
    report: &Report,
    out: &mut Output,
) -> Result<(), Failure> {
    for (format, file) in formats {
        match file {
            // Standard output has what standard input became.
            None if is_mended_stdin(args) => {
                out.out.flush()?;
                uwsgi_lint::report::write(*format, report, &style_of(args), &mut std::io::stderr())?;
            }
            None => uwsgi_lint::report::write(*format, report, &style_of(args), &mut out.out)?,
            Some(path) => {
                let plain = Style {
                    color: false,
                    unicode: true,
                    width: 100,
                    summary: true,
                    links: false,
                    fold: true,
                };
                let mut bytes = Vec::new();
                uwsgi_lint::report::write(*format, report, &plain, &mut bytes)?;
                write_new(path, &bytes)?;
            }
        }
    }
    if formats.contains(&(ReportFormat::Github, None)) {
        add_step_summary(&step_summary(report));
    }
    if args.statistics {
        let for_people = |format| matches!(format, ReportFormat::Human | ReportFormat::Concise);
        let is_report =
            |(format, file): &(ReportFormat, Option<PathBuf>)| file.is_none() && !for_people(*format);
        if formats.iter().any(is_report) || is_mended_stdin(args) {
            counts(report).for_each(|line| out.remark(&line));
        } else {
            counts(report).try_for_each(|line| out.line(&line))?;
        }
    }
    Ok(())
}

/// Appends to the summary of the step, where GitHub Actions has one.
fn add_step_summary(text: &str) {
    let path = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty() && !text.is_empty());
    let file = path.and_then(|path| std::fs::OpenOptions::new().append(true).open(path).ok());
    if let Some(mut file) = file {
        let _ = file.write_all(text.as_bytes());
    }
}

fn is_mended_stdin(args: &CheckArgs) -> bool {
    (args.fix || args.unsafe_fixes || args.add_ignore)
        && !args.diff
        && args.paths.iter().any(|path| path.as_os_str() == "-")
}

/// How often each rule fired, most often first.
fn counts(report: &Report) -> impl Iterator<Item = String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for finding in report.files.iter().flat_map(|file| &file.findings) {
        *counts.entry(finding.rule.id).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_unstable_by_key(|&(rule, count)| (std::cmp::Reverse(count), rule));
    counts.into_iter().map(|(rule, count)| format!("{count:>6}  {rule}"))
}
