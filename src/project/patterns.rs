//! Patterns as `.gitignore` has them (gitignore(5)), matched by the crate that ripgrep is built on.
//!
//! The walk itself is ours: that crate's opens every `.gitignore` without a bound, and a repository may hold one that is a
//! link to `/dev/zero`.

use std::path::Path;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// The patterns of one file or list; the last one that matches decides.
#[derive(Debug)]
pub(super) struct Patterns(Gitignore);

impl Default for Patterns {
    fn default() -> Self {
        Self(Gitignore::empty())
    }
}

impl Patterns {
    /// Reads a file. A line that is no pattern matches nothing.
    pub(super) fn of_file(text: &[u8]) -> Self {
        let text = String::from_utf8_lossy(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text));
        let mut builder = GitignoreBuilder::new("");
        for line in text.lines() {
            // What the crate cannot read stands for nothing to git, too.
            let _ = builder.add_line(None, line);
        }
        builder.build().map_or_else(|_| Self::default(), Self)
    }

    /// Reads a list of settings.
    ///
    /// # Errors
    /// The first pattern that is none, and why.
    pub(super) fn of_list(list: &[impl AsRef<str>]) -> Result<Self, (String, String)> {
        let mut builder = GitignoreBuilder::new("");
        for pattern in list.iter().map(AsRef::as_ref) {
            let failed = |why: ignore::Error| (pattern.to_owned(), why.to_string());
            builder.add_line(None, pattern).map_err(failed)?;
        }
        builder.build().map(Self).map_err(|why| (String::new(), why.to_string()))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a path, relative to where the patterns stand, is ignored; none when no pattern speaks of it.
    pub(super) fn ignores(&self, path: &Path, is_folder: bool) -> Option<bool> {
        said(&self.0.matched(path, is_folder))
    }

    /// The same for a file and, where nothing speaks of it, the folders above it.
    pub(super) fn ignores_below(&self, path: &Path) -> bool {
        let above = path.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
        let of_folders = || above.into_iter().find_map(|folder| self.ignores(folder, true));
        self.ignores(path, false).or_else(of_folders).unwrap_or(false)
    }
}

fn said<T>(hit: &Match<T>) -> Option<bool> {
    match hit {
        Match::None => None,
        Match::Ignore(_) => Some(true),
        Match::Whitelist(_) => Some(false),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Patterns;

    fn ignored(text: &str, path: &str) -> bool {
        let patterns = Patterns::of_file(text.as_bytes());
        let path = Path::new(path);
        match path.to_str().and_then(|path| path.strip_suffix("/")) {
            Some(folder) => patterns.ignores(Path::new(folder), true).unwrap_or(false),
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
        assert!(Patterns::of_list(&["conf/*.ini", "a\\"]).is_err_and(|(pattern, _)| pattern == "a\\"));
        assert!(Patterns::of_list(&["conf/*.ini"]).is_ok_and(|patterns| !patterns.is_empty()));
    }
}
