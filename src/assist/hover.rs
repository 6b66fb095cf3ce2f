//! What is known of the thing at a place.

use super::Scene;
use super::cursor::{Cursor, Part};
use crate::catalog::OptId;
use crate::display::shown_value;
use crate::explain::option_markdown;
use crate::lint::rules;
use crate::pages::rule_page;
use crate::syntax::Span;

/// More values of one line in a loop are not shown.
const MOST_VALUES: usize = 8;

/// Markdown about the option, the value or the rule at an offset, and where that is written.
pub fn hover(scene: &Scene<'_>, offset: usize) -> Option<(String, Span)> {
    rule_at(scene.text, offset).or_else(|| {
        let cursor = Cursor::at(scene.evaluation, offset)?;
        let text = match cursor.part {
            Part::Key => option_markdown(OptId::lookup(cursor.key())?),
            Part::Value => held(&cursor)?,
        };
        Some((text, cursor.span))
    })
}

/// What the server makes of a value, where that is not what is written.
fn held(cursor: &Cursor<'_>) -> Option<String> {
    let changed = |id| cursor.is_expanded() || cursor.evaluation.entry(id).raw.is_some();
    let values = cursor.ids().filter(|id| changed(*id)).map(|id| shown_value(cursor.evaluation, id));
    let values: Vec<String> = values.take(MOST_VALUES).collect();
    (!values.is_empty()).then(|| format!("The server reads\n\n````text\n{}\n````\n", values.join("\n")))
}

/// The page of a rule that a comment names to ignore it.
fn rule_at(text: &str, offset: usize) -> Option<(String, Span)> {
    let start = text.get(..offset)?.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let end = text[offset..].find(['\n', '\r']).map_or(text.len(), |at| offset + at);
    let (line, at) = (&text[start..end], offset - start);
    let is_other = |c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-';
    let first = line[..at].rfind(is_other).map_or(0, |before| before + 1);
    let last = line[at..].find(is_other).map_or(line.len(), |after| at + after);
    let rule = rules::find(line.get(first..last)?).filter(|_| line[..first].contains("uwsgi-lint:"))?;
    Some((rule_page(rule), Span::new(start + first, start + last)))
}
