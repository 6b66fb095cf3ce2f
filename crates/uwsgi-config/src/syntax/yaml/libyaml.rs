//! The server's walk over libyaml's tokens (`core/yaml.c:uwsgi_yaml_config`, `UWSGI_LIBYAML`).
//!
//! It builds no tree. It remembers the last key and what kind of token came last, and it counts how
//! deep it is below the first block mapping whose key is the section asked, **at any depth** of the
//! file. From there:
//!
//! * every scalar after a `:` or inside of a list becomes an option of the last key;
//! * a key without a value, and one with an alias, vanishes;
//! * the keys of a map inside of the section become options, and the outer key vanishes;
//! * the end of a nested list clears the key, so items after it vanish;
//! * a scalar behind an anchor or a tag ends the reading, whatever follows.

use super::add_rough_comments;
use super::scanner::{Fault, Kind, Scanner, Token};
use crate::syntax::draft::{Converted, from_utf16, shown};
use crate::syntax::{Document, Effect, Span, Text};

/// What the next scalar is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    Nothing,
    Key,
    Value,
    Item,
}

/// The last key, and whether it came to anything.
struct Key {
    text: Text,
    settled: bool,
}

struct Walk<'a> {
    source: &'a [u8],
    asked: &'a [u8],
    document: Document,
    key: Option<Key>,
    status: Status,
    /// Block collections and lists open, the section included; 0 outside of it.
    depth: usize,
    section: Option<u32>,
    /// The `-` of a list item.
    dash: Option<Span>,
    /// An anchor, tag or directive right before this token.
    marked: Option<Token>,
}

/// Reads a file as a server with libyaml does.
pub(super) fn parse(source: &[u8], asked: &[u8]) -> Document {
    let Some(converted) = from_utf16(source) else { return walk(source, asked) };
    let document = walk(&converted.text, asked).moved(&converted.text, |span| converted.place(span));
    refuse_broken(document, &converted)
}

/// libyaml decodes ahead, so a file of usual size fails before its first option.
fn refuse_broken(mut document: Document, converted: &Converted) -> Document {
    if let Some(at) = converted.broken {
        document.entries.clear();
        document.problems.clear();
        let message = "this is not valid UTF-16, although the byte order mark says so";
        document.add_problem(Span::new(at, at + 1), Effect::Refuses, message);
    }
    document
}

fn walk(source: &[u8], asked: &[u8]) -> Document {
    let mut walk = Walk {
        source,
        asked,
        document: Document::default(),
        key: None,
        status: Status::Nothing,
        depth: 0,
        section: None,
        dash: None,
        marked: None,
    };
    let mut scanner = Scanner::new(source);
    loop {
        match scanner.next() {
            Ok(Some(token)) => {
                if !walk.take(token) {
                    break walk.after_section(&mut scanner);
                }
            }
            Ok(None) => break,
            Err(fault) => {
                add_rough_comments(source, fault.span.end as usize, &mut scanner.comments);
                break walk.refuse(fault);
            }
        }
    }
    walk.note_missing_section();
    let mut document = walk.document;
    document.comments = scanner.comments;
    document.sort_problems();
    document
}

impl Walk<'_> {
    /// One token; false when the server stops here.
    fn take(&mut self, token: Token) -> bool {
        let marked = self.marked.take();
        match token.kind {
            Kind::Key => self.status = Status::Key,
            Kind::Value => self.status = Status::Value,
            Kind::FlowSequence | Kind::BlockSequence => {
                self.depth += usize::from(self.depth > 0);
                self.status = Status::Item;
                self.dash = None;
            }
            Kind::FlowEntry | Kind::BlockEntry => {
                self.status = Status::Item;
                self.dash = (token.kind == Kind::BlockEntry).then_some(token.span);
            }
            Kind::BlockMapping => self.open_mapping(),
            Kind::BlockEnd | Kind::FlowSequenceEnd => return self.close(),
            Kind::Scalar => return self.scalar(token, marked),
            Kind::FlowMapping => {
                self.settle_flow_mapping();
                self.status = Status::Nothing;
            }
            Kind::Alias => {
                self.drop_alias(token.span);
                self.status = Status::Nothing;
            }
            Kind::Anchor | Kind::Tag | Kind::Directive => {
                self.status = Status::Nothing;
                self.marked = Some(token);
            }
            Kind::DocumentStart | Kind::DocumentEnd | Kind::FlowMappingEnd | Kind::StreamEnd => {
                self.status = Status::Nothing;
            }
        }
        true
    }

    fn open_mapping(&mut self) {
        if self.depth > 0 {
            self.depth += 1;
            self.flatten();
            return;
        }
        let Some(key) = &self.key else { return };
        let (name, span) = (key.text.clone(), key.text.span());
        let mine = name.bytes(self.source) == self.asked;
        let section = self.document.add_section(name, span);
        if mine {
            self.depth = 1;
            self.section = Some(section);
            self.settle();
        }
    }

    fn settle(&mut self) {
        if let Some(key) = &mut self.key {
            key.settled = true;
        }
    }

    /// A map as the value of a key of the section.
    fn flatten(&mut self) {
        let Some(key) = self.key.as_mut().filter(|key| !key.settled) else { return };
        key.settled = true;
        let name = key.text.shown(self.source);
        let message =
            format!("the keys below `{name}` become separate options, and uWSGI ignores `{name}` itself");
        self.document.add_problem(key.text.span(), Effect::Notes, message);
    }

    fn settle_flow_mapping(&mut self) {
        if self.depth > 0 {
            return self.flatten();
        }
        let Some(key) = &self.key else { return };
        if key.text.bytes(self.source) == self.asked && self.status == Status::Value {
            let span = key.text.span();
            self.settle();
            self.document.add_problem(span, Effect::Drops, "uWSGI ignores a section in braces");
        }
    }

    fn drop_alias(&mut self, span: Span) {
        if self.depth > 0 {
            self.settle();
            self.document.add_problem(
                span,
                Effect::Drops,
                "uWSGI does not support aliases, so this has no effect",
            );
        }
    }

    /// Forgets the key, with a word if it came to nothing.
    fn drop_key(&mut self) {
        let Some(key) = self.key.take() else { return };
        if self.depth > 0 && !key.settled {
            let name = key.text.shown(self.source);
            let message =
                format!("`{name}` has no value, so uWSGI ignores it; write `{name}: \"\"` or `{name}: true`");
            self.document.add_problem(key.text.span(), Effect::Drops, message);
        }
    }

    /// The end of a block collection or of a list; false when it is the section's.
    fn close(&mut self) -> bool {
        self.drop_key();
        self.status = Status::Nothing;
        if self.depth > 0 {
            self.depth -= 1;
            return self.depth > 0;
        }
        true
    }

    fn scalar(&mut self, token: Token, marked: Option<Token>) -> bool {
        let text = Text::of(token.span, token.text, self.source).until_nul(self.source);
        match self.status {
            Status::Key => {
                self.drop_key();
                self.key = Some(Key { text, settled: false });
            }
            Status::Value | Status::Item => {
                self.add(text);
                if self.status == Status::Value {
                    self.key = None;
                    self.status = Status::Nothing;
                }
            }
            Status::Nothing => {
                self.end_at(token.span, marked);
                return false;
            }
        }
        true
    }

    fn add(&mut self, value: Text) {
        let Some(section) = self.section.filter(|_| self.depth > 0) else { return };
        let Some(key) = &mut self.key else {
            let message = "this value follows the end of a nested list and belongs to no key";
            self.document.add_problem(value.span(), Effect::Drops, message);
            return;
        };
        key.settled = true;
        let start = if self.status == Status::Item { self.dash.take() } else { Some(key.text.span()) };
        let span = start.map_or(value.span(), |start| start.join(value.span()));
        self.document.add_entry(section, key.text.clone(), value, span);
    }

    fn end_at(&mut self, span: Span, marked: Option<Token>) {
        let what = match marked.as_ref().map(|token| token.kind) {
            Some(Kind::Anchor) => "an anchor (`&name`) before a value",
            Some(Kind::Tag) => "a tag (`!name`) before a value",
            _ => "text that is not the value of a key",
        };
        let message = format!("{what} stops the reader: uWSGI ignores everything from here on");
        let span = marked.map_or(span, |token| token.span.join(span));
        self.settle();
        self.document.add_problem(span, Effect::Ends, message);
    }

    fn refuse(&mut self, fault: Fault) {
        self.document.add_problem(fault.span, Effect::Refuses, fault.message);
    }

    /// What follows the end of the reading: for comments and messages only.
    fn after_section(&mut self, scanner: &mut Scanner) {
        let mut key = None;
        loop {
            let token = match scanner.next() {
                Ok(Some(token)) => token,
                Ok(None) => return,
                Err(fault) => {
                    return add_rough_comments(self.source, fault.span.end as usize, &mut scanner.comments);
                }
            };
            match token.kind {
                Kind::Scalar => key = Some(Text::of(token.span, token.text, self.source)),
                Kind::BlockMapping => self.late_section(key.take()),
                Kind::Value => {}
                _ => key = None,
            }
        }
    }

    fn late_section(&mut self, key: Option<Text>) {
        let Some(name) = key else { return };
        let span = name.span();
        if name.bytes(self.source) == self.asked {
            let message = "uWSGI stopped reading before this section";
            self.document.add_problem(span, Effect::Drops, message);
        } else {
            self.document.add_section(name, span);
        }
    }

    fn note_missing_section(&mut self) {
        let silent = self.document.problems.iter().all(|problem| problem.effect == Effect::Notes);
        if self.section.is_none() && silent {
            let name = shown(self.asked);
            let message = format!("the key `{name}` with a map below it is missing, so nothing is read");
            self.document.add_problem(Span::empty(0), Effect::Drops, message);
        }
    }
}

#[cfg(test)]
mod tests;
