//! Loading files: which reader, which section, magic variables, and what stands in the way
//! (`core/uwsgi.c:uwsgi_opt_load`, `config_magic_table_fill`; `core/io.c:uwsgi_open_and_read`).

use std::sync::Arc;

use super::magic::{Expanded, FileNames, FullPath};
use super::reading::Evaluator;
use super::text::{HOLE, Hole};
use super::{EntryId, Load, LoadId, Origin, RefusalKind, Value};
use crate::catalog::Build;
use crate::syntax::{self, Document, Effect, Format, Reader, Span, Text};

/// Schemes that name something other than a file; none of them is ever touched (`core/io.c:uwsgi_setup_schemes`).
const SCHEMES: [&[u8]; 11] = [
    b"emperor",
    b"http",
    b"data",
    b"sym",
    b"section",
    b"fd",
    b"exec",
    b"call",
    b"callint",
    b"spool",
    b"resource",
];

/// Whether a path names something other than a file, such as `exec://…`.
pub(super) fn has_scheme(path: &[u8]) -> bool {
    SCHEMES.iter().any(|scheme| path.strip_prefix(*scheme).is_some_and(|rest| rest.starts_with(b"://")))
}

/// The reader that a build has for a format.
pub fn reader_of(format: Format, build: Build) -> Reader {
    match (format, build) {
        (Format::Ini, _) => Reader::Ini,
        (Format::Yaml, Build::Pip) => Reader::BuiltinYaml,
        (Format::Yaml, _) => Reader::LibYaml,
        (Format::Json, build) if build.is_debian() => Reader::Yajl,
        (Format::Json, _) => Reader::Jansson,
        (Format::Xml, _) => Reader::LibXml2,
        (Format::Toml, _) => Reader::Toml,
    }
}

fn last(text: &[u8], byte: u8) -> Option<usize> {
    text.iter().rposition(|&c| c == byte)
}

/// What a reader takes from bytes as read, in which there may be pieces of unknown.
pub fn read_expanded(bytes: &[u8], expanded: Option<&Expanded>, reader: Reader, section: &[u8]) -> Document {
    let opaque = matches!(reader, Reader::Ini | Reader::BuiltinYaml);
    match expanded.filter(|expanded| !opaque && !expanded.holes.is_empty()) {
        Some(expanded) => read_around(expanded, reader, section),
        None => syntax::read(reader, bytes, section),
    }
}

/// For readers that look at encodings: a digit, which may stand wherever text or a number may, takes the place of each hole.
/// Two readings with different digits tell where these are in the text without quotes and escapes.
fn read_around(expanded: &Expanded, reader: Reader, section: &[u8]) -> Document {
    let mut document = syntax::read(reader, &expanded.filled(b'1'), section);
    let other = syntax::read(reader, &expanded.filled(b'2'), section);
    let mark = |text: &mut Text, other: &Text| {
        let Some((says, Err(other))) = text.decoded_mut().map(|says| (says, other.said())) else { return };
        let pairs = says.iter_mut().zip(other);
        pairs.filter(|(byte, other)| byte != other).for_each(|(byte, _)| *byte = HOLE);
    };
    if document.entries.len() == other.entries.len() {
        for (entry, other) in document.entries.iter_mut().zip(&other.entries) {
            mark(&mut entry.key, &other.key);
            mark(&mut entry.value, &other.value);
        }
    }
    document
}

/// Quotes and escapes move offsets. Where holes can not be told from text, one stands for all, at the first byte.
fn move_holes(holes: &mut Vec<Hole>, text: &[u8]) {
    let places: Vec<u32> = memchr::memchr_iter(HOLE, text).map(|at| Span::empty(at).start).collect();
    if places.len() == holes.len() {
        holes.iter_mut().zip(places).for_each(|(hole, at)| hole.at = at);
    } else {
        holes.truncate(1);
        holes[0].at = 0;
    }
}

/// The path and the section of `file.ini:section`; in a URL the colon has to follow the last slash.
fn split_section(argument: &[u8]) -> (&[u8], Option<&[u8]>) {
    let from = if has_scheme(argument) { last(argument, b'/').unwrap_or(0) } else { 0 };
    match last(&argument[from..], b':') {
        Some(at) => (&argument[..from + at], Some(&argument[from + at + 1..])),
        None => (argument, None),
    }
}

impl Evaluator<'_> {
    /// The file asked for on the command line without an option; upper-case magic variables stay empty.
    pub(super) fn load_first(&mut self, argument: &[u8]) {
        let before = std::mem::replace(&mut self.first_round, true);
        self.load(self.request.format, argument, None);
        self.first_round = before;
    }

    /// `include` and `inherit` choose by the last letters; `file.ini:section` has none that they know.
    pub(super) fn load_by_suffix(&mut self, id: EntryId, argument: &[u8]) {
        let before = std::mem::replace(&mut self.first_round, true);
        match Format::of_path(argument).filter(|format| *format != Format::Toml) {
            Some(format) => self.load(format, argument, Some(id)),
            None => self.refuse_load(id, argument),
        }
        self.first_round = before;
    }

    pub(super) fn refuse_load(&mut self, id: EntryId, argument: &[u8]) {
        let name = String::from_utf8_lossy(argument).into_owned();
        self.refuse(id, RefusalKind::UnloadableConfig, format!("the file extension of `{name}` is unknown"));
    }

    /// Loads `argument`, a path with perhaps a section, in place.
    pub(super) fn load(&mut self, format: Format, argument: &[u8], by: Option<EntryId>) {
        let (path, section) = split_section(argument);
        // Only the reader of INI keeps the name of the file before.
        let again = path.is_empty() && section.is_some() && format == Format::Ini;
        let (format, path) = match self.last_ini.clone().filter(|_| again) {
            Some(last) => last,
            None => (format, path.to_vec()),
        };
        let reader = reader_of(format, self.request.build);
        if !self.cut_section(reader, &path, section, by) {
            return;
        }
        if path.is_empty() && section.is_some() {
            return self.missing(argument, by);
        }
        let asked = std::mem::take(&mut self.is_asked);
        let wanted = section.filter(|section| !section.is_empty()).unwrap_or(b"uwsgi").to_vec();
        let Some(depth) = self.depth_of_load(&path, &wanted, by) else { return self.endless_include(by) };
        let Some(names) = self.names(argument, &path, section, by, asked) else { return };
        let first = self.set_names(names);
        let Some(source) = self.fetch(&path, by, asked) else { return };
        // TOML stands for the INI file that it becomes.
        if matches!(format, Format::Ini | Format::Toml) {
            self.last_ini = Some((format, path.clone()));
        }
        let load = self.parse(format, path, wanted, source, by);
        let load = self.place_load(load, depth, asked);
        self.add_all(load);
        if first && let Some(first) = &mut self.magic.first {
            first.argument = std::mem::take(&mut first.given);
        }
    }

    fn endless_include(&mut self, by: Option<EntryId>) {
        let reason = "files include each other endlessly, or there are more than 10,000".to_owned();
        match by {
            Some(id) => self.refuse(id, RefusalKind::EndlessInclude, reason),
            None => self.refuse_here(None, RefusalKind::EndlessInclude, reason),
        }
        self.halted = true;
    }

    /// The readers of XML and yajl's cut their argument at the colon for good (`core/xmlconf.c`, `core/json.c`); XML takes no empty id.
    fn cut_section(
        &mut self,
        reader: Reader,
        path: &[u8],
        section: Option<&[u8]>,
        by: Option<EntryId>,
    ) -> bool {
        let (Some(section), Some(id)) = (section, by) else { return true };
        let is_xml = reader == Reader::LibXml2;
        if is_xml && section.is_empty() {
            self.refuse(id, RefusalKind::EmptyXmlId, "the ID after the colon is empty".to_owned());
            return false;
        }
        if is_xml || reader == Reader::Yajl {
            let cut = self.texts.store(path);
            self.cut.push((id, cut));
        }
        true
    }

    /// Fills the magic variables for a file, or ends the server where its path does not exist.
    fn names(
        &mut self,
        argument: &[u8],
        path: &[u8],
        section: Option<&[u8]>,
        by: Option<EntryId>,
        asked: bool,
    ) -> Option<FileNames> {
        let mut names = self.magic.current.clone();
        // The readers cut it at the colon while they read (`core/ini.c:uwsgi_ini_config`).
        names.argument = split_section(argument).0.to_vec();
        names.given = argument.to_vec();
        if has_scheme(argument) || argument == b"-" {
            return Some(names);
        }
        names.section = section.unwrap_or_default().to_vec();
        if argument.first() == Some(&b':') {
            return Some(names);
        }
        names.filled = true;
        names.full = if asked && self.request.source.is_some() {
            FullPath::Of(path.to_vec())
        } else if let Some(full) = FullPath::resolve(path, self.host) {
            full
        } else {
            self.missing(path, by);
            return None;
        };
        Some(names)
    }

    /// A path that leads nowhere. `:section` alone is one where no INI file was read before: the other readers open a file
    /// without a name, and that of INI has none yet and crashes.
    pub(super) fn missing(&mut self, path: &[u8], by: Option<EntryId>) {
        let shown = String::from_utf8_lossy(path);
        let reason = if path.starts_with(b":") {
            format!("`{shown}` names a section but no file")
        } else {
            format!("the file `{shown}` does not exist")
        };
        match by {
            Some(id) => self.refuse(id, RefusalKind::MissingInclude, reason),
            None => self.refuse_here(None, RefusalKind::MissingInclude, reason),
        }
    }

    /// The number of a reading: the file asked for is the first, whatever the environment loaded before it.
    fn place_load(&mut self, load: LoadId, depth: u16, asked: bool) -> LoadId {
        self.loads[load.0 as usize].depth = depth;
        if !asked || load.0 == 0 {
            return load;
        }
        self.loads.swap_remove(0);
        LoadId(0)
    }

    /// Keeps the first place for the file asked for.
    pub(super) fn reserve_first(&mut self) {
        let section = self.request.section.clone().unwrap_or_else(|| b"uwsgi".to_vec());
        let source: Arc<[u8]> = Arc::from([]);
        self.parse(self.request.format, self.request.path.clone(), section, source, None);
    }

    fn parse(
        &mut self,
        format: Format,
        path: Vec<u8>,
        section: Vec<u8>,
        source: Arc<[u8]>,
        by: Option<EntryId>,
    ) -> LoadId {
        let reader = reader_of(format, self.request.build);
        let is_first = !self.loads.iter().any(|load| Arc::ptr_eq(&load.source, &source));
        if is_first {
            self.texts.allow(source.len());
        }
        let (expanded, injected) = self.expand_magic(&source, reader);
        let read: Arc<[u8]> =
            expanded.as_ref().map_or_else(|| Arc::clone(&source), |e| e.bytes.as_slice().into());
        let known = self.read_before(&source, expanded.is_some(), reader, &section);
        let is_shared = known.is_some();
        let document =
            known.unwrap_or_else(|| Arc::new(read_expanded(&read, expanded.as_ref(), reader, &section)));
        if !is_first {
            self.charge_reading(source.len(), &document, is_shared);
        }
        let text = self.texts.add_file(read);
        let id = LoadId::of(self.loads.len());
        let guard = self.guard;
        self.loads.push(Load {
            path,
            section,
            reader,
            source,
            expanded,
            injected,
            document,
            by,
            word: self.word.filter(|_| by.is_none()),
            depth: 0,
            guard,
            text,
        });
        id
    }

    /// A file that is read again costs what it holds.
    fn charge_reading(&mut self, length: usize, document: &Document, is_shared: bool) {
        if is_shared {
            self.repeat(document.entries.len() / 64);
        } else {
            self.texts.charge(length + document.entries.len() * size_of::<syntax::Entry>());
        }
    }

    /// `core/io.c`: what `inject-*` names is put around the file, then magic variables are replaced in all of it.
    fn expand_magic(&mut self, source: &Arc<[u8]>, reader: Reader) -> (Option<Expanded>, Vec<Vec<u8>>) {
        let plain = self.inject_before.is_empty() && self.inject_after.is_empty();
        if plain && memchr::memchr(b'%', source).is_none() {
            return (None, Vec::new());
        }
        let mut injected = Vec::new();
        let before = self.read_injected(&self.inject_before.clone(), &mut injected);
        let after = self.read_injected(&self.inject_after.clone(), &mut injected);
        let mut version = self.request.target.to_string();
        if self.request.build.is_debian() {
            version.push_str("-debian");
        }
        // Of each letter the machine is asked once a file.
        let mut known: [Option<super::Piece>; 256] = [const { None }; 256];
        let mut variable = |letter: u8| {
            let piece = &mut known[usize::from(letter)];
            piece.get_or_insert_with(|| self.magic.variable(letter, &version, self.host)).clone()
        };
        let most = self.texts.left().saturating_add(source.len());
        let mut expanded = Expanded::default();
        // The pair of bytes at a seam is looked at in the text put together; a `%` at the very end of a part is rare enough.
        for (number, bytes) in &before {
            expanded.append_within(bytes, *number, most, &mut variable);
        }
        let mut open = expanded.append_within(source, 0, most, &mut variable);
        let mut last = (0, &source[..]);
        for (number, bytes) in &after {
            open = expanded.append_within(bytes, *number, most, &mut variable);
            last = (*number, bytes);
        }
        if open {
            expanded.end_in_percent(reader, last.1, last.0);
        }
        self.texts.charge(expanded.size().saturating_sub(source.len()));
        if expanded.cut {
            self.texts.exhaust();
        }
        (Some(expanded), injected)
    }

    /// Adds the entries of the section asked for, in order.
    fn add_all(&mut self, id: LoadId) {
        let load = &self.loads[id.0 as usize];
        let (document, read, text) = (&load.document, load.read(), load.text);
        let again = self.loads[..id.0 as usize].iter().any(|load| Arc::ptr_eq(&load.document, document));
        let wanted: Vec<bool> =
            document.sections.iter().map(|section| section.name.bytes(read) == load.section).collect();
        self.entries.reserve(document.entries.len());
        for number in 0..document.entries.len() {
            let entry = &self.loads[id.0 as usize].document.entries[number];
            if !wanted.get(entry.section as usize).is_some_and(|wanted| *wanted) {
                continue;
            }
            let (key, value) = (entry.key.clone(), entry.value.clone());
            self.repeat(usize::from(again));
            let key = self.take(id, text, &key).text;
            let value = self.take(id, text, &value);
            let entry = u32::try_from(number).unwrap_or(u32::MAX);
            self.add(key, value, Origin::File { load: id, entry });
            if self.halted {
                break;
            }
        }
        if self.loads[id.0 as usize].document.cut && !self.halted {
            self.stop(RefusalKind::TooManyEntries, "the rest is not read: more than 1,000,000 entries");
        }
        self.refuse_by_reader(id);
    }

    fn take(&mut self, id: LoadId, file: u32, text: &Text) -> Value {
        let holes = |span| self.loads[id.0 as usize].expanded.as_ref().and_then(|e| e.holes_in(span));
        match text.said() {
            Ok(span) => Value { text: self.texts.slice(file, span), holes: holes(span) },
            Err(bytes) => {
                let holes = holes(text.span());
                let text = self.texts.store(bytes);
                let mut holes = holes;
                if let Some(holes) = &mut holes {
                    move_holes(holes, bytes);
                }
                Value { text, holes }
            }
        }
    }

    fn refuse_by_reader(&mut self, id: LoadId) {
        let load = &self.loads[id.0 as usize];
        let guard = load.guard;
        let problems: Vec<_> = load
            .document
            .problems
            .iter()
            .filter(|problem| problem.effect == Effect::Refuses)
            .cloned()
            .collect();
        for problem in problems {
            self.refusals.push(super::Refusal {
                entry: None,
                load: Some(id),
                span: Some(problem.span),
                word: None,
                kind: RefusalKind::UnreadableConfig,
                reason: problem.message,
                guard,
            });
        }
    }
}
