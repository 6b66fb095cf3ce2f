//! `cargo xtask prose`: holds the sentences that people read to the project's guide for plain English.
//!
//! Read are the messages, helps and titles in the sources of the rules and readers, the pages of the rules, the help of
//! the command line and the texts of the options.

mod rust;
mod words;

use std::path::Path;

use crate::Outcome;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Exit with 1 if a sentence breaks a rule (default; the flag documents the intent)
    #[arg(long)]
    check: bool,
}

/// Where a text stands, which says what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// What a finding, a reader or a refusal says.
    Message,
    /// How to cure a finding: an imperative.
    Help,
    /// What a fix does: an imperative.
    Title,
    /// A paragraph of a rule's page.
    Page,
    /// The first paragraph of a page's *What it does*: begins with what the rule does.
    Task,
    /// The help of a command line argument.
    Argument,
    /// The description or details of an option.
    Description,
    /// Code's own: not read.
    Comment,
}

/// One piece of prose.
#[derive(Debug)]
struct Prose {
    file: String,
    line: usize,
    kind: Kind,
    text: String,
}

/// The folders whose string literals people read.
const SPEAKING: [&str; 4] =
    ["src/lint/rules", "crates/uwsgi-config/src/syntax", "crates/uwsgi-config/src/evaluate", "src/lint"];

/// Runs the task: one problem a line.
pub(crate) fn run(arguments: &Arguments) -> Outcome<Vec<String>> {
    let root = crate::root();
    let texts = gather(&root)?;
    if !arguments.check {
        println!("{} texts", texts.len());
    }
    let mut problems: Vec<String> = texts.iter().flat_map(words::problems).collect();
    problems.sort();
    problems.dedup();
    Ok(problems)
}

fn gather(root: &Path) -> Outcome<Vec<Prose>> {
    let mut texts = Vec::new();
    let mut files = Vec::new();
    for folder in SPEAKING {
        files_below(&root.join(folder), "rs", &mut files)?;
    }
    files.sort();
    files.dedup();
    for file in files.iter().filter(|file| !file.components().any(|part| part.as_os_str() == "tests")) {
        let (name, source) = (name(root, file), std::fs::read_to_string(file)?);
        texts.extend(rust::literals(&name, &source));
        texts.extend(rust::page(&name, &source));
    }
    let arguments = root.join("src/cli/args.rs");
    texts.extend(rust::arguments(&name(root, &arguments), &std::fs::read_to_string(&arguments)?));
    let mut options = Vec::new();
    files_below(&root.join("schema/options/text"), "yaml", &mut options)?;
    for file in &options {
        texts.extend(descriptions(&name(root, file), &std::fs::read_to_string(file)?)?);
    }
    Ok(texts)
}

fn name(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).display().to_string()
}

fn files_below(folder: &Path, extension: &str, found: &mut Vec<std::path::PathBuf>) -> Outcome<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files_below(&path, extension, found)?;
        } else if path.extension().is_some_and(|ends| ends == extension) {
            found.push(path);
        }
    }
    Ok(())
}

/// The descriptions and details of a file of option texts; the line is that of the option.
fn descriptions(file: &str, source: &str) -> Outcome<Vec<Prose>> {
    let all: serde_yaml::Value = serde_yaml::from_str(source)?;
    let mut texts = Vec::new();
    for (option, value) in all.get("options").and_then(|options| options.as_mapping()).into_iter().flatten() {
        let option = option.as_str().unwrap_or_default();
        let key = format!("\n  {option}:");
        let line = source.find(&key).map_or(1, |at| source[..at].matches('\n').count() + 2);
        for part in ["description", "details"] {
            if let Some(text) = value.get(part).and_then(|text| text.as_str()) {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                texts.push(Prose { file: file.to_owned(), line, kind: Kind::Description, text });
            }
        }
    }
    Ok(texts)
}
