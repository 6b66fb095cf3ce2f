//! What is wrong with each key that the server does not know. Found once a configuration; each kind has a rule of its own,
//! so that one cause is one finding.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::context::Context;
use super::finding::Finding;
use super::rule::Severity;
use super::suggest::{self, Sureness, words};
use super::template::has_template_marks;
use crate::catalog::{OptId, Version, ids};
use crate::evaluate::{EntryId, Evaluation, GuardId, Known, Origin};
use crate::syntax::Format;
use memchr::memmem;

/// Why a key is no option of the server.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum KeyFault {
    /// A comment as other languages write it.
    ForeignComment,
    /// It goes on what a line above began, as other readers would take it.
    Continuation,
    /// Dashes in front, as on the command line.
    Dashes,
    /// `key: value`
    Colon(OptId),
    /// `key value`
    MissingEquals(OptId),
    /// It has a blank, dash or equals sign that only looks like one.
    Lookalike(OptId),
    /// Upper-case letters.
    Case(OptId),
    /// Underscores for dashes.
    Underscore(OptId),
    /// A later release has it, an earlier one had it, or another build or plugin has it.
    Unavailable(OptId),
    /// uWSGI 1.x had it.
    Ancient(&'static (&'static str, &'static str)),
    /// Another program has it, or none.
    Foreign(&'static words::Word),
    /// A slip.
    Misspelled(OptId, Sureness),
    /// A placeholder that many files have and nothing uses.
    Conventional,
    /// None of these.
    Unknown,
}

impl KeyFault {
    /// The option that was surely meant.
    pub fn meant(self) -> Option<OptId> {
        match self {
            Self::Colon(option)
            | Self::MissingEquals(option)
            | Self::Lookalike(option)
            | Self::Case(option)
            | Self::Underscore(option)
            | Self::Unavailable(option)
            | Self::Misspelled(option, _) => Some(option),
            Self::Foreign(word) => word.option(Version::LATEST),
            _ => None,
        }
    }
}

/// The keys with a fault, in the server's order.
#[derive(Debug, Default)]
struct Faults {
    told: Vec<(EntryId, KeyFault)>,
    /// Those of which nothing is known. There may be a million of them, and hardly any others.
    unknown: Vec<EntryId>,
}

/// What is found out once a configuration.
#[derive(Debug, Default)]
pub(super) struct Cache<'a> {
    faults: OnceCell<Faults>,
    /// Sorted.
    mentioned: OnceCell<Vec<&'a [u8]>>,
    refused: OnceCell<HashSet<EntryId>>,
}

impl<'a> Context<'a> {
    /// Whether a key is named anywhere as a placeholder, be it in a line that is not read: `%(key)`, `$(key)`, `%(key + 1)`.
    pub fn is_mentioned(&self, key: &[u8]) -> bool {
        let evaluation: &'a Evaluation = self.evaluation;
        let mentioned = || {
            let mut all: Vec<&[u8]> =
                evaluation.loads.iter().flat_map(|load| mentions(&load.source)).collect();
            all.sort_unstable();
            all
        };
        self.spelled(key) || self.keys.mentioned.get_or_init(mentioned).binary_search(&key).is_ok()
    }

    /// What is wrong with each key that is neither an option nor used as a placeholder. Those of one fault are in the
    /// server's order.
    pub fn key_faults(&self) -> impl Iterator<Item = (EntryId, KeyFault)> + '_ {
        let faults = self.keys.faults.get_or_init(|| faults(self));
        let unknown = faults.unknown.iter().map(|id| (*id, KeyFault::Unknown));
        faults.told.iter().copied().chain(unknown)
    }

    /// Whether the server certainly ends at an entry while it reads its configuration.
    pub fn is_refused(&self, id: EntryId) -> bool {
        let certain = self.evaluation.refusals.iter().filter(|refusal| refusal.guard == GuardId::ALWAYS);
        self.keys.refused.get_or_init(|| certain.filter_map(|refusal| refusal.entry).collect()).contains(&id)
    }

    /// The keys with the faults that `pick` wants.
    pub fn faulty<T>(&self, pick: impl Fn(KeyFault) -> Option<T>) -> Vec<(EntryId, T)> {
        self.key_faults().filter_map(|(id, fault)| Some((id, pick(fault)?))).collect()
    }

    /// In strict mode the server ends at a key that it does not know: then the finding is an error that refuses.
    pub fn mind_strict(&self, id: EntryId, finding: Finding) -> Finding {
        if !self.is_refused(id) {
            return finding;
        }
        let strict = self.each(ids::STRICT).next().and_then(|strict| self.entry_place(strict));
        finding
            .severity(Severity::Error)
            .refuses()
            .related(strict, "strict mode is on: uWSGI exits on unknown keys")
    }

    /// What the server does at a key that it does not know.
    pub fn fate(&self, id: EntryId) -> &'static str {
        if self.is_refused(id) {
            "uWSGI exits on this line in strict mode"
        } else {
            "the line is treated as a placeholder and ignored"
        }
    }

    /// Whether an unknown key was probably meant to be the option (or an alias).
    pub fn is_meant(&self, option: OptId) -> bool {
        let meant = |fault: KeyFault| fault.meant().is_some_and(|meant| meant.group() == option.group());
        self.key_faults().any(|(_, fault)| meant(fault))
    }

    /// The file is read by `uwsgiconfig.py` when a server is compiled, not by a server.
    pub fn is_build_profile(&self) -> bool {
        const KEYS: [&[u8]; 8] = [
            b"main_plugin",
            b"embedded_plugins",
            b"bin_name",
            b"malloc_implementation",
            b"plugin_build_dir",
            b"as_shared_library",
            b"embed_config",
            b"append_version",
        ];
        self.format() == Some(Format::Ini)
            && self.written().any(|id| KEYS.contains(&self.key(id)) && !self.spelled(self.key(id)))
    }
}

/// The words inside of each `%(…)`, `$(…)` and `@(…)` of a text.
fn mentions(source: &[u8]) -> impl Iterator<Item = &[u8]> {
    let opened = memchr::memchr_iter(b'(', source)
        .filter(|&at| at > 0 && matches!(source[at - 1], b'%' | b'$' | b'@'));
    opened.flat_map(|at| {
        let rest = &source[at + 1..];
        // A name ends where another one begins.
        let is_symbol = |at: usize| matches!(rest.get(at..at + 2), Some([b'%' | b'$' | b'@', b'(']));
        let ends = |at: &usize| matches!(rest[*at], b')' | b'\n') || is_symbol(*at);
        let inside = &rest[..(0..rest.len()).find(ends).unwrap_or(rest.len())];
        inside.split(|&b| b == b' ').filter(|word| !word.is_empty())
    })
}

/// Why a server has not an option that the catalogue knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// It came with a later release.
    TooNew,
    /// It is in the development tree alone.
    Unreleased,
    /// A release before had it.
    Removed,
    /// Servers for other systems have it.
    Platform,
    /// Servers that were compiled otherwise have it.
    Feature,
    /// A plugin brings it.
    Plugin,
}

/// Why the release `target` (or this build of it) has not the option.
pub fn gap(option: OptId, target: Version) -> Gap {
    let systems = ["FreeBSD", "__APPLE__", "__sun__", "__linux__", "__OpenBSD__", "__NetBSD__"];
    if option.since() == Version::UNRELEASED && target < Version::UNRELEASED {
        Gap::Unreleased
    } else if option.since() > target {
        Gap::TooNew
    } else if option.until().is_some_and(|until| until < target) {
        Gap::Removed
    } else if !option.is_core() {
        Gap::Plugin
    } else if option.conditions().any(|condition| systems.iter().any(|system| condition.contains(system))) {
        Gap::Platform
    } else {
        Gap::Feature
    }
}

/// Similar names are looked for this often: a file with more unknown keys is no configuration.
const MOST_SUGGESTIONS: usize = 500;

/// The faults of all keys that are neither options nor used as placeholders.
fn faults(cx: &Context<'_>) -> Faults {
    let mut left = MOST_SUGGESTIONS;
    let mut faults = Faults::default();
    // The code in a template is no line of the configuration.
    let is_code = |fault: KeyFault| {
        matches!(fault, KeyFault::ForeignComment | KeyFault::Continuation | KeyFault::Dashes)
    };
    for id in cx.written().filter(|id| is_unexplained(cx, *id)) {
        let fault = fault(cx, id, &mut left);
        // A variable may be meant for a script or for the application: only a slip of the pen is sure.
        if cx.variable_of(id).is_some()
            && !matches!(fault, KeyFault::Unknown | KeyFault::Misspelled(_, Sureness::Sure))
        {
            continue;
        }
        match fault {
            KeyFault::Unknown => faults.unknown.push(id),
            fault if cx.settings.template && is_code(fault) => {}
            fault => faults.told.push((id, fault)),
        }
    }
    faults
}

fn is_unexplained(cx: &Context<'_>, id: EntryId) -> bool {
    let entry = cx.entry(id);
    let key = cx.key(id);
    entry.known == Known::No
        && !entry.configured
        && entry.made_by().is_none()
        && matches!(entry.origin, Origin::File { .. })
        && !matches!(key, b"end")
        && !cx.is_mentioned(key)
        && !is_template_line(cx, id)
}

fn is_template_line(cx: &Context<'_>, id: EntryId) -> bool {
    const OPENERS: [&[u8]; 6] = [b"{{", b"{%", b"{#", b"<%", b"%>", b"${"];
    let Some(place) = cx.entry_place(id) else { return true };
    let line = cx.bytes_at(place);
    let key = line.split(|&b| b == b'=').next().unwrap_or(line);
    key.starts_with(b"{")
        || has_template_marks(key)
        || OPENERS.iter().any(|open| memmem::find(key, open).is_some())
}

fn fault(cx: &Context<'_>, id: EntryId, left: &mut usize) -> KeyFault {
    let key = cx.key(id);
    let target = cx.target();
    if is_ini(cx, id)
        && let Some(fault) = layout(cx, id, key)
    {
        return fault;
    }
    if let Some(option) = OptId::lookup(key) {
        return KeyFault::Unavailable(option);
    }
    let Ok(name) = std::str::from_utf8(key) else { return KeyFault::Unknown };
    let plain = suggest::normalize(name);
    if let Some(option) = suggest::find(&plain, target) {
        let upper = name.bytes().any(|b| b.is_ascii_uppercase());
        return if upper { KeyFault::Case(option) } else { KeyFault::Underscore(option) };
    }
    if let Some(option) = OptId::lookup(plain.as_bytes()) {
        return KeyFault::Unavailable(option);
    }
    if let Some(ancient) = words::ancient(&plain) {
        return KeyFault::Ancient(ancient);
    }
    if let Some(word) = words::find(&plain).filter(|word| !word.of.is_empty()) {
        return KeyFault::Foreign(word);
    }
    if words::is_conventional(&plain) {
        return KeyFault::Conventional;
    }
    if *left == 0 {
        return KeyFault::Unknown;
    }
    *left -= 1;
    match suggest::best(key, target) {
        Some(found) => KeyFault::Misspelled(found.option, fitting(cx, id, found)),
        None => KeyFault::Unknown,
    }
}

fn is_ini(cx: &Context<'_>, id: EntryId) -> bool {
    cx.evaluation.written(id).is_some_and(|(load, _)| load.reader == crate::syntax::Reader::Ini)
}

/// A number that is none makes a guess less sure: `process = app` is hardly `processes`.
fn fitting(cx: &Context<'_>, id: EntryId, found: suggest::Suggestion) -> Sureness {
    let fits = cx.value(id).is_none_or(|value| {
        !found.option.is_numeric()
            || value.first().is_some_and(u8::is_ascii_digit)
            || has_template_marks(value)
    });
    if fits { found.sureness } else { found.sureness.min(Sureness::Likely) }
}

/// Faults that only an INI line can have.
fn layout(cx: &Context<'_>, id: EntryId, key: &[u8]) -> Option<KeyFault> {
    if is_foreign_comment(key) {
        return Some(KeyFault::ForeignComment);
    }
    if key.first() == Some(&b'-') {
        return Some(KeyFault::Dashes);
    }
    if let Some(option) = lookalike(key, cx.target()) {
        return Some(KeyFault::Lookalike(option));
    }
    let find = |name: &[u8]| suggest::find(std::str::from_utf8(name).ok()?, cx.target());
    let word = key.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    let (name, rest) = key.split_at(word);
    let after = rest.trim_ascii_start();
    if after.first() == Some(&b':') {
        let plain = suggest::normalize(&String::from_utf8_lossy(name));
        if let Some(option) = find(plain.as_bytes()) {
            return Some(KeyFault::Colon(option));
        }
    }
    if after.len() < rest.len() && !after.is_empty() {
        if let Some(option) = find(name) {
            return Some(KeyFault::MissingEquals(option));
        }
        let plain = suggest::normalize(&String::from_utf8_lossy(name));
        if let Some(word) = words::find(&plain).filter(|word| !word.of.is_empty()) {
            return Some(KeyFault::Foreign(word));
        }
    }
    is_continuation(cx, id).then_some(KeyFault::Continuation)
}

/// `//`, `/*`, `*/`, `!`, `rem` and a blank, `--` and a blank, `<!--`.
fn is_foreign_comment(key: &[u8]) -> bool {
    let rem = key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"rem "));
    let dashes = key.starts_with(b"-- ") || (key.len() > 2 && key.iter().all(|&b| b == b'-')) || key == b"--";
    rem || dashes
        || [&b"//"[..], b"/*", b"*/", b"* ", b"!", b"<!--", b"-->", b"\"\"\""]
            .iter()
            .any(|mark| key.starts_with(mark))
}

/// The plain character that another one looks like.
fn plain_character(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}'
        | '\u{b}'
        | '\u{c}' => " ",
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => "",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => "-",
        '\u{ff1d}' => "=",
        '\u{ff1a}' => ":",
        '\u{ff3f}' => "_",
        _ => return None,
    })
}

/// Whether a character looks like a plain one of INI files and is none.
pub fn is_lookalike(c: char) -> bool {
    plain_character(c).is_some()
}

/// The text with plain characters for those that only look like them.
pub fn plain_text(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match plain_character(c) {
            Some(plain) => out.push_str(plain),
            None => out.push(c),
        }
        out
    })
}

fn lookalike(key: &[u8], target: Version) -> Option<OptId> {
    let odd = std::str::from_utf8(key).ok()?.chars().any(is_lookalike);
    let plain = odd.then(|| plain_text(key))?;
    let name = plain.trim().split(['=', ':', ' ']).next().unwrap_or_default();
    suggest::find(name, target)
}

/// A line that other readers would join to the one above: that one ends with a backslash, or this one is indented and
/// has no `=`.
fn is_continuation(cx: &Context<'_>, id: EntryId) -> bool {
    let Some((load, entry)) = cx.evaluation.written(id) else { return false };
    let source = load.read();
    let start = source[..entry.span.start as usize].iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
    let indented = (entry.span.start as usize) > start;
    let above = source[..start.saturating_sub(1)].trim_ascii_end();
    let line = above.rsplit(|&b| b == b'\n').next().unwrap_or(above);
    let is_option =
        !line.trim_ascii_start().is_empty() && !matches!(line.trim_ascii_start()[0], b'#' | b';' | b'[');
    is_option && (line.ends_with(b"\\") || (indented && entry.bare))
}
