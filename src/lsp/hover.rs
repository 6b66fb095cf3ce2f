//! What is known of the thing below the pointer.

use serde_json::Value;

use super::analysis::Analysis;
use super::cursor::{Cursor, Part};
use super::document::Document;
use super::json::{markdown, object};
use uwsgi_lint::catalog::OptId;
use uwsgi_lint::display::shown_value;
use uwsgi_lint::explain::option_markdown;
use uwsgi_lint::lint::rules;
use uwsgi_lint::pages::rule_page;
use uwsgi_lint::syntax::Span;

/// More values of one line in a loop are not shown.
const MOST_VALUES: usize = 8;

/// Answers `textDocument/hover`.
pub(super) fn answer(document: &Document, params: &Value) -> Option<Value> {
    let offset = document.text.offset(&params["position"])?;
    let (text, span) = rule_at(document, offset).or_else(|| at(document.analysis.as_ref()?, offset))?;
    Some(object([("contents", markdown(text)), ("range", document.text.range(span))]))
}

fn at(analysis: &Analysis, offset: usize) -> Option<(String, Span)> {
    let cursor = Cursor::at(analysis.evaluation.as_ref()?, offset)?;
    let text = match cursor.part {
        Part::Key => option_markdown(OptId::lookup(cursor.key())?),
        Part::Value => held(&cursor)?,
    };
    Some((text, cursor.span))
}

/// What the server makes of a value, where that is not what is written.
fn held(cursor: &Cursor<'_>) -> Option<String> {
    let changed = |id| cursor.is_expanded() || cursor.evaluation.entry(id).raw.is_some();
    let values = cursor.ids().filter(|id| changed(*id)).map(|id| shown_value(cursor.evaluation, id));
    let values: Vec<String> = values.take(MOST_VALUES).collect();
    (!values.is_empty()).then(|| format!("The server reads\n\n````text\n{}\n````\n", values.join("\n")))
}

/// The page of a rule that a comment names to ignore it.
fn rule_at(document: &Document, offset: usize) -> Option<(String, Span)> {
    document.analysis.as_ref()?.evaluation.as_ref()?;
    let line = document.text.line_at(offset);
    let text = &document.text.text[line.clone()];
    let at = offset.checked_sub(line.start).filter(|at| text.is_char_boundary(*at))?;
    let is_other = |c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-';
    let start = text[..at].rfind(is_other).map_or(0, |before| before + 1);
    let end = text[at..].find(is_other).map_or(text.len(), |after| at + after);
    let rule = rules::find(text.get(start..end)?).filter(|_| text[..start].contains("uwsgi-lint:"))?;
    Some((rule_page(rule), Span::new(line.start + start, line.start + end)))
}
