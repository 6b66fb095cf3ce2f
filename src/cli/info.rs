//! `explain`, `options` and `rules`: what the program knows.

use std::process::ExitCode;

use serde_json::{Value as Json, json};

use super::args::{DataFormat, ExplainArgs, OptionsArgs, RulesArgs};
use super::output::{Output, wrap};
use super::server::Failure;
use crate::catalog::{Build, OptId, Version, json::OptionRecord};
use crate::lint::{On, Rule, rules};

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
            DataFormat::Text => explain_rule(rule, out)?,
            format => out.data(&rule_json(rule, true), format)?,
        }
    }
    if let Some(option) = option {
        match args.format {
            DataFormat::Text => explain_option(option, out)?,
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

fn explain_rule(rule: &'static Rule, out: &mut Output) -> Result<(), Failure> {
    let kind = match rule.fix {
        crate::lint::FixKind::None => "no fix".to_owned(),
        kind => format!("{} fix", kind.name()),
    };
    let facts = [
        rule.severity.name(),
        rule.category.name(),
        &format!("{} confidence", rule.confidence.name()),
        &kind,
    ]
    .join(", ");
    out.line(&format!("{}  ({facts}, since {})\n", rule.id, rule.since))?;
    for line in rule.doc.lines() {
        out.line(line.strip_prefix(' ').unwrap_or(line))?;
    }
    Ok(())
}

fn explain_option(option: OptId, out: &mut Output) -> Result<(), Failure> {
    let record = OptionRecord::of(option);
    out.line(option.name())?;
    out.line("")?;
    out.line(&wrap(record.description, 2))?;
    if let Some(details) = record.details {
        out.line("")?;
        out.line(&wrap(details, 2))?;
    }
    if !option.example().is_empty() {
        out.line("")?;
        for line in option.example().lines() {
            out.line(&format!("    {line}"))?;
        }
    }
    out.line("")?;
    for (name, text) in facts(option, &record) {
        out.line(&format!("  {name:<13} {text}"))?;
    }
    Ok(())
}

/// What the table says of an option, for people.
fn facts(option: OptId, record: &OptionRecord) -> Vec<(&'static str, String)> {
    let mut facts = vec![("type", type_text(record)), ("repeated", repeat_text(record.repeat).to_owned())];
    let mut add = |name, text: String| {
        if !text.is_empty() {
            facts.push((name, text));
        }
    };
    add("default", record.default.unwrap_or_default().to_owned());
    add("values", record.values.join(", "));
    add("short form", record.short.map(|letter| format!("-{letter}")).unwrap_or_default());
    add("same as", record.aliases.join(", "));
    add(
        "rivals",
        if record.rivals.is_empty() {
            String::new()
        } else {
            format!("{} (same variable, other meaning)", record.rivals.join(", "))
        },
    );
    add(
        "turns on",
        if record.implies.is_empty() {
            String::new()
        } else {
            format!("{}, whatever its value", record.implies.join(", "))
        },
    );
    if record.flags.contains(&"IMMEDIATE") {
        add("acts", "when it is read: no $(), @() or %() in its value is expanded".to_owned());
    }
    let since = if record.since == "2.0" { "2.0 or older".to_owned() } else { record.since.clone() };
    add("since", record.until.as_ref().map_or(since.clone(), |until| format!("{since}, until {until}")));
    add("plugin", plugin_text(option, record));
    add("needs", record.conditions.join(", "));
    let rules: Vec<&str> = rules::all().filter(|rule| concerns(rule, option)).map(|rule| rule.id).collect();
    add("rules", rules.join(", "));
    add("source", format!("{} on {}", record.setter, record.variable));
    facts
}

fn concerns(rule: &Rule, option: OptId) -> bool {
    matches!(rule.on, On::Options(options) if options.iter().any(|known| known.group() == option.group()))
}

fn type_text(record: &OptionRecord) -> String {
    let unit = record.unit.map(|unit| format!(", {unit}")).unwrap_or_default();
    let plain = record.grammar == record.value_type;
    if plain {
        format!("{}{unit}", record.grammar)
    } else {
        format!("{} (read as {}){unit}", record.grammar, record.value_type)
    }
}

fn repeat_text(repeat: &str) -> &str {
    match repeat {
        "last-wins" => "the last value wins",
        "append" => "all values are kept",
        "ordered-append" => "all values are kept, and their order matters",
        "accumulate" => "values add up to something that nobody wants",
        "acts-at-once" => "each one acts when it is read",
        "idempotent" => "a second one changes nothing",
        other => other,
    }
}

fn plugin_text(option: OptId, record: &OptionRecord) -> String {
    if option.is_core() {
        return String::new();
    }
    let has = |build: Build| option.builds().contains(build);
    let missing: Vec<&str> = [Build::Full, Build::Pip, Build::Debian12]
        .into_iter()
        .filter(|build| !has(*build))
        .map(Build::name)
        .collect();
    if missing.is_empty() {
        record.plugin.to_owned()
    } else {
        format!("{} (needs a `plugin` line in builds {})", record.plugin, missing.join(", "))
    }
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
        json["doc"] = rule
            .doc
            .lines()
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect::<Vec<_>>()
            .join("\n")
            .into();
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
