//! Merge conflicts that a version control system left in a file.

use memchr::memmem;

use super::Span;

/// One conflict, or a marker that is left of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeConflict {
    /// From its first marker to the end of its last one, as whole lines.
    pub span: Span,
    /// The lines with markers, without their line ends.
    pub markers: Vec<Span>,
}

/// What a line marks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Ours,
    Base,
    Middle,
    Theirs,
}

/// The merge conflicts of a text of any format, in order. A line of `=` or `|` alone is a marker only inside a conflict.
pub fn merge_conflicts(source: &[u8]) -> Vec<MergeConflict> {
    let mut found: Vec<MergeConflict> = Vec::new();
    if memmem::find(source, b"<<<<<<<").is_none() && memmem::find(source, b">>>>>>>").is_none() {
        return found;
    }
    let (mut at, mut open) = (0, false);
    for line in source.split_inclusive(|&byte| byte == b'\n') {
        let (start, end) = (at, at + line.len());
        at = end;
        let text = line.trim_ascii_end();
        let Some(marker) = marker(text) else { continue };
        let place = Span::new(start, start + text.len());
        match (marker, found.last_mut().filter(|_| open)) {
            (Marker::Ours, _) | (Marker::Theirs, None) => {
                found.push(MergeConflict { span: Span::new(start, end), markers: vec![place] });
            }
            (_, Some(conflict)) => {
                conflict.span = conflict.span.join(Span::new(start, end));
                conflict.markers.push(place);
            }
            (Marker::Base | Marker::Middle, None) => {}
        }
        open = match marker {
            Marker::Ours => true,
            Marker::Theirs => false,
            Marker::Base | Marker::Middle => open,
        };
    }
    found
}

/// Seven signs at the start of a line, and a space or nothing after them.
fn marker(line: &[u8]) -> Option<Marker> {
    let (signs, rest) = line.split_at_checked(7)?;
    let ends = rest.is_empty() || rest.starts_with(b" ");
    match signs {
        b"<<<<<<<" if ends => Some(Marker::Ours),
        b"|||||||" if ends => Some(Marker::Base),
        b"=======" if rest.is_empty() => Some(Marker::Middle),
        b">>>>>>>" if ends => Some(Marker::Theirs),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(source: &str) -> Vec<(String, usize)> {
        let text = |span: Span| String::from_utf8_lossy(span.of(source.as_bytes())).into_owned();
        merge_conflicts(source.as_bytes()).iter().map(|one| (text(one.span), one.markers.len())).collect()
    }

    #[test]
    fn whole_conflicts() {
        let two = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n";
        assert_eq!(shape(&format!("c\n{two}d\n{two}")), [(two.to_owned(), 3), (two.to_owned(), 3)]);
        let base = "<<<<<<< HEAD\r\na\r\n||||||| x\r\n=======\r\nb\r\n>>>>>>> y";
        assert_eq!(shape(base), [(base.to_owned(), 4)]);
    }

    #[test]
    fn rests_and_lines_that_are_none() {
        assert_eq!(shape("a\n>>>>>>> x\nb\n"), [(">>>>>>> x\n".to_owned(), 1)]);
        assert_eq!(shape("<<<<<<< x\nb\n"), [("<<<<<<< x\n".to_owned(), 1)]);
        assert!(shape("# ==\n=======\n>>>>>>>>\n<<<<<<<x\n <<<<<<< x\n").is_empty());
    }
}
