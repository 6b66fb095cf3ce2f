//! What several rules about magic variables, placeholders and blocks look at.

use std::collections::HashMap;
use std::ops::Range;

use crate::catalog::{OptId, Setter};
use crate::evaluate::EntryId;
use crate::lint::text::symbols;
use crate::lint::{Context, Place, Step};
use crate::syntax::{Entry, Span, ini};

/// An option line as written, before magic variables.
pub(super) struct OptionLine<'a> {
    pub(super) key: &'a [u8],
    pub(super) value: &'a [u8],
    pub(super) value_span: Span,
    /// The text between the blanks at both ends.
    pub(super) text: Span,
}

/// Whether a section of the file that is linted is read, by the server or from the file itself (`ini = :name`).
pub(super) fn is_read(cx: &Context<'_>, section: &[u8]) -> bool {
    let path = &cx.root().path;
    cx.evaluation.loads.iter().any(|load| load.path == *path && load.section == section)
}

/// The option lines with a `%` of the sections that are read; nothing for other formats than INI and for templates.
pub(super) fn percent_lines<'a>(cx: &Context<'a>) -> Vec<OptionLine<'a>> {
    let source = cx.source();
    let (mut lines, mut inside) = (Vec::new(), false);
    if cx.settings.template {
        return lines;
    }
    for line in cx.ini_lines() {
        match line.kind {
            ini::LineKind::Header { name } => inside = is_read(cx, name.of(source)),
            ini::LineKind::Option { key, value, .. }
                if inside && memchr::memchr(b'%', line.text.of(source)).is_some() =>
            {
                lines.push(OptionLine {
                    key: key.of(source),
                    value: value.of(source),
                    value_span: value,
                    text: line.text,
                });
            }
            _ => {}
        }
    }
    lines
}

/// Each `%` of a text with the byte after it, two bytes at a time as the server takes them; a last `%` alone is left out.
pub(super) fn magics(text: &[u8]) -> impl Iterator<Item = (usize, u8)> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + memchr::memchr(b'%', text.get(from..)?)?;
        let letter = *text.get(at + 1)?;
        from = at + 2;
        Some((at, letter))
    })
}

/// Steps that write `%%` for the `%` at each of these offsets from `start`.
pub(super) fn doubled(cx: &Context<'_>, start: u32, offsets: &[usize]) -> Vec<Step> {
    let one = |&at: &usize| {
        let at = start as usize + at;
        Step::Replace { place: cx.at(Span::new(at, at + 1)), text: "%%".to_owned() }
    };
    offsets.iter().map(one).collect()
}

/// The ranges of the names in `%(name)`, `$(name)` or `@(name)`, by the symbol; nested ones end the outer one's search.
pub(super) fn references(text: &[u8], symbol: u8) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut all = symbols(text, symbol).peekable();
    while let Some(at) = all.next() {
        let start = at + 2;
        let rest = &text[start..all.peek().map_or(text.len(), |next| (*next).max(start))];
        let end = memchr::memchr(b')', rest).map(|n| start + n);
        found.extend(end.filter(|end| *end > start).map(|end| start..end));
    }
    found
}

/// The entries of the file that is linted by where they are written, of several the first.
pub(super) fn by_place(cx: &Context<'_>) -> HashMap<Place, EntryId> {
    let mut all = HashMap::new();
    for id in cx.written() {
        if let Some(place) = cx.entry_place(id) {
            all.entry(place).or_insert(id);
        }
    }
    all
}

/// The value of an entry as its file has it, after magic variables, before anything else.
pub(super) fn read_value<'a>(cx: &Context<'a>, id: EntryId) -> Option<&'a [u8]> {
    let (load, entry) = cx.evaluation.written(id)?;
    Some(entry.value.bytes(load.read()))
}

/// Whether some entry has that key, by whatever way.
pub(super) fn is_assigned(cx: &Context<'_>, key: &[u8]) -> bool {
    cx.has_key(key)
}

/// An entry of the file that is linted, whether or not its block is ever read.
pub(super) struct Line<'a> {
    pub(super) key: &'a [u8],
    pub(super) value: &'a [u8],
    entry: &'a Entry,
}

impl Line<'_> {
    /// Where all of it is written.
    pub(super) fn place(&self, cx: &Context<'_>) -> Option<Place> {
        Some(cx.at(cx.root().written(self.entry.span)?))
    }

    /// Where its key is written.
    pub(super) fn key_place(&self, cx: &Context<'_>) -> Option<Place> {
        Some(cx.at(cx.root().written(self.entry.key.span())?))
    }

    /// Whether it opens a block.
    pub(super) fn opens(&self, cx: &Context<'_>) -> bool {
        OptId::lookup(self.key)
            .is_some_and(|option| option.setter() == Setter::Logic && option.exists_in(cx.target()))
            && self.key != b"else"
    }

    /// Whether it closes whatever block is open (`core/config.c:add_exported_option_do`).
    pub(super) fn closes(&self) -> bool {
        matches!(self.key, b"end" | b"endif" | b"endfor" | b"end-if" | b"end-for")
    }
}

/// The lines of the section that was asked for, in order; nothing for templates, whose own conditions may stand around them.
pub(super) fn lines<'a>(cx: &Context<'a>) -> Vec<Line<'a>> {
    if cx.settings.template {
        return Vec::new();
    }
    let load = cx.root();
    let entries = load.document.entries_of(load.read(), &load.section);
    let line = |entry: &'a Entry| Line {
        key: entry.key.bytes(load.read()),
        value: entry.value.bytes(load.read()),
        entry,
    };
    entries.map(line).collect()
}

/// How the blocks of the file were meant, as indices into [`lines`].
#[derive(Default)]
pub(super) struct Blocks {
    /// Openers with their terminators.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Openers without one.
    pub(super) unclosed: Vec<usize>,
    /// Openers inside of another block, with its opener.
    pub(super) nested: Vec<(usize, usize)>,
    /// Terminators where no block is open.
    pub(super) stray: Vec<usize>,
}

/// Pairs openers and terminators as their author did, inner ones first.
pub(super) fn blocks(cx: &Context<'_>, lines: &[Line<'_>]) -> Blocks {
    let (mut blocks, mut open) = (Blocks::default(), Vec::new());
    for (at, line) in lines.iter().enumerate() {
        if line.opens(cx) {
            blocks.nested.extend(open.last().map(|outer| (at, *outer)));
            open.push(at);
        } else if line.closes() {
            match open.pop() {
                Some(opener) => blocks.pairs.push((opener, at)),
                None => blocks.stray.push(at),
            }
        }
    }
    blocks.unclosed = open;
    blocks
}

/// Whether what stands in `$(…)` is a command, as a shell would run it: no variable has such a name.
pub(super) fn is_command(name: &[u8]) -> bool {
    const COMMANDS: [&[u8]; 8] =
        [b"nproc", b"pwd", b"hostname", b"whoami", b"date", b"uname", b"logname", b"arch"];
    name.starts_with(b"(") || name.contains(&b' ') || COMMANDS.contains(&name)
}

/// Whether an entry has the server read another configuration.
pub(super) fn loads(cx: &Context<'_>, id: EntryId) -> bool {
    cx.entry(id).option.is_some_and(|option| {
        matches!(
            option.setter(),
            Setter::Load | Setter::LoadIni | Setter::LoadYml | Setter::LoadJson | Setter::LoadXml
        )
    })
}
