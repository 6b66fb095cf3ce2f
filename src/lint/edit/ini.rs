//! Steps of repairs in INI files: lines, and what stands around the `=`.

use super::{edit, written};
use crate::evaluate::{EntryId, Evaluation};
use crate::lint::{Edit, Step};
use crate::syntax::Span;

/// The edits of one step.
pub(super) fn lower(evaluation: &Evaluation, step: &Step) -> Option<Vec<Edit>> {
    let source = &evaluation.loads.first()?.source;
    match step {
        Step::Rename { entry, to } => {
            let (_, key, _) = written(evaluation, *entry)?;
            Some(vec![edit(key, to.as_str())])
        }
        Step::Set { entry, value } => set(evaluation, *entry, value),
        Step::Delete { entry } => {
            let line = line_of(source, written(evaluation, *entry)?.0)?;
            Some(vec![edit(line, "")])
        }
        Step::CommentOut { entry } => {
            let (whole, ..) = written(evaluation, *entry)?;
            line_of(source, whole)?;
            Some(vec![edit(Span { end: whole.start, ..whole }, "; ")])
        }
        Step::InsertAfter { entry, key, value } => {
            let line = line_of(source, written(evaluation, *entry)?.0)?;
            let indent = indent_of(source, line);
            Some(vec![insert_after(source, line, &format!("{indent}{key} = {value}"))])
        }
        Step::SplitComment { entry, keep } => split_comment(evaluation, *entry, *keep),
        Step::Replace { .. } => None,
    }
}

fn set(evaluation: &Evaluation, entry: EntryId, value: &str) -> Option<Vec<Edit>> {
    let (whole, key, old) = written(evaluation, entry)?;
    let source = &evaluation.loads.first()?.source;
    let separated = memchr::memchr(b'=', whole.of(source)).is_some();
    if !separated {
        return Some(vec![edit(Span { start: key.end, end: key.end }, format!(" = {value}"))]);
    }
    let blank =
        old.is_empty() && old.start > whole.start && source.get(old.start as usize - 1) == Some(&b'=');
    let text = if blank { format!(" {value}") } else { value.to_owned() };
    Some(vec![edit(old, text)])
}

/// The physical line around a range, its LF included; `None` when the range is on several lines.
fn line_of(source: &[u8], span: Span) -> Option<Span> {
    let (start, end) = (span.start as usize, span.end as usize);
    if memchr::memchr(b'\n', source.get(start..end)?).is_some() {
        return None;
    }
    let first = memchr::memrchr(b'\n', &source[..start]).map_or(0, |at| at + 1);
    let last = memchr::memchr(b'\n', &source[end..]).map_or(source.len(), |at| end + at + 1);
    Some(Span::new(first, last))
}

fn indent_of(source: &[u8], line: Span) -> String {
    let blanks = line.of(source).iter().take_while(|b| matches!(b, b' ' | b'\t')).map(|&b| char::from(b));
    blanks.collect()
}

/// The line end that a line has, or that the file's first line has.
fn line_end(source: &[u8], line: Span) -> &'static str {
    let text = if line.of(source).ends_with(b"\n") { line.of(source) } else { source };
    let crlf = memchr::memchr(b'\n', text).is_some_and(|at| at > 0 && text[at - 1] == b'\r');
    if crlf { "\r\n" } else { "\n" }
}

fn insert_after(source: &[u8], line: Span, text: &str) -> Edit {
    let end = line_end(source, line);
    let whole = line.of(source).ends_with(b"\n");
    let text = if whole { format!("{text}{end}") } else { format!("{end}{text}") };
    edit(Span { start: line.end, end: line.end }, text)
}

fn split_comment(evaluation: &Evaluation, entry: EntryId, keep: u32) -> Option<Vec<Edit>> {
    let (whole, _, value) = written(evaluation, entry)?;
    let source = &evaluation.loads.first()?.source;
    let line = line_of(source, whole)?;
    let cut = Span { start: value.start + keep, end: value.end };
    if cut.start > cut.end {
        return None;
    }
    let comment = std::str::from_utf8(cut.of(source)).ok()?.trim();
    if !comment.starts_with(['#', ';']) {
        return None;
    }
    let above = format!("{}{comment}{}", indent_of(source, line), line_end(source, line));
    let at = Span { start: line.start, end: line.start };
    Some(vec![edit(at, above), edit(cut, "")])
}
