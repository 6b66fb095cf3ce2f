//! `options`, `rules` and `--version`: what the program knows.

use std::process::ExitCode;

use serde_json::{Value as Json, json};

use super::args::{DataFormat, OptionsArgs, RulesArgs};
use super::columns::Table;
use super::output::Output;
use super::server::Failure;
use uwsgi_lint::catalog::{Build, OptId, Version};
use uwsgi_lint::lint::{Rule, rules};
use uwsgi_lint::option_record::OptionRecord;

/// What outputs show of an option.
pub(super) fn option_json(option: OptId) -> Result<Json, Failure> {
    serde_json::to_value(OptionRecord::of(option)).map_err(|error| Failure::internal(error.to_string()))
}

/// Options whose description or details have all words of a text, whatever the case.
pub(super) fn described(text: &str) -> Vec<OptId> {
    let words: Vec<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let has = |option: &OptId| {
        let about = format!("{} {}", option.description(), option.details()).to_lowercase();
        words.iter().all(|word| about.contains(word))
    };
    let known = !words.is_empty() && words.iter().all(|word| word.chars().any(char::is_alphanumeric));
    OptId::all().filter(|option| known && has(option)).collect()
}

/// Runs `options`.
pub(super) fn options(args: &OptionsArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let pattern = args.pattern.as_deref().unwrap_or_default();
    let mut found: Vec<OptId> = OptId::all().filter(|option| matches(pattern, option.name())).collect();
    if found.is_empty() {
        found = described(pattern);
    }
    if found.is_empty() {
        out.note(&format!("no option matches `{pattern}`"));
        return Ok(ExitCode::from(1));
    }
    if args.format == DataFormat::Text {
        let table = Table::new(&[34]);
        let mut more = described(pattern);
        more.retain(|option| !found.contains(option));
        for option in found {
            out.line(&table.row(&[option.name()], option.description()))?;
        }
        if !more.is_empty() {
            out.line(&format!("\nOptions whose description mentions `{pattern}`:\n"))?;
        }
        for option in more {
            out.line(&table.row(&[option.name()], option.description()))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let records: Vec<Json> = found.into_iter().map(option_json).collect::<Result<_, _>>()?;
    out.data(&Json::Array(records), args.format)?;
    Ok(ExitCode::SUCCESS)
}

/// A part of the name, or with `*` all of it.
fn matches(pattern: &str, name: &str) -> bool {
    if !pattern.contains('*') {
        return name.contains(pattern);
    }
    let parts: Vec<&str> = pattern.split('*').collect();
    let (first, last) = (parts[0], parts[parts.len() - 1]);
    if !name.starts_with(first) || !name.ends_with(last) || name.len() < first.len() + last.len() {
        return false;
    }
    let mut rest = &name[first.len()..name.len() - last.len()];
    parts[1..parts.len() - 1].iter().all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

pub(super) fn rule_json(rule: &Rule, with_page: bool) -> Json {
    let mut json = json!({
        "id": rule.id,
        "category": rule.category.name(),
        "severity": rule.severity.name(),
        "confidence": rule.confidence.name(),
        "fix": rule.fix.name(),
        "since": rule.since,
        "summary": rule.summary(),
        "page": format!("docs/rules/{}.md", rule.id),
    });
    if with_page {
        json["doc"] = rule.lines().collect::<Vec<_>>().join("\n").into();
    }
    json
}

/// Runs `rules`.
pub(super) fn rules(args: &RulesArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let mut all: Vec<&Rule> = rules::all().collect();
    all.sort_unstable_by_key(|rule| rule.id);
    if args.format == DataFormat::Text {
        let table = Table::new(&[36, 8, 11]);
        for rule in all {
            let cells = [rule.id, rule.severity.name(), rule.category.name()];
            out.line(&table.row(&cells, rule.summary()))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    out.data(&Json::Array(all.into_iter().map(|rule| rule_json(rule, false)).collect()), args.format)?;
    Ok(ExitCode::SUCCESS)
}

/// `--version`; with more to say, what the answers are based on.
pub(super) fn version(verbose: bool, out: &mut Output) -> Result<ExitCode, Failure> {
    out.line(concat!("uwsgi-lint ", env!("CARGO_PKG_VERSION")))?;
    if !verbose {
        return Ok(ExitCode::SUCCESS);
    }
    let releases = OptId::all().flat_map(|option| std::iter::once(option.since()).chain(option.until()));
    let oldest = releases.min().unwrap_or(Version::LATEST);
    let (latest, next) = (Version::LATEST, Version::UNRELEASED);
    out.line(&format!("catalogue: uWSGI {oldest} to {latest} and {next}, {} options", OptId::all().count()))?;
    for build in Build::ALL {
        out.line(&format!("build {}: uWSGI {}", build.name(), build.version()))?;
    }
    out.line(&format!("rules: {}", rules::all().count()))?;
    out.line(&format!("platform: {} {}", std::env::consts::OS, std::env::consts::ARCH))?;
    Ok(ExitCode::SUCCESS)
}
