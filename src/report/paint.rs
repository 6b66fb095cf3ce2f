//! Colours, drawing characters and the wrapping of sentences.

use std::borrow::Cow;
use std::fmt::Write as _;

use miette::{GraphicalTheme, ThemeCharacters, ThemeStyles};
use unicode_width::UnicodeWidthStr;

use super::clip::width;
use super::{Style, escape};
use crate::lint::Severity;

/// Sentences are not wider than this, however wide the terminal is.
const WIDEST: usize = 100;

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Severity(Severity),
    Frame,
    Path,
    Help,
    Good,
    Strong,
    Removed,
    Added,
}

/// How a run is painted.
pub(super) struct Paint {
    pub(super) color: bool,
    pub(super) unicode: bool,
    pub(super) width: usize,
    links: bool,
}

impl Paint {
    pub(super) fn new(style: &Style) -> Self {
        Self { color: style.color, unicode: style.unicode, width: style.width.max(40), links: style.links }
    }

    /// Appends text in the colour of its role.
    pub(super) fn push(&self, out: &mut String, role: Role, text: &str) {
        let code = match role {
            Role::Severity(Severity::Error) => "1;31",
            Role::Severity(Severity::Warning) => "1;33",
            Role::Severity(Severity::Info) => "1;34",
            Role::Severity(Severity::Style) => "1;35",
            Role::Path => "36",
            Role::Frame => "2",
            Role::Help | Role::Good => "1;32",
            Role::Strong => "1",
            Role::Removed => "31",
            Role::Added => "32",
        };
        if self.color {
            let _ = write!(out, "\u{1b}[{code}m{text}\u{1b}[0m");
        } else {
            out.push_str(text);
        }
    }

    /// Appends a coloured text that leads to an address where the terminal follows links (OSC 8).
    pub(super) fn link(&self, out: &mut String, role: Role, text: &str, address: &str) {
        if self.links {
            let _ = write!(out, "\u{1b}]8;;{address}\u{1b}\\");
        }
        self.push(out, role, text);
        if self.links {
            out.push_str("\u{1b}]8;;\u{1b}\\");
        }
    }

    /// The theme in which miette draws a snippet: the primary place in the colour of its severity, others in another.
    pub(super) fn theme(&self, severity: Severity, is_primary: impl Iterator<Item = bool>) -> GraphicalTheme {
        let characters = if self.unicode { ThemeCharacters::unicode() } else { ThemeCharacters::ascii() };
        if !self.color {
            return GraphicalTheme { characters, styles: ThemeStyles::none() };
        }
        let ansi = ThemeStyles::ansi();
        let plain = ThemeStyles::none();
        let primary = match severity {
            Severity::Error => ansi.error.bold(),
            Severity::Warning => ansi.warning.bold(),
            Severity::Info => plain.error.blue().bold(),
            Severity::Style => plain.error.magenta().bold(),
        };
        let highlights = is_primary.map(|yes| if yes { primary } else { ansi.help }).collect();
        GraphicalTheme { characters, styles: ThemeStyles { highlights, ..plain } }
    }

    /// Columns of a sentence that starts a line.
    pub(super) fn sentence_width(&self) -> usize {
        self.width.min(WIDEST)
    }

    /// Appends a sentence after `lead` columns already written, its further lines indented. Ends the line.
    pub(super) fn sentence(&self, out: &mut String, lead: usize, indent: usize, text: &str) {
        let width = self.sentence_width() - 1;
        let clean = self.clean(text);
        for (at, line) in wrap(&clean, width.saturating_sub(lead).max(1), width - indent).iter().enumerate() {
            out.extend(std::iter::repeat_n(' ', if at > 0 { indent } else { 0 }));
            out.push_str(line);
            out.push('\n');
        }
    }

    /// Text without hidden characters; white space of any kind is a blank.
    pub(super) fn clean<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if escape::is_plain(text) {
            return text.into();
        }
        let mut out = String::with_capacity(text.len());
        escape::pictured(&mut out, &text.replace(['\n', '\t', '\r'], " "), self.unicode);
        out.into()
    }
}

/// Lines of words, the first `first` columns wide, the others `rest`. Words that fit nowhere are cut.
pub(super) fn wrap(text: &str, first: usize, rest: usize) -> Vec<Cow<'_, str>> {
    let any = || wrap_any(text, first, rest).into_iter().map(Cow::from).collect();
    wrap_plain(text, first, rest).unwrap_or_else(any)
}

/// The same of most sentences: visible ASCII with single blanks, no word of which has to be cut.
fn wrap_plain(text: &str, first: usize, rest: usize) -> Option<Vec<Cow<'_, str>>> {
    let has_gap = |text: &[u8]| text.windows(2).any(|two| two == b"  ");
    if !escape::is_plain(text) || text.trim() != text || has_gap(text.as_bytes()) {
        return None;
    }
    let (mut lines, mut left, mut room) = (Vec::new(), text, first);
    while left.len() > room {
        let end = memchr::memrchr(b' ', &left.as_bytes()[..=room])?;
        lines.push(left[..end].into());
        (left, room) = (&left[end + 1..], rest);
    }
    lines.push(left.into());
    Some(lines)
}

fn wrap_any(text: &str, first: usize, rest: usize) -> Vec<String> {
    let new_line = |room: usize| String::with_capacity(room.min(text.len()));
    let mut lines = vec![new_line(first)];
    let (mut used, mut room) = (0, first);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let gap = usize::from(used > 0);
        let wide = word.width();
        if used + gap + wide <= room {
            used += gap + wide;
            push_word(&mut lines, gap > 0, word);
            continue;
        }
        if used > 0 || (wide > room && wide <= rest) {
            lines.push(new_line(rest));
            room = rest;
        }
        used = 0;
        for c in word.chars() {
            if used + width(c, 0) > room && used > 0 {
                lines.push(new_line(rest));
                (used, room) = (0, rest);
            }
            used += width(c, 0);
            lines.last_mut().into_iter().for_each(|line| line.push(c));
        }
    }
    lines
}

fn push_word(lines: &mut [String], gap: bool, word: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(if gap { " " } else { "" });
        line.push_str(word);
    }
}
