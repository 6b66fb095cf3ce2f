//! What a repair changes, as a unified difference.

use std::fmt::Write as _;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, Hunk, InternedInput, Token};
use uwsgi_lint::display::{escape, text_of};

/// Lines that stay, around those that change.
const CONTEXT: u32 = 3;

/// A unified difference; empty where nothing changes.
pub(super) fn difference(name: &str, before: &[u8], after: &[u8]) -> Vec<u8> {
    if before == after {
        return Vec::new();
    }
    let (before, after) = (text_of(before), text_of(after));
    // Not even into a pipe: a line's end in a name would be another line of the difference.
    let name = &escape(name.as_bytes());
    let input = InternedInput::new(&*before, &*after);
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_lines(&input);
    let hunks: Vec<Hunk> = diff.hunks().collect();
    let near = |a: &Hunk, b: &Hunk| b.before.start - a.before.end <= 2 * CONTEXT;
    let mut out = format!("--- {name}\n+++ {name}\n");
    hunks.chunk_by(near).for_each(|group| write(&mut out, &input, group));
    out.into_bytes()
}

/// Hunks so near to each other that they share their context (the printer of the library counts the first one's wrong).
fn write(out: &mut String, input: &InternedInput<&str>, group: &[Hunk]) {
    let (Some(first), Some(last)) = (group.first(), group.last()) else { return };
    let end = |lines: &[Token]| u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let leads = CONTEXT.min(first.before.start);
    let trails = CONTEXT.min(end(&input.before) - last.before.end);
    let all = |start: u32, end: u32| range(&(start - leads..end + trails));
    let (before, after) = (all(first.before.start, last.before.end), all(first.after.start, last.after.end));
    let _ = writeln!(out, "@@ -{before} +{after} @@");
    let mut at = first.before.start - leads;
    for hunk in group {
        lines(out, input, ' ', &input.before, at..hunk.before.start);
        lines(out, input, '-', &input.before, hunk.before.clone());
        lines(out, input, '+', &input.after, hunk.after.clone());
        at = hunk.before.end;
    }
    lines(out, input, ' ', &input.before, at..at + trails);
}

/// The lines of one side: the first, from 1, and how many; of none the line before them.
fn range(lines: &Range<u32>) -> String {
    match lines.len() {
        0 => format!("{},0", lines.start),
        1 => (lines.start + 1).to_string(),
        len => format!("{},{len}", lines.start + 1),
    }
}

fn lines(out: &mut String, input: &InternedInput<&str>, sign: char, side: &[Token], which: Range<u32>) {
    for token in &side[which.start as usize..which.end as usize] {
        let line = input.interner[*token];
        out.push(sign);
        out.push_str(line);
        if !line.ends_with('\n') {
            out.push_str("\n\\ No newline at end of file\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn it_is_what_patch_reads() {
        let said = |before: &str, after: &str| {
            String::from_utf8_lossy(&difference("a.ini", before.as_bytes(), after.as_bytes())).into_owned()
        };
        assert_eq!(said("a\n", "a\n"), "");
        assert_eq!(
            said("a\nb\nc\nd\ne\nf", "a\nb\nc\nd\nx\nf"),
            "--- a.ini\n+++ a.ini\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n+x\n f\n\\ No newline at end of file\n"
        );
        assert_eq!(
            said("a", "a\n"),
            "--- a.ini\n+++ a.ini\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"
        );
        assert_eq!(said("", "a\n"), "--- a.ini\n+++ a.ini\n@@ -0,0 +1 @@\n+a\n");
        assert_eq!(said("a\nb\n", "b\n"), "--- a.ini\n+++ a.ini\n@@ -1,2 +1 @@\n-a\n b\n");
    }
}
