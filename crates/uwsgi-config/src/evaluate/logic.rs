//! Blocks: `if-*` and `for*` (`core/config.c:uwsgi_opt_logic`). Conditions are judged anew at every line, loops repeat a line, not the block.

use std::sync::Arc;

use super::guard::Term;
use super::host::{Answer, Fact, Kind};
use super::reading::{Evaluator, Tri};
use super::text::{Cause, Piece, Value};
use super::{EntryId, RefusalKind, c};
use crate::catalog::Build;
use memchr::memmem;

/// Where the item of a loop goes.
const ITEM: &[u8] = b"%(_)";

/// What a block asks or repeats, without its negation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Test {
    Env,
    Opt,
    Exists,
    File,
    Dir,
    Plugin,
    HostName,
    HostNameMatch,
    Reload,
    For,
    ForGlob,
    ForTimes,
    ForReadline,
}

impl Test {
    /// The test of an opener, and whether it is asked the other way round.
    pub(super) fn of(name: &[u8]) -> Option<(Self, bool)> {
        Some(match name {
            b"if-env" | b"ifenv" => (Self::Env, true),
            b"if-not-env" => (Self::Env, false),
            b"if-opt" => (Self::Opt, true),
            b"if-not-opt" => (Self::Opt, false),
            b"if-exists" | b"ifexists" => (Self::Exists, true),
            b"if-not-exists" => (Self::Exists, false),
            b"if-file" => (Self::File, true),
            b"if-not-file" => (Self::File, false),
            b"if-dir" | b"ifdir" | b"if-directory" => (Self::Dir, true),
            b"if-not-dir" => (Self::Dir, false),
            b"if-plugin" | b"ifplugin" => (Self::Plugin, true),
            b"if-not-plugin" => (Self::Plugin, false),
            b"if-hostname" => (Self::HostName, true),
            b"if-not-hostname" => (Self::HostName, false),
            b"if-hostname-match" => (Self::HostNameMatch, true),
            b"if-not-hostname-match" => (Self::HostNameMatch, false),
            b"if-reload" => (Self::Reload, true),
            b"if-not-reload" => (Self::Reload, false),
            b"for" => (Self::For, true),
            b"for-glob" => (Self::ForGlob, true),
            b"for-times" => (Self::ForTimes, true),
            b"for-readline" => (Self::ForReadline, true),
            _ => return None,
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Env => "if-env",
            Self::Opt => "if-opt",
            Self::Exists => "if-exists",
            Self::File => "if-file",
            Self::Dir => "if-dir",
            Self::Plugin => "if-plugin",
            Self::HostName => "if-hostname",
            Self::HostNameMatch => "if-hostname-match",
            Self::Reload => "if-reload",
            Self::For => "for",
            Self::ForGlob => "for-glob",
            Self::ForTimes => "for-times",
            Self::ForReadline => "for-readline",
        }
    }
}

/// An open block.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) test: Test,
    pub(super) positive: bool,
    pub(super) argument: Piece,
}

/// What becomes of one line in a block; the pieces stand for `%(_)`.
pub(super) enum Verdict {
    Skip,
    Once(Option<Piece>),
    Each(Items),
    Perhaps(Term, Option<Piece>),
}

/// What a loop repeats its lines for; made one by one, since there may be millions.
pub(super) enum Items {
    /// The words of the block's argument.
    Words,
    /// The numbers up to this one.
    Numbers(i32),
    /// These.
    Listed(Vec<Vec<u8>>),
}

impl Items {
    /// The items, in order.
    pub(super) fn of(self, block: &Block) -> Box<dyn Iterator<Item = Piece> + '_> {
        match self {
            Self::Words => Box::new(words(&block.argument)),
            Self::Numbers(last) => Box::new((1..=last).map(|number| Piece::known(number.to_string()))),
            Self::Listed(items) => Box::new(items.into_iter().map(Piece::known)),
        }
    }
}

/// The answer to a condition, and what `%(_)` is then.
type Judged = (Answer<bool>, Option<Piece>);

impl Evaluator<'_> {
    /// An opener: a block inside of a block ends the server.
    pub(super) fn open_block(&mut self, id: EntryId) {
        let entry = &self.entries[id.0 as usize];
        let name = self.texts.get(entry.key);
        let Some((test, positive)) = Test::of(name) else { return };
        if self.block.is_some() {
            let reason = format!(
                "`{}` is inside another block, but blocks cannot be nested",
                String::from_utf8_lossy(name)
            );
            self.refuse(id, RefusalKind::NestedBlock, reason);
            return;
        }
        let argument = self.texts.piece(&entry.value);
        self.block = Some(Arc::new(Block { test, positive, argument }));
    }

    /// `core/utils.c:uwsgi_substitute` of `%(_)`.
    pub(super) fn substitute(&mut self, value: &Value, item: Option<&Piece>) -> Value {
        let Some(item) = item else { return value.clone() };
        if memmem::find(self.texts.get(value.text), ITEM).is_none() {
            return value.clone();
        }
        let mut piece = self.texts.piece(value);
        let mut from = 0;
        while let Some(at) = memmem::find(&piece.bytes[from..], ITEM) {
            piece.splice(from + at..from + at + ITEM.len(), item);
            from += at + item.bytes.len();
        }
        self.texts.store_piece(piece)
    }

    pub(super) fn judge(&mut self, block: &Block) -> Verdict {
        match block.test {
            Test::For => Verdict::Each(Items::Words),
            Test::ForTimes => {
                let times = c::atoi(&block.argument.bytes).clamp(0, 1_000_001);
                Verdict::Each(Items::Numbers(times))
            }
            Test::ForGlob => {
                let items = self.host.glob(&block.argument.bytes);
                self.judge_items(block, items)
            }
            Test::ForReadline => {
                let items = self
                    .host
                    .read(&block.argument.bytes)
                    .map(|read| read.map_or_else(|_| Vec::new(), |text| read_lines(&text)));
                self.judge_items(block, items)
            }
            _ => self.judge_condition(block),
        }
    }

    fn judge_items(&mut self, block: &Block, items: Answer<Vec<Vec<u8>>>) -> Verdict {
        match items {
            Answer::Known(items) if block.argument.holes.is_empty() => Verdict::Each(Items::Listed(items)),
            _ => {
                let term = self.term(block.test.name(), &block.argument.bytes, true);
                Verdict::Perhaps(term, Some(Piece::unknown(Cause::Loop)))
            }
        }
    }

    fn judge_condition(&mut self, block: &Block) -> Verdict {
        let argument = &block.argument;
        let (answer, item) = if argument.holes.is_empty() {
            self.ask(block)
        } else {
            (Answer::Unknown, Some(argument.clone()))
        };
        match answer {
            Answer::Known(answer) if answer == block.positive => Verdict::Once(item),
            Answer::Known(_) => Verdict::Skip,
            Answer::Unknown => {
                let term = self.term(block.test.name(), &argument.bytes, block.positive);
                Verdict::Perhaps(term, item)
            }
        }
    }

    fn ask(&mut self, block: &Block) -> Judged {
        let argument = block.argument.bytes.as_slice();
        let itself = Some(block.argument.clone());
        match block.test {
            Test::Env => self.ask_env(argument, block.positive),
            Test::Opt => self.ask_opt(argument, block.positive),
            Test::Exists => (self.host.kind(argument).map(|kind| kind != Kind::Missing), itself),
            Test::File => (self.host.kind(argument).map(|kind| kind == Kind::File), itself),
            Test::Dir => (self.host.kind(argument).map(|kind| kind == Kind::Directory), itself),
            Test::Plugin => {
                let answer = match self.has_plugin(argument) {
                    Tri::Yes => Answer::Known(true),
                    Tri::No => Answer::Known(false),
                    Tri::Unsure => Answer::Unknown,
                };
                (answer, itself)
            }
            Test::HostName => (self.host.fact(Fact::HostName).map(|name| name == argument), itself),
            Test::HostNameMatch => (self.ask_host_name_match(argument), itself),
            Test::Reload => (self.host.is_reload(), None),
            Test::For | Test::ForGlob | Test::ForTimes | Test::ForReadline => (Answer::Unknown, None),
        }
    }

    /// `core/utils.c:uwsgi_regexp_match_pattern` takes the number of groups that PCRE2 gives for a match, and the negative
    /// one for none, for "no": only a pattern that cannot be compiled matches. Debian's server has PCRE1 and does match.
    fn ask_host_name_match(&self, pattern: &[u8]) -> Answer<bool> {
        match self.host.fact(Fact::HostName) {
            Answer::Known(_) if self.request.build != Build::Debian12 => {
                Answer::Known(super::regexp::broken(pattern).is_some())
            }
            _ => Answer::Unknown,
        }
    }

    fn ask_env(&self, argument: &[u8], positive: bool) -> Judged {
        let (name, wanted) = split_equal(argument);
        match self.variable(name) {
            Answer::Unknown => {
                let name = String::from_utf8_lossy(name).into_owned();
                let unsure = Piece::unknown(Cause::Environment(name.into_boxed_str()));
                (Answer::Unknown, item_of_unknown(unsure, wanted, positive))
            }
            Answer::Known(Some(value)) if !value.holes.is_empty() => match wanted {
                Some(wanted) => (Answer::Unknown, item_of_unknown(value, Some(wanted), positive)),
                None => (Answer::Known(true), Some(value)),
            },
            Answer::Known(value) => compare(value.as_ref().map(|value| &value.bytes[..]), wanted),
        }
    }

    fn ask_opt(&mut self, argument: &[u8], positive: bool) -> Judged {
        let (name, wanted) = split_equal(argument);
        let name_text = String::from_utf8_lossy(name).into_owned();
        let unsure = Piece::unknown(Cause::Placeholder(name_text.into_boxed_str()));
        match self.first_exported(name, self.guard) {
            Answer::Unknown => (Answer::Unknown, item_of_unknown(unsure, wanted, positive)),
            Answer::Known(None) => compare(None, wanted),
            // Without a value it is as if it were not there.
            Answer::Known(Some(id)) if self.entries[id.0 as usize].value.is_null() => compare(None, wanted),
            Answer::Known(Some(id)) => {
                let value = self.texts.piece(&self.entries[id.0 as usize].value);
                if value.holes.is_empty() || wanted.is_none() {
                    let (answer, _) = compare(Some(&value.bytes), wanted);
                    (answer, Some(value))
                } else {
                    (Answer::Unknown, Some(value))
                }
            }
        }
    }
}

/// `NAME` or `NAME=VALUE`; nothing is trimmed.
fn split_equal(argument: &[u8]) -> (&[u8], Option<&[u8]>) {
    match memchr::memchr(b'=', argument) {
        Some(at) => (&argument[..at], Some(&argument[at + 1..])),
        None => (argument, None),
    }
}

/// What `%(_)` is when the condition holds. `if-not-env = X` holds when X is not set: then `%(_)` stays as it is.
fn item_of_unknown(unsure: Piece, wanted: Option<&[u8]>, positive: bool) -> Option<Piece> {
    match (positive, wanted) {
        (true, Some(wanted)) => Some(Piece::known(wanted)),
        (true, None) | (false, Some(_)) => Some(unsure),
        (false, None) => None,
    }
}

fn compare(value: Option<&[u8]>, wanted: Option<&[u8]>) -> Judged {
    let holds = match (value, wanted) {
        (None, _) => false,
        (Some(value), Some(wanted)) => value == wanted,
        (Some(_), None) => true,
    };
    (Answer::Known(holds), value.map(Piece::known))
}

/// The words of a piece, holes and all.
fn words(piece: &Piece) -> impl Iterator<Item = Piece> {
    let mut from = 0;
    std::iter::from_fn(move || {
        from += piece.bytes[from..].iter().position(|&c| c != b' ')?;
        let end = memchr::memchr(b' ', &piece.bytes[from..]).map_or(piece.bytes.len(), |n| from + n);
        let word = piece.slice(from..end);
        from = end;
        Some(word)
    })
}

/// What `fgets` into 1,024 bytes gives, line ends taken off (`core/config.c:uwsgi_logic_opt_for_readline`).
fn read_lines(text: &[u8]) -> Vec<Vec<u8>> {
    let chomp = |line: &[u8]| {
        let end = line.iter().rposition(|c| !matches!(c, b'\n' | b'\r')).map_or(0, |n| n + 1);
        line[..end].to_vec()
    };
    text.split_inclusive(|&c| c == b'\n').flat_map(|line| line.chunks(1023)).map(chomp).collect()
}
