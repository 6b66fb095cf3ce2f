//! Texts of an evaluation: slices of the files read, and of one growing segment for what was computed.

use std::sync::Arc;

/// Why a piece of a text is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// An environment variable that was not given.
    Environment(Box<str>),
    /// The content of a file or resource that was not read.
    Resource(Box<str>),
    /// A fact about the machine, such as its host name.
    Machine(&'static str),
    /// The folder of the file, which need not be the one that the server will find it in.
    Folder,
    /// A placeholder whose first assignment is uncertain.
    Placeholder(Box<str>),
    /// The current item of a loop whose items are unknown.
    Loop,
    /// The value is a template that is filled in before the server sees it.
    Template,
    /// A part of a word that its place does not tell, as it is written there: `$PORT`.
    Word(Box<str>),
}

impl Cause {
    /// A few words for a report: "the environment variable `X`".
    pub fn describe(&self) -> String {
        match self {
            Self::Environment(name) => format!("the environment variable `{name}`"),
            Self::Resource(name) => format!("the content of `{name}`"),
            Self::Machine(what) => (*what).to_owned(),
            Self::Folder => "the directory of the file".to_owned(),
            Self::Placeholder(name) => format!("the placeholder `{name}`"),
            Self::Loop => "the current item of a loop".to_owned(),
            Self::Template => "a template".to_owned(),
            Self::Word(written) => format!("`{written}`"),
        }
    }
}

/// The byte that stands for a piece of unknown in the bytes of a [`Value`]; only with a [`Hole`] at its offset does it mean that.
pub const HOLE: u8 = 0xff;

/// A piece of unknown, one [`HOLE`] byte long in the text around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hole {
    /// Offset of the [`HOLE`] byte in the text.
    pub at: u32,
    /// Why it is unknown.
    pub cause: Cause,
}

/// A handle to bytes that an evaluation holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Str {
    segment: u32,
    start: u32,
    len: u32,
}

impl Str {
    /// No text at all.
    const NULL: Self = Self { segment: u32::MAX, start: 0, len: 0 };

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there is no byte.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// A value: its bytes, and which of them stand for pieces of unknown.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Value {
    /// The bytes, a [`HOLE`] for each piece of unknown.
    pub text: Str,
    /// The pieces of unknown, in order; nearly always none.
    pub holes: Option<Box<Vec<Hole>>>,
}

impl Value {
    /// A value without unknown.
    pub fn known(text: Str) -> Self {
        Self { text, holes: None }
    }

    /// No value at all, which only the command line can give: not even an empty one.
    pub fn null() -> Self {
        Self::known(Str::NULL)
    }

    /// Whether there is no value at all.
    pub fn is_null(&self) -> bool {
        self.text == Str::NULL
    }

    /// Whether every byte is known.
    pub fn is_known(&self) -> bool {
        self.holes.is_none()
    }

    /// The first reason why it is unknown, if it is.
    pub fn cause(&self) -> Option<&Cause> {
        self.holes.as_deref().and_then(|holes| holes.first()).map(|hole| &hole.cause)
    }
}

/// Bytes with holes, on their own: what a [`Value`] is before it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// The bytes, a [`HOLE`] for each piece of unknown.
    pub bytes: Vec<u8>,
    /// The pieces of unknown, in order.
    pub holes: Vec<Hole>,
}

impl Piece {
    /// Known bytes.
    pub fn known(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), holes: Vec::new() }
    }

    /// One piece of unknown.
    pub fn unknown(cause: Cause) -> Self {
        Self { bytes: vec![HOLE], holes: vec![Hole { at: 0, cause }] }
    }

    /// Puts `with` in the place of `range` of the bytes.
    pub fn splice(&mut self, range: std::ops::Range<usize>, with: &Piece) {
        let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (start, end) = (at(range.start), at(range.end));
        let grown = with.bytes.len();
        self.bytes.splice(range.clone(), with.bytes.iter().copied());
        if self.holes.is_empty() && with.holes.is_empty() {
            return;
        }
        let before = self.holes.iter().filter(|hole| hole.at < start).cloned();
        let inside = with.holes.iter().map(|hole| Hole { at: hole.at + start, ..hole.clone() });
        let after = self.holes.iter().filter(|hole| hole.at >= end);
        let after = after.map(|hole| Hole { at: at(hole.at as usize - range.len() + grown), ..hole.clone() });
        self.holes = before.chain(inside).chain(after).collect();
    }

    /// The part of it in `range`.
    #[must_use]
    pub fn slice(&self, range: std::ops::Range<usize>) -> Piece {
        let first = self.holes.partition_point(|hole| (hole.at as usize) < range.start);
        let holes = self.holes[first..].iter().take_while(|hole| (hole.at as usize) < range.end);
        let start = u32::try_from(range.start).unwrap_or(u32::MAX);
        let holes = holes.map(|hole| Hole { at: hole.at - start, ..hole.clone() }).collect();
        Piece { bytes: self.bytes[range].to_vec(), holes }
    }
}

/// All bytes of an evaluation.
#[derive(Debug)]
pub struct Texts {
    files: Vec<Arc<[u8]>>,
    computed: Vec<u8>,
    /// Bytes that expansion has made so far.
    expanded: usize,
    /// Bytes that it may make.
    allowed: usize,
}

/// Expansion makes no more bytes than this.
const MAX_EXPANDED: usize = 64 << 20;
/// Nor more than this, and [`PER_BYTE`] for each byte that is written.
const LEAST_EXPANDED: usize = 2 << 20;
/// See [`LEAST_EXPANDED`].
const PER_BYTE: usize = 8;

impl Default for Texts {
    fn default() -> Self {
        Self { files: Vec::new(), computed: Vec::new(), expanded: 0, allowed: LEAST_EXPANDED }
    }
}

impl Texts {
    /// Takes the bytes of a file; the handle of its range is [`Texts::slice`].
    pub fn add_file(&mut self, bytes: Arc<[u8]>) -> u32 {
        self.files.push(bytes);
        u32::try_from(self.files.len()).unwrap_or(u32::MAX)
    }

    /// A range of the file that [`Texts::add_file`] gave that number to.
    pub fn slice(&self, file: u32, span: crate::syntax::Span) -> Str {
        debug_assert!(file as usize <= self.files.len());
        Str { segment: file, start: span.start, len: span.end - span.start }
    }

    /// Stores computed bytes.
    pub fn store(&mut self, bytes: &[u8]) -> Str {
        let start = u32::try_from(self.computed.len()).unwrap_or(u32::MAX);
        self.computed.extend_from_slice(bytes);
        Str { segment: 0, start, len: u32::try_from(bytes.len()).unwrap_or(u32::MAX) }
    }

    /// Stores a piece as a value.
    pub fn store_piece(&mut self, piece: Piece) -> Value {
        self.charge(piece.bytes.len() + piece.holes.len() * size_of::<Hole>());
        if self.is_spent() {
            return Value::default();
        }
        let holes = if piece.holes.is_empty() { None } else { Some(Box::new(piece.holes)) };
        Value { text: self.store(&piece.bytes), holes }
    }

    /// Takes note of bytes that are written: expansion may make more of them.
    pub(super) fn allow(&mut self, written: usize) {
        self.allowed = self.allowed.saturating_add(written.saturating_mul(PER_BYTE)).min(MAX_EXPANDED);
    }

    /// Expansion may make nothing more.
    pub(super) fn exhaust(&mut self) {
        self.expanded = usize::MAX;
    }

    /// Counts bytes that expansion makes.
    pub(super) fn charge(&mut self, bytes: usize) {
        self.expanded = self.expanded.saturating_add(bytes);
    }

    /// Whether expansion has made more than it may; what it makes further is left away.
    pub(super) fn is_spent(&self) -> bool {
        self.expanded > self.allowed
    }

    /// What expansion may still make.
    pub(super) fn left(&self) -> usize {
        self.allowed.saturating_sub(self.expanded)
    }

    /// The bytes of a handle.
    pub fn get(&self, text: Str) -> &[u8] {
        let segment = match text.segment {
            0 => self.computed.as_slice(),
            n => self.files.get(n as usize - 1).map_or(&[][..], |file| file),
        };
        let start = (text.start as usize).min(segment.len());
        &segment[start..(start + text.len as usize).min(segment.len())]
    }

    /// A copy of a value to work on.
    pub fn piece(&self, value: &Value) -> Piece {
        Piece {
            bytes: self.get(value.text).to_vec(),
            holes: value.holes.as_deref().cloned().unwrap_or_default(),
        }
    }

    /// How many computed bytes are held.
    pub fn computed_len(&self) -> usize {
        self.computed.len()
    }
}
