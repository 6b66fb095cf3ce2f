//! File names that match a pattern, as glob(3) finds them with `GLOB_MARK` in the C locale: bytes, and no `**`.

use std::path::{Path, PathBuf};

use super::wildcard;
use crate::evaluate::path_bytes;

/// The names in order, folders with a `/` behind them. None when it cannot be told: one of the folders may not be looked
/// at, or the pattern has a `\` inside or a `/` at its end, which libraries of C take in several ways.
pub(super) fn glob(pattern: &[u8], locate: &dyn Fn(&[u8]) -> Option<PathBuf>) -> Option<Vec<Vec<u8>>> {
    // A `\` with nothing behind it matches no name.
    let before = pattern.strip_suffix(b"\\").unwrap_or(pattern);
    if before.contains(&b'\\') || before.ends_with(b"/") {
        return None;
    }
    if before.len() < pattern.len() {
        let is_pattern = before.iter().any(|byte| b"*?[".contains(byte));
        let is_absent = || locate(before).is_some_and(|path| std::fs::symlink_metadata(path).is_err());
        return (is_pattern || is_absent()).then(Vec::new);
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
    let is_hidden = name.first() == Some(&b'.') && !pattern.starts_with(b".");
    !is_hidden && wildcard::matches(pattern, name)
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
            ("[[:[:digit:]]", &["7", "[", ":"], &["a", "d"]),
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
