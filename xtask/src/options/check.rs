//! `cargo xtask options --check`: facts, texts, servers and generated files agree.

use std::collections::BTreeSet;

use super::facts::{Fact, read_lines};
use super::{FACTS, sdist::Release, servers};
use crate::generate::{self, Text};
use crate::{Outcome, root};

/// Every problem; without sdists, what depends on the sources is left out.
pub(super) fn all(releases: Option<&[Release]>) -> Outcome<Vec<String>> {
    let facts: Vec<Fact> = read_lines(&root().join(FACTS))?;
    let mut problems = Vec::new();
    if let Some(releases) = releases {
        problems.extend(stale_facts(&facts, &super::merged(releases)?));
    } else if facts != super::again(facts.clone())? {
        problems.push(format!("{FACTS}: builds or defaults differ from the recorded servers"));
    }
    problems.extend(servers::differences(&facts, &servers::read()?));
    let texts = generate::texts()?;
    for name in texts.keys() {
        if facts.binary_search_by(|fact| fact.name.cmp(name)).is_err() {
            problems.push(format!("`{name}`: a text without an option"));
        }
    }
    let newest = releases.and_then(<[Release]>::last);
    for fact in &facts {
        let help = newest.and_then(|release| release.rows.get(&fact.name)).map_or("", |rows| &rows[0].1.help);
        match texts.get(&fact.name) {
            None => problems.push(format!("`{}`: no text", fact.name)),
            Some(text) => {
                problems
                    .extend(text_problems(fact, text, help).map(|what| format!("`{}`: {what}", fact.name)));
            }
        }
    }
    problems.extend(generate::stale()?);
    Ok(problems)
}

fn stale_facts(written: &[Fact], found: &[Fact]) -> Vec<String> {
    let names: BTreeSet<&str> = written.iter().chain(found).map(|fact| fact.name.as_str()).collect();
    let of = |all: &[Fact], name: &str| all.iter().position(|fact| fact.name == name);
    let differs = |name: &&str| match (of(written, name), of(found, name)) {
        (Some(old), Some(new)) => written[old] != found[new],
        _ => true,
    };
    names.into_iter().filter(differs).map(|name| format!("{FACTS}: `{name}` is stale")).collect()
}

/// What is wrong with a text, at most one thing.
fn text_problems(fact: &Fact, text: &Text, help: &str) -> Option<String> {
    let description = words(&text.description);
    if description.len() < 3 {
        return Some("the description is missing or too short".to_owned());
    }
    if !text.description.trim_end().ends_with('.') {
        return Some("the description is no sentence".to_owned());
    }
    if description == words(&fact.name) {
        return Some("the description repeats the name".to_owned());
    }
    if text.grammar == "enum" && text.values.is_empty() {
        return Some("an enumeration without values".to_owned());
    }
    if is_numeric(fact) && (text.unit.is_empty() || !names_unit(&text.unit, &text.description)) {
        return Some("a number whose description names no unit".to_owned());
    }
    borrowed(&[&text.description, &text.details], help)
}

fn is_numeric(fact: &Fact) -> bool {
    ["int", "rawint", "64bit", "16bit", "megabytes"]
        .iter()
        .any(|kind| fact.setter.strip_prefix("uwsgi_opt_set_") == Some(kind))
}

/// Does the description hold the last word of the unit, in singular or plural?
fn names_unit(unit: &str, description: &str) -> bool {
    let last = words(unit).pop().unwrap_or_default();
    description.to_lowercase().contains(last.trim_end_matches('s'))
}

/// Shares five words in a row with the server's help, or most of its words.
fn borrowed(texts: &[&str], help: &str) -> Option<String> {
    let help = words(help);
    for text in texts {
        let own = words(text);
        if let Some(run) = own.windows(5).find(|run| help.windows(5).any(|other| other == *run)) {
            return Some(format!("five words of the server's help: {}", run.join(" ")));
        }
    }
    let own = words(texts[0]);
    let shared = own.iter().filter(|word| help.contains(word)).count();
    (shared * 10 > own.len() * 6).then(|| "more than 0.6 of the words are the server's".to_owned())
}

fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borrowed_words_are_found() {
        let help = "bind to the specified socket using default protocol";
        let told = |text: &str| borrowed(&[text, ""], help);
        assert!(told("We bind to the specified socket here, and that is all there is.").is_some());
        assert!(told("The default protocol socket bind specified.").is_some());
        assert_eq!(told("Address on which workers take requests from a web server."), None);
        assert!(borrowed(&["Fine.", "bind to the specified socket"], help).is_some());
    }

    #[test]
    fn units_are_named() {
        assert!(names_unit("seconds", "Wait for one second."));
        assert!(!names_unit("seconds", "Wait for a while."));
    }

    #[test]
    fn recorded_servers_agree_with_the_facts() {
        let facts = read_lines(&root().join(FACTS)).unwrap_or_default();
        let servers = servers::read().unwrap_or_default();
        assert_eq!(servers.len(), servers::SERVERS.len());
        assert_eq!(servers::differences(&facts, &servers), Vec::<String>::new());
    }
}
