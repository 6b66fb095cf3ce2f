//! `explain`, `options` and `rules`: what the program knows.

use std::process::ExitCode;

use serde_json::{Value as Json, json};

use super::args::{DataFormat, ExplainArgs, OptionsArgs, RulesArgs};
use super::output::Output;
use super::server::Failure;
use uwsgi_lint::catalog::{Build, OptId, Version};
use uwsgi_lint::explain;
use uwsgi_lint::lint::{Rule, rules};
use uwsgi_lint::option_record::OptionRecord;

/// Runs `explain`.
pub(super) fn explain(args: &ExplainArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let name = args.name.trim_start_matches('-');
    let rule = rules::find(name);
    let option = OptId::lookup(name.as_bytes());
    if rule.is_none() && option.is_none() {
        let near = suggestions(name);
        let near =
            if near.is_empty() { String::new() } else { format!("; did you mean `{}`?", near.join("`, `")) };
        out.note(&format!("`{name}` is neither a rule nor an option of uWSGI{near}"));
        return Ok(ExitCode::from(1));
    }
    if let Some(rule) = rule {
        match args.format {
            DataFormat::Text => out.text(&explain::rule(rule))?,
            format => out.data(&rule_json(rule, true), format)?,
        }
    }
    if let Some(option) = option {
        match args.format {
            DataFormat::Text => out.text(&explain::option(option))?,
            format => out.data(&record(option)?, format)?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn record(option: OptId) -> Result<Json, Failure> {
    serde_json::to_value(OptionRecord::of(option)).map_err(|error| Failure::internal(error.to_string()))
}

/// Known names close to one that is not.
fn suggestions(name: &str) -> Vec<&'static str> {
    let known = OptId::all().map(OptId::name).chain(rules::all().map(|rule| rule.id));
    let mut near: Vec<(usize, &'static str)> = known
        .map(|known| (strsim::osa_distance(name, known), known))
        .filter(|(distance, known)| {
            *distance <= 2.max(name.len() / 4) || (name.len() > 3 && known.contains(name))
        })
        .collect();
    near.sort_unstable();
    near.into_iter().take(4).map(|(_, known)| known).collect()
}

/// Runs `options`.
pub(super) fn options(args: &OptionsArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let pattern = args.pattern.as_deref().unwrap_or_default();
    let found: Vec<OptId> = OptId::all().filter(|option| matches(pattern, option.name())).collect();
    if found.is_empty() {
        out.note(&format!("no option matches `{pattern}`"));
        return Ok(ExitCode::from(1));
    }
    if args.format == DataFormat::Text {
        for option in found {
            out.line(&format!("{:<34} {}", option.name(), option.description()))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let records: Vec<Json> = found.into_iter().map(record).collect::<Result<_, _>>()?;
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

fn rule_json(rule: &Rule, with_page: bool) -> Json {
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
        for rule in all {
            out.line(&format!(
                "{:<36} {:<8} {:<11} {}",
                rule.id,
                rule.severity.name(),
                rule.category.name(),
                rule.summary()
            ))?;
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
