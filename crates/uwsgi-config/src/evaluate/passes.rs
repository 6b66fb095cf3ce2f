//! The three passes of expansion over the list: `$(ENV)`, `@(file)`, `%(placeholder)` (`core/utils.c:uwsgi_apply_config_pass`).
//!
//! A value that was replaced is looked at again from its **second** byte on, so a chain of references ends where one begins a value.

use super::host::{Answer, ReadError};
use super::load::has_scheme;
use super::reading::Evaluator;
use super::text::{Cause, Piece};
use super::{EntryId, GuardId, RefusalKind, c};

/// What stands for one `$(…)`, `@(…)` or `%(…)`.
enum Replacement {
    /// Nothing does: the text stays as it is.
    Stays,
    With(Piece),
    /// The server ends.
    Refused,
}

/// Where the scan of one value stands.
#[derive(Default)]
struct Scan {
    /// 0: outside; 1: after the symbol; 2 and up: inside, two more than the length of the name so far.
    state: usize,
    depth: usize,
    name: usize,
}

impl Evaluator<'_> {
    /// All three passes, over everything that no callback has taken yet.
    pub(super) fn expand(&mut self) {
        for symbol in *b"$@%" {
            for at in 0..self.entries.len() {
                let entry = &self.entries[at];
                let text = self.texts.get(entry.value.text);
                if entry.configured || !has_reference(text, symbol) {
                    continue;
                }
                let id = EntryId(u32::try_from(at).unwrap_or(u32::MAX));
                self.expand_value(id, symbol);
                if self.texts.is_spent() {
                    return self.end_expansion(id, symbol);
                }
            }
        }
    }

    /// There is no end to it where a name leads back to itself, and otherwise there is too much of it.
    fn end_expansion(&mut self, id: EntryId, symbol: u8) {
        if !self.leads_back(id, symbol) {
            self.is_spent();
            return;
        }
        let reason = "placeholders refer to each other endlessly".to_owned();
        self.refuse(id, RefusalKind::EndlessExpansion, reason);
        self.halted = true;
    }

    /// Whether a name in the value of an entry stands again in what takes its place, however far on.
    fn leads_back(&mut self, id: EntryId, symbol: u8) -> bool {
        /// Of a longer chain nothing is said.
        const MOST: usize = 1000;
        let raw = self.texts.piece(self.entries[id.0 as usize].raw());
        // Names to look into, each with how many names lead to it.
        let mut open: Vec<(Piece, usize)> = names(&raw, symbol).into_iter().map(|name| (name, 0)).collect();
        let mut way: Vec<Piece> = Vec::new();
        for _ in 0..MOST {
            let Some((name, depth)) = open.pop() else { return false };
            way.truncate(depth);
            if way.contains(&name) {
                return true;
            }
            if let Some(text) = self.written(id, symbol, &name) {
                way.push(name);
                open.extend(names(&text, symbol).into_iter().map(|name| (name, way.len())));
            }
        }
        false
    }

    /// What takes the place of a name, as it stood before any of this was replaced.
    fn written(&mut self, id: EntryId, symbol: u8, name: &Piece) -> Option<Piece> {
        if symbol != b'%' {
            return match self.look_up(id, symbol, name) {
                Replacement::With(text) => Some(text),
                Replacement::Stays | Replacement::Refused => None,
            };
        }
        let guard = self.entries[id.0 as usize].guard;
        let mut all = Piece::default();
        // Of a pipeline each name.
        for word in c::tokens(&name.bytes, b' ') {
            if let Answer::Known(Some(found)) = self.first_exported(word, guard) {
                let text = self.texts.piece(self.entries[found.0 as usize].raw());
                all.splice(all.bytes.len()..all.bytes.len(), &text);
            }
        }
        Some(all)
    }

    fn expand_value(&mut self, id: EntryId, symbol: u8) {
        let mut piece = self.texts.piece(&self.entries[id.0 as usize].value);
        let mut scan = Scan::default();
        let mut changed = false;
        let mut at = 0;
        while at < piece.bytes.len() {
            let Some(name) = scan.step(piece.bytes[at], at, symbol) else {
                at += 1;
                continue;
            };
            let reference = piece.slice(name.clone());
            match self.look_up(id, symbol, &reference) {
                Replacement::Stays => at += 1,
                Replacement::Refused => return,
                Replacement::With(with) => {
                    piece.splice(name.start - 2..name.end + 1, &with);
                    changed = true;
                    self.set_value(id, piece.clone());
                    if self.texts.is_spent() {
                        return;
                    }
                    at = 1;
                }
            }
            scan = Scan::default();
        }
        debug_assert!(changed || piece == self.texts.piece(&self.entries[id.0 as usize].value));
    }

    /// The value as it stands now: a reference to itself sees it while the pass goes on.
    fn set_value(&mut self, id: EntryId, piece: Piece) {
        let value = self.texts.store_piece(piece);
        if self.texts.is_spent() {
            return;
        }
        let entry = &mut self.entries[id.0 as usize];
        let before = std::mem::replace(&mut entry.value, value);
        if entry.raw.is_none() {
            entry.raw = Some(Box::new(before));
        }
    }

    fn look_up(&mut self, id: EntryId, symbol: u8, name: &Piece) -> Replacement {
        if let Some(hole) = name.holes.first() {
            return Replacement::With(Piece::unknown(hole.cause.clone()));
        }
        let guard = self.entries[id.0 as usize].guard;
        match symbol {
            b'$' => self.environment(&name.bytes),
            b'@' => self.content(id, &name.bytes),
            _ => self.placeholder(&name.bytes, guard),
        }
    }

    fn environment(&self, name: &[u8]) -> Replacement {
        match self.variable(name) {
            Answer::Known(Some(value)) => Replacement::With(value),
            Answer::Known(None) => Replacement::Stays,
            Answer::Unknown => {
                let name = String::from_utf8_lossy(name).into_owned();
                Replacement::With(Piece::unknown(Cause::Environment(name.into_boxed_str())))
            }
        }
    }

    /// `core/uwsgi.c:uwsgi_at_file_read`: the content, one line end at its end taken off.
    fn content(&mut self, id: EntryId, path: &[u8]) -> Replacement {
        let answer = if has_scheme(path) { Answer::Unknown } else { self.host.read(path) };
        match answer {
            Answer::Known(Ok(mut text)) => {
                if matches!(text.last(), Some(b'\n' | b'\r')) {
                    text.pop();
                }
                let end = memchr::memchr(0, &text).unwrap_or(text.len());
                text.truncate(end);
                Replacement::With(Piece::known(text))
            }
            Answer::Known(Err(ReadError::Missing)) => {
                let reason = format!("the file `{}` in `@(…)` does not exist", String::from_utf8_lossy(path));
                self.refuse(id, RefusalKind::MissingFileReference, reason);
                Replacement::Refused
            }
            Answer::Known(Err(_)) | Answer::Unknown => {
                let name = String::from_utf8_lossy(path).into_owned();
                Replacement::With(Piece::unknown(Cause::Resource(name.into_boxed_str())))
            }
        }
    }

    /// `core/config.c:uwsgi_manage_placeholder`: one name, or with blanks a pipeline of names, numbers and operators.
    fn placeholder(&mut self, name: &[u8], guard: GuardId) -> Replacement {
        if memchr::memchr(b' ', name).is_none() {
            return match self.exported_value(name, guard) {
                Answer::Known(None) => Replacement::Stays,
                Answer::Known(Some(piece)) => Replacement::With(piece),
                Answer::Unknown => Replacement::With(unsure(name)),
            };
        }
        self.pipeline(name, guard)
    }

    fn exported_value(&mut self, name: &[u8], guard: GuardId) -> Answer<Option<Piece>> {
        let found = self.first_exported(name, guard);
        let value = |id: EntryId| Some(&self.entries[id.0 as usize].value).filter(|value| !value.is_null());
        found.map(|id| id.and_then(value).map(|value| self.texts.piece(value)))
    }

    fn pipeline(&mut self, name: &[u8], guard: GuardId) -> Replacement {
        let mut current: Option<Vec<u8>> = None;
        let mut operator = b' ';
        for token in c::tokens(name, b' ') {
            match token {
                b"+" | b"-" | b"*" | b"/" => {
                    operator = token[0];
                    continue;
                }
                b"++" | b"--" => {
                    let step = if token == b"++" { 1 } else { -1 };
                    current =
                        current.map(|text| c::strtoll(&text).wrapping_add(step).to_string().into_bytes());
                    operator = b' ';
                    continue;
                }
                _ => {}
            }
            let value = if c::is_a_number(token) {
                token.to_vec()
            } else {
                match self.exported_value(token, guard) {
                    Answer::Known(piece) if piece.as_ref().is_none_or(|piece| piece.holes.is_empty()) => {
                        piece.map(|piece| piece.bytes).unwrap_or_default()
                    }
                    _ => return Replacement::With(unsure(token)),
                }
            };
            current = Some(combine(current.as_deref().unwrap_or_default(), operator, &value));
            operator = b' ';
        }
        current.map_or(Replacement::Stays, |text| Replacement::With(Piece::known(text)))
    }
}

fn unsure(name: &[u8]) -> Piece {
    Piece::unknown(Cause::Placeholder(String::from_utf8_lossy(name).into_owned().into_boxed_str()))
}

/// 64-bit arithmetic, no precedence; a division by zero is zero, and without an operator texts are put together.
fn combine(left: &[u8], operator: u8, right: &[u8]) -> Vec<u8> {
    let (a, b) = (c::strtoll(left), c::strtoll(right));
    let number = match operator {
        b'+' => a.wrapping_add(b),
        b'-' => a.wrapping_sub(b),
        b'*' => a.wrapping_mul(b),
        b'/' if b == 0 => 0,
        b'/' => a.wrapping_div(b),
        _ => return [left, right].concat(),
    };
    number.to_string().into_bytes()
}

/// The names in a text, up to some.
fn names(piece: &Piece, symbol: u8) -> Vec<Piece> {
    let mut scan = Scan::default();
    let found = piece.bytes.iter().enumerate().filter_map(|(at, byte)| scan.step(*byte, at, symbol));
    let mut all: Vec<Piece> = Vec::new();
    for name in found.map(|name| piece.slice(name)) {
        if all.len() < 64 && !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

fn has_reference(text: &[u8], symbol: u8) -> bool {
    memchr::memchr_iter(symbol, text).any(|at| text.get(at + 1) == Some(&b'('))
}

impl Scan {
    /// Takes one byte; at the end of a reference gives the range of its name.
    fn step(&mut self, byte: u8, at: usize, symbol: u8) -> Option<std::ops::Range<usize>> {
        if byte == symbol {
            self.state = 1;
        } else if byte == b'(' && self.state == 1 {
            *self = Self { state: 2, depth: 0, name: at + 1 };
        } else if self.state > 1 {
            return self.inside(byte);
        } else {
            self.state = 0;
        }
        None
    }

    fn inside(&mut self, byte: u8) -> Option<std::ops::Range<usize>> {
        match byte {
            b'(' => self.depth += 1,
            b')' if self.depth > 0 => self.depth -= 1,
            b')' => {
                let name = self.name..self.name + self.state - 2;
                self.state = 0;
                return (!name.is_empty()).then_some(name);
            }
            _ => {}
        }
        self.state += 1;
        None
    }
}
