//! One name against one pattern, as the C library and git have them; both are bytes.

/// Whether a name matches: `*`, `?`, `[a-z]`, `[[:digit:]]`, and `\x` for `x` itself. A `[` that is not closed is one.
pub(crate) fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        if pattern.get(at) == Some(&b'*') {
            retry = Some((at + 1, from));
            at += 1;
            continue;
        }
        if let (Some(length), true) = (one_matches(&pattern[at..], name.get(from)), from < name.len()) {
            (at, from) = (at + length, from + 1);
            continue;
        }
        if at == pattern.len() && from == name.len() {
            return true;
        }
        match &mut retry {
            Some((after, start)) if *start < name.len() => {
                *start += 1;
                (at, from) = (*after, *start);
            }
            _ => return false,
        }
    }
}

/// How much of the pattern matches this one byte.
fn one_matches(pattern: &[u8], byte: Option<&u8>) -> Option<usize> {
    let byte = *byte?;
    match *pattern.first()? {
        b'?' => Some(1),
        b'[' => match class(pattern, byte) {
            Some((hit, length)) => hit.then_some(length),
            None => (byte == b'[').then_some(1),
        },
        b'\\' => (pattern.get(1) == Some(&byte)).then_some(2),
        own => (own == byte).then_some(1),
    }
}

/// A class at the beginning of a pattern: whether it has the byte, and how long it is. None when it is not closed.
fn class(pattern: &[u8], byte: u8) -> Option<(bool, usize)> {
    let negated = matches!(pattern.get(1), Some(b'!' | b'^'));
    let first = 1 + usize::from(negated);
    let (mut at, mut hit) = (first, false);
    loop {
        if *pattern.get(at)? == b']' && at > first {
            return Some((hit != negated, at + 1));
        }
        if let Some(name) = named(&pattern[at..]) {
            hit |= is_in(name, byte);
            at += name.len() + 4;
            continue;
        }
        let (low, next) = member(pattern, at)?;
        at = next;
        let mut high = low;
        if pattern.get(at) == Some(&b'-') && pattern.get(at + 1).is_some_and(|&after| after != b']') {
            (high, at) = member(pattern, at + 1)?;
        }
        hit |= (low..=high).contains(&byte);
    }
}

/// One member of a class, and where the next one begins.
fn member(pattern: &[u8], at: usize) -> Option<(u8, usize)> {
    match *pattern.get(at)? {
        b'\\' => Some((*pattern.get(at + 1)?, at + 2)),
        byte => Some((byte, at + 1)),
    }
}

/// The name in `[:name:]`, if one stands there.
fn named(pattern: &[u8]) -> Option<&[u8]> {
    let rest = pattern.strip_prefix(b"[:")?;
    let end = rest.iter().position(|byte| !byte.is_ascii_lowercase())?;
    rest[end..].starts_with(b":]").then_some(&rest[..end])
}

fn is_in(name: &[u8], byte: u8) -> bool {
    match name {
        b"alnum" => byte.is_ascii_alphanumeric(),
        b"alpha" => byte.is_ascii_alphabetic(),
        b"blank" => matches!(byte, b' ' | b'\t'),
        b"cntrl" => byte.is_ascii_control(),
        b"digit" => byte.is_ascii_digit(),
        b"graph" => byte.is_ascii_graphic(),
        b"lower" => byte.is_ascii_lowercase(),
        b"print" => byte.is_ascii_graphic() || byte == b' ',
        b"punct" => byte.is_ascii_punctuation(),
        b"space" => byte.is_ascii_whitespace() || byte == 0x0b,
        b"upper" => byte.is_ascii_uppercase(),
        b"xdigit" => byte.is_ascii_hexdigit(),
        _ => false,
    }
}
