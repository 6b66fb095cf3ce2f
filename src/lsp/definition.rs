//! Where an included file is, and where a placeholder or a section is set.

use std::path::Path;

use gen_lsp_types::{Location, Position, Uri};
use uwsgi_lint::assist::cursor::{Cursor, Part};
use uwsgi_lint::assist::symbols::{Occurrence, occurrences, symbol_at};
use uwsgi_lint::assist::{Scene, links};
use uwsgi_lint::evaluate::Evaluation;
use uwsgi_lint::host::to_path;
use uwsgi_lint::syntax::Span;

use super::client::Client;
use super::diagnostics::View;
use super::document::Document;
use super::uri::uri_of;

/// Answers `textDocument/definition`.
pub(super) fn answer(document: &Document, position: Position, client: Client) -> Option<Vec<Location>> {
    let scene = document.scene()?;
    let offset = document.text.offset(position);
    let mut view = View::new(document, client);
    let is_key = Cursor::at(scene.evaluation, offset).is_some_and(|cursor| cursor.part == Part::Key);
    if let Some((symbol, _)) = symbol_at(&scene, offset).filter(|_| !is_key) {
        let set = occurrences(scene.evaluation, &symbol).into_iter().filter(|one| one.is_write);
        return Some(set.filter_map(|one| view.place(one.load, whole(scene.evaluation, one))).collect());
    }
    let cursor = Cursor::at(scene.evaluation, offset).filter(|cursor| cursor.part == Part::Value)?;
    let included: Vec<Location> =
        included(&cursor).into_iter().filter_map(|(load, span)| view.place(load, span)).collect();
    if !included.is_empty() {
        return Some(included);
    }
    let link = links::links(&scene)
        .into_iter()
        .find(|link| link.span.start as usize <= offset && offset <= link.span.end as usize);
    let path = link.map(|link| link.path).or_else(|| module(&scene, &cursor));
    Some(path.and_then(|path| file(&to_path(&path))).into_iter().collect())
}

/// The entry or the header that a name stands in.
fn whole(evaluation: &Evaluation, one: Occurrence) -> Span {
    let load = &evaluation.loads[usize::from(one.load)];
    let entries = load.document.entries.iter().map(|entry| entry.span);
    let headers = load.document.sections.iter().map(|section| section.header);
    let mut written = entries.chain(headers).filter_map(|span| load.written(span));
    written.find(|span| span.start <= one.span.start && one.span.end <= span.end).unwrap_or(one.span)
}

/// The beginning of a file.
fn file(path: &Path) -> Option<Location> {
    let uri = Uri(uri_of(path).filter(|_| path.is_file())?);
    let start = Position { line: 0, character: 0 };
    Some(Location { uri, range: gen_lsp_types::Range { start, end: start } })
}

/// The files that an entry includes.
fn included(cursor: &Cursor<'_>) -> Vec<(u16, Span)> {
    let loads = (0u16..).zip(&cursor.evaluation.loads);
    let own = loads.filter(|(_, load)| load.by.is_some_and(|by| cursor.ids().any(|id| id == by)));
    own.map(|(number, _)| (number, Span::empty(0))).collect()
}

/// The file of a module that a value names.
fn module(scene: &Scene<'_>, cursor: &Cursor<'_>) -> Option<Vec<u8>> {
    let value = scene.evaluation.known_value(cursor.ids().next()?)?;
    links::module(scene, cursor.key(), value)
}
