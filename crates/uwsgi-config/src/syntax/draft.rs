//! What the readers share while they fill a [`Document`].

use super::{Document, Effect, Entry, Problem, ProblemKind, Said, Section, Span, Text};

/// No more problems than this are kept of one file.
const MOST_PROBLEMS: usize = 10_000;

impl Text {
    /// Text that says `says`, whatever stands at `span`.
    pub(crate) fn decoded(span: Span, says: impl Into<Box<[u8]>>) -> Self {
        Self(Said::Decoded(Box::new((span, says.into()))))
    }

    /// Text between two quotes, which are the ends of `span`.
    pub(super) fn quoted(span: Span) -> Self {
        Self(Said::Quoted(span))
    }

    /// Text that may say something else than what stands at `span`.
    pub(super) fn of(span: Span, says: Option<Box<[u8]>>, source: &[u8]) -> Self {
        let Some(says) = says else { return Self::verbatim(span) };
        let quoted = Self::quoted(span);
        let is_quoted = span.len() >= 2 && quoted.bytes(source) == &says[..];
        if is_quoted { quoted } else { Self::decoded(span, says) }
    }

    /// The text up to its first NUL, which ends every C string.
    #[must_use]
    pub(super) fn until_nul(self, source: &[u8]) -> Self {
        let bytes = self.bytes(source);
        match memchr::memchr(0, bytes) {
            Some(end) => Self::decoded(self.span(), &bytes[..end]),
            None => self,
        }
    }

    /// For a message: at most 40 characters, without what a terminal would obey.
    pub(super) fn shown<'a>(&'a self, source: &'a [u8]) -> String {
        shown(self.bytes(source))
    }
}

/// Bytes for a message: at most 40 characters, without what a terminal would obey.
pub(super) fn shown(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(160)]);
    let mut out: String = text.chars().take(40).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if bytes.len() > 160 || text.chars().nth(40).is_some() {
        out.push('…');
    }
    out
}

impl Document {
    pub(super) fn add_section(&mut self, name: Text, header: Span) -> u32 {
        self.sections.push(Section { name, header });
        u32::try_from(self.sections.len() - 1).unwrap_or(u32::MAX)
    }

    pub(super) fn add_entry(&mut self, section: u32, key: Text, value: Text, span: Span) {
        self.push(Entry { section, key, value, span, bare: false });
    }

    pub(super) fn add_problem(&mut self, span: Span, effect: Effect, message: impl Into<String>) {
        self.add_problem_of(ProblemKind::Other, span, effect, message);
    }

    pub(super) fn add_problem_of(
        &mut self,
        kind: ProblemKind,
        span: Span,
        effect: Effect,
        message: impl Into<String>,
    ) {
        self.keep_problem(Problem { kind, span, effect, message: message.into() });
    }

    /// What is lost is said often enough; that the server ends has to be said.
    pub(super) fn keep_problem(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS || problem.effect == Effect::Refuses {
            self.problems.push(problem);
        }
    }

    /// Problems are found on several ways; they are told in the order of the file.
    pub(super) fn sort_problems(&mut self) {
        self.problems.sort_by_key(|problem| problem.span);
    }

    /// Every place moved by `place`, every text fixed to what it says in `text`: for a reading of a converted copy.
    pub(super) fn moved(mut self, text: &[u8], place: impl Fn(Span) -> Span) -> Self {
        let fix = |piece: &mut Text| {
            *piece = Text::decoded(place(piece.span()), piece.bytes(text));
        };
        for section in &mut self.sections {
            fix(&mut section.name);
            section.header = place(section.header);
        }
        for entry in &mut self.entries {
            fix(&mut entry.key);
            fix(&mut entry.value);
            entry.span = place(entry.span);
        }
        self.comments.iter_mut().for_each(|span| *span = place(*span));
        self.problems.iter_mut().for_each(|problem| problem.span = place(problem.span));
        self
    }
}

/// A copy of a file in UTF-8, and where each of its bytes comes from.
pub(super) struct Converted {
    pub(super) text: Vec<u8>,
    from: Vec<u32>,
    /// Where in the source the conversion had to stop.
    pub(super) broken: Option<usize>,
}

impl Converted {
    fn with_capacity(bytes: usize) -> Self {
        Self { text: Vec::with_capacity(bytes), from: Vec::with_capacity(bytes + 1), broken: None }
    }

    fn push(&mut self, c: char, at: usize) {
        self.text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        self.from.resize(self.text.len(), Span::empty(at).start);
    }

    fn finish(mut self, at: usize) -> Self {
        self.from.push(Span::empty(at).start);
        self
    }

    /// The place in the file of a place in the copy.
    pub(super) fn place(&self, span: Span) -> Span {
        let at = |offset: u32| {
            self.from.get(offset as usize).or(self.from.last()).map_or(0, |&place| place as usize)
        };
        Span::new(at(span.start), at(span.end))
    }
}

/// A UTF-16 file with a byte order mark, as UTF-8; stops at the first half of a pair that stands alone.
pub(super) fn from_utf16(source: &[u8]) -> Option<Converted> {
    match source {
        [0xFE, 0xFF, ..] => Some(units(source, 2, true)),
        [0xFF, 0xFE, ..] => Some(units(source, 2, false)),
        _ => None,
    }
}

/// Units of 16 bits from `start` on, as UTF-8; stops at the first half of a pair that stands alone.
pub(super) fn units(source: &[u8], start: usize, big: bool) -> Converted {
    let body = &source[start..];
    let unit = |pair: &[u8]| {
        let pair = [pair[0], pair[1]];
        if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    };
    let mut out = Converted::with_capacity(body.len());
    let mut at = start;
    for c in char::decode_utf16(body.chunks_exact(2).map(unit)) {
        let Ok(c) = c else {
            out.broken = Some(at);
            break;
        };
        out.push(c, at);
        at += c.len_utf16() * 2;
    }
    if out.broken.is_none() && !body.len().is_multiple_of(2) {
        out.broken = Some(at);
    }
    out.finish(at)
}

/// A file of one byte a character, whose upper half is that of Latin-1, as UTF-8.
pub(super) fn from_latin1(source: &[u8]) -> Converted {
    let mut out = Converted::with_capacity(source.len());
    for (at, &byte) in source.iter().enumerate() {
        out.push(char::from(byte), at);
    }
    out.finish(source.len())
}
