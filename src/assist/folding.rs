//! Ranges that an editor can fold: sections, blocks of `if-*` and `for*`, and comments of several lines.

use super::Scene;
use crate::catalog::{Grammar, OptId};
use crate::syntax::Span;

/// What is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// A section.
    Section,
    /// From an opener to its end.
    Block,
    /// Comments below each other.
    Comment,
}

/// Everything that can be folded; of more than one line, as written.
pub fn folds(scene: &Scene<'_>) -> Vec<(Fold, Span)> {
    let Some(load) = scene.evaluation.loads.first() else { return Vec::new() };
    let written = |span: Span| load.written(span);
    let mut all = Vec::new();
    let mut open: Option<Span> = None;
    for entry in &load.document.entries {
        let Some(span) = written(entry.span) else { continue };
        let key = entry.key.bytes(load.read());
        if is_end(key) {
            all.extend(open.take().map(|start| (Fold::Block, start.join(span))));
        } else if OptId::lookup(key).is_some_and(|option| option.grammar() == Grammar::Condition) {
            open = Some(span);
        }
    }
    let mut lasts = vec![None; load.document.sections.len()];
    for entry in &load.document.entries {
        if let (Some(last), Some(span)) = (lasts.get_mut(entry.section as usize), written(entry.span)) {
            *last = Some(span);
        }
    }
    for (section, last) in load.document.sections.iter().zip(lasts) {
        let header = written(section.header).filter(|header| !header.is_empty());
        all.extend(header.zip(last).map(|(header, last)| (Fold::Section, header.join(last))));
    }
    all.extend(comments(scene, load.document.comments.iter().filter_map(|span| written(*span))));
    all.retain(|(_, span)| span.of(scene.text.as_bytes()).contains(&b'\n'));
    all.sort_by_key(|(_, span)| *span);
    all
}

/// Comments with nothing but blanks and one end of a line between them.
fn comments(scene: &Scene<'_>, spans: impl Iterator<Item = Span>) -> Vec<(Fold, Span)> {
    let mut all: Vec<Span> = Vec::new();
    for span in spans {
        let follows = |last: &Span| {
            let between = scene.text.get(last.end as usize..span.start as usize).unwrap_or("x");
            between.trim().is_empty() && between.matches('\n').count() <= 1
        };
        match all.last_mut() {
            Some(last) if follows(last) => *last = last.join(span),
            _ => all.push(span),
        }
    }
    all.into_iter().map(|span| (Fold::Comment, span)).collect()
}

/// What closes a block (`core/uwsgi.c:uwsgi_opt_logic` takes any for any).
pub(super) fn is_end(key: &[u8]) -> bool {
    matches!(key, b"end" | b"endif" | b"endfor" | b"end-if" | b"end-for")
}
