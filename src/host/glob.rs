//! File names that match a pattern, as glob(3) finds them with `GLOB_MARK` in the C locale: bytes, and no `**`.

use std::path::{Path, PathBuf};

use crate::evaluate::path_bytes;

/// The names in order, folders with a `/` behind them. None when it cannot be told: one of the folders may not be looked
/// at, or the pattern has a `\` or a `/` at its end, which libraries of C take in several ways.
pub(super) fn glob(pattern: &[u8], locate: &dyn Fn(&[u8]) -> Option<PathBuf>) -> Option<Vec<Vec<u8>>> {
    if pattern.contains(&b'\\') || pattern.ends_with(b"/") {
        return None;
    }
    let mut found = vec![Vec::new()];
    let mut rest = pattern;
    while !rest.is_empty() && !found.is_empty() {
        let slashes = rest.iter().take_while(|&&byte| byte == b'/').count();
        for prefix in &mut found {
            prefix.extend(&rest[..slashes]);
        }
        rest = &rest[slashes..];
        let end = memchr::memchr(b'/', rest).unwrap_or(rest.len());
        let mut next = Vec::new();
        for prefix in found {
            step(&prefix, &rest[..end], locate, &mut next)?;
        }
        found = next;
        rest = &rest[end..];
    }
    for name in &mut found {
        if locate(name)?.is_dir() {
            name.push(b'/');
        }
    }
    found.sort_unstable();
    Some(found)
}

/// Appends what is in the folder `prefix` and matches one part of the pattern.
fn step(
    prefix: &[u8],
    part: &[u8],
    locate: &dyn Fn(&[u8]) -> Option<PathBuf>,
    next: &mut Vec<Vec<u8>>,
) -> Option<()> {
    if !part.iter().any(|byte| b"*?[".contains(byte)) {
        let name = [prefix, part].concat();
        if std::fs::symlink_metadata(locate(&name)?).is_ok() {
            next.push(name);
        }
        return Some(());
    }
    let folder = locate(if prefix.is_empty() { b"." } else { prefix })?;
    // A folder that cannot be read has no names, to the server too.
    let Ok(entries) = std::fs::read_dir(folder) else { return Some(()) };
    let names = entries.flatten().map(|entry| path_bytes(Path::new(&entry.file_name())));
    let always = [b".".to_vec(), b"..".to_vec()];
    next.extend(
        always.into_iter().chain(names).filter(|name| fits(part, name)).map(|name| [prefix, &name].concat()),
    );
    Some(())
}

/// Whether a name matches; a dot at its start has to stand in the pattern itself.
fn fits(pattern: &[u8], name: &[u8]) -> bool {
    if name.first() == Some(&b'.') && !pattern.starts_with(b".") {
        return false;
    }
    let (mut p, mut n) = (0, 0);
    // Where the pattern goes on behind the last star, and the first byte that the star does not take.
    let mut star: Option<(usize, usize)> = None;
    loop {
        if pattern.get(p) == Some(&b'*') {
            p += 1;
            star = Some((p, n));
        } else if n == name.len() {
            return p == pattern.len();
        } else if let Some(width) = one(&pattern[p..], name[n]) {
            p += width;
            n += 1;
        } else if let Some((behind, from)) = star {
            star = Some((behind, from + 1));
            (p, n) = (behind, from + 1);
        } else {
            return false;
        }
    }
}

/// How much of the pattern's start stands for this byte.
fn one(pattern: &[u8], byte: u8) -> Option<usize> {
    match pattern {
        [b'?', ..] => Some(1),
        [b'[', inside @ ..] => match set(inside, byte) {
            Some((width, holds)) => holds.then_some(width + 1),
            None => (byte == b'[').then_some(1),
        },
        [literal, ..] => (*literal == byte).then_some(1),
        [] => None,
    }
}

/// The length of a set behind its `[`, and whether the byte is in it; none when it is not closed.
fn set(inside: &[u8], byte: u8) -> Option<(usize, bool)> {
    let is_not = matches!(inside.first(), Some(b'!' | b'^'));
    let start = usize::from(is_not);
    let (mut at, mut holds) = (start, false);
    loop {
        let rest = inside.get(at..)?;
        match rest {
            [b']', ..] if at > start => return Some((at + 1, holds != is_not)),
            [b'[', b':', class @ ..] if memchr::memmem::find(class, b":]").is_some() => {
                let end = memchr::memmem::find(class, b":]")?;
                holds |= in_class(&class[..end], byte);
                at += end + 4;
            }
            _ => {
                let (low, upper) = (*rest.first()?, rest.get(1..)?.strip_prefix(b"-"));
                let high = upper.and_then(|upper| upper.first()).filter(|high| **high != b']');
                at += if high.is_some() { 3 } else { 1 };
                let high = *high.unwrap_or(&low);
                holds |= (low..=high).contains(&byte);
            }
        }
    }
}

fn in_class(name: &[u8], byte: u8) -> bool {
    match name {
        b"alpha" => byte.is_ascii_alphabetic(),
        b"digit" => byte.is_ascii_digit(),
        b"alnum" => byte.is_ascii_alphanumeric(),
        b"upper" => byte.is_ascii_uppercase(),
        b"lower" => byte.is_ascii_lowercase(),
        b"xdigit" => byte.is_ascii_hexdigit(),
        b"punct" => byte.is_ascii_punctuation(),
        b"space" => byte.is_ascii_whitespace() || byte == b'\x0b',
        b"blank" => matches!(byte, b' ' | b'\t'),
        b"cntrl" => byte.is_ascii_control(),
        b"graph" => byte.is_ascii_graphic(),
        b"print" => byte.is_ascii_graphic() || byte == b' ',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn names_match_as_in_the_c_library() {
        for (pattern, yes, no) in [
            ("*.ini", &["a.ini", "a.b.ini"][..], &[".ini", ".a.ini", "a.inix", "a"][..]),
            ("a**b?", &["abc", "axbbc"], &["ab", "a"]),
            (".*", &[".", "..", ".a"], &["a"]),
            ("[!a-c]x", &["dx", "]x"], &["ax", "x", ".x"]),
            ("[]-]", &["]", "-"], &["a"]),
            ("[a", &["[a"], &["a"]),
            ("[[:digit:]x-z]", &["7", "y"], &["a", ":", "[", "]"]),
        ] {
            for (name, wanted) in
                yes.iter().map(|name| (name, true)).chain(no.iter().map(|name| (name, false)))
            {
                assert_eq!(fits(pattern.as_bytes(), name.as_bytes()), wanted, "{pattern} {name}");
            }
        }
        assert!(fits(b"?*", b"\xff\xfe"));
    }
}
