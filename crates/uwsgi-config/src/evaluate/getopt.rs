//! The words of a command line, read as glibc's `getopt_long` reads them for the server
//! (`core/uwsgi.c:uwsgi_commandline_config`, `build_options`).
//!
//! Each option is looked up when its turn comes, since a plugin or `declare-option` before it may have added it. Words
//! that are no options wait until all options are done.

use std::ops::Range;

use super::RefusalKind;
use super::text::Piece;
use crate::catalog::Arity;

/// What the option table says of a name at one moment.
pub(super) enum Lookup {
    /// It is this option, perhaps abbreviated.
    One(Vec<u8>, Arity),
    /// It begins several names, of which these are the first.
    Ambiguous(Vec<Vec<u8>>),
    /// No option is named so; why, when that is worth a word.
    Nothing(Option<String>),
    /// It cannot be told.
    Unsure,
}

/// The table of options as `getopt_long` sees it.
pub(super) trait Table {
    /// The option of that long name, or of which it is an abbreviation.
    fn long(&self, name: &[u8]) -> Lookup;
    /// The option of that letter.
    fn short(&self, letter: u8) -> Lookup;
}

/// What one call of `getopt_long` gives.
pub(super) enum Step {
    /// An option.
    Option { name: Vec<u8>, value: Option<Piece> },
    /// It reports an error, and the server exits.
    Refused(RefusalKind, String),
    /// The word may be anything.
    Unclear,
}

/// Where `getopt_long` stands.
pub(super) struct Getopt {
    words: Vec<Piece>,
    /// The next word.
    at: usize,
    /// The rest of a word of letters: its number, and the offset of the next letter.
    letters: Option<(usize, usize)>,
    /// The last word was refused or is unclear: what follows may be its value.
    lost: bool,
    /// The environment has `POSIXLY_CORRECT`: the first word that is no option ends the options.
    ordered: bool,
    /// The words that are no options.
    files: Vec<usize>,
}

impl Getopt {
    pub(super) fn new(words: Vec<Piece>, ordered: bool) -> Self {
        Self { words, at: 0, letters: None, lost: false, ordered, files: Vec::new() }
    }

    /// The words that are no options, by their numbers, once there is no further step.
    pub(super) fn into_files(self) -> impl Iterator<Item = (usize, Piece)> {
        let mut words = self.words;
        self.files.into_iter().map(move |at| (at, std::mem::take(&mut words[at])))
    }

    /// The number of the word that was taken last: that of a value where one follows its option.
    pub(super) fn last_word(&self) -> usize {
        self.at.saturating_sub(1)
    }

    /// The next option with the number of its word.
    pub(super) fn step(&mut self, table: &dyn Table) -> Option<(usize, Step)> {
        if let Some((word, offset)) = self.letters.take() {
            return Some((word, self.letter(word, offset, table)));
        }
        loop {
            let word = self.at;
            let piece = self.words.get(word)?;
            self.at += 1;
            let lost = std::mem::take(&mut self.lost);
            let unknown = piece.holes.first().map(|hole| hole.at as usize);
            match (&piece.bytes[..], unknown) {
                (_, Some(0)) | ([b'-'], Some(_)) => return Some((word, self.unclear())),
                (b"--", None) => {
                    self.files.extend(self.at..self.words.len());
                    self.at = self.words.len();
                }
                ([b'-', b'-', ..], _) => return Some((word, self.long(word, table))),
                ([b'-', _, ..], _) => return Some((word, self.letter(word, 1, table))),
                _ if lost => {}
                _ if self.ordered => {
                    self.files.extend(word..self.words.len());
                    self.at = self.words.len();
                }
                _ => self.files.push(word),
            }
        }
    }

    fn unclear(&mut self) -> Step {
        self.lost = true;
        Step::Unclear
    }

    fn refused(&mut self, kind: RefusalKind, reason: String) -> Step {
        self.lost = kind == RefusalKind::UnknownArgument;
        Step::Refused(kind, reason)
    }

    /// Whether a part of a word is known.
    fn is_known(&self, word: usize, range: Range<usize>) -> bool {
        !self.words[word].holes.iter().any(|hole| range.contains(&(hole.at as usize)))
    }

    /// `posix/getopt.c:process_long_option`
    fn long(&mut self, word: usize, table: &dyn Table) -> Step {
        let piece = &self.words[word];
        let equals = memchr::memchr(b'=', &piece.bytes);
        let end = equals.unwrap_or(piece.bytes.len());
        if !self.is_known(word, 0..end) {
            return self.unclear();
        }
        let given = piece.bytes[2..end].to_vec();
        let shown = String::from_utf8_lossy(&given).into_owned();
        let (name, arity) = match table.long(&given) {
            Lookup::One(name, arity) => (name, arity),
            other => return self.not_found(&format!("--{shown}"), other),
        };
        match (equals, arity) {
            (Some(_), Arity::None) => {
                let reason = format!("`--{shown}` takes no value on a command line");
                self.refused(RefusalKind::UnexpectedArgument, reason)
            }
            (Some(at), _) => {
                let value = Some(self.words[word].slice(at + 1..self.words[word].bytes.len()));
                Step::Option { name, value }
            }
            (None, Arity::Required) => self.with_following(name, &format!("--{shown}")),
            (None, _) => Step::Option { name, value: None },
        }
    }

    /// `posix/getopt.c:_getopt_internal_r`, from the letters on.
    fn letter(&mut self, word: usize, offset: usize, table: &dyn Table) -> Step {
        if !self.is_known(word, offset..offset + 1) {
            return self.unclear();
        }
        let piece = &self.words[word];
        let (letter, rest) = (piece.bytes[offset], offset + 1..piece.bytes.len());
        let shown = format!("-{}", char::from(letter));
        let (name, arity) = match table.short(letter) {
            Lookup::One(name, arity) => (name, arity),
            other => {
                return self.not_found(&shown, other);
            }
        };
        if arity == Arity::None {
            self.letters = (!rest.is_empty()).then_some((word, rest.start));
            return Step::Option { name, value: None };
        }
        if !rest.is_empty() {
            return Step::Option { name, value: Some(self.words[word].slice(rest)) };
        }
        match arity {
            Arity::Required => self.with_following(name, &shown),
            _ => Step::Option { name, value: None },
        }
    }

    fn with_following(&mut self, name: Vec<u8>, shown: &str) -> Step {
        if let Some(value) = self.words.get(self.at) {
            self.at += 1;
            Step::Option { name, value: Some(value.clone()) }
        } else {
            let reason = format!("`{shown}` requires a value, and nothing follows it");
            self.refused(RefusalKind::MissingArgument, reason)
        }
    }

    fn not_found(&mut self, shown: &str, lookup: Lookup) -> Step {
        let list = |names: &[Vec<u8>]| {
            let names = names.iter().take(4).map(|name| format!("`--{}`", String::from_utf8_lossy(name)));
            let more = if names.len() < 4 { "" } else { "…" };
            names.collect::<Vec<_>>().join(", ") + more
        };
        match lookup {
            Lookup::Ambiguous(names) => {
                let reason = format!("`{shown}` is ambiguous: it can mean {}", list(&names));
                self.refused(RefusalKind::AmbiguousArgument, reason)
            }
            Lookup::Nothing(why) => {
                let reason = why.unwrap_or_else(|| format!("uWSGI has no option `{shown}`"));
                self.refused(RefusalKind::UnknownArgument, reason)
            }
            Lookup::Unsure | Lookup::One(..) => self.unclear(),
        }
    }
}
