//! A configuration that files are generated from, and how the result is printed.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use super::args::CommonArgs;
use crate::cli::difference::difference;
use crate::cli::output::Output;
use crate::cli::place;
use crate::cli::server::{Failure, Target, for_start, missing_section};
use uwsgi_lint::display::{escape, text_of};
use uwsgi_lint::evaluate::{EntryId, Evaluation, LoadId, Origin, evaluate, path_bytes};
use uwsgi_lint::generate::{self, Deployment, Generated, Refusal, Seen};
use uwsgi_lint::syntax::LineIndex;

/// A configuration, evaluated, with what names places in it.
pub(super) struct Source {
    name: String,
    evaluation: Evaluation,
    /// The lines of the files in which something is said, once they are asked for.
    lines: RefCell<HashMap<LoadId, LineIndex>>,
    pub(super) deployment: Result<Deployment, Refusal>,
    /// The file to compare with.
    check: Option<PathBuf>,
}

impl Source {
    /// A file, or a start that stands in a place: what only needs addresses and paths can be made of both.
    pub(super) fn of_file_or_start(common: &CommonArgs) -> Result<Self, Failure> {
        let Some(chosen) = place::chosen(&common.file)? else { return Self::load(common, &[]) };
        let (request, host) = for_start(&chosen, &common.server)?;
        let request = request.source(Arc::clone(&chosen.source)).named(path_bytes(&chosen.path));
        let evaluation = evaluate(&request, &host);
        let seen =
            Seen { file: text_of(&path_bytes(&absolute(&chosen.path))), address: common.address.clone() };
        let deployment = Deployment::derive(&evaluation, &host, &seen);
        let lines = RefCell::default();
        Ok(Self { name: chosen.name, evaluation, lines, deployment, check: common.check.clone() })
    }

    /// `set` are variables that the program which runs the server gives it.
    pub(super) fn load(common: &CommonArgs, set: &[(&str, &str)]) -> Result<Self, Failure> {
        Self::load_file(&common.file, common, set)
    }

    pub(super) fn load_file(file: &Path, common: &CommonArgs, set: &[(&str, &str)]) -> Result<Self, Failure> {
        if place::chosen(file)?.is_some() {
            let place = file.display();
            return Err(Failure::usage(format!(
                "{place}: this command needs a configuration file; `uwsgi-lint convert {place} --to ini -o uwsgi.ini` makes one"
            )));
        }
        let mut target = Target::for_show(file, &common.server)?;
        let given = set.iter().map(|(name, value)| (name.as_bytes().to_vec(), value.as_bytes().to_vec()));
        let mut env: Vec<_> = given.collect();
        env.append(&mut target.host.env);
        target.host.env = env;
        if target.name == "-" {
            return Err(Failure::usage(
                "-: what is generated names the file, so it cannot be standard input",
            ));
        }
        let full = target.file();
        let source =
            uwsgi_lint::host::read_file(&full).map_err(|error| Failure::file(&target.path, &error))?;
        target.request.source = Some(source.into());
        let evaluation = evaluate(&target.request, &target.host);
        let seen = Seen { file: text_of(&path_bytes(&absolute(&full))), address: common.address.clone() };
        let deployment = match generate::Deployment::derive(&evaluation, &target.host, &seen) {
            Ok(_) if !is_plain(&full) => {
                Err(Refusal::new(None, "the path of the file itself is not plain text", "rename it"))
            }
            derived => derived,
        };
        let lines = RefCell::default();
        Ok(Self { name: target.name, evaluation, lines, deployment, check: common.check.clone() })
    }

    pub(super) fn finish(
        &self,
        result: Result<Generated, Refusal>,
        out: &mut Output,
    ) -> Result<ExitCode, Failure> {
        if let Some(missing) = missing_section(&self.evaluation) {
            out.note(&format!("{}: {missing}", self.name));
        }
        match result {
            Ok(generated) => {
                for advice in &generated.advice {
                    self.say(advice.entry, advice.level.name(), advice.rule, &advice.message, out);
                }
                self.put(generated.text.as_bytes(), out)
            }
            Err(refusal) => {
                let message = format!("{}; {}", refusal.reason, refusal.way_out);
                self.say(refusal.place, "error", "gen-refused", &message, out);
                Ok(ExitCode::from(1))
            }
        }
    }

    /// Prints the text, or in what it differs from the file that it is compared with.
    fn put(&self, text: &[u8], out: &mut Output) -> Result<ExitCode, Failure> {
        put(text, self.check.as_deref(), out)
    }

    /// A line in the concise shape of `check`.
    pub(super) fn say(
        &self,
        entry: Option<EntryId>,
        severity: &str,
        rule: &str,
        message: &str,
        out: &mut Output,
    ) {
        let (file, line, column) =
            entry.and_then(|id| self.place(id)).unwrap_or_else(|| (self.name.clone(), 1, 1));
        out.remark(&format!(
            "{}:{line}:{column}: {severity}[{rule}] {}",
            escape(file.as_bytes()),
            escape(message.as_bytes())
        ));
    }

    fn place(&self, id: EntryId) -> Option<(String, usize, usize)> {
        let Origin::File { load, .. } = self.evaluation.entry(id).origin else { return None };
        let (reading, entry) = self.evaluation.written(id)?;
        let span = reading.written(entry.key.span())?;
        let mut lines = self.lines.borrow_mut();
        let index = lines.entry(load).or_insert_with(|| LineIndex::new(&reading.source));
        let (line, column) = index.position(&reading.source, span.start);
        let file = if load.0 == 0 { self.name.clone() } else { text_of(&reading.path) };
        Some((file, line, column))
    }

    pub(super) fn printed(
        &self,
        out: &mut Output,
        print: impl FnOnce(&Deployment) -> Result<Generated, Refusal>,
    ) -> Result<ExitCode, Failure> {
        let result = match &self.deployment {
            Ok(deployment) => print(deployment),
            Err(refusal) => Err(refusal.clone()),
        };
        self.finish(result, out)
    }
}

/// Prints a text, or in what it differs from the file that it is compared with.
pub(super) fn put(text: &[u8], check: Option<&Path>, out: &mut Output) -> Result<ExitCode, Failure> {
    let Some(path) = check else {
        out.file(text)?;
        return Ok(ExitCode::SUCCESS);
    };
    let there = uwsgi_lint::host::read_file(path).map_err(|error| Failure::file(path, &error))?;
    if there == text {
        return Ok(ExitCode::SUCCESS);
    }
    out.file(&difference(&path.to_string_lossy(), &there, text))?;
    Ok(ExitCode::from(1))
}

/// The absolute path, without `.` and links left as they are.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn is_plain(path: &Path) -> bool {
    path.to_str().is_some_and(|path| !path.chars().any(char::is_control))
}
