//! Sections and options as symbols.

use serde_json::Value;

use super::document::Document;
use super::json::object;
use uwsgi_lint::display::escape;
use uwsgi_lint::evaluate::Load;
use uwsgi_lint::lint::secret::is_secret;
use uwsgi_lint::syntax::{Entry, Section, Span};

/// Kinds of symbols in the protocol.
const SECTION: u32 = 3;
const OPTION: u32 = 7;

/// More symbols help nobody.
const MOST: usize = 10_000;

/// Answers `textDocument/documentSymbol`.
pub(super) fn answer(document: &Document) -> Option<Value> {
    let load = document.analysis.as_ref()?.load()?;
    let mut entries = load.document.entries.iter().take(MOST).peekable();
    let mut symbols = Vec::new();
    for (number, section) in (0u32..).zip(&load.document.sections).take(MOST) {
        let own = std::iter::from_fn(|| entries.next_if(|entry| entry.section == number));
        let own: Vec<(Span, Value)> = own.filter_map(|entry| option(document, load, entry)).collect();
        symbols.extend(self::section(document, load, section, own));
    }
    Some(symbols.into())
}

fn section(document: &Document, load: &Load, section: &Section, own: Vec<(Span, Value)>) -> Option<Value> {
    let header = load.written(section.header).filter(|header| !header.is_empty());
    let first = header.or(own.first().map(|(span, _)| *span))?;
    let all = own.iter().fold(first, |all, (span, _)| all.join(*span));
    let name = escape(section.name.bytes(load.read()));
    Some(object([
        ("name", if name.is_empty() { "[]".into() } else { name.into() }),
        ("kind", SECTION.into()),
        ("range", document.text.range(all)),
        ("selectionRange", document.text.range(first)),
        ("children", own.into_iter().map(|(_, symbol)| symbol).collect::<Vec<Value>>().into()),
    ]))
}

fn option(document: &Document, load: &Load, entry: &Entry) -> Option<(Span, Value)> {
    let span = load.written(entry.span)?;
    let is_inside = |key: &Span| span.start <= key.start && key.end <= span.end;
    let selected = load.written(entry.key.span()).filter(is_inside).unwrap_or(span);
    let (key, value) = (entry.key.bytes(load.read()), entry.value.bytes(load.read()));
    let detail = if is_secret(key, value) { "****".to_owned() } else { escape(value) };
    let symbol = object([
        ("name", if key.is_empty() { "=".into() } else { escape(key).into() }),
        ("detail", detail.into()),
        ("kind", OPTION.into()),
        ("range", document.text.range(span)),
        ("selectionRange", document.text.range(selected)),
    ]);
    Some((span, symbol))
}
