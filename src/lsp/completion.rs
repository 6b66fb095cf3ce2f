//! Names of options, and the words that their values are made of.

use serde_json::Value;

use super::document::Document;
use super::json::{markdown, object};
use uwsgi_lint::catalog::{OptId, Version};
use uwsgi_lint::explain::option_markdown;
use uwsgi_lint::syntax::{Format, Span};

/// Kinds of items in the protocol.
const FIELD: u32 = 5;
const OPTION: u32 = 10;
const WORD: u32 = 20;

/// What can be written at a place.
struct Choice {
    kind: u32,
    label: &'static str,
    detail: String,
    text: String,
}

/// Answers `textDocument/completion`, where a line tells what may come: not in JSON and XML.
pub(super) fn answer(document: &Document, params: &Value) -> Option<Value> {
    let target = document.analysis.as_ref()?.evaluation.as_ref()?.target;
    let offset = document.text.offset(&params["position"])?;
    let line = document.text.line_at(offset);
    let (before, after) =
        (document.text.text.get(line.start..offset)?, document.text.text.get(offset..line.end)?);
    let (typed, choices) = choices(document.format(), before, after, target)?;
    let is_end = |c: char| c.is_whitespace() || matches!(c, '=' | ':' | ',' | ';' | '"' | '\'');
    let word = after.find(is_end).unwrap_or(after.len());
    let range = document.text.range(Span::new(offset - typed, offset + word));
    let item = |choice: Choice| {
        let edit = object([("range", range.clone()), ("newText", choice.text.into())]);
        object([
            ("label", choice.label.into()),
            ("kind", choice.kind.into()),
            ("detail", choice.detail.into()),
            ("textEdit", edit),
        ])
    };
    Some(choices.into_iter().map(item).collect::<Vec<Value>>().into())
}

/// Adds to an item of ours what is known of its option.
pub(super) fn resolve(item: &Value) -> Value {
    let mut item = item.clone();
    let name = item["label"].as_str().filter(|_| item["kind"] == OPTION).unwrap_or_default();
    if let Some(option) = OptId::lookup(name.as_bytes()) {
        item["documentation"] = markdown(option_markdown(option));
    }
    item
}

/// The choices at a place of a line, and how many bytes before it they take the place of.
fn choices(format: Format, before: &str, after: &str, target: Version) -> Option<(usize, Vec<Choice>)> {
    let (separator, written) = match format {
        Format::Ini | Format::Toml => ('=', " = "),
        Format::Yaml => (':', ": "),
        Format::Json | Format::Xml => return None,
    };
    let text = before.trim_start();
    if text.starts_with(['[', '#', ';', '-', '"', '\'']) {
        return None;
    }
    if let Some((key, value)) = text.split_once(separator) {
        let option = OptId::lookup(key.trim_end().as_bytes())?;
        return values(format, option, value.trim_start(), target);
    }
    // Keys of the outermost mapping are sections.
    let is_outermost = format == Format::Yaml && text.len() == before.len();
    if is_outermost || text.contains(char::is_whitespace) {
        return None;
    }
    let is_alone = after.trim().is_empty();
    Some((text.len(), names(target, if is_alone { written } else { "" })))
}

fn names(target: Version, behind: &str) -> Vec<Choice> {
    let choice = |option: OptId| {
        let plugin = if option.is_core() { String::new() } else { format!(", plugin {}", option.plugin()) };
        Choice {
            kind: OPTION,
            label: option.name(),
            detail: format!("{}{plugin}", option.grammar()),
            text: format!("{}{behind}", option.name()),
        }
    };
    OptId::all().filter(|option| option.exists_in(target)).map(choice).collect()
}

/// The words of an enumeration or a switch, or the keys of `key=value,…`.
fn values(format: Format, option: OptId, typed: &str, target: Version) -> Option<(usize, Vec<Choice>)> {
    let word = |label| Choice { kind: WORD, label, detail: String::new(), text: label.to_owned() };
    if option.is_flag() {
        return Some((typed.len(), ["true", "false"].map(word).into()));
    }
    // What is left are texts, which TOML wants in quotes.
    if format == Format::Toml {
        return None;
    }
    let words: Vec<Choice> = option.values().map(word).collect();
    if !words.is_empty() {
        return Some((typed.len(), words));
    }
    let vocabulary = option.vocabulary()?;
    let part = typed.rsplit(vocabulary.separator).next().unwrap_or_default();
    let keys = vocabulary.keys.iter().filter(|key| key.since <= target);
    let choice = |key: &uwsgi_lint::catalog::Key| Choice {
        kind: FIELD,
        label: key.name,
        detail: if key.target == key.name { String::new() } else { format!("same as {}", key.target) },
        text: format!("{}{}", key.name, if key.flag { "" } else { "=" }),
    };
    (!part.contains('=')).then(|| (part.len(), keys.map(choice).collect()))
}
