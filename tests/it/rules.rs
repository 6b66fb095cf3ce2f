//! Every rule: its page, its examples, its fixtures, its registration.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use uwsgi_lint::lint::beside::Beside;
use uwsgi_lint::lint::{Rule, rules};
use uwsgi_lint::syntax::Format;

use crate::fixture::{Fixture, format_of, is_firing, paths_of, setup_of};
use crate::marks::{Said, strip};
use crate::support::{Setup, beside, linted, place_in, project};

/// Rules about files that are not read at all, or that no text can hold in a page.
const WITHOUT_EXAMPLE: [&str; 4] = ["ini-cr-only", "oversized-file", "binary-file", "config-crlf-mixed"];
/// Rules whose example speaks of files that a page does not hold: their fixtures are folders.
const EXAMPLE_NEEDS_FILES: [&str; 6] = [
    "at-file-missing",
    "include-missing",
    "include-vs-inherit",
    "inherit-overrides",
    "vassal-includes-neighbour",
    "vassals-include-overrides",
];
const WITHOUT_FIXTURE: [&str; 1] = ["oversized-file"];

/// The first fenced block under a heading, with its language.
fn block<'a>(doc: &'a str, heading: &str) -> Option<(&'a str, String)> {
    let section = doc.split("\n ## ").find(|part| part.starts_with(heading))?;
    let mut lines = section.lines().skip_while(|line| !line.trim_start().starts_with("```"));
    let language = lines.next()?.trim().trim_start_matches('`');
    let text: Vec<&str> = lines
        .take_while(|line| line.trim() != "```")
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    Some((language, text.join("\n") + "\n"))
}

/// The files beside the configuration of an example: blocks in the language of nginx or systemd, or of another vassal, under the same heading.
fn blocks_beside(doc: &str, heading: &str) -> Vec<Arc<Beside>> {
    let section = doc.split("\n ## ").find(|part| part.starts_with(heading)).unwrap_or_default();
    let fenced = section.split("```").skip(1).step_by(2);
    let text = |block: &str| block.lines().skip(1).map(str::trim_start).collect::<Vec<_>>().join("\n");
    fenced
        .filter_map(|block| match block.lines().next() {
            Some("vassal") => Some(beside("other.ini", text(block).as_bytes())),
            Some("nginx") => Some(beside("site.conf", text(block).as_bytes())),
            Some("supervisor") => Some(beside("supervisord.conf", text(block).as_bytes())),
            Some("systemd") if block.contains("[Socket]") => {
                Some(beside("shop.socket", text(block).as_bytes()))
            }
            Some("systemd") => Some(beside("shop.service", text(block).as_bytes())),
            _ => None,
        })
        .collect()
}

/// The place that a block of an example is, and the configuration in a block after it.
fn start_in(doc: &str, heading: &str, language: &str, mut setup: Setup) -> Setup {
    let name = match language {
        "dockerfile" => Some("Dockerfile"),
        "systemd" => Some("shop.service"),
        "sh" => Some("start.sh"),
        "compose" => Some("compose.yml"),
        _ => None,
    };
    setup.place = setup.place.or_else(|| name.map(str::to_owned));
    let section = doc.split("\n ## ").find(|part| part.starts_with(heading)).unwrap_or_default();
    let others = section.split("```").skip(3).step_by(2).filter(|_| setup.place.is_some());
    let text = |block: &str| block.lines().skip(1).map(|line| line.trim_start().to_owned() + "\n").collect();
    let file = |block: &str| if block.starts_with("dockerfile") { "Dockerfile" } else { "shop.ini" };
    setup.files = others.map(|block| (file(block).to_owned(), text(block))).collect();
    setup
}

fn fires(rule: &Rule, text: &[u8], format: Format, setup: &Setup) -> Vec<String> {
    let findings = linted(text, format, setup);
    findings
        .iter()
        .filter(|finding| finding.rule == rule)
        .map(|finding| place_in(text, setup, finding))
        .collect()
}

#[test]
fn ids_are_unique_kebab_case_and_name_their_files() {
    let mut seen = BTreeSet::new();
    for rule in rules::all() {
        assert!(seen.insert(rule.id), "two rules are called {}", rule.id);
        assert!(
            rule.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "{}",
            rule.id
        );
        let file =
            project(&format!("src/lint/rules/{}/{}.rs", rule.category.name(), rule.id.replace('-', "_")));
        assert!(file.exists(), "{} is not at {}", rule.id, file.display());
    }
}

#[test]
fn every_file_of_a_category_is_registered() {
    let registered: BTreeSet<String> = rules::all().map(|rule| rule.id.replace('-', "_")).collect();
    for category in std::fs::read_dir(project("src/lint/rules")).unwrap().flatten() {
        let Ok(files) = std::fs::read_dir(category.path()) else { continue };
        for file in files.flatten() {
            let name = file.path().file_stem().unwrap().to_string_lossy().into_owned();
            let is_rule = std::fs::read_to_string(file.path()).unwrap().contains("declare_rule!");
            assert!(!is_rule || registered.contains(&name), "{} is not registered", file.path().display());
        }
    }
}

#[test]
fn every_page_has_its_headings() {
    for rule in rules::all() {
        assert!(rule.summary().ends_with('.'), "{}: the summary is a sentence", rule.id);
        for heading in ["What it does", "Why is this bad"] {
            assert!(rule.doc.contains(&format!("## {heading}\n")), "{}: no heading `{heading}`", rule.id);
        }
        let examples = ["Example", "Use instead"].map(|heading| block(rule.doc, heading).is_some());
        assert!(
            examples == [true, true] || WITHOUT_EXAMPLE.contains(&rule.id),
            "{}: examples {examples:?}",
            rule.id
        );
    }
}

#[test]
fn documented_examples_do_what_they_say() {
    let mut wrong = Vec::new();
    for rule in rules::all() {
        let Some((language, bad)) = block(rule.doc, "Example") else { continue };
        let format = format_of(&format!("x.{language}"));
        let setup = Setup { beside: blocks_beside(rule.doc, "Example"), ..setup_of(&bad) };
        let setup = start_in(rule.doc, "Example", language, setup);
        if fires(rule, strip(&bad).as_bytes(), format, &setup).is_empty()
            && !EXAMPLE_NEEDS_FILES.contains(&rule.id)
        {
            wrong.push(format!("{}: the example is silent", rule.id));
        }
        let Some((language, good)) = block(rule.doc, "Use instead") else { continue };
        let format = format_of(&format!("x.{language}"));
        let setup = Setup { beside: blocks_beside(rule.doc, "Use instead"), ..setup_of(&good) };
        let setup = start_in(rule.doc, "Use instead", language, setup);
        let found = fires(rule, strip(&good).as_bytes(), format, &setup);
        if !found.is_empty() {
            wrong.push(format!("{}: what to use instead fires at {found:?}", rule.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A fixture that does not do what it is marked with; with `UPDATE_FIXTURES=1` the marks are written anew.
fn check_case(rule: &Rule, path: &Path) -> Result<(), String> {
    let fixture = Fixture::read(rule, path);
    let mut said: Vec<Said> = fixture.findings(rule).iter().map(|finding| fixture.said(finding)).collect();
    said.sort();
    if is_firing(path) == said.is_empty() {
        return Err(format!("{}: found {said:?}", path.display()));
    }
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fixture.remark(&said);
        return Ok(());
    }
    let mut found: Vec<String> = said.iter().map(Said::line).collect();
    found.sort();
    if found == fixture.expected {
        return Ok(());
    }
    let (found, expected) = (found.join("\n    "), fixture.expected.join("\n    "));
    Err(format!("{}:\n  found\n    {found}\n  marked\n    {expected}", path.display()))
}

#[test]
fn fixtures_fire_and_stay_silent_as_marked() {
    let mut wrong = Vec::new();
    for rule in rules::all().filter(|rule| !WITHOUT_FIXTURE.contains(&rule.id)) {
        let cases = paths_of(rule);
        if !cases.iter().any(|path| is_firing(path)) || cases.iter().all(|path| is_firing(path)) {
            wrong.push(format!("{}: needs a firing and a silent fixture, has {}", rule.id, cases.len()));
        }
        wrong.extend(cases.iter().filter_map(|path| check_case(rule, path).err()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_ends_the_server_is_not_said_to_do_nothing() {
    for rule in rules::all() {
        for path in paths_of(rule).into_iter().filter(|path| path.is_file()) {
            let text = std::fs::read(&path).unwrap();
            let setup = setup_of(&String::from_utf8_lossy(&text));
            for finding in linted(&text, format_of(&path.to_string_lossy()), &setup) {
                let contradicts = finding.refuses && finding.message.contains("does nothing");
                assert!(!contradicts, "{}: {}", path.display(), finding.message);
            }
        }
    }
}

#[test]
fn every_fixture_belongs_to_a_rule() {
    for entry in std::fs::read_dir(project("fixtures/rules")).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(rules::find(&name).is_some(), "fixtures/rules/{name} belongs to no rule");
    }
}
