//! What is known of one rule or option, in words.

use std::fmt::Write as _;

use crate::catalog::{Build, OptId};
use crate::display::wrap_to;
use crate::lint::{On, Rule, rules};
use crate::option_record::OptionRecord;

/// The page of a rule, as it is written.
pub fn rule(rule: &'static Rule) -> String {
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
    let mut text = format!("{}  ({facts}, since {})\n\n", rule.id, rule.since);
    for line in rule.lines() {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// The column at which facts of an option begin.
const FACTS: usize = 16;

/// What is known of an option, for a terminal of so many columns.
pub fn option(option: OptId, columns: usize) -> String {
    let wrap = |text: &str| wrap_to(text, 2, columns.min(88));
    let record = OptionRecord::of(option);
    let mut text = format!("{}\n\n{}\n", option.name(), wrap(record.description));
    if let Some(details) = record.details {
        let _ = write!(text, "\n{}\n", wrap(details));
    }
    if !option.example().is_empty() {
        text.push('\n');
        for line in option.example().lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
    text.push('\n');
    for (name, fact) in facts(option, &record) {
        let fact = wrap_to(&fact, FACTS, columns.min(100));
        let _ = writeln!(text, "  {name:<13} {}", fact.trim_start());
    }
    text
}

/// What is known of an option, as Markdown.
pub fn option_markdown(option: OptId) -> String {
    let record = OptionRecord::of(option);
    let mut text = format!("**{}**\n\n{}\n", option.name(), record.description);
    if let Some(details) = record.details {
        let _ = write!(text, "\n{details}\n");
    }
    if !option.example().is_empty() {
        let _ = write!(text, "\n```ini\n{}\n```\n", option.example().trim_end());
    }
    text.push('\n');
    for (name, fact) in facts(option, &record) {
        let _ = writeln!(text, "* {name}: {fact}");
    }
    text
}

/// What the table says of an option, for people.
fn facts(option: OptId, record: &OptionRecord) -> Vec<(&'static str, String)> {
    let mut facts = vec![("type", type_text(record)), ("repeated", repeat_text(record.repeat).to_owned())];
    let mut add = |name, text: String| {
        if !text.is_empty() {
            facts.push((name, text));
        }
    };
    add("default", default_text(option));
    add("values", record.values.join(", "));
    add("short form", record.short.map(|letter| format!("-{letter}")).unwrap_or_default());
    add("same as", record.aliases.join(", "));
    add(
        "rivals",
        if record.rivals.is_empty() {
            String::new()
        } else {
            format!("{} (same variable, different meaning)", record.rivals.join(", "))
        },
    );
    add(
        "enables",
        if record.implies.is_empty() {
            String::new()
        } else {
            format!("{}, whatever its value", record.implies.join(", "))
        },
    );
    if record.flags.contains(&"IMMEDIATE") {
        add("applied", "when it is read: $(), @() and %() in its value are not expanded".to_owned());
    }
    let since = if record.since == "2.0" { "2.0 or older".to_owned() } else { record.since.clone() };
    add("since", record.until.as_ref().map_or(since.clone(), |until| format!("{since}, until {until}")));
    add("plugin", plugin_text(option, record));
    add("requires", record.conditions.join(", "));
    let rules: Vec<&str> = rules::all().filter(|rule| concerns(rule, option)).map(|rule| rule.id).collect();
    add("rules", rules.join(", "));
    add("source", format!("{} on {}", record.setter, record.variable));
    facts
}

fn concerns(rule: &Rule, option: OptId) -> bool {
    matches!(rule.on, On::Options(options) if options.iter().any(|known| known.group() == option.group()))
}

/// What the value is, and in which unit.
fn type_text(record: &OptionRecord) -> String {
    let unit = record.unit.filter(|unit| *unit != record.grammar);
    let unit = unit.map(|unit| format!(", {unit}")).unwrap_or_default();
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
        "accumulate" => "values are combined, which is rarely intended",
        "acts-at-once" => "each one takes effect when it is read",
        "idempotent" => "a second one changes nothing",
        other => other,
    }
}

/// What applies when nothing sets the option.
fn default_text(option: OptId) -> String {
    match (option.computed(), option.meant_default()) {
        (Some(computed), _) => format!("{computed} (computed at startup)"),
        (None, default) => default.unwrap_or_default().to_owned(),
    }
}

/// The plugin whose option it is, and the builds that have to load it; empty for the core.
fn plugin_text(option: OptId, record: &OptionRecord) -> String {
    if option.is_core() {
        return String::new();
    }
    let has = |build: Build| option.builds().contains(build);
    let missing: Vec<&str> = Build::ALL.into_iter().filter(|build| !has(*build)).map(Build::name).collect();
    if missing.is_empty() {
        record.plugin.to_owned()
    } else {
        format!("{} (requires a `plugin` line in builds {})", record.plugin, missing.join(", "))
    }
}
