//! Text on its way from a place's file to words: each byte knows where it is written, and what is unknown is one piece.
//!
//! A word often went through several readings (a YAML scalar, then compose's `${X}`, then a shell's quotes). Each
//! reading takes atoms and gives atoms, so that the last one still knows the bytes of the file.

use super::{Piece, Word};
use crate::syntax::Span;
use std::rc::Rc;

/// One byte, or one piece that the place alone does not tell, with its place in the file.
#[derive(Clone, Debug)]
pub(crate) struct Atom {
    pub(crate) what: What,
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    Byte(u8),
    Unknown(Rc<Unknown>),
}

/// A piece that the place alone does not tell.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unknown {
    /// As it is written.
    pub(crate) written: Vec<u8>,
    /// What it comes to when nothing else is said.
    pub(crate) hint: Option<Vec<u8>>,
    /// The variable, where it is one without further ado.
    pub(crate) name: Option<Vec<u8>>,
    /// It may come to several words or to none.
    pub(crate) may_split: bool,
}

impl Atom {
    pub(crate) fn byte(byte: u8, span: Span) -> Self {
        Self { what: What::Byte(byte), span }
    }

    pub(crate) fn unknown(unknown: Unknown, span: Span) -> Self {
        Self { what: What::Unknown(Rc::new(unknown)), span }
    }

    /// The byte, where it is one.
    pub(crate) fn known(&self) -> Option<u8> {
        match self.what {
            What::Byte(byte) => Some(byte),
            What::Unknown(_) => None,
        }
    }

    pub(crate) fn is(&self, byte: u8) -> bool {
        self.known() == Some(byte)
    }

    pub(crate) fn is_blank(&self) -> bool {
        matches!(self.known(), Some(b' ' | b'\t' | b'\r' | b'\n'))
    }
}

/// The bytes of a text, with what is unknown as it is written.
pub(crate) fn written(atoms: &[Atom]) -> Vec<u8> {
    let mut out = Vec::with_capacity(atoms.len());
    for atom in atoms {
        match &atom.what {
            What::Byte(byte) => out.push(*byte),
            What::Unknown(unknown) => out.extend_from_slice(&unknown.written),
        }
    }
    out
}

/// The bytes of a text; none where a piece is unknown.
pub(crate) fn known(atoms: &[Atom]) -> Option<Vec<u8>> {
    atoms.iter().map(Atom::known).collect()
}

/// Bytes of the file as they stand.
pub(crate) fn verbatim(source: &[u8], span: Span) -> Vec<Atom> {
    let start = span.start as usize;
    let atom = |(n, byte): (usize, &u8)| Atom::byte(*byte, Span::new(start + n, start + n + 1));
    span.of(source).iter().enumerate().map(atom).collect()
}

/// A text without the blanks around it.
pub(crate) fn trim(atoms: &[Atom]) -> &[Atom] {
    let start = atoms.iter().take_while(|atom| atom.is_blank()).count();
    let rest = &atoms[start..];
    &rest[..rest.len() - rest.iter().rev().take_while(|atom| atom.is_blank()).count()]
}

/// From the first atom to the last; empty at `otherwise` where there is none.
pub(crate) fn extent(atoms: &[Atom], otherwise: usize) -> Span {
    match (atoms.first(), atoms.last()) {
        (Some(first), Some(last)) => first.span.join(last.span),
        _ => Span::empty(otherwise),
    }
}

/// A word on its way: quotes are gone from `atoms`, `span` has them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Raw {
    pub(crate) atoms: Vec<Atom>,
    pub(crate) span: Span,
    /// The first atom that stood in quotes or behind a backslash.
    pub(crate) quoted_from: Option<usize>,
}

impl Raw {
    /// A word that is a whole text.
    pub(crate) fn of(atoms: &[Atom]) -> Self {
        Self { atoms: atoms.to_vec(), span: extent(atoms, 0), quoted_from: None }
    }

    pub(crate) fn written(&self) -> Vec<u8> {
        written(&self.atoms)
    }

    pub(crate) fn is(&self, text: &str) -> bool {
        self.atoms.len() == text.len()
            && self.atoms.iter().zip(text.bytes()).all(|(atom, byte)| atom.is(byte))
    }

    /// Whether it is that word without any quotes, as a shell's reserved words have to be.
    pub(crate) fn is_bare(&self, text: &str) -> bool {
        self.quoted_from.is_none() && self.is(text)
    }

    pub(crate) fn starts_with(&self, text: &str) -> bool {
        self.atoms.len() >= text.len()
            && self.atoms.iter().zip(text.bytes()).all(|(atom, byte)| atom.is(byte))
    }

    /// `NAME=value`, where no quote stands before the `=`: the name, and the value as a word. `+=` adds, which no
    /// reading of one line can follow, so its value is unknown.
    pub(crate) fn assignment(&self) -> Option<(Vec<u8>, Raw)> {
        let mut equals = self.atoms.iter().position(|atom| atom.is(b'='))?;
        let value = self.rest(equals + 1);
        let adds = equals > 0 && self.atoms[equals - 1].is(b'+');
        equals -= usize::from(adds);
        let name: Vec<u8> = self.atoms[..equals].iter().map(Atom::known).collect::<Option<_>>()?;
        let first = name.first()?;
        let fine = (first.is_ascii_alphabetic() || *first == b'_') && name.iter().all(|byte| is_name(*byte));
        let quoted = self.quoted_from.is_some_and(|from| from <= equals);
        (fine && !quoted).then(|| if adds { (name, value.opaque()) } else { (name, value) })
    }

    /// What follows after that many atoms.
    pub(crate) fn rest(&self, from: usize) -> Raw {
        let atoms = self.atoms.get(from..).unwrap_or_default().to_vec();
        let start = self.atoms.get(from.saturating_sub(1)).map_or(self.span.end, |atom| atom.span.end);
        let quoted_from = self.quoted_from.map(|quoted| quoted.saturating_sub(from));
        let span = Span { start: start.min(self.span.end), end: self.span.end };
        Raw { atoms, span, quoted_from }
    }

    /// The same text as one unknown piece: it may be something else as well.
    pub(crate) fn opaque(&self) -> Raw {
        let unknown = Unknown { written: self.written(), ..Unknown::default() };
        Raw { atoms: vec![Atom::unknown(unknown, self.span)], ..self.clone() }
    }

    /// The word as it is handed out.
    pub(crate) fn word(&self) -> Word {
        let whole = self.atoms.windows(2).all(|pair| pair[0].span.end == pair[1].span.start);
        let span = if whole && !self.atoms.is_empty() { extent(&self.atoms, 0) } else { self.span };
        // Of a word without a byte nothing but the quotes is written.
        let is_written = !self.atoms.is_empty() || self.span.is_empty();
        let is_literal = whole
            && is_written
            && self.atoms.iter().all(|atom| atom.known().is_some() && atom.span.len() == 1);
        let may_split = self.atoms.iter().any(|atom| match &atom.what {
            What::Byte(_) => false,
            What::Unknown(unknown) => unknown.may_split,
        });
        Word { pieces: pieces(&self.atoms), span, is_literal, may_split }
    }
}

/// What opens is looked for no further than this, so that text in which nothing closes costs no more than its length.
const FURTHEST: usize = 4096;

/// Where a byte stands first.
pub(crate) fn find(atoms: &[Atom], byte: u8) -> Option<usize> {
    atoms.iter().take(FURTHEST).position(|atom| atom.is(byte))
}

/// Whether a byte may stand in the name of a variable.
pub(crate) fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn pieces(atoms: &[Atom]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for atom in atoms {
        match (&atom.what, pieces.last_mut()) {
            (What::Byte(byte), Some(Piece::Text(text))) => text.push(*byte),
            (What::Byte(byte), _) => pieces.push(Piece::Text(vec![*byte])),
            (What::Unknown(unknown), _) => {
                let (written, hint) = (unknown.written.clone(), unknown.hint.clone());
                pieces.push(Piece::Unknown { written, hint });
            }
        }
    }
    pieces
}
