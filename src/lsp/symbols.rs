//! Sections and options as symbols.

use gen_lsp_types::{DocumentSymbol, SymbolKind};
use uwsgi_lint::display::escape;
use uwsgi_lint::evaluate::Load;
use uwsgi_lint::lint::secret::masked;
use uwsgi_lint::syntax::{Entry, Section, Span};

use super::document::Document;

/// More symbols help nobody.
const MOST: usize = 10_000;

/// Answers `textDocument/documentSymbol`.
pub(super) fn answer(document: &Document) -> Option<Vec<DocumentSymbol>> {
    let load = document.analysis.as_ref()?.load()?;
    let mut entries = load.document.entries.iter().take(MOST).peekable();
    let mut symbols = Vec::new();
    for (number, section) in (0u32..).zip(&load.document.sections).take(MOST) {
        let own = std::iter::from_fn(|| entries.next_if(|entry| entry.section == number));
        let own: Vec<(Span, DocumentSymbol)> =
            own.filter_map(|entry| option(document, load, entry)).collect();
        symbols.extend(self::section(document, load, section, own));
    }
    Some(symbols)
}

fn section(
    document: &Document,
    load: &Load,
    section: &Section,
    own: Vec<(Span, DocumentSymbol)>,
) -> Option<DocumentSymbol> {
    let header = load.written(section.header).filter(|header| !header.is_empty());
    let first = header.or(own.first().map(|(span, _)| *span))?;
    let all = own.iter().fold(first, |all, (span, _)| all.join(*span));
    let name = escape(section.name.bytes(load.read()));
    let name = if name.is_empty() { "[]".to_owned() } else { name };
    let children = own.into_iter().map(|(_, symbol)| symbol).collect();
    Some(symbol(document, name, None, SymbolKind::Namespace, (all, first), Some(children)))
}

fn option(document: &Document, load: &Load, entry: &Entry) -> Option<(Span, DocumentSymbol)> {
    let span = load.written(entry.span)?;
    let is_inside = |key: &Span| span.start <= key.start && key.end <= span.end;
    let selected = load.written(entry.key.span()).filter(is_inside).unwrap_or(span);
    let (key, value) = (entry.key.bytes(load.read()), entry.value.bytes(load.read()));
    let detail = masked(key, value).map_or_else(|| escape(value), |masked| escape(&masked));
    let name = if key.is_empty() { "=".to_owned() } else { escape(key) };
    Some((span, symbol(document, name, Some(detail), SymbolKind::Property, (span, selected), None)))
}

#[expect(deprecated, reason = "the field is part of the type")]
fn symbol(
    document: &Document,
    name: String,
    detail: Option<String>,
    kind: SymbolKind,
    (range, selected): (Span, Span),
    children: Option<Vec<DocumentSymbol>>,
) -> DocumentSymbol {
    let (range, selection_range) = (document.text.range(range), document.text.range(selected));
    DocumentSymbol { name, detail, kind, tags: None, deprecated: None, range, selection_range, children }
}
