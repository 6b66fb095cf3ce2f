//! Magic variables: every `%x` of a file is replaced before a reader sees it (`core/utils.c:magic_sub`).
//!
//! An unlisted letter is replaced by nothing, so `%` and the byte after it vanish, a line end included.
//! [`Expanded`] keeps a map, so that every later span leads back to the bytes that a person wrote.

use super::host::{Answer, Fact, Host};
use super::text::{Cause, HOLE, Hole, Piece};
use crate::syntax::{Reader, Span};

/// The whole path of a file.
#[derive(Clone, Debug, Default)]
pub(super) enum FullPath {
    /// It cannot be told.
    #[default]
    Unknown,
    /// It is this.
    Known(Vec<u8>),
    /// It is that of this path, not asked for yet: most files have no magic variable.
    Of(Vec<u8>),
}

impl FullPath {
    /// The path without links, but a link as it is, made absolute (`core/uwsgi.c:config_magic_table_fill`); `None` when nothing is there.
    pub(super) fn resolve(path: &[u8], host: &dyn Host) -> Option<Self> {
        let absolute = path.first() == Some(&b'/');
        if !host.is_link(path) {
            return match host.real_path(path) {
                Answer::Unknown => Some(Self::Unknown),
                Answer::Known(full) => full.map(Self::Known),
            };
        }
        if absolute {
            return Some(Self::Known(path.to_vec()));
        }
        let folder = host.fact(Fact::WorkingDirectory).known();
        Some(folder.map_or(Self::Unknown, |folder| Self::Known([folder.as_slice(), b"/", path].concat())))
    }
}

/// What the magic variables of one file are computed from (`core/uwsgi.c:config_magic_table_fill`).
#[derive(Clone, Debug, Default)]
pub(super) struct FileNames {
    /// `%o`: the path as given, without the section.
    pub argument: Vec<u8>,
    /// `%O` once the first file is read: with the section.
    pub given: Vec<u8>,
    /// `%p`: the whole path.
    pub full: FullPath,
    /// `%x`: the section asked for.
    pub section: Vec<u8>,
    /// Set once a file was loaded; before that all variables are empty.
    pub filled: bool,
}

impl FileNames {
    fn letter(&self, letter: u8, host: &dyn Host) -> Piece {
        if letter == b'o' {
            return Piece::known(self.argument.clone());
        }
        if letter == b'x' {
            return Piece::known(self.section.clone());
        }
        if !self.filled {
            return Piece::default();
        }
        let asked;
        let path = match &self.full {
            FullPath::Of(path) => {
                asked = FullPath::resolve(path, host).unwrap_or_default();
                &asked
            }
            path => path,
        };
        let FullPath::Known(full) = path else {
            // Wherever the file is, its own name is the one given.
            let named = part_of_name(letter, split_name(&self.argument).1);
            let cause = if letter == b'd' { Cause::Folder } else { Cause::Machine("the path of the file") };
            return named.map_or_else(|| Piece::unknown(cause), Piece::known);
        };
        let (folder, name) = split_name(full);
        let text = match letter {
            b'p' => full,
            b'd' => folder,
            b's' | b'e' | b'n' => part_of_name(letter, name).unwrap_or_default(),
            b'c' => last_component(folder),
            b'0'..=b'9' => super::c::tokens(folder, b'/').nth(usize::from(letter - b'0')).unwrap_or_default(),
            b'j' => return Piece::known(hash(full)),
            b'i' => {
                return match host.inode(full) {
                    Answer::Known(inode) => Piece::known(inode.to_string()),
                    Answer::Unknown => Piece::unknown(Cause::Machine("the inode of the file")),
                };
            }
            _ => &[],
        };
        Piece::known(text)
    }
}

/// The folder with its slash, and the name.
pub(super) fn split_name(path: &[u8]) -> (&[u8], &[u8]) {
    path.split_at(path.iter().rposition(|&c| c == b'/').map_or(0, |n| n + 1))
}

/// What the letters of the file's own name stand for.
fn part_of_name(letter: u8, name: &[u8]) -> Option<&[u8]> {
    let dot = name.iter().rposition(|&c| c == b'.');
    match letter {
        b's' => Some(name),
        b'e' => Some(dot.map_or(&[][..], |n| &name[n + 1..])),
        b'n' => Some(dot.map_or(name, |n| &name[..n])),
        _ => None,
    }
}

fn last_component(folder: &[u8]) -> &[u8] {
    let folder = folder.strip_suffix(b"/").unwrap_or(folder);
    folder.iter().rposition(|&c| c == b'/').map_or(&[], |n| &folder[n + 1..])
}

/// `core/hash.c:djb33x_hash`, its four bytes in memory order as hexadecimal digits.
fn hash(text: &[u8]) -> String {
    let hash = text.iter().fold(5381u32, |hash, &c| {
        (hash << 5).wrapping_add(hash) ^ i32::from(c.cast_signed()).cast_unsigned()
    });
    format!("{:08X}", hash.swap_bytes())
}

/// The variables as they stand while one file is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Magic {
    /// Lower-case letters: the file that is read.
    pub current: FileNames,
    /// Upper-case letters: the first file, if it came by an option such as `--ini`.
    pub first: Option<FileNames>,
}

impl Magic {
    /// What stands for `%letter`. `version` is that of the server.
    pub(super) fn variable(&self, letter: u8, version: &str, host: &dyn Host) -> Piece {
        let fact = |fact: Fact| match host.fact(fact) {
            Answer::Known(text) => Piece::known(text),
            Answer::Unknown => Piece::unknown(Cause::Machine(fact.describe())),
        };
        match letter {
            b'%' => Piece::known(*b"%"),
            b'(' => Piece::known(*b"%("),
            b'[' => Piece::known(*b"\x1b"),
            b'V' => Piece::known(version),
            b'v' => fact(Fact::WorkingDirectory),
            b'h' => fact(Fact::HostName),
            b'k' => fact(Fact::Processors),
            b't' => fact(Fact::Seconds),
            b'T' => fact(Fact::Microseconds),
            b'u' => fact(Fact::UserId),
            b'U' => fact(Fact::User),
            b'g' => fact(Fact::GroupId),
            b'G' => fact(Fact::Group),
            b'b' if self.current.filled => fact(Fact::Binary),
            b'o' | b'p' | b's' | b'd' | b'e' | b'n' | b'c' | b'x' | b'i' | b'j' | b'0'..=b'9' => {
                self.current.letter(letter, host)
            }
            b'O' | b'P' | b'S' | b'D' | b'E' | b'N' | b'C' | b'X' | b'I' | b'J' => self
                .first
                .as_ref()
                .map(|first| first.letter(letter.to_ascii_lowercase(), host))
                .unwrap_or_default(),
            _ => Piece::default(),
        }
    }
}

/// Whether `%letter` is a variable at all; every other letter vanishes together with its `%`.
pub fn is_variable(letter: u8) -> bool {
    b"%([VvhktTuUgGbopsdencxijOPSDENCXIJ0123456789".contains(&letter)
}

/// A run of the expanded bytes that came from one run of a written file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Segment {
    /// Where it begins in the expanded bytes.
    at: u32,
    /// The written bytes that it came from.
    source: Span,
    /// The file of those bytes: 0 the file itself, others what `inject-*` put around it.
    file: u32,
    /// Byte for byte the same; otherwise all of it stands for all of `source`.
    copied: bool,
}

/// The bytes that a reader sees, and where each came from.
#[derive(Clone, Debug, Default)]
pub struct Expanded {
    /// The bytes; a [`HOLE`] for each variable whose value is unknown.
    pub bytes: Vec<u8>,
    /// The unknown variables.
    pub holes: Vec<Hole>,
    segments: Vec<Segment>,
    /// There was more of it than may be: the rest was left away.
    pub(super) cut: bool,
}

impl Expanded {
    /// The memory that it takes.
    pub(super) fn size(&self) -> usize {
        self.bytes.len() + self.segments.len() * size_of::<Segment>() + self.holes.len() * size_of::<Hole>()
    }

    fn push(&mut self, bytes: &[u8], source: Span, file: u32, copied: bool) {
        if bytes.is_empty() {
            return;
        }
        let at = Span::empty(self.bytes.len()).start;
        self.segments.push(Segment { at, source, file, copied });
        self.bytes.extend_from_slice(bytes);
    }

    /// Replaces the variables of `source`, the written bytes of file number `file`, and puts the result at the end;
    /// says whether a `%` with nothing behind it was left away there.
    pub fn append(&mut self, source: &[u8], file: u32, variable: &mut dyn FnMut(u8) -> Piece) -> bool {
        self.append_within(source, file, usize::MAX, variable)
    }

    /// The same, up to a size of all.
    pub(super) fn append_within(
        &mut self,
        source: &[u8],
        file: u32,
        most: usize,
        variable: &mut dyn FnMut(u8) -> Piece,
    ) -> bool {
        let mut from = 0;
        while let Some(n) = memchr::memchr(b'%', &source[from..]) {
            let at = from + n;
            self.push(&source[from..at], Span::new(from, at), file, true);
            let Some(&letter) = source.get(at + 1) else { return true };
            if self.size() > most {
                self.cut = true;
                return false;
            }
            let piece = variable(letter);
            let base = Span::empty(self.bytes.len()).start;
            self.holes.extend(
                piece.holes.iter().map(|hole| Hole { at: base + hole.at, cause: hole.cause.clone() }),
            );
            self.push(&piece.bytes, Span::new(at, at + 2), file, false);
            from = at + 2;
        }
        self.push(&source[from..], Span::new(from, source.len()), file, true);
        false
    }

    /// A `%` at the very end of a file makes a pair with the NUL that is put behind it. XML is read without one, so the `%` stays;
    /// libyaml is given all bytes but the last, which it takes for that NUL (`core/xmlconf.c`, `core/yaml.c`).
    pub(super) fn end_in_percent(&mut self, reader: Reader, source: &[u8], file: u32) {
        match reader {
            Reader::LibXml2 => {
                self.push(b"%", Span::new(source.len() - 1, source.len()), file, true);
            }
            Reader::LibYaml => {
                self.bytes.pop();
                let end = Span::empty(self.bytes.len()).end;
                self.segments.retain(|segment| segment.at < end);
                self.holes.retain(|hole| hole.at < end);
            }
            _ => {}
        }
    }

    fn segment(&self, at: u32) -> Option<&Segment> {
        let next = self.segments.partition_point(|segment| segment.at <= at);
        self.segments.get(next.checked_sub(1)?)
    }

    /// Where the bytes of `span` were written: the file's number and the range there. A range over two files gives its part in the first.
    pub fn origin(&self, span: Span) -> (u32, Span) {
        let Some(first) = self.segment(span.start) else { return (0, Span::default()) };
        let start =
            if first.copied { first.source.start + (span.start - first.at) } else { first.source.start };
        if span.is_empty() {
            let at = start.min(if first.copied { first.source.end } else { first.source.start });
            return (first.file, Span { start: at, end: at });
        }
        let last = self.segment(span.end - 1).filter(|last| last.file == first.file).unwrap_or(first);
        let end = if last.copied { last.source.start + (span.end - last.at) } else { last.source.end };
        (first.file, Span { start, end: end.min(last.source.end).max(start) })
    }

    /// The holes inside of a range, relative to its start.
    pub fn holes_in(&self, span: Span) -> Option<Box<Vec<Hole>>> {
        if self.holes.is_empty() {
            return None;
        }
        let first = self.holes.partition_point(|hole| hole.at < span.start);
        let inside = self.holes[first..].iter().take_while(|hole| hole.at < span.end);
        let holes: Vec<Hole> =
            inside.map(|hole| Hole { at: hole.at - span.start, cause: hole.cause.clone() }).collect();
        (!holes.is_empty()).then(|| Box::new(holes))
    }

    /// The bytes with `filler` for each [`HOLE`].
    pub(super) fn filled(&self, filler: u8) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        for hole in &self.holes {
            if let Some(byte) = bytes.get_mut(hole.at as usize) {
                *byte = filler;
            }
        }
        bytes
    }

    /// Whether the byte at that offset stands for a piece of unknown.
    pub fn is_hole(&self, at: u32) -> bool {
        self.bytes.get(at as usize) == Some(&HOLE)
            && self.holes.binary_search_by_key(&at, |hole| hole.at).is_ok()
    }
}
