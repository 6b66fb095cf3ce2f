//! Marks in the fixtures of rules: what a rule says, under the bytes that it says it of.
//!
//! ```text
//! proceses = 4
//! #~^^^^^^ error: no such option
//! ```
//!
//! Carets stand under the span; then severity and message. A span that no line of carets can show, since it begins in the
//! first two columns or goes over several lines, stands in `FIXTURE.spans`: `1:1-1:9 error: no such option`.

use std::fmt::Write as _;

/// Something that a rule said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Said {
    /// The file beside the configuration that it is said of.
    pub beside: Option<String>,
    /// Line and column, from 1, of its first character.
    pub start: (usize, usize),
    /// Line and column behind its last one.
    pub end: (usize, usize),
    /// Severity and message.
    pub says: String,
}

impl Said {
    /// As a line of a `.spans` file.
    pub(crate) fn line(&self) -> String {
        let file = self.beside.as_ref().map_or_else(String::new, |name| format!("{name}:"));
        let ((line, column), (end_line, end_column)) = (self.start, self.end);
        format!("{file}{line}:{column}-{end_line}:{end_column} {}", self.says)
    }

    /// Whether carets on the next line can show it.
    fn fits(&self) -> bool {
        self.start.0 == self.end.0 && self.start.1 > 2 && self.end.1 > self.start.1
    }
}

fn is_mark(line: &str) -> bool {
    line.strip_prefix("#~").is_some_and(|rest| rest.trim_start().starts_with('^'))
}

/// Whether a fixture has lines for the tests in it, marks or others.
pub(crate) fn has_lines(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("#~"))
}

/// The text without lines for the tests.
pub(crate) fn strip(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.starts_with("#~")).collect()
}

/// What the marks of a file say.
pub(crate) fn marked(text: &str, beside: Option<&str>) -> Vec<Said> {
    let (mut all, mut number) = (Vec::new(), 0);
    for line in text.lines() {
        if !line.starts_with("#~") {
            number += 1;
        } else if is_mark(line) {
            let start = line.chars().take_while(|&c| c != '^').count();
            let rest: String = line.chars().skip(start).collect();
            let width = rest.chars().take_while(|&c| c == '^').count();
            all.push(Said {
                beside: beside.map(str::to_owned),
                start: (number, start + 1),
                end: (number, start + width + 1),
                says: rest[width..].trim().to_owned(),
            });
        }
    }
    all
}

/// The text with the marks of what is said now; gives what no mark can show too.
pub(crate) fn remark(text: &str, said: &[Said]) -> (String, Vec<Said>) {
    let (mut out, mut number) = (String::new(), 0);
    let is_shown = |said: &&Said| has_lines(text) && said.fits();
    for line in text.split_inclusive('\n').filter(|line| !is_mark(line)) {
        out.push_str(line);
        if line.starts_with("#~") {
            continue;
        }
        number += 1;
        for said in said.iter().filter(is_shown).filter(|said| said.start.0 == number) {
            if !out.ends_with('\n') {
                out.push('\n');
            }
            let (before, width) = (said.start.1 - 3, said.end.1 - said.start.1);
            let _ = writeln!(out, "#~{}{} {}", " ".repeat(before), "^".repeat(width), said.says);
        }
    }
    (out, said.iter().filter(|said| !is_shown(said)).cloned().collect())
}
