//! Magic pairs (`%d`, `%Y`, `%%`) as single characters, so that a text can be taken apart and written in another format
//! without touching them.
//!
//! The server replaces every `%x` before it parses (`core/utils.c:magic_sub`), so a pair must come out of a conversion as
//! the same two bytes. In the *token form* of a text each pair that is to be kept is one private-use character;
//! `%(` stays as it is, and what the server deletes without a trace (`%` and a line end) is gone.

use std::borrow::Cow;

use crate::evaluate::is_variable;
use memchr::memmem;

/// The first of 256 characters; each is three fixed bits patterns and one byte of the pair: `F3 B0 80..83 80..BF`.
const FIRST: [u8; 2] = [0xF3, 0xB0];

/// A text in token form.
pub(super) struct Tokens<'a> {
    pub(super) text: Cow<'a, [u8]>,
    /// Offsets in `text` where a line end was deleted together with the `%` before it.
    swallowed: Vec<usize>,
    /// The file ends in a `%` with nothing behind it.
    pub(super) open: bool,
}

/// Whether a text holds a character that the token form needs for itself.
pub(super) fn is_taken(text: &[u8]) -> bool {
    (0..text.len()).any(|at| token_at(text, at).is_some())
}

fn push_token(out: &mut Vec<u8>, letter: u8) {
    out.extend_from_slice(&[FIRST[0], FIRST[1], 0x80 | letter >> 6, 0x80 | letter & 0x3F]);
}

/// The letter of the pair whose token begins at `at`.
fn token_at(text: &[u8], at: usize) -> Option<u8> {
    let token = text.get(at..at + 4)?;
    let ours = token[..2] == FIRST && (0x80..0x84).contains(&token[2]) && token[3] & 0xC0 == 0x80;
    ours.then(|| (token[2] & 3) << 6 | token[3] & 0x3F)
}

/// Pairs that are kept although they say nothing, because a person wrote them: not those that eat punctuation of a format.
fn is_kept(letter: u8) -> bool {
    is_variable(letter) || letter.is_ascii_alphanumeric() || b" .,/_+*?!".contains(&letter)
}

/// Variables that can stand for nothing: `%x` without a section asked, capitals for a file that is the first itself,
/// digits where there are not that many folders.
const EMPTY: &[u8] = b"xODSPCENXIJ123456789";

/// The token form of a file; without `silent`, pairs that say nothing are gone.
pub(super) fn tokens(source: &[u8], silent: bool) -> Tokens<'_> {
    if memchr::memchr(b'%', source).is_none() {
        return Tokens { text: Cow::Borrowed(source), swallowed: Vec::new(), open: false };
    }
    let (mut text, mut swallowed, mut from) = (Vec::with_capacity(source.len()), Vec::new(), 0);
    while let Some(n) = memchr::memchr(b'%', &source[from..]) {
        text.extend_from_slice(&source[from..from + n]);
        match source.get(from + n + 1) {
            None => return Tokens { text: text.into(), swallowed, open: true },
            Some(b'(') => text.extend_from_slice(b"%("),
            Some(b'\n') => swallowed.push(text.len()),
            Some(&letter) if is_variable(letter) || silent && is_kept(letter) => {
                push_token(&mut text, letter);
            }
            Some(_) => {}
        }
        from += n + 2;
    }
    text.extend_from_slice(&source[from..]);
    Tokens { text: text.into(), swallowed, open: false }
}

impl Tokens<'_> {
    /// How many line ends of the file are missing before an offset.
    pub(super) fn missing_lines(&self, at: usize) -> usize {
        self.swallowed.partition_point(|&swallowed| swallowed <= at)
    }
}

/// A text out of its token form, as it is written: a lone `%` is doubled, since the server would take it for the start of a pair.
pub(super) fn written(text: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(b'%', text).is_none() && memmem::find(text, &FIRST).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        if let Some(letter) = token_at(text, at) {
            out.extend_from_slice(&[b'%', letter]);
            at += 4;
        } else if text[at] == b'%' {
            out.extend_from_slice(if text.get(at + 1) == Some(&b'(') { b"%(" } else { b"%%" });
            at += if text.get(at + 1) == Some(&b'(') { 2 } else { 1 };
        } else {
            out.push(text[at]);
            at += 1;
        }
    }
    Cow::Owned(out)
}

/// How [`read`] and [`read_empty`] look at a text.
pub(super) type View = fn(&[u8]) -> Cow<'_, [u8]>;

/// What the server reads, on whatever machine: variables stay tokens, and all other pairs are replaced.
pub(super) fn read(text: &[u8]) -> Cow<'_, [u8]> {
    replaced(text, b"")
}

/// The same where every variable is empty that can be.
pub(super) fn read_empty(text: &[u8]) -> Cow<'_, [u8]> {
    replaced(text, EMPTY)
}

fn replaced<'a>(text: &'a [u8], empty: &[u8]) -> Cow<'a, [u8]> {
    if memmem::find(text, &FIRST).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        match token_at(text, at) {
            None => out.push(text[at]),
            Some(b'%') => out.push(b'%'),
            Some(b'[') => out.push(0x1b),
            Some(letter) if is_variable(letter) && !empty.contains(&letter) => {
                out.extend_from_slice(&text[at..at + 4]);
            }
            Some(_) => {}
        }
        at += if token_at(text, at).is_some() { 4 } else { 1 };
    }
    Cow::Owned(out)
}

/// The letters of the variables in a text.
pub(super) fn variables(text: &[u8]) -> impl Iterator<Item = u8> + '_ {
    (0..text.len())
        .filter_map(|at| token_at(text, at))
        .filter(|&letter| letter != b'%' && is_variable(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for text in ["a", "%d/x", "%%d", "%(a)%(b)", "%Y-%m", "50% off", "%%%(a)", "\u{e9}%V"] {
            let token = tokens(text.as_bytes(), true);
            assert_eq!(*written(&token.text), *text.as_bytes(), "{text}");
        }
        assert_eq!(*written(b"50%"), *b"50%%");
        assert_eq!(*tokens(b"a%\nb%\"c%", true).text, *b"abc");
        assert_eq!(*read(&tokens(b"a%%b%Yc%(d)", true).text), *b"a%bc%(d)");
        assert!(is_taken(&tokens(b"%d", true).text) && !is_taken(b"%d"));
        assert_eq!(variables(&tokens(b"%%%d%Y%(x)", true).text).collect::<Vec<_>>(), b"d");
    }
}
