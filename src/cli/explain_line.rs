//! `explain FILE:LINE`: what a line of a configuration does.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::ServerArgs;
use super::explain::option_text;
use super::output::Output;
use super::server::Failure;
use super::shown::Shown;
use uwsgi_lint::display::escape;
use uwsgi_lint::evaluate::{EntryId, Known};

/// `FILE:LINE`, where a file of that name exists.
pub(super) fn place_of(name: &str) -> Option<(PathBuf, usize)> {
    let (path, line) = name.rsplit_once(':')?;
    let line = line.parse().ok().filter(|line| *line > 0)?;
    Path::new(path).is_file().then(|| (path.into(), line))
}

/// Explains the entries of a line: each option, and the value that the server has of it.
pub(super) fn explain(
    path: &Path,
    line: usize,
    server: &ServerArgs,
    out: &mut Output,
) -> Result<ExitCode, Failure> {
    let shown = Shown::load(path, server)?;
    let is_here =
        |id: &EntryId| shown.place(*id).is_some_and(|(file, at, _)| at == line && file == shown.name);
    let here: Vec<EntryId> = shown.evaluation.ids().filter(is_here).collect();
    if here.is_empty() {
        out.line(&format!("{}:{line}", escape(shown.name.as_bytes())))?;
        out.line("")?;
        out.line(&format!("  {}", other_line(&shown, line)))?;
        return Ok(ExitCode::SUCCESS);
    }
    for (number, id) in here.into_iter().enumerate() {
        if number > 0 {
            out.line("")?;
        }
        entry(&shown, id, out)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// One entry: its value to the server, and the option.
fn entry(shown: &Shown, id: EntryId, out: &mut Output) -> Result<(), Failure> {
    let evaluation = &shown.evaluation;
    let entry = evaluation.entry(id);
    let key = escape(evaluation.key(id));
    out.line(&format!("{}: {key} = {}", shown.place_text(id), shown.value(id)))?;
    let mut notes = Vec::new();
    notes.extend(shown.guard_text(entry.guard).map(|when| format!("applies only if {when}")));
    notes.extend(
        entry.value.cause().map(|cause| format!("the value is partly unknown: {}", cause.describe())),
    );
    notes.extend(shown.overridden_by(id).map(|by| format!("overridden by {}", shown.place_text(by))));
    for note in notes {
        out.line(&format!("  {note}"))?;
    }
    out.line("")?;
    match entry.option {
        Some(option) => out.text(&option_text(option)),
        None if entry.known == Known::Declared => out.line("  An option that `declare-option` defines."),
        None => out.line(&format!(
            "  Not an option of uWSGI: a placeholder, whose value replaces `%({key})` in other values."
        )),
    }
}

/// What a line without an entry is.
fn other_line(shown: &Shown, line: usize) -> &'static str {
    let text = shown.line(line);
    let Some(text) = text else { return "The file has no such line." };
    match text.trim_ascii().first() {
        None => "An empty line.",
        Some(b'[') => "A section header. uWSGI reads the options below it if this section is asked for.",
        Some(b'#' | b';') => "A comment.",
        Some(_) => {
            "uWSGI makes no entry of this line: another section, a condition that is false, or a comment."
        }
    }
}
