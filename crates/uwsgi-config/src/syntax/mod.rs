//! Readers: bytes of a configuration file to a flat [`Document`].
//!
//! **Invariant**: a reader is total (any bytes give a document and a list of problems, never a panic) and
//! knows no option, no file system and no environment. Pinned by `tests/it/readers.rs`.

mod conflict;
mod draft;
pub mod ini;
pub mod json;
mod lines;
pub mod nginx;
#[cfg(test)]
mod testing;
pub mod toml;
pub mod unit;
pub mod xml;
pub mod yaml;

pub use conflict::{MergeConflict, merge_conflicts};
pub use lines::{LineIndex, columns};

/// A half-open range of bytes in one file. Files are bounded at 16 MiB, so 32 bits hold every offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end`; offsets past 32 bits saturate.
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The empty range at `at`.
    pub fn empty(at: usize) -> Self {
        Self::new(at, at)
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the range holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The bytes of `source` in this range; what lies outside of `source` is left away.
    pub fn of(self, source: &[u8]) -> &[u8] {
        let end = (self.end as usize).min(source.len());
        &source[(self.start as usize).min(end)..end]
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// The formats that a configuration can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// `core/ini.c`
    Ini,
    /// `core/yaml.c`: two readers, see [`Reader`].
    Yaml,
    /// `core/json.c`
    Json,
    /// `core/xmlconf.c`
    Xml,
    /// Read by no server; this project's authoring form.
    Toml,
}

impl Format {
    /// The format that the server takes a path for, by its last letters (`core/uwsgi.c:uwsgi_opt_load`); TOML is ours.
    pub fn of_path(path: &[u8]) -> Option<Self> {
        const SUFFIXES: [(&[u8], Format); 7] = [
            (b".ini", Format::Ini),
            (b".xml", Format::Xml),
            (b".yaml", Format::Yaml),
            (b".yml", Format::Yaml),
            (b".json", Format::Json),
            (b".js", Format::Json),
            (b".toml", Format::Toml),
        ];
        SUFFIXES.iter().find(|(suffix, _)| path.ends_with(suffix)).map(|&(_, format)| format)
    }

    /// The lower-case name, as options of the command line spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ini => "ini",
            Self::Yaml => "yaml",
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Toml => "toml",
        }
    }
}

/// The programs inside of servers that read a format. Builds differ in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reader {
    /// The only INI reader (`core/ini.c:uwsgi_ini_config`).
    Ini,
    /// YAML by libyaml's tokens (`core/yaml.c`, `UWSGI_LIBYAML`).
    LibYaml,
    /// YAML by the built-in line reader (`core/yaml.c`, otherwise).
    BuiltinYaml,
    /// JSON by jansson (`core/json.c`).
    Jansson,
    /// JSON by yajl (`core/json.c`, `UWSGI_JSON_YAJL`).
    Yajl,
    /// XML by libxml2 (`core/xmlconf.c`).
    LibXml2,
    /// TOML, by this project alone.
    Toml,
    /// The variables and words of a start, which [`evaluate`](crate::evaluate) reads from the start itself.
    Words,
}

/// A piece of text: where it is written, and what it says where that differs from the bytes there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(Said);

/// Nearly all texts are the bytes of the file, and there may be millions: what is decoded has a place of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    /// The bytes as they are.
    Verbatim(Span),
    /// The bytes but for the first and the last.
    Quoted(Span),
    /// Other bytes, once escapes are replaced.
    Decoded(Box<(Span, Box<[u8]>)>),
}

impl Default for Text {
    fn default() -> Self {
        Self::verbatim(Span::default())
    }
}

impl Text {
    /// Text that is written verbatim.
    pub fn verbatim(span: Span) -> Self {
        Self(Said::Verbatim(span))
    }

    /// Where it stands in the file, quotes included.
    pub fn span(&self) -> Span {
        match &self.0 {
            Said::Verbatim(span) | Said::Quoted(span) => *span,
            Said::Decoded(decoded) => decoded.0,
        }
    }

    /// Whether it is the bytes of its place as they are.
    pub fn is_verbatim(&self) -> bool {
        matches!(self.0, Said::Verbatim(_))
    }

    /// What it says, given the file it stands in.
    pub fn bytes<'a>(&'a self, source: &'a [u8]) -> &'a [u8] {
        match self.said() {
            Ok(place) => place.of(source),
            Err(bytes) => bytes,
        }
    }

    /// The bytes of the file that it says, or else what it says in place of them.
    pub fn said(&self) -> Result<Span, &[u8]> {
        match &self.0 {
            Said::Verbatim(span) => Ok(*span),
            Said::Quoted(span) => {
                let inside = Span { start: span.start + 1, end: span.end.saturating_sub(1) };
                Ok(Span { end: inside.end.max(inside.start), ..inside })
            }
            Said::Decoded(decoded) => Err(&decoded.1),
        }
    }

    /// What it says in place of the bytes of the file, if it does.
    pub(crate) fn decoded_mut(&mut self) -> Option<&mut [u8]> {
        match &mut self.0 {
            Said::Verbatim(_) | Said::Quoted(_) => None,
            Said::Decoded(decoded) => Some(&mut decoded.1),
        }
    }
}

/// A named part of a file. An INI file that repeats a header has one `Section` a header; they are merged by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The name as the reader understands it.
    pub name: Text,
    /// The whole header; empty for what stands before the first one.
    pub header: Span,
}

/// One key with its value, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Index into [`Document::sections`].
    pub section: u32,
    /// The option or placeholder named.
    pub key: Text,
    /// The value; its place is empty where `bare`.
    pub value: Text,
    /// Everything that belongs to the entry, without the line end. Of an item of a list it is the item alone
    /// (with the `-` of a YAML one): the key stands outside and is shared with the other items.
    pub span: Span,
    /// Written without a value (`master` alone on an INI line; `<master/>`, which says `1`).
    pub bare: bool,
}

/// What a problem does to the reading of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The server ends with an error.
    Refuses,
    /// The server goes on, and what follows in the file is not read.
    Ends,
    /// The server goes on, without what the span covers.
    Drops,
    /// Nothing is lost.
    Notes,
}

/// What a problem is, for those that have rules of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Anything else.
    Other,
    /// JSON: two members of one object have the same name.
    RepeatedName,
    /// JSON: a number with a point or an exponent.
    Fraction,
    /// JSON: no object of the section's name.
    MissingObject,
    /// JSON: an object or list where a value must be.
    Nested,
    /// XML: no `<uwsgi>` where the server looks for it.
    ForeignRoot,
    /// XML: another `<uwsgi>` than the one that is read.
    FurtherRoot,
    /// XML: a comment that is taken for a value.
    CommentForValue,
    /// XML: the attribute `mode`, of which the server knows nothing yet.
    Mode,
    /// XML: any other attribute that is not looked at.
    Attribute,
}

/// Something that a reader met and cannot take as an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
    /// What it does.
    pub effect: Effect,
    /// What it is, in a sentence without a full stop.
    pub message: String,
}

/// A file as one reader takes it: flat, ordered, with everything's place.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Document {
    /// In the order of the file.
    pub sections: Vec<Section>,
    /// In the order in which the server adds them to its list.
    pub entries: Vec<Entry>,
    /// Comments, marker included, without the line end.
    pub comments: Vec<Span>,
    /// In the order of the file.
    pub problems: Vec<Problem>,
    /// There were more than [`MAX_ENTRIES`], and the others were left away.
    pub cut: bool,
}

/// No more entries than this and one are kept of a file.
pub const MAX_ENTRIES: usize = 1_000_000;

impl Document {
    /// Adds an entry, where it is not one too many.
    pub(crate) fn push(&mut self, entry: Entry) {
        if self.entries.len() > MAX_ENTRIES {
            self.cut = true;
        } else {
            self.entries.push(entry);
        }
    }

    /// The entries of every section of that name, in order.
    pub fn entries_of<'a>(&'a self, source: &'a [u8], name: &'a [u8]) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| self.section_name(source, entry.section) == name)
    }

    /// The name of the section with that index; empty when there is none.
    pub fn section_name<'a>(&'a self, source: &'a [u8], index: u32) -> &'a [u8] {
        self.sections.get(index as usize).map_or(b"", |section| section.name.bytes(source))
    }
}

/// Reads bytes as one reader takes them, for the section `asked`.
///
/// INI documents hold every section; the other readers take the one that was asked for.
pub fn read(reader: Reader, source: &[u8], asked: &[u8]) -> Document {
    let mut document = match reader {
        Reader::Ini => ini::parse(source),
        Reader::LibYaml => yaml::parse_libyaml(source, asked),
        Reader::BuiltinYaml => yaml::parse_builtin(source, asked),
        Reader::Jansson => json::parse_jansson(source, asked),
        Reader::Yajl => json::parse_yajl(source, asked),
        Reader::LibXml2 => xml::parse_libxml2(source, asked),
        Reader::Toml => toml::parse(source, asked),
        Reader::Words => Document::default(),
    };
    let before = document.problems.iter().map(|problem| problem.span).collect::<Vec<_>>();
    document.problems.iter_mut().for_each(|problem| problem.span = whole_characters(source, problem.span));
    if document.problems.iter().map(|problem| problem.span).ne(before) {
        document.sort_problems();
    }
    document
}

/// The span without cut characters, where the text is UTF-8: readers work byte by byte and may stop inside of one.
pub fn whole_characters(source: &[u8], span: Span) -> Span {
    let continues = |at: usize| source.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
    // No character has more than three bytes that continue it; what has more is none.
    let (mut start, mut end) = (span.start as usize, span.end as usize);
    let first = (start.saturating_sub(3)..=start).rev().find(|at| !continues(*at));
    let is_character = |at: usize| {
        let end = (at + 4).min(source.len());
        source[at..end]
            .utf8_chunks()
            .next()
            .is_some_and(|chunk| at + chunk.valid().len() > span.start as usize)
    };
    if let Some(at) = first.filter(|at| *at < start && is_character(*at)) {
        start = at;
    }
    if end > start
        && continues(end)
        && !source[start..end].utf8_chunks().all(|chunk| chunk.invalid().is_empty())
    {
        end = (end..(end + 4).min(source.len() + 1)).find(|at| !continues(*at)).unwrap_or(end);
    }
    Span::new(start, end)
}
