//! What a shell fills in: `$X`, `${X:-4}`, `$(…)`, backticks.

use super::super::text::{Atom, Unknown, is_name, written};

/// The expansion at the start of `rest`, and how many atoms it has; none where the `$` or backtick stands for itself.
pub(super) fn expansion(rest: &[Atom], quoted: bool) -> Option<(usize, Unknown)> {
    let (width, name, hint) = match (rest.first()?.known()?, rest.get(1)?.known()?) {
        (b'`', _) => {
            (1 + rest[1..].iter().position(|atom| atom.is(b'`')).unwrap_or(rest.len() - 2) + 1, None, None)
        }
        (b'$', b'{') => {
            let close = closing(rest, 2, b'{', b'}');
            let (name, hint) = braced(&rest[2..close]);
            ((close + 1).min(rest.len()), name, hint)
        }
        (b'$', b'(') => ((closing(rest, 2, b'(', b')') + 1).min(rest.len()), None, None),
        (b'$', first) if first.is_ascii_alphabetic() || first == b'_' => {
            let length = rest[1..].iter().take_while(|atom| atom.known().is_some_and(is_name)).count();
            (length + 1, super::super::text::known(&rest[1..=length]), None)
        }
        (b'$', b'0'..=b'9' | b'@' | b'*' | b'#' | b'?' | b'-' | b'$' | b'!') => (2, None, None),
        _ => return None,
    };
    let text = written(&rest[..width]);
    let list = text == b"$@" || text.starts_with(b"${") && text.ends_with(b"[@]}") || text == b"${@}";
    Some((width, Unknown { may_split: !quoted || list, written: text, hint, name }))
}

/// Where a bracket closes, quotes and further brackets inside of it passed over; the end where it does not.
fn closing(rest: &[Atom], from: usize, open: u8, close: u8) -> usize {
    let (mut depth, mut quote, mut at) = (1, None, from);
    while let Some(atom) = rest.get(at) {
        match (atom.known(), quote) {
            (Some(b'\\'), None | Some(b'"')) => at += 1,
            (Some(byte), Some(open)) if byte == open => quote = None,
            (Some(byte @ (b'"' | b'\'')), None) => quote = Some(byte),
            (Some(byte), None) if byte == open => depth += 1,
            (Some(byte), None) if byte == close => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
        at += 1;
    }
    // An apostrophe in a default is no quote where the bracket would stay open for it.
    let plain = rest.iter().skip(from).position(|atom| atom.is(close));
    if quote.is_some() { plain.map_or(rest.len(), |n| from + n) } else { rest.len() }
}

/// The name in `${…}` where it is that variable's value, and its default.
fn braced(inside: &[Atom]) -> (Option<Vec<u8>>, Option<Vec<u8>>) {
    let length = inside.iter().take_while(|atom| atom.known().is_some_and(is_name)).count();
    let name = super::super::text::known(&inside[..length]).filter(|name| !name.is_empty());
    let rest = &inside[length..];
    let operator =
        rest.iter().take(2).take_while(|atom| matches!(atom.known(), Some(b':' | b'-' | b'='))).count();
    let is_default = match operator {
        0 => return (name.filter(|_| rest.is_empty()), None),
        1 => !rest[0].is(b':'),
        _ => rest[0].is(b':') && !rest[1].is(b':') || !rest[0].is(b':'),
    };
    if !is_default {
        return (None, None);
    }
    let value = &rest[if rest[0].is(b':') { 2 } else { 1 }..];
    (name, default(value))
}

/// A default without its quotes; none where the shell fills in something there too.
fn default(value: &[Atom]) -> Option<Vec<u8>> {
    let text = super::super::text::known(value)?;
    if memchr::memchr2(b'$', b'`', &text).is_some() {
        return None;
    }
    Some(text.into_iter().filter(|byte| !matches!(byte, b'"' | b'\'')).collect())
}
