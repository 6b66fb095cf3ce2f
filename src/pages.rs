//! The pages under `docs/`: one a rule, one a subject of options, as Markdown.
//!
//! **Invariant**: everything on a page comes from the rule's own file or the catalogue. Pinned by `tests/it/pages.rs`.

use std::fmt::Write as _;

use crate::catalog::OptId;
use crate::lint::{Category, FixKind, Rule, rules};
use crate::option_record::OptionRecord;

/// Every page: its path below `docs/`, and its text.
pub fn all() -> Vec<(String, String)> {
    let mut pages = vec![
        ("SUMMARY.md".to_owned(), summary()),
        ("rules/README.md".to_owned(), rule_index()),
        ("options/README.md".to_owned(), option_index()),
    ];
    pages.extend(rules::all().map(|rule| (format!("rules/{}.md", rule.id), rule_page(rule))));
    pages.extend(groups().into_iter().map(|group| (format!("options/{group}.md"), group_page(group))));
    pages
}

/// The README as a package index shows it: links and pictures are those of the repository.
pub fn package_readme(readme: &str) -> String {
    const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");
    let raw = REPOSITORY.replace("https://github.com/", "https://raw.githubusercontent.com/");
    let mut out = String::with_capacity(readme.len() + 1024);
    let mut parts = readme.split("](");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let is_picture = out.rsplit_once('[').is_some_and(|(before, _)| before.ends_with('!'));
        out.push_str("](");
        match part.split_once(')') {
            Some((target, _)) if target.contains("://") || target.starts_with('#') => out.push_str(part),
            Some((target, rest)) if is_picture => {
                let _ = write!(out, "{raw}/main/{target}?sanitize=true){rest}");
            }
            _ => {
                let _ = write!(out, "{REPOSITORY}/blob/main/{part}");
            }
        }
    }
    out
}

/// The table of contents of the book: the pages that people write, then those made here.
fn summary() -> String {
    let mut page = include_str!("pages/summary.md").to_owned();
    page.push_str("\n# Reference\n\n- [Rules](rules/README.md)\n");
    let mut all: Vec<&str> = rules::all().map(|rule| rule.id).collect();
    all.sort_unstable();
    for id in all {
        let _ = writeln!(page, "  - [{id}](rules/{id}.md)");
    }
    page.push_str("- [Options](options/README.md)\n");
    for group in groups() {
        let _ = writeln!(page, "  - [{group}](options/{group}.md)");
    }
    page
}

/// The page of a rule: what its doc comment says, with its facts above.
pub fn rule_page(rule: &Rule) -> String {
    let fix = match rule.fix {
        FixKind::None => "none",
        kind => kind.name(),
    };
    let mut page = format!("# {}\n\n{}\n\n", rule.id, rule.summary());
    let _ = writeln!(
        page,
        "| category | severity | confidence | fix | since |\n|---|---|---|---|---|\n| {} | {} | {} | {fix} | {} |",
        rule.category.name(),
        rule.severity.name(),
        rule.confidence.name(),
        rule.since
    );
    for line in rule.lines().skip(1) {
        page.push_str(line);
        page.push('\n');
    }
    page
}

fn rule_index() -> String {
    let mut page =
        "# Rules\n\n`uwsgi-lint explain RULE` shows each of these pages in the terminal.\n".to_owned();
    for (category, name) in Category::ALL {
        let mut rules: Vec<&Rule> = rules::all().filter(|rule| rule.category == category).collect();
        if rules.is_empty() {
            continue;
        }
        rules.sort_unstable_by_key(|rule| rule.id);
        let _ = write!(page, "\n## {name}\n\n| rule | severity | fix | |\n|---|---|---|---|\n");
        for rule in rules {
            let fix = if rule.fix == FixKind::None { "" } else { rule.fix.name() };
            let _ = writeln!(
                page,
                "| [{0}]({0}.md) | {1} | {fix} | {2} |",
                rule.id,
                rule.severity.name(),
                rule.summary()
            );
        }
    }
    page
}

/// The subjects of options, sorted.
fn groups() -> Vec<&'static str> {
    let mut groups: Vec<&str> = OptId::all().map(OptId::group_name).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

fn option_index() -> String {
    let mut page =
        "# Options\n\n`uwsgi-lint explain OPTION` shows one option, `uwsgi-lint options PATTERN` lists them.\n\n".to_owned();
    for group in groups() {
        let names: Vec<String> = OptId::all()
            .filter(|option| option.group_name() == group)
            .map(|option| format!("`{}`", option.name()))
            .collect();
        let _ = writeln!(page, "* [{group}]({group}.md): {}", names.join(", "));
    }
    page
}

fn group_page(group: &str) -> String {
    let mut page = format!("# {group}\n");
    for option in OptId::all().filter(|option| option.group_name() == group) {
        option_section(option, &mut page);
    }
    page
}

fn option_section(option: OptId, page: &mut String) {
    let record = OptionRecord::of(option);
    let _ = write!(page, "\n## {}\n\n{}\n\n", record.name, record.description);
    if let Some(details) = record.details {
        let _ = write!(page, "{details}\n\n");
    }
    if !option.example().is_empty() {
        let _ = write!(page, "```ini\n{}\n```\n\n", option.example().trim_end());
    }
    let mut facts = vec![format!("type {}", record.grammar)];
    facts.extend(record.unit.map(|unit| format!("in {unit}")));
    facts.push(format!("repeated: {}", record.repeat));
    let default = record.default.filter(|text| !text.is_empty()).map(|text| format!("default `{text}`"));
    facts.extend(record.computed.map(|text| format!("default `{text}`, computed at startup")).or(default));
    if !record.aliases.is_empty() {
        facts.push(format!("same as `{}`", record.aliases.join("`, `")));
    }
    if !record.implies.is_empty() {
        facts.push(format!("enables `{}`", record.implies.join("`, `")));
    }
    if !option.is_core() {
        facts.push(format!("plugin {}", record.plugin));
    }
    if record.since != "2.0" {
        facts.push(format!("since {}", record.since));
    }
    let _ = writeln!(page, "{}.", facts.join("; "));
}
