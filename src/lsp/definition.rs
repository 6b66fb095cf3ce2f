//! Where an included file is, and where a placeholder gets its value.

use serde_json::Value;

use super::client::Client;
use super::cursor::{Cursor, Part};
use super::diagnostics::View;
use super::document::Document;
use uwsgi_lint::evaluate::{Evaluation, Origin};
use uwsgi_lint::lint::{Place, SourceId};
use uwsgi_lint::syntax::Span;

/// Answers `textDocument/definition`.
pub(super) fn answer(document: &Document, params: &Value, client: Client) -> Option<Value> {
    let offset = document.text.offset(&params["position"])?;
    let evaluation = document.analysis.as_ref()?.evaluation.as_ref()?;
    let cursor = Cursor::at(evaluation, offset).filter(|cursor| cursor.part == Part::Value)?;
    let places = match placeholder(document, &cursor, offset) {
        Some(name) => assignments(evaluation, name.as_bytes()),
        None => included(&cursor),
    };
    let mut view = View::new(document, client.encoding);
    let all: Vec<Value> = places.into_iter().filter_map(|place| view.location(place)).collect();
    Some(all.into())
}

/// The files that an entry includes.
fn included(cursor: &Cursor<'_>) -> Vec<Place> {
    let loads = (0u16..).zip(&cursor.evaluation.loads);
    let own = loads.filter(|(_, load)| load.by.is_some_and(|by| cursor.ids().any(|id| id == by)));
    own.map(|(number, _)| Place { source: SourceId(number), span: Span::empty(0) }).collect()
}

/// The name in the `%(name)` around an offset.
fn placeholder<'a>(document: &'a Document, cursor: &Cursor<'_>, offset: usize) -> Option<&'a str> {
    let text = &document.text.text;
    let before = text.get(cursor.span.start as usize..offset)?;
    let start = before.rfind("%(").map(|at| cursor.span.start as usize + at + 2)?;
    let rest = text.get(start..cursor.span.end as usize)?;
    let name = &rest[..rest.find(')')?];
    (offset <= start + name.len()).then_some(name)
}

/// The entries of that key, in the server's order.
fn assignments(evaluation: &Evaluation, name: &[u8]) -> Vec<Place> {
    let all = evaluation.ids().filter(|id| evaluation.key(*id) == name);
    let place = |id| {
        let Origin::File { load, .. } = evaluation.entry(id).origin else { return None };
        let (reading, entry) = evaluation.written(id)?;
        Some(Place { source: load.into(), span: reading.written(entry.span)? })
    };
    let mut places: Vec<Place> = all.filter_map(place).collect();
    places.dedup();
    places
}
