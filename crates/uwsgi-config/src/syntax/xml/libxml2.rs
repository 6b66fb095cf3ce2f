//! The server's walk over libxml2's tree (`core/xmlconf.c:uwsgi_xml_config`, `UWSGI_XML_LIBXML2`).
//!
//! The section is the root if that is `<uwsgi>`, or else the first `<uwsgi>` among its children that has
//! the id asked or none. Each element in it is an option, whose value is the content of its **first
//! child**, whatever kind of node that is; an element without children says `1`. Of a child that has
//! no content, such as an element, the server copies a null pointer and crashes.

use super::parser::{Kind, Piece, Sink, Tag};
use crate::syntax::draft::shown;
use crate::syntax::{Document, Effect, Entry, ProblemKind, Span, Text};
use std::collections::HashMap;

/// A child of an option: its text if it has one, and the text that has joined it.
struct Child {
    kind: Kind,
    span: Span,
    text: Option<Text>,
    more: Vec<u8>,
    element: bool,
}

impl Child {
    fn text(&self, source: &[u8]) -> Option<Text> {
        let text = self.text.clone()?;
        let joined = !self.more.is_empty();
        Some(if joined { Text::decoded(self.span, [text.bytes(source), &self.more].concat()) } else { text })
    }
}

/// The element that is being read as an option.
struct Candidate {
    key: Text,
    span: Span,
    skipped: bool,
    mountpoint: Option<Text>,
    domain: Option<Text>,
    children: Vec<Child>,
    /// Text of the first child of the second child, for `<app>`.
    inner: Option<Child>,
}

pub(super) struct Walk<'a> {
    source: &'a [u8],
    /// The id asked, if one is.
    id: Option<&'a [u8]>,
    name: &'a [u8],
    pub(super) document: Document,
    /// Depth of the section's element and its index, while it is open.
    section: Option<(usize, u32)>,
    found: bool,
    crashed: bool,
    root: Span,
    /// Nothing stands inside of the root.
    childless: bool,
    option: Option<Candidate>,
    /// Prefixes declared, with the depth of their element, and how often each is.
    prefixes: Vec<(usize, &'a [u8])>,
    declared: HashMap<&'a [u8], usize>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(source: &'a [u8], asked: &'a [u8]) -> Self {
        Self {
            source,
            id: (asked != b"uwsgi").then_some(asked),
            name: asked,
            document: Document::default(),
            section: None,
            found: false,
            crashed: false,
            root: Span::default(),
            childless: true,
            option: None,
            prefixes: Vec::new(),
            declared: HashMap::new(),
        }
    }

    pub(super) fn finish(mut self) -> Document {
        if !self.found && self.childless {
            // The server looks for the name among the children, and complains in that loop alone.
            let message = "the root is empty and not `<uwsgi>`, so uWSGI silently reads nothing";
            self.document.add_problem(self.root, Effect::Drops, message);
        } else if !self.found {
            let message = match self.id {
                Some(id) => format!(
                    "the root is not `<uwsgi>`, and none of its children is a `<uwsgi>` with the ID `{}`",
                    shown(id)
                ),
                None => "neither the root nor one of its children is `<uwsgi>`".to_owned(),
            };
            self.document.add_problem_of(ProblemKind::ForeignRoot, self.root, Effect::Refuses, message);
        }
        self.document
    }

    /// libxml2 keeps the prefix in the name only where nothing declares it.
    fn local(&self, name: Span) -> Span {
        let bytes = name.of(self.source);
        let Some(colon) = memchr::memchr(b':', bytes) else { return name };
        let (prefix, start) = (&bytes[..colon], name.start as usize + colon + 1);
        let declared = prefix == b"xml" || self.declared.contains_key(prefix);
        if declared && start < name.end as usize { Span::new(start, name.end as usize) } else { name }
    }

    fn declare(&mut self, tag: &Tag) {
        for attribute in &tag.attributes {
            if let Some(prefix) = attribute.name.of(self.source).strip_prefix(b"xmlns:")
                && !attribute.value.bytes(self.source).is_empty()
            {
                self.prefixes.push((tag.depth, prefix));
                *self.declared.entry(prefix).or_default() += 1;
            }
        }
    }

    /// The end of an element at that depth ends what it declares.
    fn undeclare(&mut self, depth: usize) {
        while let Some((_, prefix)) = self.prefixes.pop_if(|declared| declared.0 >= depth) {
            if let Some(times) = self.declared.get_mut(prefix) {
                *times -= 1;
                if *times == 0 {
                    self.declared.remove(prefix);
                }
            }
        }
    }

    fn attribute(&self, tag: &Tag, name: &[u8]) -> Option<Text> {
        let mut attributes = tag.attributes.iter();
        attributes.find(|one| self.local(one.name).of(self.source) == name).map(|one| one.value.clone())
    }

    /// Whether the element's id is one that is not asked.
    fn is_other(&self, id: Option<&Text>) -> bool {
        self.id.zip(id).is_some_and(|(asked, id)| id.bytes(self.source) != asked)
    }

    fn enter(&mut self, tag: &Tag, id: Option<&Text>) {
        let span = id.map_or(tag.name, Text::span);
        if self.found {
            let message = "uWSGI reads only one `<uwsgi>`, and has already read another";
            return self.document.add_problem_of(ProblemKind::FurtherRoot, tag.name, Effect::Drops, message);
        }
        if tag.depth > 0 && self.is_other(id) {
            if let Some(id) = id {
                self.document.add_section(id.clone(), tag.span);
            }
            return;
        }
        self.found = true;
        let section = self.document.add_section(Text::decoded(span, self.name), tag.span);
        self.section = Some((tag.depth, section));
    }

    fn open_option(&mut self, tag: &Tag) {
        let id = self.attribute(tag, b"id");
        let local = self.local(tag.name);
        let app = local.of(self.source) == b"app";
        let skipped = self.is_other(id.as_ref());
        for attribute in &tag.attributes {
            self.note_attribute(attribute.name, app);
        }
        self.option = Some(Candidate {
            key: Text::verbatim(local),
            span: tag.span,
            skipped,
            mountpoint: self.attribute(tag, b"mountpoint").filter(|_| app),
            domain: self.attribute(tag, b"domain").filter(|_| app),
            children: Vec::new(),
            inner: None,
        });
    }

    fn note_attribute(&mut self, name: Span, app: bool) {
        let text = name.of(self.source);
        match self.local(name).of(self.source) {
            b"id" => {}
            b"mountpoint" | b"domain" if app => {}
            b"mode" => {
                let message = "`mode` has no effect, because uWSGI's mode is not set yet";
                self.document.add_problem_of(ProblemKind::Mode, name, Effect::Notes, message);
            }
            _ if text.starts_with(b"xmlns") => {}
            _ => {
                let message = "uWSGI ignores this attribute";
                self.document.add_problem_of(ProblemKind::Attribute, name, Effect::Drops, message);
            }
        }
    }

    /// A node directly below an option, or one below its second child.
    fn add_child(&mut self, below: usize, child: Child) {
        let Some(option) = &mut self.option else { return };
        if below == 1 {
            if !join(option.children.last_mut(), &child, self.source) {
                option.children.push(child);
            }
        } else if below == 2 && option.children.len() == 2 && option.children[1].element {
            if option.inner.is_none() {
                option.inner = Some(child);
            } else {
                join(option.inner.as_mut(), &child, self.source);
            }
        }
    }

    fn close_option(&mut self, option: Candidate, section: u32, end: Span) {
        if option.skipped || self.crashed {
            return;
        }
        let span = option.span.join(end);
        if option.key.bytes(self.source) == b"app" {
            return self.add_app(&option, section, span);
        }
        let Some(first) = option.children.first() else {
            let inside = Span::empty(option.span.end as usize);
            let value = Text::decoded(inside, *b"1");
            return self.document.push(Entry { section, key: option.key, value, span, bare: true });
        };
        let Some(text) = first.text(self.source) else {
            self.crashed = true;
            let message = "uWSGI crashes here, because the first child of this option has no content";
            return self.document.add_problem(first.span, Effect::Refuses, message);
        };
        if first.kind == Kind::Comment {
            let message = "uWSGI uses this comment as the value";
            self.document.add_problem_of(ProblemKind::CommentForValue, first.span, Effect::Notes, message);
        }
        self.drop_children(&option.children[1..]);
        self.document.add_entry(section, option.key, text.until_nul(self.source), span);
    }

    fn drop_children(&mut self, children: &[Child]) {
        let blank = |child: &Child| {
            child.kind == Kind::Chars && child.span.of(self.source).iter().all(u8::is_ascii_whitespace)
        };
        let lost = children.iter().filter(|child| child.kind != Kind::Comment && !blank(child));
        if let Some(span) = lost.map(|child| child.span).reduce(Span::join) {
            let message = "uWSGI uses only the first part of the content, and ignores this one";
            self.document.add_problem(span, Effect::Drops, message);
        }
    }

    /// `<app>` becomes `mount` and an empty `app`.
    fn add_app(&mut self, option: &Candidate, section: u32, span: Span) {
        let first = option.children.first();
        let text = match (first.and_then(|child| child.text(self.source)), option.children.len()) {
            (Some(text), 1) => Some(text),
            (_, 0 | 1) => None,
            _ => option.inner.as_ref().and_then(|child| child.text(self.source)),
        };
        if let Some(text) = text {
            let (place, sign): (Option<&Text>, &[u8]) = match &option.mountpoint {
                Some(mountpoint) => (Some(mountpoint), b"="),
                None => (option.domain.as_ref(), b"|="),
            };
            let mut says = Vec::new();
            if let Some(place) = place {
                says.extend_from_slice(place.bytes(self.source));
                says.extend_from_slice(sign);
            }
            says.extend_from_slice(text.bytes(self.source));
            let value = Text::decoded(text.span(), says);
            self.document.add_entry(section, Text::decoded(option.key.span(), *b"mount"), value, span);
        } else if first.is_some() {
            let message = "this `<app>` has no effect, because its first child contains no text";
            return self.document.add_problem(span, Effect::Drops, message);
        }
        let value = Text::decoded(Span::empty(option.span.end as usize), *b"");
        self.document.add_entry(section, option.key.clone(), value, span);
    }

    /// Text and the like directly inside of the section.
    fn loose(&mut self, section: u32, piece: Piece) {
        match piece.kind {
            Kind::CData if !self.crashed => {
                let key = Text::decoded(Span::empty(piece.span.start as usize), *b"eval");
                let value = piece.text.unwrap_or_default();
                self.document.add_entry(section, key, value, piece.span);
            }
            Kind::Chars if piece.span.of(self.source).iter().all(u8::is_ascii_whitespace) => {}
            Kind::Chars | Kind::Character | Kind::Entity => {
                let message = "uWSGI ignores this text, because it stands outside an element";
                self.document.add_problem(piece.span, Effect::Drops, message);
            }
            Kind::CData | Kind::Comment | Kind::Instruction => {}
        }
    }
}

/// Text, and characters given by number, are one node as long as nothing else comes between.
fn join(last: Option<&mut Child>, child: &Child, source: &[u8]) -> bool {
    let plain = |kind| matches!(kind, Kind::Chars | Kind::Character);
    let Some(last) = last.filter(|last| plain(last.kind) && plain(child.kind)) else { return false };
    last.more.extend_from_slice(child.text.as_ref().map(|text| text.bytes(source)).unwrap_or_default());
    last.span = last.span.join(child.span);
    true
}

impl Sink for Walk<'_> {
    fn start(&mut self, tag: Tag) {
        self.declare(&tag);
        if tag.depth == 0 {
            self.root = tag.name;
        }
        self.childless &= tag.depth == 0;
        match self.section {
            Some((depth, _)) if tag.depth == depth + 1 => self.open_option(&tag),
            Some((depth, _)) => {
                let child =
                    Child { kind: Kind::Entity, span: tag.span, text: None, more: Vec::new(), element: true };
                self.add_child(tag.depth - depth - 1, child);
            }
            None if tag.depth < 2 && self.local(tag.name).of(self.source) == b"uwsgi" => {
                let id = self.attribute(&tag, b"id");
                self.enter(&tag, id.as_ref());
            }
            None => {}
        }
    }

    fn end(&mut self, depth: usize, span: Span, _empty: bool) {
        self.undeclare(depth);
        let Some((outer, section)) = self.section else { return };
        if depth == outer {
            self.section = None;
        } else if depth == outer + 1
            && let Some(option) = self.option.take()
        {
            self.close_option(option, section, span);
        }
    }

    fn piece(&mut self, depth: usize, piece: Piece) {
        self.childless &= depth == 0;
        let Some((outer, section)) = self.section else { return };
        if depth == outer + 1 {
            return self.loose(section, piece);
        }
        let Piece { kind, span, text } = piece;
        self.add_child(depth - outer - 1, Child { kind, span, text, more: Vec::new(), element: false });
    }
}
