//! Patterns as `.gitignore` has them (gitignore(5)).
//!
//! Written here because the crate that is made for it brings engines of regular expressions, a sixth of the program.

use crate::host::wildcard;

/// The patterns of one file or list; the last one that matches decides.
#[derive(Debug, Default)]
pub(super) struct Patterns(Vec<Pattern>);

#[derive(Debug)]
struct Pattern {
    /// What stands between the slashes.
    parts: Vec<Vec<u8>>,
    /// `!`: takes back what an earlier pattern said.
    negated: bool,
    folders_only: bool,
}

impl Patterns {
    /// Reads a file. A line that is no pattern matches nothing.
    pub(super) fn of_file(text: &[u8]) -> Self {
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        let lines = text.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        let meant = lines.filter(|line| !line.is_empty() && line[0] != b'#');
        Self(meant.filter_map(|line| Pattern::parse(line).ok()).collect())
    }

    /// Adds one pattern.
    pub(super) fn add(&mut self, line: &str) -> Result<(), &'static str> {
        self.0.push(Pattern::parse(line.as_bytes())?);
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a path, relative to where the patterns stand and with `/`, is ignored; none when no pattern speaks of it.
    pub(super) fn ignores(&self, path: &[u8], is_folder: bool) -> Option<bool> {
        let parts: Vec<&[u8]> = path.split(|&byte| byte == b'/').collect();
        let hit = |pattern: &&Pattern| (is_folder || !pattern.folders_only) && pattern.matches(&parts);
        self.0.iter().rfind(hit).map(|pattern| !pattern.negated)
    }

    /// The same for a file and, where nothing speaks of it, the folders above it.
    pub(super) fn ignores_below(&self, path: &[u8]) -> bool {
        let above =
            path.iter().enumerate().rev().filter(|(_, byte)| **byte == b'/').map(|(at, _)| &path[..at]);
        let said = self.ignores(path, false);
        said.or_else(|| above.into_iter().find_map(|folder| self.ignores(folder, true))).unwrap_or(false)
    }
}

impl Pattern {
    fn parse(line: &[u8]) -> Result<Self, &'static str> {
        let mut rest = without_blanks(line);
        let negated = rest.first() == Some(&b'!');
        rest = &rest[usize::from(negated)..];
        let folders_only = rest.ends_with(b"/");
        rest = rest.strip_suffix(b"/").unwrap_or(rest);
        let anchored = rest.contains(&b'/');
        rest = rest.strip_prefix(b"/").unwrap_or(rest);
        if rest.is_empty() {
            return Err("a pattern without a name");
        }
        let mut parts: Vec<Vec<u8>> = rest.split(|&byte| byte == b'/').map(<[u8]>::to_vec).collect();
        if !anchored {
            parts.insert(0, b"**".to_vec());
        }
        if parts.iter().any(|part| !wildcard::is_whole(part)) {
            return Err("a `[` without its `]`, or a `\\` at the end");
        }
        Ok(Self { parts, negated, folders_only })
    }

    /// `**` stands for any number of parts, at the end for at least one.
    fn matches(&self, path: &[&[u8]]) -> bool {
        let (mut at, mut from) = (0, 0);
        let mut retry: Option<(usize, usize)> = None;
        loop {
            match self.parts.get(at) {
                Some(part) if part == b"**" && at + 1 == self.parts.len() => return from < path.len(),
                Some(part) if part == b"**" => {
                    retry = Some((at + 1, from));
                    at += 1;
                    continue;
                }
                Some(part) if from < path.len() && wildcard::matches(part, path[from]) => {
                    (at, from) = (at + 1, from + 1);
                    continue;
                }
                None if from == path.len() => return true,
                _ => {}
            }
            // Let the last `**` take one part more.
            match &mut retry {
                Some((after, start)) if *start < path.len() => {
                    *start += 1;
                    (at, from) = (*after, *start);
                }
                _ => return false,
            }
        }
    }
}

/// Blanks at the end do not count unless a backslash stands before them.
fn without_blanks(line: &[u8]) -> &[u8] {
    let mut end = line.len();
    while end > 0 && line[end - 1] == b' ' {
        let backslashes = line[..end - 1].iter().rev().take_while(|byte| **byte == b'\\').count();
        if backslashes % 2 == 1 {
            break;
        }
        end -= 1;
    }
    &line[..end]
}

#[cfg(test)]
mod tests {
    use super::Patterns;

    fn ignored(text: &str, path: &str) -> bool {
        let patterns = Patterns::of_file(text.as_bytes());
        let path = path.as_bytes();
        match path.strip_suffix(b"/") {
            Some(folder) => patterns.ignores(folder, true).unwrap_or(false),
            None => patterns.ignores_below(path),
        }
    }

    #[test]
    fn patterns_mean_what_git_means() {
        for (text, path, expected) in [
            ("a.ini", "a.ini", true),
            ("a.ini", "x/y/a.ini", true),
            ("/a.ini", "x/a.ini", false),
            ("x/a.ini", "y/x/a.ini", false),
            ("**/x/a.ini", "y/x/a.ini", true),
            ("x/**/a.ini", "x/a.ini", true),
            ("x/**/a.ini", "x/1/2/a.ini", true),
            ("x/**", "x/1/a.ini", true),
            ("x/**", "x/", false),
            ("build/", "build/", true),
            ("build/", "build", false),
            ("build/", "x/build/a.ini", true),
            ("*.ini\n!keep.ini", "keep.ini", false),
            ("*.ini\n!keep.ini", "other.ini", true),
            ("!keep.ini\n*.ini", "keep.ini", true),
            ("# a.ini", "a.ini", false),
            ("\\#a", "#a", true),
            ("\\!a", "!a", true),
            ("a  ", "a", true),
            ("a\\ ", "a ", true),
            ("a?c", "abc", true),
            ("a?c", "a/c", false),
            ("a*c", "a/c", false),
            ("*a*b*", "xxaxxbxx", true),
            ("[a-c]x", "bx", true),
            ("[!a-c]x", "bx", false),
            ("[]]x", "]x", true),
            ("[[:digit:]]x", "7x", true),
            ("[a", "[a", false),
            ("a\r\nb\r\n", "b", true),
            ("a**b", "axxb", true),
            ("/*", "a/b", true),
            ("", "a", false),
            ("/", "a", false),
        ] {
            assert_eq!(ignored(text, path), expected, "{text:?} {path:?}");
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        let text = format!("{}b\n{}x", "*a".repeat(200), "**/a/".repeat(200));
        assert!(!ignored(&text, &"a".repeat(5000)));
        assert!(!ignored(&text, &"a/".repeat(2000)[..3999]));
    }

    #[test]
    fn what_is_no_pattern_is_told() {
        let mut patterns = Patterns::default();
        assert!(patterns.add("[a").is_err() && patterns.add("/").is_err() && patterns.is_empty());
        assert!(patterns.add("conf/*.ini").is_ok() && !patterns.is_empty());
    }
}
