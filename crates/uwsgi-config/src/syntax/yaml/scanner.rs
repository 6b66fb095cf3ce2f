//! YAML's tokens as libyaml 0.2.5 cuts them, errors included: what the server's libyaml build sees.
//!
//! A key without `?` is known only when its `:` comes, so a token that may be one waits in the queue
//! until it is decided. libyaml decides at the end of the line or after 1024 characters.

use super::cursor::{Cursor, Mark, first_unreadable};
use crate::syntax::Span;
use std::collections::VecDeque;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    StreamEnd,
    Directive,
    DocumentStart,
    DocumentEnd,
    BlockSequence,
    BlockMapping,
    BlockEnd,
    FlowSequence,
    FlowSequenceEnd,
    FlowMapping,
    FlowMappingEnd,
    BlockEntry,
    FlowEntry,
    Key,
    Value,
    Alias,
    Anchor,
    Tag,
    Scalar,
}

/// A token with its place; `text` is set where a scalar says something else than its bytes.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
    pub(super) text: Option<Box<[u8]>>,
}

/// Why the scanner stops, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    pub(super) span: Span,
    pub(super) message: &'static str,
}

pub(super) type Scan<T> = Result<T, Fault>;

/// Bytes that libyaml decodes at once: a bad byte is met before the tokens of its block.
const BLOCK: usize = 16384;
/// Characters within which a simple key must meet its `:`.
const KEY_REACH: usize = 1024;

#[derive(Clone, Copy, Default)]
struct SimpleKey {
    possible: bool,
    required: bool,
    /// Number of the token that would become the key, from the start of the stream.
    number: usize,
    mark: Mark,
}

/// No list or map inside of more others than this is read.
const MAX_LEVELS: usize = 10_000;

/// The tokens of one text, on demand.
pub(super) struct Scanner<'a> {
    pub(super) cursor: Cursor<'a>,
    queue: VecDeque<Token>,
    taken: usize,
    /// One a flow level; the first is the block context's.
    keys: Vec<SimpleKey>,
    /// No key below this level can still become one.
    live: usize,
    /// Column of the innermost block collection; -1 outside of all.
    pub(super) indent: isize,
    indents: Vec<isize>,
    pub(super) key_allowed: bool,
    ended: bool,
    /// Where the readable part ends and the byte that is to blame.
    unreadable: Option<(usize, usize)>,
    /// Comments passed so far.
    pub(super) comments: Vec<Span>,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        let unreadable =
            first_unreadable(text).map(|(bad, cut)| (if cut { bad } else { block_of(text, bad) }, bad));
        let readable = unreadable.map_or(text, |(end, _)| &text[..end]);
        Self {
            cursor: Cursor::new(readable),
            queue: VecDeque::new(),
            taken: 0,
            keys: vec![SimpleKey::default()],
            live: 0,
            indent: -1,
            indents: Vec::new(),
            key_allowed: true,
            ended: false,
            unreadable,
            comments: Vec::new(),
        }
    }

    /// The next token; `None` after the end of the stream.
    pub(super) fn next(&mut self) -> Scan<Option<Token>> {
        while self.needs_more()? {
            if self.keys.len().max(self.indents.len()) > MAX_LEVELS {
                return self.fault("nesting is deeper than 10,000 levels");
            }
            let fetched = self.fetch();
            if let Some((end, bad)) = self.unreadable
                && self.cursor.mark.at + 4 > end
            {
                let message =
                    "this byte is a control character or not valid UTF-8, which YAML does not allow";
                return Err(Fault { span: Span::new(bad, bad + 1), message });
            }
            fetched?;
        }
        self.taken += 1;
        Ok(self.queue.pop_front())
    }

    pub(super) fn in_flow(&self) -> bool {
        self.keys.len() > 1
    }

    pub(super) fn fault<T>(&self, message: &'static str) -> Scan<T> {
        self.fault_since(self.cursor.mark.at, message)
    }

    pub(super) fn fault_since<T>(&self, start: usize, message: &'static str) -> Scan<T> {
        Err(Fault { span: self.cursor.since(start), message })
    }

    fn needs_more(&mut self) -> Scan<bool> {
        if self.queue.is_empty() {
            return Ok(!self.ended);
        }
        self.drop_stale()?;
        if self.ended {
            return Ok(false);
        }
        while self.keys.get(self.live).is_some_and(|key| !key.possible || self.is_stale(key)) {
            self.live += 1;
        }
        Ok(self.keys.get(self.live).is_some_and(|key| key.number == self.taken))
    }

    fn is_stale(&self, key: &SimpleKey) -> bool {
        key.mark.line < self.cursor.mark.line || key.mark.index + KEY_REACH < self.cursor.mark.index
    }

    /// Only a key of the block context can be required, so the others may grow stale unseen.
    fn drop_stale(&mut self) -> Scan<()> {
        let key = self.keys.first().copied().unwrap_or_default();
        if key.possible && self.is_stale(&key) {
            if key.required {
                return self.fault_since(key.mark.at, NO_COLON);
            }
            self.keys[0].possible = false;
        }
        Ok(())
    }

    fn fetch(&mut self) -> Scan<()> {
        self.skip_to_token();
        self.drop_stale()?;
        self.unroll(isize::try_from(self.cursor.mark.column).unwrap_or(isize::MAX));
        let (byte, column) = (self.cursor.byte(0), self.cursor.mark.column);
        let spaced = self.cursor.is_blank_or_end(1);
        let flow = self.in_flow();
        match byte {
            _ if self.cursor.is_end() => self.stream_end(),
            b'%' if column == 0 => self.directive(),
            b'-' if self.cursor.is_document_mark(b'-') => self.document(Kind::DocumentStart),
            b'.' if self.cursor.is_document_mark(b'.') => self.document(Kind::DocumentEnd),
            b'[' => self.open(Kind::FlowSequence),
            b'{' => self.open(Kind::FlowMapping),
            b']' => self.close(Kind::FlowSequenceEnd),
            b'}' => self.close(Kind::FlowMappingEnd),
            b',' => self.flow_entry(),
            b'-' if spaced => self.block_entry(),
            b'?' if flow || spaced => self.key(),
            b':' if flow || spaced => self.value(),
            b'*' => self.named(Kind::Alias),
            b'&' => self.named(Kind::Anchor),
            b'!' => self.tag(),
            b'|' | b'>' if !flow => self.block_scalar_token(byte == b'>'),
            b'\'' | b'"' => self.scalar_token(Some(byte)),
            b'\t' => self.fault("tabs are not allowed for indentation"),
            b'|' | b'>' | b'%' | b'@' | b'`' => self.fault(NO_TOKEN),
            _ => self.scalar_token(None),
        }
    }

    /// Blanks, comments and line ends. A tab may not indent, so it is skipped only where no key may start.
    fn skip_to_token(&mut self) {
        loop {
            if self.cursor.mark.column == 0 && (0..3).all(|n| self.cursor.byte(n) == b"\xEF\xBB\xBF"[n]) {
                self.cursor.skip();
            }
            while self.cursor.byte(0) == b' '
                || (self.in_flow() || !self.key_allowed) && self.cursor.byte(0) == b'\t'
            {
                self.cursor.skip();
            }
            self.skip_comment();
            if !self.cursor.is_break(0) {
                return;
            }
            self.cursor.skip_break();
            self.key_allowed |= !self.in_flow();
        }
    }

    pub(super) fn skip_comment(&mut self) {
        if self.cursor.byte(0) == b'#' {
            let start = self.cursor.mark.at;
            self.cursor.skip_line();
            self.comments.push(self.cursor.since(start));
        }
    }

    pub(super) fn push(&mut self, kind: Kind, span: Span, text: Option<Box<[u8]>>) {
        self.queue.push_back(Token { kind, span, text });
    }

    /// A token of that many characters, here.
    fn mark_token(&mut self, kind: Kind, width: usize) {
        let start = self.cursor.mark.at;
        (0..width).for_each(|_| self.cursor.skip());
        let span = self.cursor.since(start);
        self.push(kind, span, None);
    }

    pub(super) fn save_key(&mut self) -> Scan<()> {
        if !self.key_allowed {
            return Ok(());
        }
        self.forget_key()?;
        let mark = self.cursor.mark;
        let required = !self.in_flow() && usize::try_from(self.indent) == Ok(mark.column);
        let number = self.taken + self.queue.len();
        if let Some(key) = self.keys.last_mut() {
            *key = SimpleKey { possible: true, required, number, mark };
        }
        self.live = self.live.min(self.keys.len() - 1);
        Ok(())
    }

    pub(super) fn forget_key(&mut self) -> Scan<()> {
        let Some(key) = self.keys.last_mut() else { return Ok(()) };
        let (was, start) = (*key, key.mark.at);
        key.possible = false;
        if was.possible && was.required { self.fault_since(start, NO_COLON) } else { Ok(()) }
    }

    /// Opens a block collection at `column`; its token goes before the one with `number`, or last.
    fn roll(&mut self, column: usize, number: Option<usize>, kind: Kind, at: usize) {
        let column = isize::try_from(column).unwrap_or(isize::MAX);
        if self.in_flow() || self.indent >= column {
            return;
        }
        self.indents.push(self.indent);
        self.indent = column;
        let place = number.map_or(self.queue.len(), |n| n - self.taken);
        self.queue.insert(place, Token { kind, span: Span::empty(at), text: None });
    }

    fn roll_here(&mut self, kind: Kind, complaint: &'static str) -> Scan<()> {
        if self.in_flow() {
            return Ok(());
        }
        if !self.key_allowed {
            return self.fault(complaint);
        }
        self.roll(self.cursor.mark.column, None, kind, self.cursor.mark.at);
        Ok(())
    }

    /// Closes the block collections to the right of `column`.
    pub(super) fn unroll(&mut self, column: isize) {
        if self.in_flow() {
            return;
        }
        while self.indent > column {
            self.mark_token(Kind::BlockEnd, 0);
            self.indent = self.indents.pop().unwrap_or(-1);
        }
    }

    fn stream_end(&mut self) -> Scan<()> {
        if self.cursor.mark.column != 0 {
            self.cursor.mark.column = 0;
            self.cursor.mark.line += 1;
        }
        self.unroll(-1);
        self.forget_key()?;
        self.mark_token(Kind::StreamEnd, 0);
        self.ended = true;
        Ok(())
    }

    fn document(&mut self, kind: Kind) -> Scan<()> {
        self.unroll(-1);
        self.forget_key()?;
        self.key_allowed = false;
        self.mark_token(kind, 3);
        Ok(())
    }

    fn open(&mut self, kind: Kind) -> Scan<()> {
        self.save_key()?;
        self.keys.push(SimpleKey::default());
        self.key_allowed = true;
        self.mark_token(kind, 1);
        Ok(())
    }

    fn close(&mut self, kind: Kind) -> Scan<()> {
        self.forget_key()?;
        if self.in_flow() {
            self.keys.pop();
            self.live = self.live.min(self.keys.len() - 1);
        }
        self.key_allowed = false;
        self.mark_token(kind, 1);
        Ok(())
    }

    fn flow_entry(&mut self) -> Scan<()> {
        self.forget_key()?;
        self.key_allowed = true;
        self.mark_token(Kind::FlowEntry, 1);
        Ok(())
    }

    fn block_entry(&mut self) -> Scan<()> {
        self.roll_here(Kind::BlockSequence, "a list item is not allowed here")?;
        self.forget_key()?;
        self.key_allowed = true;
        self.mark_token(Kind::BlockEntry, 1);
        Ok(())
    }

    fn key(&mut self) -> Scan<()> {
        self.roll_here(Kind::BlockMapping, "a key is not allowed here")?;
        self.forget_key()?;
        self.key_allowed = !self.in_flow();
        self.mark_token(Kind::Key, 1);
        Ok(())
    }

    fn value(&mut self) -> Scan<()> {
        let key = self.keys.last().copied().unwrap_or_default();
        if key.possible && !self.is_stale(&key) {
            let token = Token { kind: Kind::Key, span: Span::empty(key.mark.at), text: None };
            self.queue.insert(key.number - self.taken, token);
            self.roll(key.mark.column, Some(key.number), Kind::BlockMapping, key.mark.at);
            if let Some(key) = self.keys.last_mut() {
                key.possible = false;
            }
            self.key_allowed = false;
        } else {
            self.roll_here(Kind::BlockMapping, "an unquoted value cannot contain `:` followed by a space")?;
            self.key_allowed = !self.in_flow();
        }
        self.mark_token(Kind::Value, 1);
        Ok(())
    }
}

const NO_COLON: &str = "a key requires a `:` after it on the same line";
const NO_TOKEN: &str = "a value that starts with this character must be quoted";

/// The start of the block in which libyaml decodes the byte at `bad`.
fn block_of(text: &[u8], bad: usize) -> usize {
    let mut start = if text.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let mut end = BLOCK;
    while end <= bad {
        start = end;
        while start > 0 && text.get(start).is_some_and(|byte| byte & 0xC0 == 0x80) {
            start -= 1;
        }
        end = start + BLOCK;
    }
    start
}
