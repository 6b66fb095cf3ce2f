//! `show`: the configuration as the server would hold it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;

use rayon::prelude::*;

use super::args::{DataFormat, ShowArgs};
use super::output::Output;
use super::server::Failure;
use super::shown::{Document, Shown};
use uwsgi_lint::catalog::{OptId, Setter};
use uwsgi_lint::display::escape;
use uwsgi_lint::evaluate::{By, Final, Held, Known, LoadId, Origin, Outcome, Var};
use uwsgi_lint::project::{Projects, walk};

/// Runs `show`.
pub(super) fn run(args: &ShowArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let files = files_of(&args.files)?;
    let shown =
        files.par_iter().map(|file| Shown::load(file, &args.server)).collect::<Result<Vec<_>, _>>()?;
    let differs = if let [one] = shown.as_slice() {
        show_one(one, args, out)?
    } else {
        show_many(&shown, args, out)?;
        false
    };
    let fatal =
        args.trace.is_none() && shown.iter().any(|shown| shown.evaluation.outcome() == Outcome::Fatal);
    Ok(ExitCode::from(u8::from(fatal || (differs && args.exit_code))))
}

/// The files given, and the uWSGI configuration of the folders given.
fn files_of(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let found = walk::find(std::slice::from_ref(path), false, &Projects::default()).files;
        let ours = found.into_par_iter().filter(|found| {
            let format = walk::format_of(&found.path);
            uwsgi_lint::host::read_file(&found.path).is_ok_and(|bytes| walk::is_configuration(format, &bytes))
        });
        files.extend(ours.map(|found| found.path).collect::<Vec<_>>());
    }
    if files.is_empty() { Err(Failure::usage("no uWSGI configuration found")) } else { Ok(files) }
}

/// Shows one configuration; true where it differs from another one that it is compared with.
fn show_one(shown: &Shown, args: &ShowArgs, out: &mut Output) -> Result<bool, Failure> {
    if let Some(missing) = super::server::missing_section(&shown.evaluation) {
        out.note(&format!("{}: {missing}", shown.name));
    }
    if let Some(name) = &args.trace {
        trace(shown, name, out)?;
    } else if args.graph {
        graph(shown, out)?;
    } else if let Some(other) = &args.diff {
        return diff(shown, &Shown::load(other, &args.server)?, out);
    } else if args.format == DataFormat::Text {
        list(shown, args.only_effective, out)?;
    } else {
        out.data(&Document::new(shown, args.only_effective), args.format)?;
    }
    Ok(false)
}

/// Several configurations: under a line with the name each, or as one list of data.
fn show_many(all: &[Shown], args: &ShowArgs, out: &mut Output) -> Result<(), Failure> {
    if args.diff.is_some() {
        return Err(Failure::usage("--diff compares one file with another"));
    }
    if args.format != DataFormat::Text {
        let documents: Vec<_> = all.iter().map(|shown| Document::new(shown, args.only_effective)).collect();
        return out.data(&documents, args.format);
    }
    for shown in all {
        out.line(&format!("; {}", escape(shown.name.as_bytes())))?;
        show_one(shown, args, out)?;
        out.line("")?;
    }
    Ok(())
}

/// Places wider than this push their entry to the right.
const WIDEST_PLACE: usize = 40;

/// The entries of a configuration, each after its place and above what is to say of it: no note stands where uWSGI would
/// read it as a part of the value.
fn list(shown: &Shown, only_effective: bool, out: &mut Output) -> Result<(), Failure> {
    let evaluation = &shown.evaluation;
    let widths = evaluation.ids().map(|id| shown.place_text(id).chars().count());
    let width = widths.max().unwrap_or(0).min(WIDEST_PLACE);
    for id in evaluation.ids() {
        let (entry, over) = (evaluation.entry(id), shown.overridden_by(id));
        if only_effective && over.is_some() {
            continue;
        }
        let place = escape(shown.place_text(id).as_bytes());
        let value = shown.value(id);
        out.line(&format!("{place:<width$}  {} = {value}", escape(evaluation.key(id))))?;
        let mut notes = Vec::new();
        match entry.known {
            Known::No => notes.push("placeholder, not an option of this server".to_owned()),
            Known::Unsure => notes.push("perhaps an option".to_owned()),
            Known::Declared => notes.push("declared".to_owned()),
            Known::Yes => {}
        }
        notes.extend(shown.guard_text(entry.guard).map(|when| format!("if {when}")));
        notes.extend(entry.value.cause().map(|cause| format!("unknown: {}", cause.describe())));
        notes.extend(over.map(|by| format!("overridden by {}", shown.place_text(by))));
        if !notes.is_empty() {
            out.line(&format!("{:width$}    -> {}", "", escape(notes.join("; ").as_bytes())))?;
        }
    }
    match evaluation.outcome() {
        Outcome::Ok => {}
        Outcome::Fatal => {
            let reason = shown.without_secrets(&shown.reason().unwrap_or_default());
            out.note(&format!("uWSGI exits here: {reason}"));
        }
        Outcome::Unknown => {
            let reason = shown.without_secrets(&shown.reason().unwrap_or_default());
            out.note(&format!("partly unknown: {reason}"));
        }
    }
    Ok(())
}

fn trace(shown: &Shown, name: &str, out: &mut Output) -> Result<(), Failure> {
    let Some(option) = OptId::lookup(name.as_bytes()) else {
        return Err(Failure::usage(format!("`{name}` is not an option of uWSGI")));
    };
    let evaluation = &shown.evaluation;
    let var = Var::Option(option.var());
    let mut writes: Vec<_> = evaluation.memory.writes(var).collect();
    writes.reverse();
    if writes.is_empty() && trace_entries(shown, option, out)? {
        return Ok(());
    }
    if writes.is_empty() {
        out.line(&format!(
            "{name}: never set; the default applies{}",
            option
                .computed()
                .or(option.meant_default())
                .map(|value| format!(": {value}"))
                .unwrap_or_default()
        ))?;
        return Ok(());
    }
    let last = evaluation.memory.last(var, &evaluation.guards);
    for write in writes {
        let held = match &write.held {
            Held::Int(n) => n.to_string(),
            Held::Uint(n) => n.to_string(),
            Held::Text(value) | Held::Item(value) => {
                format!("`{}`", shown.written(write.entry, evaluation.text(value.text)))
            }
            Held::Null => "nothing".to_owned(),
            Held::Unknown => "something unknown".to_owned(),
        };
        let by = match write.by {
            By::Setter => String::new(),
            By::Flag(flag) => {
                let name = flag.names().next().unwrap_or_default();
                format!(" (implied by its flag {name}, whatever its value)")
            }
        };
        let wins = if last == Final::Written(write) && option.setter() != Setter::AddStringList {
            "  <- wins"
        } else {
            ""
        };
        let when = shown.guard_text(write.guard).map(|when| format!(" if {when}")).unwrap_or_default();
        let key = escape(evaluation.key(write.entry));
        out.line(&format!(
            "{}{}: {key} writes {held}{by}{when}{wins}",
            shown.place_text(write.entry),
            shown.given_by(write.entry)
        ))?;
    }
    Ok(())
}

/// Options whose callback does more than fill one variable (`env`, `socket`, `mount`…): every line that gives one.
fn trace_entries(shown: &Shown, option: OptId, out: &mut Output) -> Result<bool, Failure> {
    let evaluation = &shown.evaluation;
    let same = |other: OptId| other.group() == option.group();
    let ids: Vec<_> = evaluation.ids().filter(|&id| evaluation.entry(id).option.is_some_and(same)).collect();
    for &id in &ids {
        let entry = evaluation.entry(id);
        let when = shown.guard_text(entry.guard).map(|when| format!(" if {when}")).unwrap_or_default();
        let (key, value) = (escape(evaluation.key(id)), shown.value(id));
        out.line(&format!("{}: {key} = {value}{when}", shown.place_text(id)))?;
    }
    Ok(!ids.is_empty())
}

fn graph(shown: &Shown, out: &mut Output) -> Result<(), Failure> {
    for (number, load) in shown.evaluation.loads.iter().enumerate() {
        let mut depth = 0;
        let mut by = load.by;
        while let Some(Origin::File { load, .. }) = by.map(|id| shown.evaluation.entry(id).origin) {
            depth += 1;
            by = shown.evaluation.load(load).by;
        }
        let from = load.by.map(|id| format!("    ; {}", shown.place_text(id))).unwrap_or_default();
        let id = LoadId::of(number);
        out.line(&format!(
            "{}{} [{}]{from}",
            "  ".repeat(depth),
            escape(shown.file(id).as_bytes()),
            escape(&load.section)
        ))?;
    }
    for unread in &shown.evaluation.unread {
        out.line(&format!("not read: {}", escape(&unread.path)))?;
    }
    Ok(())
}

/// Prints what two configurations have otherwise; true where there is something.
fn diff(left: &Shown, right: &Shown, out: &mut Output) -> Result<bool, Failure> {
    let entries = |shown: &Shown| -> Vec<(String, String)> {
        // Of two vassals the word that names the file is another one by itself.
        let own = shown.evaluation.loads.first().and_then(|load| load.by);
        let ids = shown.evaluation.ids().filter(|&id| shown.overridden_by(id).is_none());
        let ids = ids.filter(|id| Some(*id) != own);
        ids.map(|id| (escape(shown.evaluation.key(id)), shown.value(id))).collect()
    };
    let (mine, theirs) = (entries(left), entries(right));
    let mut unmatched: HashMap<&(String, String), usize> = HashMap::new();
    for entry in &theirs {
        *unmatched.entry(entry).or_default() += 1;
    }
    let (mut matched, mut differs) = (unmatched.clone(), false);
    for entry @ (key, value) in &mine {
        if let Some(count) = unmatched.get_mut(entry).filter(|count| **count > 0) {
            *count -= 1;
        } else {
            differs = true;
            out.line(&format!("- {key} = {value}"))?;
        }
    }
    // Of equal ones the first are matched.
    for (entry, left) in unmatched {
        matched.entry(entry).and_modify(|count| *count -= left);
    }
    for entry @ (key, value) in &theirs {
        if let Some(count) = matched.get_mut(entry).filter(|count| **count > 0) {
            *count -= 1;
        } else {
            differs = true;
            out.line(&format!("+ {key} = {value}"))?;
        }
    }
    Ok(differs)
}
