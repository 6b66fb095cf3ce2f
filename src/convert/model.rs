//! What is converted: sections in order, each with entries, comments and blank lines in order.

use std::borrow::Cow;

/// One key with its value, in token form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    pub(super) key: Cow<'a, [u8]>,
    pub(super) value: Cow<'a, [u8]>,
    /// Written without a value.
    pub(super) bare: bool,
    /// The line of the source, from 1; 0 where there is none.
    pub(super) line: usize,
}

/// What a section is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item<'a> {
    Entry(Entry<'a>),
    /// All that stands between two entries.
    Loose(Loose),
}

/// Comments, in token form, and blank lines. They are held as one text, since a file may be nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Loose {
    /// Each line with its end; one with a comment begins with a `#`, whatever the marker of the format.
    text: Vec<u8>,
}

impl Loose {
    /// Adds a line: a comment without its marker, or a blank one.
    pub(super) fn push(&mut self, comment: Option<&[u8]>) {
        if let Some(comment) = comment {
            self.text.push(b'#');
            self.text.extend_from_slice(comment);
        }
        self.text.push(b'\n');
    }

    /// Takes the blank lines at the end away.
    pub(super) fn drop_blank_end(&mut self) {
        let last = self.text.iter().rposition(|&byte| byte != b'\n');
        self.text.truncate(last.map_or(0, |at| at + 2));
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Line by line: a comment without its marker, or nothing for a blank line.
    pub(super) fn lines(&self) -> impl Iterator<Item = Option<&[u8]>> {
        let lines = self.text.split_inclusive(|&byte| byte == b'\n');
        lines.map(|line| line.strip_suffix(b"\n").unwrap_or(line).strip_prefix(b"#"))
    }
}

/// A section, its repeated headers put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block<'a> {
    pub(super) name: Cow<'a, [u8]>,
    pub(super) line: usize,
    /// What stands above the first header.
    pub(super) lead: Loose,
    pub(super) items: Vec<Item<'a>>,
}

impl<'a> Block<'a> {
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.items.iter().filter_map(|item| match item {
            Item::Entry(entry) => Some(entry),
            Item::Loose(_) => None,
        })
    }

    fn loose(&self) -> impl Iterator<Item = &Loose> {
        let inside = self.items.iter().filter_map(|item| match item {
            Item::Entry(_) => None,
            Item::Loose(loose) => Some(loose),
        });
        std::iter::once(&self.lead).chain(inside)
    }

    /// Adds what stands between entries, if something does.
    pub(super) fn push_loose(&mut self, mut loose: Loose) {
        match self.items.last_mut() {
            _ if loose.is_empty() => {}
            Some(Item::Loose(last)) => last.text.append(&mut loose.text),
            _ => self.items.push(Item::Loose(loose)),
        }
    }
}

/// A whole configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Model<'a> {
    pub(super) blocks: Vec<Block<'a>>,
    /// What stands below everything else.
    pub(super) tail: Loose,
    /// The section asked for.
    pub(super) asked: Vec<u8>,
    /// What the reader of the source lost, and other remarks.
    pub(super) notes: Vec<String>,
}

impl<'a> Model<'a> {
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.blocks.iter().flat_map(Block::entries)
    }

    /// The comments of all sections, and around them.
    pub(super) fn comments(&self) -> impl Iterator<Item = &[u8]> {
        let blocks = self.blocks.iter().flat_map(Block::loose);
        blocks.chain([&self.tail]).flat_map(Loose::lines).flatten()
    }
}
