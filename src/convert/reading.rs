//! A file taken apart into what is converted.

use std::borrow::Cow;
use std::collections::HashMap;
use std::iter::Peekable;
use std::slice;

use super::model::{Block, Entry, Item, Loose, Model};
use super::token::{self, Tokens, View};
use super::{Form, Input, Refused};
use crate::syntax::{self, Document, Effect, Format, LineIndex, Reader, Span};

/// Not more remarks than this are of use to anyone.
const MANY: usize = 20;

struct Builder<'a> {
    text: &'a [u8],
    tokens: &'a Tokens<'a>,
    lines: LineIndex,
    model: Model<'a>,
    /// The sections so far, by name.
    blocks: HashMap<Cow<'a, [u8]>, usize>,
    pending: Loose,
    current: Option<usize>,
}

/// Comments and blank lines that are not passed yet, in the order in which they are sorted to.
struct Around<'a> {
    comments: Peekable<slice::Iter<'a, Span>>,
    /// What may cover a line that looks blank: comments, entries and values, sorted.
    inside: Vec<Span>,
    /// The next line to be looked at.
    line: usize,
    /// The last blank line found.
    blank: Option<u32>,
}

/// Something with a place that puts an order on everything else.
#[derive(Clone, Copy)]
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

/// The token form of a file that can be taken apart.
pub(super) fn tokens(input: &Input, reader: Reader) -> Result<Tokens<'_>, Refused> {
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
        let line = memchr::memchr_iter(b'\n', &input.source).count() + 1;
        return Err(Refused::new(line, "the file ends in a `%`, which servers stumble over; end the line"));
    }
    Ok(tokens)
}

/// Takes a file apart.
pub(super) fn read<'a>(input: &Input, reader: Reader, tokens: &'a Tokens<'a>) -> Result<Model<'a>, Refused> {
    let text = &tokens.text[..];
    let document = syntax::read(reader, text, &input.section);
    let too_many = || Refused::new(0, "it has more than 1,000,000 entries");
    if document.cut {
        return Err(too_many());
    }
    let mut builder = Builder {
        text,
        tokens,
        lines: LineIndex::new(text),
        model: Model { asked: input.section.clone(), ..Model::default() },
        blocks: HashMap::new(),
        pending: Loose::default(),
        current: None,
    };
    builder.problems(&document, input.form == Form::File(Format::Toml))?;
    let others = builder.others(reader, &document, &input.section)?;
    if others.iter().any(|other| other.cut) {
        return Err(too_many());
    }
    builder.build(reader, document, &others);
    Ok(builder.model)
}

/// The token form in which the reader finds what it finds when all pairs are replaced, be it by nothing.
fn faithful(input: &Input, reader: Reader) -> Option<Tokens<'_>> {
    let forms = [true, false].into_iter().map(|silent| token::tokens(&input.source, silent));
    forms.into_iter().find(|tokens| {
        let views: [View; 2] = [token::read, token::read_empty];
        views.into_iter().all(|view| is_same(view, &tokens.text, reader, &input.section))
    })
}

fn is_same(view: View, text: &[u8], reader: Reader, asked: &[u8]) -> bool {
    let read = view(text);
    let written = syntax::read(reader, text, asked);
    // What is the same bytes is read in the same way.
    let other = matches!(read, Cow::Owned(_)).then(|| syntax::read(reader, &read, asked));
    let found = other.as_ref().unwrap_or(&written);
    let same = |(a, b): (&syntax::Entry, &syntax::Entry)| {
        view(a.key.bytes(text)) == b.key.bytes(&read)
            && view(a.value.bytes(text)) == b.value.bytes(&read)
            && view(written.section_name(text, a.section)) == found.section_name(&read, b.section)
    };
    written.entries.len() == found.entries.len() && written.entries.iter().zip(&found.entries).all(same)
}

impl<'a> Builder<'a> {
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
        let mut seen = std::collections::HashSet::from([asked.to_vec()]);
        let mut out = Vec::new();
        for section in document.sections.iter().filter(|_| reader != Reader::Ini) {
            let name = section.name.bytes(self.text).to_vec();
            let start = section.header.start as usize;
            let nested = matches!(reader, Reader::LibYaml) && start > 0 && self.text[start - 1] != b'\n';
            if nested || seen.contains(&name) {
                continue;
            }
            super::check_sections(seen.len(), self.text)?;
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

    fn build(&mut self, reader: Reader, mut document: Document, others: &[Document]) {
        let mut comments = std::mem::take(&mut document.comments);
        if reader == Reader::Ini {
            let around = self.around(&mut comments, Vec::new());
            self.fill(ini_events(&document), around);
        } else {
            let documents = std::iter::once(&document).chain(others);
            let mut parts: Vec<_> = documents.flat_map(section_events).collect();
            parts.sort_by_key(|(start, _)| *start);
            let mut inside = comments.clone();
            for event in parts.iter().flat_map(|(_, events)| events) {
                if let Event::Entry(entry) = event {
                    inside.extend([entry.span, entry.value.span()]);
                }
            }
            inside.sort_unstable();
            let around = self.around(&mut comments, inside);
            self.fill(parts.iter().flat_map(|(_, events)| events.iter().copied()), around);
        }
    }

    fn fill<'b>(&mut self, events: impl Iterator<Item = Event<'b>>, mut around: Around<'b>) {
        for event in events {
            self.pass(&mut around, event.start());
            match event {
                Event::Header(section) => {
                    let name = self.cow(&section.name);
                    self.open(name, section.header.start);
                }
                Event::Entry(entry) => self.entry(entry),
            }
        }
        self.pass(&mut around, u32::MAX);
        self.model.tail = std::mem::take(&mut self.pending);
        self.model.tail.drop_blank_end();
    }

    /// Comments with their places; one behind something goes above that line.
    fn around<'b>(&self, comments: &'b mut [Span], inside: Vec<Span>) -> Around<'b> {
        comments.sort_by_key(|comment| self.place(*comment));
        let mut around = Around { comments: comments.iter().peekable(), inside, line: 0, blank: None };
        self.find_blank(&mut around);
        around
    }

    /// Where a comment is sorted to.
    fn place(&self, comment: Span) -> u32 {
        let start = self.lines.range(self.lines.line(comment.start), self.text).start;
        let before = &self.text[start..comment.start as usize];
        if before.iter().all(u8::is_ascii_whitespace) { comment.start } else { Span::empty(start).start }
    }

    /// Goes on to the next blank line.
    fn find_blank(&self, around: &mut Around) {
        around.blank = None;
        while around.blank.is_none() && around.line < self.lines.count() {
            let range = self.lines.range(around.line, self.text);
            around.line += 1;
            let start = Span::empty(range.start).start;
            let blank = self.text[range.clone()].iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
            if blank && range.end < self.text.len() && !around.covers(start) {
                around.blank = Some(start);
            }
        }
    }

    fn pass(&mut self, around: &mut Around, until: u32) {
        loop {
            let comment = around.comments.peek().map(|comment| (self.place(**comment), **comment));
            match (comment, around.blank) {
                (Some((at, comment)), blank) if at < until && blank.is_none_or(|blank| at <= blank) => {
                    around.comments.next();
                    for line in comment_lines(comment.of(self.text)) {
                        self.pending.push(Some(&line));
                    }
                }
                (_, Some(blank)) if blank < until => {
                    self.pending.push(None);
                    self.find_blank(around);
                }
                _ => return,
            }
        }
    }

    fn open(&mut self, name: Cow<'a, [u8]>, at: u32) {
        let line = self.line(at);
        let pending = std::mem::take(&mut self.pending);
        let next = self.model.blocks.len();
        let known = *self.blocks.entry(name.clone()).or_insert(next);
        match self.model.blocks.get_mut(known) {
            Some(block) => block.push_loose(pending),
            None => self.model.blocks.push(Block { name, line, lead: pending, items: Vec::new() }),
        }
        self.current = Some(known);
    }

    fn entry(&mut self, entry: &syntax::Entry) {
        let line = self.line(entry.span.start);
        let (key, value) = (self.cow(&entry.key), self.cow(&entry.value));
        let bare = entry.bare && value.is_empty();
        if self.current.is_none() {
            self.open(Cow::default(), 0);
        }
        if let Some(block) = self.current.and_then(|current| self.model.blocks.get_mut(current)) {
            block.push_loose(std::mem::take(&mut self.pending));
            block.items.push(Item::Entry(Entry { key, value, bare, line }));
        }
    }

    fn cow(&self, text: &syntax::Text) -> Cow<'a, [u8]> {
        match text.said() {
            Ok(place) => Cow::Borrowed(place.of(self.text)),
            Err(says) => Cow::Owned(says.to_vec()),
        }
    }
}

impl Around<'_> {
    fn covers(&self, start: u32) -> bool {
        let next = self.inside.partition_point(|span| span.start <= start);
        self.inside[..next].iter().rev().take(4).any(|span| span.end > start)
    }
}

/// Headers and entries as they follow one another.
fn ini_events(document: &Document) -> impl Iterator<Item = Event<'_>> {
    let mut headers = document.sections.iter().skip(1).map(Event::Header).peekable();
    let mut entries = document.entries.iter().map(Event::Entry).peekable();
    std::iter::from_fn(move || {
        let header = headers.peek().map_or(u32::MAX, Event::start);
        let entry = entries.peek().map_or(u32::MAX, Event::start);
        if header <= entry { headers.next() } else { entries.next() }
    })
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
