//! What a person is told about a conversion that went well: each thing once, with the lines that it is about.

use std::collections::HashMap;

/// Lines that are named one by one; of more the number is told.
const NAMED: usize = 5;

/// Notes in the order in which they were first made.
#[derive(Debug, Default)]
pub(super) struct Notes {
    said: Vec<(String, Vec<usize>)>,
    by_text: HashMap<String, usize>,
}

impl Notes {
    /// A note about the whole.
    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.place_of(text.into());
    }

    /// A note about a line of the source, from 1.
    pub(super) fn at(&mut self, line: usize, text: impl Into<String>) {
        let place = self.place_of(text.into());
        let lines = &mut self.said[place].1;
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }

    fn place_of(&mut self, text: String) -> usize {
        let next = self.said.len();
        let place = *self.by_text.entry(text.clone()).or_insert(next);
        if place == next {
            self.said.push((text, Vec::new()));
        }
        place
    }

    /// The notes as sentences.
    pub(super) fn finish(self) -> Vec<String> {
        self.said.into_iter().map(|(text, lines)| told(text, &lines)).collect()
    }
}

fn told(text: String, lines: &[usize]) -> String {
    match lines {
        [] => text,
        [line] => format!("line {line}: {text}"),
        _ if lines.len() <= NAMED => {
            let (last, first) = (lines[lines.len() - 1], &lines[..lines.len() - 1]);
            format!("lines {} and {last}: {text}", listed(first))
        }
        _ => {
            let first = &lines[..NAMED - 1];
            format!("lines {} and {} more: {text}", listed(first), lines.len() - first.len())
        }
    }
}

fn listed(lines: &[usize]) -> String {
    lines.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::Notes;

    #[test]
    fn each_thing_is_said_once_with_its_lines() {
        let mut notes = Notes::default();
        notes.at(3, "a");
        notes.say("all");
        notes.at(4, "b");
        notes.at(4, "b");
        notes.at(5, "b");
        notes.say("all");
        (10..20).for_each(|line| notes.at(line, "c"));
        let said = ["line 3: a", "all", "lines 4 and 5: b", "lines 10, 11, 12, 13 and 6 more: c"];
        assert_eq!(notes.finish(), said);
    }
}
