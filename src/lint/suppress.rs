//! Comments that silence findings: `# uwsgi-lint: ignore[rule] reason` on the line above, `ignore-file[rule]` anywhere.

use super::context::Context;
use super::finding::{Finding, Place};
use super::rules;
use crate::evaluate::LoadId;
use crate::syntax::{Format, LineIndex, Span, ini};

const MARK: &[u8] = b"uwsgi-lint:";

/// One name in the brackets of one comment.
struct Ignore {
    /// Where the name stands.
    span: Span,
    name: String,
    /// The line (from 0) whose findings it silences; `None` for all of the file.
    line: Option<usize>,
    used: bool,
}

/// Takes out what comments silence, and reports those that silence nothing.
pub(super) fn apply(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let ignores = silence(cx.source(), || comments(cx), LoadId(0), findings);
    findings.extend(ignores.iter().filter(|ignore| !ignore.used).map(unused));
    // A comment in a file beside may be about another configuration than this one.
    for (number, beside) in cx.settings.beside.iter().enumerate() {
        let load = cx.place_beside(number, Span::empty(0)).load;
        silence(&beside.bytes, || beside.comments().to_vec(), load, findings);
    }
}

/// Takes out what the comments of one file silence; gives the comments.
fn silence(
    source: &[u8],
    comments: impl FnOnce() -> Vec<Span>,
    load: LoadId,
    findings: &mut Vec<Finding>,
) -> Vec<Ignore> {
    if memchr::memmem::find(source, MARK).is_none() {
        return Vec::new();
    }
    let index = LineIndex::new(source);
    let comments = comments();
    let mut ignores: Vec<Ignore> =
        comments.iter().flat_map(|span| directives(source, *span, &index, &comments)).collect();
    findings.retain(|finding| {
        if finding.place.load != load {
            return true;
        }
        let line = index.line(finding.place.span.start);
        let mut keep = true;
        for ignore in &mut ignores {
            let here = ignore.line.is_none_or(|ignored| ignored == line);
            if here && (ignore.name == finding.rule.id || ignore.name == finding.rule.category.name()) {
                ignore.used = true;
                keep = false;
            }
        }
        keep
    });
    ignores
}

fn comments(cx: &Context<'_>) -> Vec<Span> {
    if cx.format() == Format::Ini {
        let comments = cx.ini_lines().filter(|line| line.kind == ini::LineKind::Comment);
        return comments.map(|line| line.text).collect();
    }
    let root = cx.root();
    root.document.comments.iter().filter_map(|span| root.written(*span)).collect()
}

fn directives(source: &[u8], comment: Span, index: &LineIndex, comments: &[Span]) -> Vec<Ignore> {
    let text = comment.of(source);
    let Some(mark) = memchr::memmem::find(text, MARK) else { return Vec::new() };
    let rest = &text[mark + MARK.len()..];
    let word = rest.trim_ascii_start();
    let (whole_file, list) = match (word.strip_prefix(b"ignore-file["), word.strip_prefix(b"ignore[")) {
        (Some(list), _) => (true, list),
        (None, Some(list)) => (false, list),
        (None, None) => return Vec::new(),
    };
    let Some(end) = memchr::memchr(b']', list) else { return Vec::new() };
    let line =
        (!whole_file).then(|| next_line(source, index, index.line(comment.end.saturating_sub(1)), comments));
    let base = comment.start as usize + (text.len() - list.len());
    let mut at = 0;
    let mut ignores = Vec::new();
    for name in list[..end].split(|&b| b == b',') {
        let trimmed = name.trim_ascii();
        let start = base + at + (name.len() - name.trim_ascii_start().len());
        let span = Span::new(start, start + trimmed.len());
        ignores.push(Ignore { span, name: String::from_utf8_lossy(trimmed).into_owned(), line, used: false });
        at += name.len() + 1;
    }
    ignores
}

/// The first line below that is neither blank nor a comment.
fn next_line(source: &[u8], index: &LineIndex, line: usize, comments: &[Span]) -> usize {
    let skipped = |line: usize| {
        let range = index.range(line, source);
        let text = source[range.clone()].trim_ascii();
        let first =
            range.start + source[range.clone()].iter().take_while(|b| b.is_ascii_whitespace()).count();
        text.is_empty()
            || comments.iter().any(|span| span.start as usize <= first && first < span.end as usize)
    };
    (line + 1..index.count()).find(|&line| !skipped(line)).unwrap_or(line)
}

fn unused(ignore: &Ignore) -> Finding {
    let place = Place { load: LoadId(0), span: ignore.span };
    let known = rules::find(&ignore.name).is_some()
        || super::Category::ALL.iter().any(|(_, name)| *name == ignore.name);
    let message = if !known {
        format!("there is no rule or category `{}` to ignore", ignore.name)
    } else if ignore.line.is_some() {
        format!("`{}` finds nothing in the line below", ignore.name)
    } else {
        format!("`{}` finds nothing in this file", ignore.name)
    };
    Finding::new(&rules::UNUSED_IGNORE, place, message).help("take the name out of the comment")
}
