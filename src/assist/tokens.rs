//! Meaning of names for colours: what is an option, a name of the file's own, what is never read.

use super::Scene;
use super::cursor::listed;
use super::folding::is_end;
use crate::catalog::{Grammar, OptId};
use crate::evaluate::is_variable;
use crate::syntax::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// A section.
    Section,
    /// An option of the server.
    Option,
    /// An option that the target does not have any more, or not yet.
    Absent,
    /// A name of the file's own, where it is set or used.
    Own,
    /// The opener or the end of a block.
    Block,
    /// A magic variable.
    Magic,
    /// A variable of the environment.
    Variable,
    /// A line that is not read.
    Dead,
}

/// All tokens, in order and without an overlap.
pub fn tokens(scene: &Scene<'_>) -> Vec<(Token, Span)> {
    let evaluation = scene.evaluation;
    let Some(load) = evaluation.loads.first() else { return Vec::new() };
    let document = &load.document;
    let mut all: Vec<(Token, Span)> = document
        .sections
        .iter()
        .filter_map(|section| Some((Token::Section, load.written(section.name.span())?)))
        .collect();
    for (entry, (first, _)) in document.entries.iter().zip(listed(evaluation)) {
        let key = entry.key.bytes(load.read());
        let is_section_read = document.section_name(load.read(), entry.section) == load.section;
        let option = OptId::lookup(key);
        let is_block = is_end(key) || option.is_some_and(|option| option.grammar() == Grammar::Condition);
        if is_section_read && !is_block && first.is_none() {
            all.extend(load.written(entry.span).map(|span| (Token::Dead, span)));
            continue;
        }
        let token = match option {
            _ if is_block => Token::Block,
            Some(option) if option.exists_in(evaluation.target) => Token::Option,
            Some(_) => Token::Absent,
            None => Token::Own,
        };
        all.extend(load.written(entry.key.span()).map(|span| (token, span)));
        all.extend(load.written(entry.value.span()).map(|span| inside(scene.text, span)).unwrap_or_default());
    }
    all.retain(|(_, span)| !span.is_empty());
    all.sort_by_key(|(_, span)| *span);
    let mut end = 0;
    all.retain(|(_, span)| {
        let is_free = span.start >= end;
        end = if is_free { span.end } else { end };
        is_free
    });
    all
}

/// The names that stand for something in a value.
fn inside(text: &str, span: Span) -> Vec<(Token, Span)> {
    let bytes = span.of(text.as_bytes());
    let mut all = Vec::new();
    let mut at = 0;
    while at + 1 < bytes.len() {
        let end = |opener: usize| Some(opener + memchr::memchr(b')', &bytes[opener..])? + 1);
        let found = match (bytes[at], bytes[at + 1]) {
            (b'%', b'(') => end(at).map(|end| (Token::Own, end)),
            (b'$', b'(') => end(at).map(|end| (Token::Variable, end)),
            (b'%', letter) if is_variable(letter) => Some((Token::Magic, at + 2)),
            (b'%', _) => {
                at += 2;
                continue;
            }
            _ => None,
        };
        if let Some((token, end)) = found {
            let start = span.start as usize;
            all.push((token, Span::new(start + at, start + end)));
            at = end;
        } else {
            at += 1;
        }
    }
    all
}
