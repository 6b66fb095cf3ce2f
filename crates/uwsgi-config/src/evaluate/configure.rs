//! The callbacks of all options that did not act when they were read (`core/config.c:uwsgi_configure`).

use super::c;
use super::reading::Evaluator;
use super::table::Found;
use super::text::Piece;
use super::{EntryId, RefusalKind};
use memchr::memmem;

/// No more templates inside of one another than this.
const MAX_TEMPLATES: usize = 64;

impl Evaluator<'_> {
    /// Walks the list and calls what was not called; starts over after a callback that added to the list.
    pub(super) fn configure(&mut self) {
        let mut at = 0;
        while at < self.entries.len() && !self.halted {
            let next = at + 1;
            if self.entries[at].configured {
                at = next;
                continue;
            }
            let id = EntryId(u32::try_from(at).unwrap_or(u32::MAX));
            self.dirty = false;
            self.table_changed = false;
            self.configure_entry(id);
            // Everything before is configured or still not an option, unless the table of options grew.
            at = if self.dirty && self.table_changed { 0 } else { next };
        }
    }

    fn configure_entry(&mut self, id: EntryId) {
        let (key, guard) = (self.entries[id.0 as usize].key, self.entries[id.0 as usize].guard);
        let outer = std::mem::replace(&mut self.guard, guard);
        match self.find(key) {
            Found::Option(option) => {
                self.act(id, option);
                self.entries[id.0 as usize].configured = true;
            }
            Found::Declared(index) => {
                self.act_declared(id, index);
                self.entries[id.0 as usize].configured = true;
            }
            // A key before the `strict` line ends the server here; one after it did when it was read.
            Found::No => self.check_strict(id),
            Found::Unsure => {}
        }
        self.guard = outer;
    }

    /// A declared option: its template, `;` between parts, `$1`… for the words of the value (`core/config.c:uwsgi_opt_custom`).
    pub(super) fn act_declared(&mut self, id: EntryId, index: usize) {
        let value = self.texts.piece(&self.entries[id.0 as usize].value);
        self.act_template(id, index, &value, 0);
    }

    /// A template may hold declared options; one that holds itself ends the server by exhausting its stack.
    fn act_template(&mut self, id: EntryId, index: usize, value: &Piece, depth: usize) {
        if depth >= MAX_TEMPLATES {
            if depth == MAX_TEMPLATES {
                let reason = "options made by `declare-option` contain each other endlessly".to_owned();
                self.refuse(id, RefusalKind::EndlessDeclaredOption, reason);
            }
            self.halted = true;
            return;
        }
        let template = self.texts.piece(&self.declared[index].template);
        let count = memchr::memchr_iter(b' ', &value.bytes).count() + 1;
        let mut words: Vec<Vec<u8>> = c::tokens(&value.bytes, b' ').map(<[u8]>::to_vec).collect();
        if value.bytes.is_empty() {
            words.push(Vec::new());
        }
        let unknown = value.holes.first().or(template.holes.first()).map(|hole| hole.cause.clone());
        for part in c::tokens(&template.bytes, b';') {
            let Some(equal) = memchr::memchr(b'=', part) else { return };
            self.repeat(1);
            if self.halted {
                return;
            }
            let mut left = self.texts.left();
            let before = left;
            let mut fill = |text: &[u8]| fill_words(text, &words, count, &mut left);
            let (key, value) = (fill(&part[..equal]), fill(&part[equal + 1..]));
            self.texts.charge(before - left + usize::from(left == 0));
            if self.is_spent() {
                return;
            }
            let key = self.texts.store(&key);
            let piece = unknown.clone().map_or_else(|| Piece::known(value), Piece::unknown);
            match self.find(key) {
                Found::Option(option) => {
                    let value = self.texts.store_piece(piece);
                    if self.made.len() < super::MAX_MADE {
                        self.made.push((id, key, value.clone()));
                    }
                    self.act_with(id, option, key, &value);
                }
                Found::Declared(inner) => self.act_template(id, inner, &piece, depth + 1),
                Found::No => self.check_strict(id),
                Found::Unsure => {}
            }
            if self.halted {
                return;
            }
        }
    }
}

/// `$1`, `$2`… in turn; one for which there is no word stays.
/// `left` are the bytes that may be made; each text that is looked through for a word counts.
fn fill_words(text: &[u8], words: &[Vec<u8>], count: usize, left: &mut usize) -> Vec<u8> {
    let mut text = text.to_vec();
    for (number, word) in words.iter().enumerate().take(count) {
        if memchr::memchr(b'$', &text).is_none() {
            break;
        }
        let name = format!("${}", number + 1);
        let size = memmem::find_iter(&text, name.as_bytes()).count() * word.len() + text.len();
        *left = left.saturating_sub(size);
        if *left == 0 {
            break;
        }
        let mut filled = Vec::with_capacity(size);
        let mut from = 0;
        for at in memmem::find_iter(&text, name.as_bytes()) {
            filled.extend_from_slice(&text[from..at]);
            filled.extend_from_slice(word);
            from = at + name.len();
        }
        filled.extend_from_slice(&text[from..]);
        text = filled;
    }
    text
}
