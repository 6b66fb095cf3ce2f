//! What a rule sees of a configuration.

mod given;
mod once;
mod places;
mod start;
mod stop;

use std::cell::RefCell;

use super::beside::Content;
use super::finding::{Finding, Place};
use super::keys;
use super::rule::On;
use super::text::symbols;
use super::{Deploy, Settings};
use crate::catalog::{AliasGroup, OptId, Setter, Version};
use crate::evaluate::{Effective, Entry, EntryId, Evaluation, GuardId, Known, Load, Origin};
use crate::syntax::Format;
use given::Given;
use memchr::memmem;
use once::Once;

/// What a last-wins option (or one of its aliases) is set to in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The entry that wins.
    pub entry: EntryId,
    /// No entry under a condition comes after it, and it has none itself.
    pub certain: bool,
}

/// One configuration, and the findings about it so far.
pub struct Context<'a> {
    /// The configuration as the server holds it.
    pub evaluation: &'a Evaluation,
    /// What was said from outside.
    pub settings: &'a Settings,
    /// The options that are set.
    given: Given,
    /// Names inside of `%(…)`, `if-opt` and `if-not-opt`, sorted.
    spelled: Vec<&'a [u8]>,
    /// What [`super::keys`] finds out once.
    pub(super) keys: keys::Cache<'a>,
    /// What several rules ask for, and is found out once.
    once: Once,
    /// What the readers of other builds make of the file; see [`super::readings`].
    pub(super) readings: std::cell::OnceCell<super::readings::Readings>,
    /// What [`super::beside`] finds out once.
    pub(super) together: std::cell::OnceCell<std::rc::Rc<super::beside::Together>>,
    /// The readings that are of the very bytes that are linted, by number.
    own: Vec<bool>,
    pub(super) findings: RefCell<super::findings::Findings>,
}

impl<'a> Context<'a> {
    pub(super) fn new(evaluation: &'a Evaluation, settings: &'a Settings) -> Self {
        let spelled = spelled_names(evaluation);
        let root = &evaluation.loads[0].source;
        let is_own = |source| std::sync::Arc::ptr_eq(source, root) || source == root;
        let own = evaluation.loads.iter().map(|load| is_own(&load.source)).collect();
        Self {
            evaluation,
            settings,
            given: Given::of(evaluation),
            spelled,
            keys: keys::Cache::default(),
            together: std::cell::OnceCell::new(),
            once: Once::default(),
            readings: std::cell::OnceCell::new(),
            own,
            findings: RefCell::new(super::findings::Findings::new(settings.for_repairs)),
        }
    }

    /// Whether a file has what rules of that kind look at.
    pub(super) fn meets(&self, on: On) -> bool {
        match on {
            On::Every => true,
            On::Options(options) => self.has_any(options),
            On::Setters(setters) => setters.iter().any(|setter| self.has_setter(*setter)),
            On::UnknownKeys => self.evaluation.entries.iter().any(|entry| entry.known != Known::Yes),
            On::Refusals => !self.evaluation.refusals.is_empty(),
            On::Nginx => self.has_beside(|content| matches!(content, Content::Nginx(_))),
            On::Unit => self.has_beside(|content| matches!(content, Content::Unit(_))),
            On::Supervisor => self.has_beside(|content| matches!(content, Content::Supervisor(_))),
            On::Vassals => self.has_beside(|content| matches!(content, Content::Vassal(_))),
            On::Repeats => self.given.repeats,
            On::Percent => self.has_percent(),
            On::Blocks => self.has_blocks(),
            On::Structured => matches!(self.format(), Some(Format::Yaml | Format::Json | Format::Xml)),
            On::Starts => self.start().is_some(),
        }
    }

    /// The entries of each alias group that is set more than once.
    pub fn repeated(&self) -> impl Iterator<Item = &[(AliasGroup, EntryId)]> {
        self.given.repeated()
    }

    /// Whether the file is a template with conditions of its own.
    pub(super) fn branches(&self) -> bool {
        let marks: [&[u8]; 6] = [b"{%", b"<%", b"{{#", b"{{if", b"{{ if", b"{{-"];
        self.settings.template && marks.iter().any(|mark| memmem::find(self.source(), mark).is_some())
    }

    /// The entries that set an option by any of its names, in the order in which they act, whatever their guard.
    pub fn all(&self, option: OptId) -> &[(AliasGroup, EntryId)] {
        self.given.all(option)
    }

    /// The names of those entries.
    pub fn each(&self, option: OptId) -> impl DoubleEndedIterator<Item = EntryId> + '_ {
        self.all(option).iter().map(|(_, id)| *id)
    }

    /// Whether any entry sets an option, perhaps under a condition.
    pub fn has(&self, option: OptId) -> bool {
        self.given.has(option)
    }

    /// Whether any entry sets an option with that setter.
    pub fn has_setter(&self, setter: Setter) -> bool {
        self.given.has_setter(setter)
    }

    /// Whether any entry sets one of several options.
    pub fn has_any(&self, options: &[OptId]) -> bool {
        options.iter().any(|option| self.has(*option))
    }

    /// What a last-wins option is set to in the end.
    pub fn get(&self, option: OptId) -> Option<Setting> {
        let all = self.all(option);
        let &(_, entry) = all.last()?;
        Some(Setting { entry, certain: self.guard(entry) == GuardId::ALWAYS })
    }

    /// The entry that certainly wins, with a value that is wholly known.
    pub fn certain(&self, option: OptId) -> Option<(EntryId, &'a [u8])> {
        let setting = self.get(option).filter(|setting| setting.certain)?;
        Some((setting.entry, self.evaluation.known_value(setting.entry)?))
    }

    /// The number that an option's variable certainly holds in the end; `fresh` when nothing writes it and nothing unread could.
    pub fn number(&self, option: OptId, fresh: i64) -> Option<i64> {
        if !self.has(option) && !self.surely_absent(option) {
            return None;
        }
        self.evaluation.number(option, fresh)
    }

    /// Whether a flag is certainly on (or off) in the end, however that came about.
    pub fn flag(&self, option: OptId) -> Option<bool> {
        self.number(option, 0).map(|n| n != 0)
    }

    /// Whether a flag is written and certainly on.
    pub fn is_on(&self, option: OptId) -> bool {
        self.has(option) && self.evaluation.number(option, 0) == Some(1)
    }

    /// What the server's variable holds in the end.
    pub fn effective(&self, option: OptId) -> Option<Effective> {
        self.evaluation.effective(option)
    }

    /// Nothing sets the option, and nothing that was not read could: false after an include that was not read, in a
    /// template, in a fragment that others include, for a vassal, whose Emperor may give it options, and where a slip of the
    /// pen was meant to set it.
    pub fn surely_absent(&self, option: OptId) -> bool {
        !self.has(option) && self.is_whole() && !self.is_meant(option)
    }

    /// The file does not look like all of a server's configuration: it neither binds nor manages anything.
    pub fn is_fragment(&self) -> bool {
        !self.serves()
    }

    /// Something here makes a server run: a listener, a router, an Emperor, a loader of files that may.
    pub fn serves(&self) -> bool {
        use crate::catalog::{Setter, ids};
        self.evaluation.sockets.iter().any(|_| true)
            || self.evaluation.entries.iter().any(|entry| {
                entry.option.is_some_and(|option| {
                    matches!(
                        option.setter(),
                        Setter::Corerouter
                            | Setter::UndeferredCorerouter
                            | Setter::Https
                            | Setter::Https2
                            | Setter::HttpToHttps
                            | Setter::Sslrouter
                            | Setter::Sslrouter2
                            | Setter::AddSharedSocket
                    ) || matches!(option, ids::EMPEROR | ids::UDP | ids::ZERG)
                })
            })
    }

    /// Whether the server has a plugin: inside of it, or by a `plugin` line. `None` when that cannot be known.
    pub fn has_plugin(&self, name: &str) -> Option<bool> {
        use crate::catalog::{Setter, plugin};
        if name == "core" || plugin::embedded(self.evaluation.build).any(|embedded| embedded == name) {
            return Some(true);
        }
        let lines = self
            .evaluation
            .ids()
            .filter(|id| self.entry(*id).option.is_some_and(|option| option.setter() == Setter::LoadPlugin));
        let mut asked = false;
        for id in lines {
            let value = self.value(id)?;
            let owners = value.split(|&b| b == b',').filter_map(plugin::owner_of);
            let loads = owners.into_iter().any(|owner| owner == name)
                || value.split(|&b| b == b',').any(|item| item.trim_ascii() == name.as_bytes());
            if loads && !self.is_unconditional(id) {
                return None;
            }
            asked |= loads;
        }
        if asked {
            Some(true)
        } else {
            (!self.evaluation.foreign_plugin && self.evaluation.unread.is_empty()).then_some(false)
        }
    }

    /// Marks a finding about something that ends the server under `guard`: when that is certain, the server will not start.
    /// After `fallback-config` it would start with another configuration.
    pub fn ending(&self, guard: GuardId, finding: Finding) -> Finding {
        if guard == GuardId::ALWAYS && !self.has_fallback() { finding.refuses() } else { finding }
    }

    /// Whether another configuration takes over when this one fails; an empty name is a file that cannot be loaded.
    pub fn has_fallback(&self) -> bool {
        self.each(crate::catalog::ids::FALLBACK_CONFIG)
            .any(|id| !self.value(id).is_some_and(<[u8]>::is_empty))
    }

    /// Whether something was reported at which the server certainly ends, or an error on the bytes of `place`.
    pub fn is_told(&self, place: Place) -> bool {
        self.findings.borrow().tell(place)
    }

    /// Whether the server certainly runs as developers run it.
    pub fn is_dev(&self) -> bool {
        self.deploy() == Some(Deploy::Dev)
    }

    /// The release that the configuration is for.
    pub fn target(&self) -> Version {
        self.evaluation.target
    }

    /// Whether `%(name)`, `if-opt` or `if-not-opt` names a key, so that its first value matters besides its last.
    pub fn spelled(&self, name: &[u8]) -> bool {
        self.spelled.binary_search(&name).is_ok()
    }

    /// The reading of the file that is linted.
    pub fn root(&self) -> &'a Load {
        &self.evaluation.loads[0]
    }

    /// The bytes of the file that is linted, as written.
    pub fn source(&self) -> &'a [u8] {
        &self.root().source
    }

    /// The format of the file that is linted; none for the words of a place where servers are started.
    pub fn format(&self) -> Option<Format> {
        use crate::syntax::Reader;
        Some(match self.root().reader {
            Reader::Ini => Format::Ini,
            Reader::LibYaml | Reader::BuiltinYaml => Format::Yaml,
            Reader::Jansson | Reader::Yajl => Format::Json,
            Reader::LibXml2 => Format::Xml,
            Reader::Toml => Format::Toml,
            Reader::Words => return None,
        })
    }

    /// An entry.
    pub fn entry(&self, id: EntryId) -> &'a Entry {
        self.evaluation.entry(id)
    }

    /// The key of an entry.
    pub fn key(&self, id: EntryId) -> &'a [u8] {
        self.evaluation.key(id)
    }

    /// The value of an entry, when all of it is known.
    pub fn value(&self, id: EntryId) -> Option<&'a [u8]> {
        self.evaluation.known_value(id)
    }

    /// The value of an entry, when all of it is known and no other mistake shows in it: an unexpanded placeholder, a
    /// template, quotes, a trailing comment. Such a value is another rule's.
    pub fn plain(&self, id: EntryId) -> Option<&'a [u8]> {
        self.value(id).filter(|value| is_plain(value))
    }

    /// Under which conditions an entry is read.
    pub fn guard(&self, id: EntryId) -> GuardId {
        self.evaluation.entry(id).guard
    }

    /// Whether an entry is always read.
    pub fn is_unconditional(&self, id: EntryId) -> bool {
        self.guard(id) == GuardId::ALWAYS
    }

    /// Whether two entries are read under the very same conditions.
    pub fn same_guard(&self, a: EntryId, b: EntryId) -> bool {
        self.guard(a) == self.guard(b)
    }

    /// The key as text for a message.
    pub fn name(&self, id: EntryId) -> String {
        shown(self.key(id))
    }

    /// The value as text for a message: control characters shown, long ones clipped, secrets masked.
    pub fn shown_value(&self, id: EntryId) -> String {
        if let Some(masked) = crate::lint::secret::masked(self.key(id), self.evaluation.value(id)) {
            return shown(&masked);
        }
        let entry = self.evaluation.entry(id);
        // A value that is not wholly known is shown as it is written.
        let written = || {
            let (load, written) = self.evaluation.written(id).filter(|_| !entry.value.is_known())?;
            Some(shown(load.written(written.value.span())?.of(&load.source)))
        };
        written().unwrap_or_else(|| shown(self.evaluation.text(entry.value.text)))
    }

    /// Whether the value of an entry may be a secret by its key, such as `env = DB_PASSWORD=…`.
    pub fn is_secret(&self, id: EntryId) -> bool {
        crate::lint::secret::is_secret(self.key(id), self.evaluation.value(id))
    }

    /// Entries, by name, that are written in a file.
    pub fn written(&self) -> impl Iterator<Item = EntryId> + use<'_, 'a> {
        let is_file = |id: &EntryId| matches!(self.evaluation.entry(*id).origin, Origin::File { .. });
        self.evaluation.ids().filter(is_file)
    }
}

fn is_plain(value: &[u8]) -> bool {
    let is_mark = |pair: &[u8]| {
        matches!(pair, [b'%' | b'$' | b'@', b'('] | [b'$', b'{'] | [b'{', b'{' | b'%'] | [b' ', b'#' | b';'])
    };
    let quote = |byte: Option<&u8>| matches!(byte, Some(b'"' | b'\''));
    !value.windows(2).any(is_mark) && !quote(value.first()) && !quote(value.last())
}

/// Text for a message: control characters shown, at most some 60 characters. Both ends of a long path say what it is.
pub fn shown(text: &[u8]) -> String {
    const LONGEST: usize = 60;
    const TAIL: usize = 24;
    let text = String::from_utf8_lossy(text);
    let length = text.chars().count();
    let mut out = String::new();
    for (count, c) in text.chars().enumerate() {
        if length > LONGEST && (LONGEST - TAIL..length - TAIL).contains(&count) {
            if count == LONGEST - TAIL {
                out.push('…');
            }
            continue;
        }
        if c.is_control() {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Names that a value or a condition refers to, sorted.
fn spelled_names(evaluation: &Evaluation) -> Vec<&[u8]> {
    let mut names = Vec::new();
    for entry in &evaluation.entries {
        let value = evaluation.text(entry.raw().text);
        if matches!(evaluation.text(entry.key), b"if-opt" | b"if-not-opt") {
            names.push(value.split(|&b| b == b'=').next().unwrap_or(value));
        }
        for at in symbols(value, b'%') {
            let rest = &value[at + 2..];
            // A name ends where another one begins.
            let end = memchr::memchr2(b')', b'%', rest).unwrap_or(rest.len());
            names.extend(rest[..end].split(|&b| b == b' ').filter(|name| !name.is_empty()));
        }
    }
    names.sort_unstable();
    names
}
