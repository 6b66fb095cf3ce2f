//! Where entries are written.

use super::Context;
use crate::evaluate::{EntryId, LoadId, Origin};
use crate::lint::{Place, SourceId};
use crate::syntax::Span;

impl<'a> Context<'a> {
    /// How a line of the file that is linted ends, for text that is put between lines.
    pub fn line_end(&self) -> &'static str {
        let first = memchr::memchr(b'\n', self.source()).filter(|&at| at > 0);
        if first.is_some_and(|at| self.source()[at - 1] == b'\r') { "\r\n" } else { "\n" }
    }

    /// A place in the file that is linted, by its bytes as written.
    pub fn at(&self, span: Span) -> Place {
        Place { source: SourceId::LINTED, span }
    }

    /// The value of an entry as it is written in its file, magic variables, quotes and all.
    pub fn written_value(&self, id: EntryId) -> Option<&'a [u8]> {
        self.place_by(id, |entry| entry.value.span()).map(|place| self.bytes_at(place))
    }

    /// The bytes of a place in the file that is linted or one that it includes; none in a file beside them.
    pub fn bytes_at(&self, place: Place) -> &'a [u8] {
        self.evaluation.loads.get(place.source.index()).map_or(&[], |load| place.span.of(&load.source))
    }

    /// Where the key of an entry is written; nothing for the environment, the command line and injected text.
    pub fn key_place(&self, id: EntryId) -> Option<Place> {
        self.place_by(id, |entry| entry.key.span())
    }

    /// Where the value of an entry is written; its key where there is no value.
    pub fn value_place(&self, id: EntryId) -> Option<Place> {
        self.place_by(
            id,
            |entry| if entry.value.span().is_empty() { entry.key.span() } else { entry.value.span() },
        )
    }

    /// Where a part of the value of an entry is written. `part` counts bytes of the value as read.
    pub fn value_part(&self, id: EntryId, part: std::ops::Range<usize>) -> Option<Place> {
        self.place_by(id, |entry| {
            let (start, length) = (entry.value.span().start as usize, entry.value.span().len());
            if !entry.value.is_verbatim() {
                return entry.value.span();
            }
            Span::new(start + part.start.min(length), start + part.end.min(length))
        })
    }

    /// Where all of an entry is written.
    pub fn entry_place(&self, id: EntryId) -> Option<Place> {
        self.place_by(id, |entry| entry.span)
    }

    fn place_by(&self, id: EntryId, span: impl Fn(&crate::syntax::Entry) -> Span) -> Option<Place> {
        let Origin::File { load, .. } = self.evaluation.entry(id).origin else { return None };
        let (reading, entry) = self.evaluation.written(id)?;
        // Another section of the file that is linted (`ini = :name`) is another reading of the same bytes.
        let load = if self.own.get(load.0 as usize) == Some(&true) { LoadId(0) } else { load };
        Some(Place { source: load.into(), span: reading.written(span(entry))? })
    }
}
