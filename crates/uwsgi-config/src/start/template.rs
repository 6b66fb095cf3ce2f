//! Places that are templates: `{{ x }}`, `{% if x %}`, `<%= x %>` in a Dockerfile, a unit, a manifest.
//!
//! A template is read with its marks replaced by as many bytes that mean nothing, so that every place stays where it
//! is: a mark that gives text becomes a part of a word, one that decides something becomes blanks. What stood in a
//! mark is then one unknown piece.

use super::text::{Atom, Unknown};
use crate::syntax::Span;
use memchr::memmem;

/// A file, and what of it a template engine replaces.
pub(crate) struct Template<'a> {
    /// The file as it is.
    pub(crate) source: &'a [u8],
    /// The file with its marks replaced; as long as `source`.
    pub(crate) text: std::borrow::Cow<'a, [u8]>,
    /// Marks that give text.
    marks: Vec<Span>,
    /// Marks that decide what is in the file.
    pub(crate) branches: Vec<Span>,
}

/// How marks open and close, and whether they give text.
const FORMS: [(&[u8], &[u8], bool); 5] = [
    (b"{{", b"}}", true),
    (b"{%", b"%}", false),
    (b"{#", b"#}", false),
    (b"<%=", b"%>", true),
    (b"<%", b"%>", false),
];

/// Words with which a mark of Go's templates decides instead of giving text.
const DECIDING: [&[u8]; 9] =
    [b"if", b"else", b"end", b"range", b"with", b"define", b"block", b"/*", b"break"];

/// A mark is no longer than this, and a line that it stands alone on.
const FURTHEST: usize = 4096;

/// What stands for a mark that gives text; no grammar here gives it a meaning.
const FILLER: u8 = b'_';

impl<'a> Template<'a> {
    pub(crate) fn new(source: &'a [u8]) -> Self {
        let mut template = Self { source, text: source.into(), marks: Vec::new(), branches: Vec::new() };
        let mut at = 0;
        while let Some(found) = source.get(at..).and_then(|rest| memchr::memchr2(b'{', b'<', rest)) {
            at += found;
            at = template.mark(at).unwrap_or(at + 1);
        }
        template
    }

    /// Whether the file is a template.
    pub(crate) fn is_template(&self) -> bool {
        !self.marks.is_empty() || !self.branches.is_empty()
    }

    /// Replaces the mark that opens here; gives the place after it.
    fn mark(&mut self, at: usize) -> Option<usize> {
        let rest = &self.source[at..];
        let (open, close, gives) = *FORMS.iter().find(|(open, ..)| rest.starts_with(open))?;
        // `${#x}` is the shell's.
        if open == b"{#" && at > 0 && self.source[at - 1] == b'$' {
            return None;
        }
        let window = &rest[open.len()..rest.len().min(FURTHEST)];
        let end = at + open.len() + memmem::find(window, close)? + close.len();
        let inside = rest[open.len()..end - at].trim_ascii_start();
        let inside = inside.strip_prefix(b"-").unwrap_or(inside).trim_ascii_start();
        let lines = memchr::memchr(b'\n', &self.source[at..end]).is_some();
        let decides = DECIDING.iter().any(|word| inside.starts_with(word));
        // Without a line of its own, text over several lines would be a guess.
        if lines && !gives && open != b"{%" && open != b"<%" {
            return None;
        }
        let is_text = gives && !decides && !lines && !self.is_alone(at, end);
        let filler = if is_text { FILLER } else { b' ' };
        for byte in &mut self.text.to_mut()[at..end] {
            *byte = if *byte == b'\n' { b'\n' } else { filler };
        }
        let list = if is_text { &mut self.marks } else { &mut self.branches };
        list.push(Span::new(at, end));
        Some(end)
    }

    /// Whether nothing but blanks stands on the lines of a mark.
    fn is_alone(&self, at: usize, end: usize) -> bool {
        let from = at.saturating_sub(FURTHEST);
        let line = from + memchr::memrchr(b'\n', &self.text[from..at]).map_or(0, |n| n + 1);
        let tail = &self.source[end..self.source.len().min(end + FURTHEST)];
        let tail = &tail[..memchr::memchr(b'\n', tail).unwrap_or(tail.len())];
        let blank = |text: &[u8]| text.iter().all(u8::is_ascii_whitespace);
        blank(&self.text[line..at]) && blank(tail)
    }

    /// A part of the file, with its marks as unknown pieces.
    pub(crate) fn atoms(&self, span: Span) -> Vec<Atom> {
        self.collapse(super::text::verbatim(&self.text, span))
    }

    /// Makes one piece of the atoms that stand in the same mark.
    pub(crate) fn collapse(&self, atoms: Vec<Atom>) -> Vec<Atom> {
        if self.marks.is_empty() {
            return atoms;
        }
        let mut out: Vec<Atom> = Vec::with_capacity(atoms.len());
        let mut last = None;
        for atom in atoms {
            let found = self.marks.partition_point(|mark| mark.end <= atom.span.start);
            let mark = self
                .marks
                .get(found)
                .filter(|mark| mark.start <= atom.span.start && atom.known() == Some(FILLER));
            match mark {
                Some(mark) if last == Some(*mark) => {}
                Some(mark) => {
                    let written = mark.of(self.source).to_vec();
                    out.push(Atom::unknown(Unknown { written, ..Unknown::default() }, *mark));
                }
                None => out.push(atom),
            }
            last = mark.copied();
        }
        out
    }

    /// How many deciding marks stand before a place: two places with the same number are read together.
    pub(crate) fn branch_at(&self, at: u32) -> usize {
        self.branches.partition_point(|mark| mark.start < at)
    }
}
