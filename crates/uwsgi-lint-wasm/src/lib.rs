//! uwsgi-lint in a browser. Each function takes and gives JSON as text, so that neither side needs a type of the other.
//!
//! **Invariant**: nothing is read but the files of the project that is given, and what is found is what the program
//! finds in a folder with these files. Pinned by `site/playground/test`.

mod editor;
mod memory;
mod project;
mod results;
mod units;

use wasm_bindgen::prelude::wasm_bindgen;

use project::Project;

/// What is found in the file, each with its place in UTF-16 units: `[{ from, to, severity, rule, message, … }]`.
#[wasm_bindgen]
pub fn check(project: &str) -> String {
    answer(project, results::marks)
}

/// The report of the file, as `check --format json` prints it.
#[wasm_bindgen]
pub fn report(project: &str) -> String {
    answer(project, results::report)
}

/// The file after all safe repairs, or all repairs: `{ text, fixed }`.
#[wasm_bindgen]
pub fn fix(project: &str, with_unsafe: bool) -> String {
    answer(project, |project| results::fix(project, with_unsafe))
}

/// The configuration as the server holds it: `{ outcome, options: [{ key, value, file, line, known, overridden }] }`.
#[wasm_bindgen]
pub fn show(project: &str) -> String {
    answer(project, results::show)
}

/// The file in another format: `{ text, notes }`, or `{ error }`.
#[wasm_bindgen]
pub fn convert(project: &str, to: &str) -> String {
    answer(project, |project| results::convert(project, to))
}

/// A file for nginx, systemd, logrotate or Docker: `{ text, notes }`, or `{ error }`.
#[wasm_bindgen]
pub fn generate(project: &str, what: &str) -> String {
    answer(project, |project| results::generate(project, what))
}

/// What is known of a rule or an option, as Markdown: `{ text }`, or `{ error }`.
#[wasm_bindgen]
pub fn explain(name: &str) -> String {
    results::explain(name)
}

/// What can be written at a place, in UTF-16 units: `{ from, to, incomplete, items }`, or `null`.
#[wasm_bindgen]
pub fn complete(project: &str, at: usize) -> String {
    answer(project, |project| editor::complete(project, at))
}

/// What is known of the thing at a place, in UTF-16 units: `{ from, to, text }`, or `null`.
#[wasm_bindgen]
pub fn hover(project: &str, at: usize) -> String {
    answer(project, |project| editor::hover(project, at))
}

/// The choices that the page offers: `{ builds, deploys, rules, version }`.
#[wasm_bindgen]
pub fn choices() -> String {
    results::choices()
}

/// Reads a project and answers about it; what is no project is an error in the answer.
fn answer(project: &str, with: impl FnOnce(&Project) -> String) -> String {
    match Project::parse(project) {
        Ok(project) => with(&project),
        Err(why) => results::error(&why),
    }
}
