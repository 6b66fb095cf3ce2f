//! Why a YAML reader goes no further.

use super::common::bytes;
use crate::lint::Context;
use crate::syntax::{Document, Effect, Problem, Reader};

/// What stands where a reader stops or leaves something away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// A list or a map, which only libyaml takes.
    Nested,
    /// `key:` without a value.
    NoValue,
    /// `key:value` without the blank.
    NoBlank,
    /// A text over several lines.
    Block,
    /// A tab in front of the line.
    Tab,
    /// A `#` inside of a word or of quotes.
    Hash,
    /// No section of that name.
    NoSection,
    /// Something else.
    Other,
}

/// What a problem of a YAML file is about; `None` for other formats, and for what loses nothing.
pub(super) fn stop(cx: &Context<'_>, reader: Reader, document: &Document, problem: &Problem) -> Option<Stop> {
    if !matches!(reader, Reader::BuiltinYaml | Reader::LibYaml) || problem.effect == Effect::Notes {
        return None;
    }
    let all = bytes(cx);
    let at = problem.span.start as usize;
    let start = memchr::memrchr(b'\n', &all[..at]).map_or(0, |before| before + 1);
    let end = memchr::memchr(b'\n', &all[at..]).map_or(all.len(), |after| at + after);
    let line = all[start..end].trim_ascii();
    if problem.effect == Effect::Drops && problem.span.is_empty() {
        return Some(Stop::NoSection);
    }
    if reader == Reader::BuiltinYaml {
        return Some(builtin(all, end, line, document, problem));
    }
    let indent = &all[start..][..all[start..end].len() - all[start..end].trim_ascii_start().len()];
    let next = all[end..].trim_ascii_start();
    Some(match problem.effect {
        Effect::Refuses if indent.contains(&b'\t') || is_tabbed(all, end, next) => Stop::Tab,
        Effect::Refuses if previous(all, start).is_some_and(lacks_blank) || lacks_blank(line) => {
            Stop::NoBlank
        }
        Effect::Drops if line.ends_with(b":") => Stop::NoValue,
        _ => Stop::Other,
    })
}

fn builtin(all: &[u8], end: usize, line: &[u8], document: &Document, problem: &Problem) -> Stop {
    if problem.effect == Effect::Drops {
        let cut = problem.span.of(all).first() == Some(&b'#');
        return if cut { Stop::Hash } else { Stop::Other };
    }
    let last = document.entries.last().map(|entry| entry.value.bytes(all));
    if last.is_some_and(|value| matches!(value.first(), Some(b'|' | b'>')) && value.len() <= 3) {
        return Stop::Block;
    }
    let text = problem.span.of(all);
    if matches!(text.first(), Some(b'-' | b'[' | b'{')) {
        return Stop::Nested;
    }
    if !text.ends_with(b":") {
        return if memchr::memchr(b':', line).is_some() { Stop::NoBlank } else { Stop::Other };
    }
    if is_nested(all, end) { Stop::Nested } else { Stop::NoValue }
}

/// Whether the line after this one begins a list or is indented more.
fn is_nested(all: &[u8], end: usize) -> bool {
    let depth = |line: &[u8]| line.len() - line.trim_ascii_start().len();
    let start = memchr::memrchr(b'\n', &all[..end]).map_or(0, |before| before + 1);
    let this = depth(&all[start..end]);
    let mut lines = all.get(end + 1..).unwrap_or_default().split(|&byte| byte == b'\n');
    let next = lines.find(|line| !matches!(line.trim_ascii().first(), None | Some(b'#')));
    next.is_some_and(|next| {
        next.trim_ascii_start().starts_with(b"- ") && depth(next) >= this || depth(next) > this
    })
}

fn is_tabbed(all: &[u8], end: usize, next: &[u8]) -> bool {
    let gap = &all[end..all.len() - next.len()];
    let last = gap.rsplit(|&byte| byte == b'\n').next().unwrap_or_default();
    last.contains(&b'\t')
}

/// The line before the one that starts at `start`.
fn previous(all: &[u8], start: usize) -> Option<&[u8]> {
    all[..start].trim_ascii_end().rsplit(|&byte| byte == b'\n').next().map(<[u8]>::trim_ascii)
}

/// `key:value`, where YAML wants `key: value`.
fn lacks_blank(line: &[u8]) -> bool {
    let Some(colon) = memchr::memchr(b':', line) else { return false };
    let name = &line[..colon];
    let named = name.first().is_some_and(u8::is_ascii_alphabetic)
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    named && line.get(colon + 1).is_some_and(|byte| !byte.is_ascii_whitespace())
}
