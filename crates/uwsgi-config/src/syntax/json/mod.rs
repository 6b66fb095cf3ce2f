//! JSON, by the two libraries that servers are built with.
//!
//! The file is an object, and the section asked one of its members, itself an object. A text is an option
//! as it is, `true` is `1`, `false` and `null` are `0`, and a list gives one option an item; objects inside
//! vanish, and so do lists inside of lists.
//!
//! * jansson: reals vanish, integers keep 32 bits and ten characters; of members with one name the last
//!   counts, at the place of the first.
//! * yajl: numbers stay as they are written, members with one name are all there, comments are allowed.

mod parser;
mod text;

use super::draft::shown;
use super::{Document, Effect, Entry, MAX_ENTRIES, Problem, ProblemKind, Span, Text};
use parser::{Library, Parser, Scalar, Sink};

/// Reads a file as a server with jansson does (`core/json.c:uwsgi_json_config`).
pub fn parse_jansson(source: &[u8], asked: &[u8]) -> Document {
    parse(source, asked, Library::Jansson)
}

/// Reads a file as a server with yajl does (`core/json.c:uwsgi_json_config`, `UWSGI_JSON_YAJL`).
pub fn parse_yajl(source: &[u8], asked: &[u8]) -> Document {
    parse(source, asked, Library::Yajl)
}

fn parse(source: &[u8], asked: &[u8], library: Library) -> Document {
    let end = memchr::memchr(0, source).unwrap_or(source.len());
    let source = &source[..end];
    let collector = Collector::new(source, asked, library);
    let mut parser = Parser::new(source, library, collector);
    let result = parser.run();
    let Parser { sink, comments, .. } = parser;
    let mut document = sink.finish();
    document.comments = comments;
    if let Err(fault) = result {
        document.entries.clear();
        document.problems.clear();
        document.add_problem(fault.span, Effect::Refuses, fault.message);
    }
    document.sort_problems();
    document
}

/// A member of the section, until it is known that the section counts.
struct Member {
    key: Text,
    entries: Vec<Entry>,
    problems: Vec<Problem>,
}

struct Collector<'a> {
    source: &'a [u8],
    asked: &'a [u8],
    library: Library,
    document: Document,
    /// Key of the member of the outer object that is being read.
    name: Option<Text>,
    /// Whether this member is the section: of several, jansson takes the last and yajl the first.
    inside: bool,
    /// Place of the key of the section taken, and whether it is an object.
    section: Option<(Span, bool)>,
    index: u32,
    members: Vec<Member>,
    /// Depth and start of the part of the section that is being passed over.
    lost: Option<(usize, usize)>,
}

impl<'a> Collector<'a> {
    fn new(source: &'a [u8], asked: &'a [u8], library: Library) -> Self {
        let document = Document::default();
        let (name, section, members) = (None, None, Vec::new());
        Self { source, asked, library, document, name, inside: false, section, index: 0, members, lost: None }
    }

    fn finish(mut self) -> Document {
        let name = shown(self.asked);
        match self.section {
            None => {
                let message = format!("the file must be an object that contains an object `{name}`");
                self.document.add_problem_of(
                    ProblemKind::MissingObject,
                    Span::empty(0),
                    Effect::Refuses,
                    message,
                );
            }
            Some((span, false)) => {
                let message = format!("`{name}` must be an object");
                self.document.add_problem_of(ProblemKind::MissingObject, span, Effect::Refuses, message);
            }
            Some((_, true)) => self.add_members(),
        }
        self.document
    }

    fn add_members(&mut self) {
        let mut members = std::mem::take(&mut self.members);
        if self.library == Library::Jansson {
            members = self.merge(members);
        }
        for member in members {
            if self.document.entries.is_empty() {
                self.document.entries = member.entries;
            } else {
                member.entries.into_iter().for_each(|entry| self.document.push(entry));
            }
            member.problems.into_iter().for_each(|problem| self.document.keep_problem(problem));
        }
    }

    /// The last member of a name, at the place of the first.
    fn merge(&mut self, members: Vec<Member>) -> Vec<Member> {
        let mut places = std::collections::HashMap::new();
        let mut merged: Vec<Member> = Vec::with_capacity(members.len());
        for member in members {
            let key = member.key.bytes(self.source).to_vec();
            if let Some(earlier) = places.get(&key).and_then(|&place: &usize| merged.get_mut(place)) {
                let message = "a later key of the same name overrides this one";
                self.document.add_problem_of(
                    ProblemKind::RepeatedName,
                    earlier.key.span(),
                    Effect::Drops,
                    message,
                );
                *earlier = member;
            } else {
                places.insert(key, merged.len());
                merged.push(member);
            }
        }
        merged
    }

    /// A member of the outer object whose value starts here.
    fn begin(&mut self, object: bool) {
        let Some(name) = self.name.take() else { return };
        let span = name.span();
        self.inside = false;
        if name.bytes(self.source) != self.asked {
            if object {
                self.document.add_section(name, span);
            }
            return;
        }
        let message = "another key of the same name is used instead of this one";
        if let Some((earlier, _)) = self.section {
            if self.library == Library::Yajl {
                return self.document.add_problem_of(ProblemKind::RepeatedName, span, Effect::Drops, message);
            }
            self.document.add_problem_of(ProblemKind::RepeatedName, earlier, Effect::Drops, message);
        }
        self.section = Some((span, object));
        self.inside = object;
        self.members.clear();
        if object {
            self.index = self.document.add_section(name, span);
        }
    }

    /// What is lost of the member being read.
    fn lose(&mut self, kind: ProblemKind, span: Span, message: &str) {
        self.tell(kind, span, Effect::Drops, message);
    }

    fn tell(&mut self, kind: ProblemKind, span: Span, effect: Effect, message: &str) {
        if let Some(member) = self.members.last_mut() {
            member.problems.push(Problem { kind, span, effect, message: message.to_owned() });
        }
    }

    fn add(&mut self, depth: usize, value: Text) {
        let Some(member) = self.members.last_mut() else { return };
        let span = if depth == 2 { member.key.span().join(value.span()) } else { value.span() };
        let value = value.until_nul(self.source);
        if member.entries.len() > MAX_ENTRIES {
            self.document.cut = true;
            return;
        }
        // Nearly all members have one, and a list of a few would have room for four.
        if member.entries.is_empty() {
            member.entries.reserve_exact(1);
        }
        member.entries.push(Entry { section: self.index, key: member.key.clone(), value, span, bare: false });
    }

    fn add_integer(&mut self, depth: usize, value: Text) {
        let digits = std::str::from_utf8(value.bytes(self.source)).unwrap_or_default();
        let written = digits.parse::<i64>().unwrap_or_default();
        // core/json.c hands the number to core/utils.c:uwsgi_num2str: an int, in eleven bytes.
        #[expect(clippy::cast_possible_truncation, reason = "as the server does")]
        let mut kept = (written as i32).to_string();
        kept.truncate(10);
        let span = value.span();
        if kept == digits {
            return self.add(depth, value);
        }
        if kept.parse() != Ok(written) {
            let message = format!("uWSGI keeps only 32 bits and ten characters of this number: {kept}");
            self.lose(ProblemKind::Other, span, &message);
        }
        self.add(depth, Text::decoded(span, kept.into_bytes()));
    }
}

impl Sink for Collector<'_> {
    fn key(&mut self, depth: usize, key: Text) {
        if depth == 1 {
            self.name = Some(key.until_nul(self.source));
        } else if depth == 2 && self.inside {
            let key = key.until_nul(self.source);
            self.members.push(Member { key, entries: Vec::new(), problems: Vec::new() });
        }
    }

    fn scalar(&mut self, depth: usize, kind: Scalar, value: Text) {
        if depth == 1 {
            return self.begin(false);
        }
        if !self.inside || self.lost.is_some() {
            return;
        }
        let span = value.span();
        match kind {
            Scalar::True => self.add(depth, Text::decoded(span, *b"1")),
            Scalar::False | Scalar::Null => self.add(depth, Text::decoded(span, *b"0")),
            Scalar::Integer if self.library == Library::Jansson => self.add_integer(depth, value),
            Scalar::Real if self.library == Library::Jansson => {
                let message = "uWSGI ignores a number with a fraction or exponent; write it as a string";
                self.lose(ProblemKind::Fraction, span, message);
            }
            Scalar::String | Scalar::Integer | Scalar::Real => self.add(depth, value),
        }
    }

    fn open(&mut self, depth: usize, object: bool, at: usize) {
        if depth == 1 {
            self.begin(object);
        } else if self.inside && self.lost.is_none() && (object || depth > 2) {
            self.lost = Some((depth, at));
        }
    }

    fn close(&mut self, depth: usize, end: usize) {
        if depth == 1 {
            self.inside = false;
        }
        if let Some((_, start)) = self.lost.take_if(|lost| lost.0 == depth) {
            let message = "uWSGI ignores objects inside the section and lists inside lists";
            self.lose(ProblemKind::Nested, Span::new(start, end), message);
        }
    }
}

#[cfg(test)]
mod tests;
