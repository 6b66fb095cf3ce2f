//! Which parts of a file are secrets: what their names, the meaning of an option, or their own form says.
//!
//! **Invariant**: a value is masked by what it means and never by a part of a word: `PrivateTmp` is no secret, nor is the
//! path in `secret-file = /run/…`; the password of a `basicauth` route is one. Nothing that [`parts`] finds in a value
//! leaves in a message: [`Gate`]. Pinned by `tests/it/secrets.rs`.

mod forms;
mod gate;
mod line;
mod names;

use std::ops::Range;

pub use gate::Gate;
pub use line::in_line;
pub use names::is_secret as is_secret_name;

use crate::catalog::OptId;

/// The parts of an option's value that are secrets, in order and apart from one another.
pub fn parts(key: &[u8], value: &[u8]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = by_key(key, value).into_iter().collect();
    if all.first().is_none_or(|first| first.len() < value.len()) {
        all.extend(forms::in_text(value));
    }
    joined(all)
}

/// Whether any part of an option's value is a secret.
pub fn is_secret(key: &[u8], value: &[u8]) -> bool {
    !parts(key, value).is_empty()
}

/// The value with `****` for each part that is a secret; nothing where none is.
pub fn masked(key: &[u8], value: &[u8]) -> Option<Vec<u8>> {
    let parts = parts(key, value);
    (!parts.is_empty()).then(|| {
        let (mut out, mut from) = (Vec::with_capacity(value.len()), 0);
        for part in parts {
            out.extend_from_slice(&value[from..part.start]);
            out.extend_from_slice(b"****");
            from = part.end;
        }
        out.extend_from_slice(&value[from..]);
        out
    })
}

/// Whether the value of an option is `NAME=VALUE`, of which the name tells what the value is.
pub fn is_pair(key: &[u8]) -> bool {
    let pairs: [&[u8]; 8] = [
        b"env",
        b"ienv",
        b"set",
        b"set-ph",
        b"set-placeholder",
        b"vassal-set",
        b"vassals-set",
        b"Environment",
    ];
    pairs.contains(&key)
}

/// What the option means: all of its value, or what stands behind a name in it.
fn by_key(key: &[u8], value: &[u8]) -> Option<Range<usize>> {
    let whole = |start: usize| {
        let text = value[start..].trim_ascii();
        let start = start + value[start..].len() - value[start..].trim_ascii_start().len();
        (!is_public(text)).then(|| start..start + text.len())
    };
    if is_pair(key) {
        let at = memchr::memchr(b'=', value)?;
        return names::is_secret(value[..at].trim_ascii()).then(|| whole(at + 1))?;
    }
    match key {
        b"legion" => legion(value),
        b"snmp-community" => whole(0),
        // An option of the server means what it means, whatever its name sounds like.
        _ if OptId::lookup(key).is_some() => None,
        _ => names::is_secret(key).then(|| whole(0))?,
    }
}

/// `NAME ADDRESS VALOR ALGORITHM:SECRET`
fn legion(value: &[u8]) -> Option<Range<usize>> {
    let word = memchr::memchr_iter(b' ', value).nth(2)? + 1;
    let at = word + memchr::memchr(b':', &value[word..])? + 1;
    let end = memchr::memchr(b' ', &value[at..]).map_or(value.len(), |end| at + end);
    (at < end).then_some(at..end)
}

/// What stands where a secret would and is none: nothing, a switch, a reference to one, the path of a file that holds it.
fn is_public(text: &[u8]) -> bool {
    let inner = |open: usize| &text[open..text.len().saturating_sub(1).max(open)];
    let is_reference = match text {
        [b'$' | b'%' | b'@', b'(', .., b')'] | [b'$', b'{', .., b'}'] => {
            !inner(2).iter().any(|byte| matches!(byte, b')' | b'}' | b' '))
        }
        [b'{', b'{', .., b'}', b'}'] => true,
        [b'$', name @ ..] => name.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b'_'),
        _ => text.is_empty() || text.iter().all(|byte| *byte == b'*'),
    };
    let is_switch = [&b"true"[..], b"false", b"none", b"null", b"yes", b"no", b"on", b"off"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word));
    is_reference || is_switch || is_path(text)
}

/// A path below a folder that machines have.
fn is_path(text: &[u8]) -> bool {
    let tops: [&[u8]; 15] = [
        b"run", b"etc", b"var", b"srv", b"home", b"opt", b"usr", b"tmp", b"root", b"app", b"secrets", b"mnt",
        b"data", b"code", b"dev",
    ];
    let mut parts = text.split(|byte| *byte == b'/');
    let is_rooted = parts.next().is_some_and(|first| matches!(first, b"" | b"." | b".." | b"~" | b"file:"));
    let is_relative = text.starts_with(b"./") || text.starts_with(b"../") || text.starts_with(b"~/");
    let under = text.strip_prefix(b"file://").unwrap_or(text);
    let top = under.split(|byte| *byte == b'/').nth(1);
    is_rooted && (is_relative || top.is_some_and(|top| tops.contains(&top))) && !text.contains(&b' ')
}

/// Ranges in order, those that meet as one.
fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.retain(|range| range.start < range.end);
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut out: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match out.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => out.push(range),
        }
    }
    out
}
