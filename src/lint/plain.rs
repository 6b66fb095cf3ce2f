//! Values in which nothing is wrong that another rule speaks of.

use super::Context;
use super::finding::SourceId;
use super::text::has_pair;
use crate::evaluate::{EntryId, HOLE};

/// The value of an entry, when it is known and no other rule speaks of it.
pub fn plain<'a>(cx: &Context<'a>, id: EntryId) -> Option<&'a [u8]> {
    cx.value(id).filter(|value| !is_spoken_of(value) && !is_template(cx, id))
}

/// The line holds marks of a template language. Looked for as written: magic variables take a `%` away.
pub fn is_template(cx: &Context<'_>, id: EntryId) -> bool {
    if !cx.has_template_marks() {
        return false;
    }
    let line = cx
        .entry_place(id)
        .filter(|place| place.source == SourceId::LINTED)
        .map(|place| place.span.of(cx.source()));
    line.is_some_and(|line| [b"{{", b"{%", b"<%"].iter().any(|mark| has_pair(line, **mark)))
}

/// Other rules speak of trailing comments, quotes, placeholders that nothing fills, and templates.
pub fn is_spoken_of(value: &[u8]) -> bool {
    let is_mark = |pair: &[u8]| {
        matches!(
            pair,
            [b'%' | b'@', b'('] | [b'{', b'{' | b'%'] | [b'<', b'%'] | b"__" | [b' ' | b'\t', b'#' | b';']
        )
    };
    matches!(value, [b'"' | b'\'' | b'`' | b'#' | b';', ..])
        || memchr::memchr2(b'$', HOLE, value).is_some()
        || value.windows(2).any(is_mark)
}
