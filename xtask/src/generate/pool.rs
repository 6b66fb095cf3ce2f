//! The one text that all strings of the table lie in, and the lists of ranges in it.

use std::collections::HashMap;

use crate::Outcome;

/// Strings by start and length, each distinct one stored once.
#[derive(Debug, Default)]
pub(super) struct Pool {
    pub(super) text: String,
    pub(super) lists: Vec<[u32; 2]>,
    known: HashMap<String, [u32; 2]>,
    known_lists: HashMap<Vec<[u32; 2]>, [u32; 2]>,
}

impl Pool {
    /// The range of a string.
    pub(super) fn text(&mut self, string: &str) -> Outcome<[u32; 2]> {
        if string.is_empty() {
            return Ok([0, 0]);
        }
        if let Some(range) = self.known.get(string) {
            return Ok(*range);
        }
        let range = [u32::try_from(self.text.len())?, u32::try_from(string.len())?];
        self.text.push_str(string);
        self.known.insert(string.to_owned(), range);
        Ok(range)
    }

    /// The place of a list of strings.
    pub(super) fn list<S: AsRef<str>>(&mut self, strings: &[S]) -> Outcome<[u32; 2]> {
        if strings.is_empty() {
            return Ok([0, 0]);
        }
        let ranges = strings.iter().map(|s| self.text(s.as_ref())).collect::<Outcome<Vec<_>>>()?;
        if let Some(place) = self.known_lists.get(&ranges) {
            return Ok(*place);
        }
        let place = [u32::try_from(self.lists.len())?, u32::try_from(ranges.len())?];
        self.lists.extend(&ranges);
        self.known_lists.insert(ranges, place);
        Ok(place)
    }
}
