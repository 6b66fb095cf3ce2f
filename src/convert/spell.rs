//! Spellings are tried on the readers themselves before they are used.

use std::collections::HashSet;

use super::model::{Entry, Model};
use super::token::{self, View};
use crate::catalog::{Build, OptId, Setter};
use crate::syntax::{self, Effect, Reader};
use memchr::memmem;

/// Section, key and value.
pub(super) type Said<'a> = (&'a [u8], &'a [u8], &'a [u8]);

/// Whether a reader takes exactly that from a text in token form, whatever its variables stand for, and complains of nothing.
pub(super) fn says(reader: Reader, text: &[u8], asked: &[u8], expected: &[Said]) -> bool {
    let views: [View; 2] = [token::read, token::read_empty];
    views.into_iter().all(|view| says_in(view, reader, text, asked, expected))
}

fn says_in(view: View, reader: Reader, text: &[u8], asked: &[u8], expected: &[Said]) -> bool {
    let text = view(text);
    let document = syntax::read(reader, &text, asked);
    let clean = document.problems.iter().all(|problem| problem.effect == Effect::Notes);
    clean
        && document.entries.len() == expected.len()
        && document.entries.iter().zip(expected).all(|(entry, (section, key, value))| {
            *document.section_name(&text, entry.section) == *view(section)
                && *entry.key.bytes(&text) == *view(key)
                && *entry.value.bytes(&text) == *view(value)
        })
}

/// A name for a message.
pub(super) fn shown(text: &[u8]) -> String {
    let text = token::written(text);
    let text = String::from_utf8_lossy(&text);
    text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// `end` and its like close a block, whatever their value.
pub(super) fn is_terminator(key: &[u8]) -> bool {
    matches!(key, b"end" | b"endif" | b"endfor" | b"end-if" | b"end-for")
}

/// `if-…` and `for…` open one.
pub(super) fn is_opener(key: &[u8]) -> bool {
    !is_terminator(key) && OptId::lookup(key).is_some_and(|id| id.setter() == Setter::Logic)
}

/// Whether the option's value is only ever on or off (`core/config.c:uwsgi_opt_true`) for each of the builds.
pub(super) fn is_flag(key: &[u8], builds: &[Build]) -> bool {
    OptId::lookup(key).is_some_and(|id| {
        matches!(id.setter(), Setter::True | Setter::False)
            && builds.iter().all(|build| id.builds().contains(*build))
    })
}

/// The values that turn a flag off; every other one turns it on.
pub(super) fn is_off(value: &[u8]) -> bool {
    const OFF: [&[u8]; 4] = [b"false", b"off", b"no", b"0"];
    OFF.iter().any(|off| off.eq_ignore_ascii_case(value))
}

/// Whether the option's value is one number.
pub(super) fn is_number(key: &[u8]) -> bool {
    OptId::lookup(key).is_some_and(OptId::is_numeric)
}

/// An integer that every reader of every format gives back as it is written.
pub(super) fn small_integer(value: &[u8]) -> bool {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    (1..=9).contains(&digits.len())
        && digits.iter().all(u8::is_ascii_digit)
        && (digits == value && digits == b"0" || digits[0] != b'0')
}

/// The names whose text something else in the configuration looks at: `%(name)`, `if-opt`.
pub(super) struct Mentioned {
    names: HashSet<Vec<u8>>,
    /// A name is put together from parts: it may be any.
    any: bool,
}

impl Mentioned {
    pub(super) fn of(model: &Model) -> Self {
        let mut mentioned = Self { names: HashSet::new(), any: false };
        for Entry { key, value, .. } in model.entries() {
            if matches!(&key[..], b"if-opt" | b"if-not-opt") {
                let end = memchr::memchr(b'=', value).unwrap_or(value.len());
                mentioned.names.insert(value[..end].to_vec());
            }
            mentioned.references(value);
        }
        mentioned
    }

    fn references(&mut self, value: &[u8]) {
        let mut from = 0;
        while let Some(at) = memmem::find(&value[from..], b"%(") {
            let start = from + at + 2;
            let end = memchr::memchr(b')', &value[start..]).map_or(value.len(), |n| start + n);
            if memchr::memchr(b'(', &value[start..end]).is_some() {
                self.any = true;
                return;
            }
            for name in value[start..end].split(|byte| *byte == b' ') {
                self.names.insert(name.to_vec());
            }
            from = start;
        }
    }

    pub(super) fn has(&self, key: &[u8]) -> bool {
        self.any || self.names.contains(key)
    }
}
