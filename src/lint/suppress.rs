//! Comments that silence findings: `# uwsgi-lint: ignore[rule] reason` on the line above, `ignore-file[rule]` anywhere.

use std::collections::HashMap;

use super::context::Context;
use super::finding::{Finding, Place, SourceId};
use super::findings::MOST_FINDINGS;
use super::rule::Severity;
use super::rules;
use crate::syntax::{Format, LineIndex, Span, ini};
use memchr::memmem;

const MARK: &[u8] = b"uwsgi-lint:";

/// One name in the brackets of one comment.
struct Ignore<'a> {
    /// Where the name stands.
    span: Span,
    name: &'a [u8],
    /// The line (from 0) whose findings it silences; `None` for all of the file.
    line: Option<usize>,
    used: bool,
}

/// Takes out what comments silence, and reports those that silence nothing.
pub(super) fn apply(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let ignores = silence(cx.source(), || comments(cx), SourceId::LINTED, findings);
    let unused = ignores.iter().filter(|ignore| !ignore.used && !cx.is_cut_short(ignore.name));
    findings.extend(unused.take(MOST_FINDINGS).map(self::unused));
    findings.extend(misspelled(cx).into_iter().take(MOST_FINDINGS));
    // A comment in a file beside may be about another configuration than this one.
    for (number, beside) in cx.settings.beside.iter().enumerate() {
        let file = cx.place_beside(number, Span::empty(0)).source;
        silence(&beside.bytes, || beside.comments().to_vec(), file, findings);
    }
}

/// Takes out what the comments of one file silence; gives the comments.
fn silence<'s>(
    source: &'s [u8],
    comments: impl FnOnce() -> Vec<Span>,
    file: SourceId,
    findings: &mut Vec<Finding>,
) -> Vec<Ignore<'s>> {
    if memmem::find(source, MARK).is_none() {
        return Vec::new();
    }
    let index = LineIndex::new(source);
    let mut comments = comments();
    comments.sort_unstable();
    let below = Below::new(source, &index, &comments);
    let mut ignores: Vec<Ignore> =
        comments.iter().flat_map(|span| directives(source, *span, &index, &below)).collect();
    // Comments that say the same are one, of which each is used when one is.
    let mut groups: HashMap<(Option<usize>, &[u8]), bool> =
        ignores.iter().map(|ignore| ((ignore.line, ignore.name), false)).collect();
    findings.retain(|finding| {
        // A comment counts on any line that the finding speaks of; one for all of the file where the finding stands.
        let places = std::iter::once(finding.place).chain(finding.related.iter().map(|other| other.place));
        let lines =
            places.filter(|place| place.source == file).map(|place| Some(index.line(place.span.start)));
        let whole = (finding.place.source == file).then_some(None);
        let mut keep = true;
        for line in lines.chain(whole) {
            for name in [finding.rule.id, finding.rule.category.name()] {
                if let Some(used) = groups.get_mut(&(line, name.as_bytes())) {
                    (*used, keep) = (true, false);
                }
            }
        }
        keep
    });
    for ignore in &mut ignores {
        ignore.used = groups.get(&(ignore.line, ignore.name)) == Some(&true);
    }
    ignores
}

fn comments(cx: &Context<'_>) -> Vec<Span> {
    if cx.format() == Some(Format::Ini) {
        let comments = cx.ini_lines().filter(|line| line.kind == ini::LineKind::Comment);
        return comments.map(|line| line.text).collect();
    }
    let root = cx.root();
    if cx.format().is_none() {
        return comment_lines(cx.source());
    }
    root.document.comments.iter().filter_map(|span| root.written(*span)).collect()
}

/// The lines of a place where servers are started that are comments in every such format.
fn comment_lines(source: &[u8]) -> Vec<Span> {
    let mut at = 0;
    let lines = source.split_inclusive(|&byte| byte == b'\n').map(|line| {
        let start = at;
        at += line.len();
        (start, line)
    });
    let comments = lines.filter(|(_, line)| line.trim_ascii_start().first() == Some(&b'#'));
    comments.map(|(start, line)| Span::new(start, start + line.trim_ascii_end().len())).collect()
}

fn directives<'s>(source: &'s [u8], comment: Span, index: &LineIndex, below: &Below) -> Vec<Ignore<'s>> {
    let text = comment.of(source);
    let Some(mark) = memmem::find(text, MARK) else { return Vec::new() };
    let rest = &text[mark + MARK.len()..];
    let word = rest.trim_ascii_start();
    let (whole_file, list) = match (word.strip_prefix(b"ignore-file["), word.strip_prefix(b"ignore[")) {
        (Some(list), _) => (true, list),
        (None, Some(list)) => (false, list),
        (None, None) => return Vec::new(),
    };
    let Some(end) = memchr::memchr(b']', list) else { return Vec::new() };
    let line = (!whole_file).then(|| below.line(index.line(comment.end.saturating_sub(1))));
    let base = comment.start as usize + (text.len() - list.len());
    let mut at = 0;
    let mut ignores = Vec::new();
    for name in list[..end].split(|&b| b == b',').filter(|_| end > 0) {
        let trimmed = name.trim_ascii();
        let start = base + at + (name.len() - name.trim_ascii_start().len());
        let span = Span::new(start, start + trimmed.len());
        ignores.push(Ignore { span, name: trimmed, line, used: false });
        at += name.len() + 1;
    }
    ignores
}

/// For each line the first one below it that is neither blank nor a comment.
struct Below(Vec<u32>);

impl Below {
    /// `comments` are sorted.
    fn new(source: &[u8], index: &LineIndex, comments: &[Span]) -> Self {
        let is_skipped = |line: usize| {
            let range = index.range(line, source);
            let blanks = source[range.clone()].iter().take_while(|b| b.is_ascii_whitespace()).count();
            let first = range.start + blanks;
            let before = comments.partition_point(|span| span.start as usize <= first);
            let comment = before.checked_sub(1).and_then(|at| comments.get(at));
            first == range.end || comment.is_some_and(|span| first < span.end as usize)
        };
        let mut below = vec![u32::MAX; index.count()];
        for line in (1..index.count()).rev() {
            below[line - 1] =
                if is_skipped(line) { below[line] } else { u32::try_from(line).unwrap_or(u32::MAX) };
        }
        Self(below)
    }

    fn line(&self, line: usize) -> usize {
        self.0.get(line).filter(|next| **next < u32::MAX).map_or(line, |next| *next as usize)
    }
}

/// Words that other linters have for it, and near ones.
const MEANT: [&str; 9] =
    ["ignore", "ignored", "ignores", "disable", "disabled", "suppress", "skip", "noqa", "off"];

/// Comments that are meant to silence something, and do not.
fn misspelled(cx: &Context<'_>) -> Vec<Finding> {
    let source = cx.source();
    if memmem::find(source, MARK).is_none() {
        return Vec::new();
    }
    let wrong = |comment: &Span| {
        let text = comment.of(source);
        let mark = memmem::find(text, MARK)?;
        let rest = &text[mark + MARK.len()..];
        let word = rest.trim_ascii_start();
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let name = &word[..word.iter().take_while(|byte| is_name(byte)).count()];
        let list =
            word[name.len()..].strip_prefix(b"[").filter(|list| list.contains(&b']') && list[0] != b']');
        let is_right = list.is_some() && matches!(name, b"ignore" | b"ignore-file");
        let first = name.split(|byte| matches!(byte, b'-' | b'_')).next().unwrap_or_default();
        let is_meant = MEANT.iter().any(|meant| first.eq_ignore_ascii_case(meant.as_bytes()));
        if is_right || !is_meant {
            return None;
        }
        let start = comment.start as usize + text.len() - word.len();
        let shape = word[name.len()..].iter().take_while(|byte| !byte.is_ascii_whitespace()).count();
        let place = Place { source: SourceId::LINTED, span: Span::new(start, start + name.len() + shape) };
        let written = String::from_utf8_lossy(place.span.of(source)).into_owned();
        let message = format!("this comment ignores nothing: uwsgi-lint does not know the form `{written}`");
        let help = "write `uwsgi-lint: ignore[RULE] reason` above the line, or `ignore-file[RULE]`";
        Some(Finding::new(&rules::UNUSED_IGNORE, place, message).severity(Severity::Warning).help(help))
    };
    comments(cx).iter().filter_map(wrong).collect()
}

fn unused(ignore: &Ignore) -> Finding {
    let place = Place { source: SourceId::LINTED, span: ignore.span };
    let name = String::from_utf8_lossy(ignore.name);
    let known = rules::find(&name).is_some() || super::Category::ALL.iter().any(|(_, known)| *known == name);
    let message = if !known {
        format!("`{name}` is not a rule or category: this comment does not ignore it")
    } else if ignore.line.is_some() {
        format!("`{name}` reports nothing on the line below")
    } else {
        format!("`{name}` reports nothing in this file")
    };
    let severity = if known { rules::UNUSED_IGNORE.severity } else { Severity::Warning };
    let help = if known { "remove the name from the comment" } else { "`uwsgi-lint rules` lists the names" };
    Finding::new(&rules::UNUSED_IGNORE, place, message).severity(severity).help(help)
}
