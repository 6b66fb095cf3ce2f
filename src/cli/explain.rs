//! `explain`: rules, options, categories, magic variables, remarks of `gen`, and lines of a file.

use std::process::ExitCode;

use serde_json::{Value as Json, json};

use super::args::{DataFormat, ExplainArgs, ServerArgs};
use super::info::{described, option_json, rule_json};
use super::output::Output;
use super::server::Failure;
use super::topics::{self, Topic};
use super::{explain_line, terminal};
use uwsgi_lint::catalog::OptId;
use uwsgi_lint::display::wrap_to;
use uwsgi_lint::explain;
use uwsgi_lint::lint::{Category, Rule, rules};

/// Something that `explain` can tell of.
enum Subject {
    Rule(&'static Rule),
    Option(OptId),
    Category(Category),
    Magic(Topic),
    Remark(Topic),
}

/// Runs `explain`.
pub(super) fn run(args: &ExplainArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    if let Some((path, line)) = explain_line::place_of(&args.name) {
        return explain_line::explain(&path, line, &ServerArgs::default(), out);
    }
    let found = subjects(&args.name);
    if found.is_empty() {
        return Ok(unknown(args, out));
    }
    for subject in &found {
        match args.format {
            DataFormat::Text => tell(subject, out)?,
            format => out.data(&data(subject)?, format)?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// All that has the name: `-t` is the short form of an option, `--name` its long one.
fn subjects(name: &str) -> Vec<Subject> {
    if let Some(letter) = short_form(name) {
        return OptId::all().filter(|option| option.short() == Some(letter)).map(Subject::Option).collect();
    }
    let name = name.trim_start_matches('-');
    let mut found: Vec<Subject> = topics::magic(name).map(Subject::Magic).into_iter().collect();
    found.extend(rules::find(name).map(Subject::Rule));
    found.extend(OptId::lookup(name.as_bytes()).map(Subject::Option));
    found.extend(topics::remark(name).map(Subject::Remark));
    if found.is_empty() {
        found.extend(topics::category(name).map(Subject::Category));
    }
    found
}

/// The letter of `-t`.
fn short_form(name: &str) -> Option<char> {
    let mut letters = name.strip_prefix('-')?.chars();
    letters.next().filter(|letter| *letter != '-' && letters.next().is_none())
}

fn tell(subject: &Subject, out: &mut Output) -> Result<(), Failure> {
    match subject {
        Subject::Rule(rule) => out.text(&page(&explain::rule(rule))),
        Subject::Option(option) => out.text(&option_text(*option)),
        Subject::Magic(topic) | Subject::Remark(topic) => {
            out.line(&format!("{}\n\n{}", topic.name, wrap_to(&topic.text, 2, terminal::columns().min(88))))
        }
        Subject::Category(category) => {
            out.line(&format!("{}  (category of rules)\n", category.name()))?;
            out.line(&wrap_to(topics::category_text(*category), 2, terminal::columns().min(88)))?;
            out.line("")?;
            for rule in topics::rules_of(*category) {
                out.line(&format!("  {:<34} {:<8} {}", rule.id, rule.severity.name(), rule.summary()))?;
            }
            Ok(())
        }
    }
}

/// What is known of an option, its name in bold where there are colours.
pub(super) fn option_text(option: OptId) -> String {
    let text = explain::option(option, terminal::columns());
    let rest = text.strip_prefix(option.name()).unwrap_or(&text);
    format!("{}{rest}", terminal::strong(option.name()))
}

/// The page of a rule. On a terminal: headings in bold, paragraphs wrapped, code indented and without its fences.
fn page(text: &str) -> String {
    if terminal::is_terminal() { laid_out(text, terminal::columns().min(88)) } else { text.to_owned() }
}

fn laid_out(text: &str, width: usize) -> String {
    let (mut out, mut paragraph, mut code) = (Vec::new(), String::new(), false);
    for line in text.lines().chain(std::iter::once("")) {
        let is_fence = line.starts_with("```");
        if code || is_fence || line.is_empty() || line.starts_with('#') {
            if !paragraph.is_empty() {
                out.push(wrap_to(&std::mem::take(&mut paragraph), 0, width));
            }
            match line.strip_prefix("## ") {
                _ if is_fence => code = !code,
                _ if code => out.push(format!("    {line}")),
                Some(title) => out.push(terminal::strong(title)),
                None => out.push(line.to_owned()),
            }
        } else {
            paragraph.push_str(line);
            paragraph.push(' ');
        }
    }
    out.join("\n") + "\n"
}

fn data(subject: &Subject) -> Result<Json, Failure> {
    Ok(match subject {
        Subject::Rule(rule) => rule_json(rule, true),
        Subject::Option(option) => option_json(*option)?,
        Subject::Magic(topic) => json!({"magic": topic.name, "description": topic.text}),
        Subject::Remark(topic) => json!({"remark": topic.name, "description": topic.text}),
        Subject::Category(category) => {
            let ids: Vec<&str> = topics::rules_of(*category).iter().map(|rule| rule.id).collect();
            json!({"category": category.name(), "description": topics::category_text(*category), "rules": ids})
        }
    })
}

/// Nothing has the name: says so, with names that are near or options whose description has the word.
fn unknown(args: &ExplainArgs, out: &mut Output) -> ExitCode {
    let name = args.name.trim_start_matches('-');
    let near = suggestions(name);
    let hint =
        if near.is_empty() { String::new() } else { format!("; did you mean `{}`?", near.join("`, `")) };
    out.note(&format!("`{}` is not a rule or an option of uWSGI{hint}", args.name));
    let found = if near.is_empty() && args.format == DataFormat::Text { described(name) } else { Vec::new() };
    if !found.is_empty() {
        let names: Vec<&str> = found.iter().take(MANY).map(|option| option.name()).collect();
        let more = if found.len() > MANY { ", …" } else { "" };
        out.note(&format!(
            "options that mention it: {}{more}; `uwsgi-lint options {name}` lists them",
            names.join(", ")
        ));
    }
    ExitCode::from(1)
}

/// No more names are told in one line.
const MANY: usize = 8;

/// Known names close to one that is not: a typing error apart, or the whole word in a longer name.
fn suggestions(name: &str) -> Vec<&'static str> {
    let allowed = match name.len() {
        0..=3 => 1,
        4..=8 => 2,
        _ => 3,
    };
    let categories = Category::ALL.iter().map(|(_, name)| *name);
    let known = OptId::all().map(OptId::name).chain(rules::all().map(|rule| rule.id)).chain(categories);
    let mut near: Vec<(usize, &'static str)> = known
        .map(|known| (strsim::osa_distance(name, known), known))
        .filter(|(distance, known)| *distance <= allowed && *distance * 2 < known.len())
        .collect();
    near.sort_unstable();
    let best = near.first().map_or(0, |(distance, _)| *distance);
    near.into_iter().filter(|(distance, _)| *distance <= best + 1).take(4).map(|(_, known)| known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_near() {
        assert_eq!(suggestions("harakirri").first(), Some(&"harakiri"));
        assert!(suggestions("proceses").contains(&"processes"));
        assert!(suggestions("memory").is_empty(), "{:?}", suggestions("memory"));
        assert!(suggestions("zzzzqqqq").is_empty());
    }

    #[test]
    fn short_forms_are_one_letter() {
        assert_eq!(short_form("-t"), Some('t'));
        assert_eq!(short_form("--"), None);
        assert_eq!(short_form("-tt"), None);
        assert_eq!(short_form("t"), None);
    }
}
