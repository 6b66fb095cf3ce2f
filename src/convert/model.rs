//! What is converted: sections in order, each with entries, comments and blank lines in order.

use super::token::{self, Tokens, View};
use super::{Form, Input, Refused};
use crate::bytes;
use crate::syntax::{self, Document, Effect, Format, LineIndex, Reader, Span};

/// One key with its value, in token form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) key: Vec<u8>,
    pub(super) value: Vec<u8>,
    /// Written without a value.
    pub(super) bare: bool,
    /// The line of the source, from 1; 0 where there is none.
    pub(super) line: usize,
}

/// What a section is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Entry(Entry),
    /// One line of text, without a marker, in token form.
    Comment(Vec<u8>),
    Blank,
}

/// A section, its repeated headers put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) name: Vec<u8>,
    pub(super) line: usize,
    /// Comments and blank lines above the first header.
    pub(super) lead: Vec<Item>,
    pub(super) items: Vec<Item>,
}

impl Block {
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.items.iter().filter_map(|item| match item {
            Item::Entry(entry) => Some(entry),
            Item::Comment(_) | Item::Blank => None,
        })
    }
}

/// A whole configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Model {
    pub(super) blocks: Vec<Block>,
    /// What stands below everything else.
    pub(super) tail: Vec<Item>,
    /// The section asked for.
    pub(super) asked: Vec<u8>,
    /// What the reader of the source lost, and other remarks.
    pub(super) notes: Vec<String>,
}

impl Model {
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.blocks.iter().flat_map(Block::entries)
    }
}

/// Not more remarks than this are of use to anyone.
const MANY: usize = 20;

struct Builder<'a> {
    text: &'a [u8],
    tokens: &'a Tokens,
    lines: LineIndex,
    model: Model,
    pending: Vec<Item>,
    /// Comments and blank lines not passed yet, last first: where they are sorted to, and what they are.
    loose: Vec<(u32, Item)>,
    current: Option<usize>,
}

/// Something with a place that puts an order on everything else.
enum Event<'a> {
    Header(&'a syntax::Section),
    Entry(&'a syntax::Entry),
}

impl Event<'_> {
    fn start(&self) -> u32 {
        match self {
            Event::Header(section) => section.header.start,
            Event::Entry(entry) => entry.span.start,
        }
    }
}

/// Takes a file apart.
pub(super) fn read(input: &Input, reader: Reader) -> Result<Model, Refused> {
    if token::is_taken(&input.source) {
        return Err(Refused::new(
            0,
            "the file has private-use characters that this program needs for itself",
        ));
    }
    let Some(tokens) = faithful(input, reader) else {
        return Err(Refused::new(0, "what its magic variables stand for decides how the file is read"));
    };
    // It takes the NUL along that would end the text: what stands behind in memory is read, too, or a byte is lost.
    if tokens.open && reader != Reader::Toml {
        let line = bytes::memchr_iter(b'\n', &input.source).count() + 1;
        return Err(Refused::new(line, "the file ends in a `%`, which servers stumble over; end the line"));
    }
    let text = tokens.text.clone();
    let document = syntax::read(reader, &text, &input.section);
    let too_many = || Refused::new(0, "it has more than 1,000,000 entries");
    if document.cut {
        return Err(too_many());
    }
    let mut builder = Builder {
        text: &text,
        tokens: &tokens,
        lines: LineIndex::new(&text),
        model: Model { asked: input.section.clone(), ..Model::default() },
        pending: Vec::new(),
        loose: Vec::new(),
        current: None,
    };
    builder.problems(&document, input.form == Form::File(Format::Toml))?;
    let others = builder.others(reader, &document, &input.section)?;
    if others.iter().any(|other| other.cut) {
        return Err(too_many());
    }
    builder.build(reader, &document, &others);
    Ok(builder.model)
}

/// The token form in which the reader finds what it finds when all pairs are replaced, be it by nothing.
fn faithful(input: &Input, reader: Reader) -> Option<Tokens> {
    let forms = [true, false].into_iter().map(|silent| token::tokens(&input.source, silent));
    forms.into_iter().find(|tokens| {
        let views: [View; 2] = [token::read, token::read_empty];
        views.into_iter().all(|view| is_same(view, &tokens.text, reader, &input.section))
    })
}

fn is_same(view: View, text: &[u8], reader: Reader, asked: &[u8]) -> bool {
    let read = view(text);
    let (written, found) = (syntax::read(reader, text, asked), syntax::read(reader, &read, asked));
    let same = |(a, b): (&syntax::Entry, &syntax::Entry)| {
        view(a.key.bytes(text)) == b.key.bytes(&read)
            && view(a.value.bytes(text)) == b.value.bytes(&read)
            && view(written.section_name(text, a.section)) == found.section_name(&read, b.section)
    };
    written.entries.len() == found.entries.len() && written.entries.iter().zip(&found.entries).all(same)
}

impl Builder<'_> {
    fn line(&self, at: u32) -> usize {
        self.lines.line(at) + 1 + self.tokens.missing_lines(at as usize)
    }

    /// A file that no reader takes is not converted; what the reader of the source passes over is said.
    fn problems(&mut self, document: &Document, strict: bool) -> Result<(), Refused> {
        let mut more = 0;
        for problem in &document.problems {
            let line = self.line(problem.span.start);
            match problem.effect {
                Effect::Refuses => return Err(Refused::new(line, problem.message.clone())),
                Effect::Drops | Effect::Ends if strict => {
                    return Err(Refused::new(line, problem.message.clone()));
                }
                Effect::Drops | Effect::Ends if self.model.notes.len() >= MANY => more += 1,
                Effect::Drops | Effect::Ends => {
                    self.model.notes.push(format!("line {line}: not converted: {}", problem.message));
                }
                Effect::Notes => {}
            }
        }
        if more > 0 {
            self.model.notes.push(format!("not converted: {more} more of this kind"));
        }
        Ok(())
    }

    /// The other sections of a format whose reader takes one at a time.
    fn others(
        &mut self,
        reader: Reader,
        document: &Document,
        asked: &[u8],
    ) -> Result<Vec<Document>, Refused> {
        /// Each section is another reading of the whole file, and no more bytes than this are read in all.
        const MOST: usize = 1 << 26;
        let mut seen = std::collections::HashSet::from([asked.to_vec()]);
        let mut out = Vec::new();
        for section in document.sections.iter().filter(|_| reader != Reader::Ini) {
            let name = section.name.bytes(self.text).to_vec();
            let start = section.header.start as usize;
            let nested = matches!(reader, Reader::LibYaml) && start > 0 && self.text[start - 1] != b'\n';
            if nested || seen.contains(&name) {
                continue;
            }
            if seen.len() * self.text.len() > MOST {
                return Err(Refused::new(0, "it has too many sections for its size"));
            }
            let other = syntax::read(reader, self.text, &name);
            let lost = other.problems.iter().find(|problem| problem.effect != Effect::Notes);
            if let Some(problem) = lost {
                let line = self.line(problem.span.start);
                let name = String::from_utf8_lossy(&name);
                self.model.notes.push(format!("line {line}: of section `{name}`: {}", problem.message));
            }
            if lost.is_none_or(|problem| problem.effect != Effect::Refuses) {
                out.push(other);
            }
            seen.insert(name);
        }
        Ok(out)
    }

    fn build(&mut self, reader: Reader, document: &Document, others: &[Document]) {
        let events = if reader == Reader::Ini {
            ini_events(document)
        } else {
            let documents = std::iter::once(document).chain(others);
            let mut parts: Vec<_> = documents.flat_map(section_events).collect();
            parts.sort_by_key(|(start, _)| *start);
            parts.into_iter().flat_map(|(_, events)| events).collect()
        };
        self.find_loose(document, &events);
        for event in events {
            self.pass_loose(event.start());
            match event {
                Event::Header(section) => {
                    self.open(section.name.bytes(self.text).to_vec(), section.header.start);
                }
                Event::Entry(entry) => self.entry(entry),
            }
        }
        self.pass_loose(u32::MAX);
        self.model.tail = std::mem::take(&mut self.pending);
        while self.model.tail.last() == Some(&Item::Blank) {
            self.model.tail.pop();
        }
    }

    /// Comments and blank lines with their places; a comment behind something goes above that line.
    fn find_loose(&mut self, document: &Document, events: &[Event]) {
        let mut inside: Vec<Span> = document.comments.clone();
        for event in events {
            if let Event::Entry(entry) = event {
                inside.push(entry.span);
                inside.push(entry.value.span);
            }
        }
        inside.sort_unstable();
        for comment in &document.comments {
            let start = self.lines.range(self.lines.line(comment.start), self.text).start;
            let before = &self.text[start..comment.start as usize];
            let at = if before.iter().all(u8::is_ascii_whitespace) {
                comment.start
            } else {
                Span::empty(start).start
            };
            for line in comment_lines(comment.of(self.text)) {
                self.loose.push((at, Item::Comment(line)));
            }
        }
        for line in 0..self.lines.count() {
            let range = self.lines.range(line, self.text);
            let start = Span::empty(range.start).start;
            let blank = self.text[range.clone()].iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
            let next = inside.partition_point(|span| span.start <= start);
            let covered = inside[..next].iter().rev().take(4).any(|span| span.end > start);
            if blank && !covered && range.end < self.text.len() {
                self.loose.push((start, Item::Blank));
            }
        }
        self.loose.sort_by_key(|(start, _)| *start);
        self.loose.reverse();
    }

    fn pass_loose(&mut self, until: u32) {
        while let Some((_, item)) = self.loose.pop_if(|(start, _)| *start < until) {
            self.pending.push(item);
        }
    }

    fn open(&mut self, name: Vec<u8>, at: u32) {
        let line = self.line(at);
        let pending = std::mem::take(&mut self.pending);
        if let Some(known) = self.model.blocks.iter().position(|block| block.name == name) {
            self.model.blocks[known].items.extend(pending);
            self.current = Some(known);
        } else {
            self.model.blocks.push(Block { name, line, lead: pending, items: Vec::new() });
            self.current = Some(self.model.blocks.len() - 1);
        }
    }

    fn entry(&mut self, entry: &syntax::Entry) {
        let line = self.line(entry.span.start);
        let item = Item::Entry(Entry {
            key: entry.key.bytes(self.text).to_vec(),
            value: entry.value.bytes(self.text).to_vec(),
            bare: entry.bare && entry.value.bytes(self.text).is_empty(),
            line,
        });
        if self.current.is_none() {
            self.open(Vec::new(), 0);
        }
        if let Some(block) = self.current.and_then(|current| self.model.blocks.get_mut(current)) {
            block.items.append(&mut self.pending);
            block.items.push(item);
        }
    }
}

fn ini_events(document: &Document) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    events.extend(document.sections.iter().skip(1).map(Event::Header));
    events.extend(document.entries.iter().map(Event::Entry));
    events.sort_by_key(Event::start);
    events
}

/// The sections of a document that have entries, or are the one asked, each with its entries in the server's order.
fn section_events(document: &Document) -> Vec<(u32, Vec<Event<'_>>)> {
    let mut parts = Vec::new();
    for (index, section) in document.sections.iter().enumerate() {
        let mine = |entry: &&syntax::Entry| entry.section as usize == index;
        let entries: Vec<Event> = document.entries.iter().filter(mine).map(Event::Entry).collect();
        if !entries.is_empty() {
            let header = std::iter::once(Event::Header(section));
            parts.push((section.header.start, header.chain(entries).collect()));
        }
    }
    parts
}

/// The lines of a comment without its marker.
fn comment_lines(comment: &[u8]) -> Vec<Vec<u8>> {
    let block = comment
        .strip_prefix(b"<!--")
        .and_then(|rest| rest.strip_suffix(b"-->"))
        .or_else(|| comment.strip_prefix(b"/*").and_then(|rest| rest.strip_suffix(b"*/")));
    let Some(block) = block else {
        let line = comment.strip_prefix(b"//").unwrap_or_else(|| comment.get(1..).unwrap_or_default());
        return vec![line.trim_ascii_end().to_vec()];
    };
    let lines = block.trim_ascii().split(|&byte| byte == b'\n');
    lines.map(|line| [b" ", line.trim_ascii()].concat().trim_ascii_end().to_vec()).collect()
}
