//! What a rule sees of a configuration.

use super::finding::{Finding, Place};
use super::keys;
use super::rule::{Category, On, Rule};
use super::{Deploy, Settings};
use crate::catalog::{OptId, Version};
use crate::evaluate::{Effective, Entry, EntryId, Evaluation, GuardId, Known, Load, LoadId, Origin};
use crate::syntax::{Format, Span, ini};
use std::collections::HashSet;

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
    /// Entries by the alias group of their option, in the order in which they act.
    groups: Vec<(crate::catalog::AliasGroup, EntryId)>,
    /// One bit for each alias group that is set: most options of most rules are not.
    present: Vec<u64>,
    /// Names inside of `%(…)`, `if-opt` and `if-not-opt`.
    spelled: HashSet<Vec<u8>>,
    /// What [`super::keys`] finds out once.
    pub(super) keys: keys::Cache,
    /// What [`super::beside`] finds out once.
    pub(super) together: std::cell::OnceCell<std::rc::Rc<super::beside::Together>>,
    /// The readings that are of the very bytes that are linted, by number.
    own: Vec<bool>,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Context<'a> {
    pub(super) fn new(evaluation: &'a Evaluation, settings: &'a Settings) -> Self {
        let grouped = evaluation.ids().filter_map(|id| Some((evaluation.entry(id).option?.group(), id)));
        let mut groups: Vec<_> = grouped.collect();
        groups.sort_unstable();
        let mut present = vec![0; groups.last().map_or(0, |(group, _)| group.index() / 64 + 1)];
        for (group, _) in &groups {
            present[group.index() / 64] |= 1 << (group.index() % 64);
        }
        let spelled = spelled_names(evaluation);
        let root = &evaluation.loads[0].source;
        let own = evaluation.loads.iter().map(|load| load.source == *root).collect();
        Self {
            evaluation,
            settings,
            groups,
            present,
            spelled,
            keys: keys::Cache::default(),
            together: std::cell::OnceCell::new(),
            own,
            findings: Vec::new(),
        }
    }

    /// Whether a rule can have anything to say.
    pub(super) fn concerns(&self, rule: &Rule) -> bool {
        // Of two lines in the branches of a template only one may be left.
        let compares = matches!(rule.category, Category::Duplicates | Category::Conflicts);
        if compares && self.branches() {
            return false;
        }
        match rule.on {
            On::Every => true,
            On::Options(options) => options.iter().any(|option| self.has(*option)),
            On::UnknownKeys => self.evaluation.entries.iter().any(|entry| entry.known != Known::Yes),
            On::Refusals => !self.evaluation.refusals.is_empty(),
            On::Nginx => self.has_beside(true),
            On::Unit => self.has_beside(false),
        }
    }

    /// Whether the file is a template with conditions of its own.
    fn branches(&self) -> bool {
        let marks: [&[u8]; 6] = [b"{%", b"<%", b"{{#", b"{{if", b"{{ if", b"{{-"];
        self.settings.template && marks.iter().any(|mark| memchr::memmem::find(self.source(), mark).is_some())
    }

    pub(super) fn run(&mut self, rule: &Rule) {
        (rule.check)(self);
    }

    /// The entries that set an option by any of its names, in the order in which they act, whatever their guard.
    pub fn all(&self, option: OptId) -> &[(crate::catalog::AliasGroup, EntryId)] {
        if !self.has(option) {
            return &[];
        }
        let group = option.group();
        let start = self.groups.partition_point(|(known, _)| *known < group);
        let count = self.groups[start..].partition_point(|(known, _)| *known == group);
        &self.groups[start..start + count]
    }

    /// The names of those entries.
    pub fn each(&self, option: OptId) -> impl DoubleEndedIterator<Item = EntryId> + use<> {
        let ids: Vec<EntryId> = self.all(option).iter().map(|(_, id)| *id).collect();
        ids.into_iter()
    }

    /// Whether any entry sets an option, perhaps under a condition.
    pub fn has(&self, option: OptId) -> bool {
        let at = option.group().index();
        self.present.get(at / 64).is_some_and(|bits| bits >> (at % 64) & 1 == 1)
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

    /// Whether all of the server's configuration is here.
    pub fn is_whole(&self) -> bool {
        self.evaluation.unread.is_empty()
            && !self.settings.template
            && !self.evaluation.foreign_plugin
            && !self.is_fragment()
            && self.deploy() != Some(Deploy::Vassal)
            && !self.evaluation.entries.iter().any(|entry| entry.known == Known::Unsure)
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

    /// How the server is run: as was said, or as the file itself shows beyond doubt.
    pub fn deploy(&self) -> Option<Deploy> {
        use crate::catalog::ids;
        if self.settings.deploy.is_some() {
            return self.settings.deploy;
        }
        if self.has(ids::EMPEROR) {
            return Some(Deploy::Emperor);
        }
        let path = &self.root().path;
        let vassals = [&b"/vassals/"[..], b"/uwsgi/apps-enabled/", b"/uwsgi-emperor/"];
        vassals.iter().any(|folder| memchr::memmem::find(path, folder).is_some()).then_some(Deploy::Vassal)
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
        let certain = guard == GuardId::ALWAYS && !self.has(crate::catalog::ids::FALLBACK_CONFIG);
        if certain { finding.refuses() } else { finding }
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
        self.spelled.contains(name)
    }

    /// The value of an entry as it is written in its file, magic variables, quotes and all.
    pub fn written_value(&self, id: EntryId) -> Option<&'a [u8]> {
        let place = self.place_by(id, |entry| entry.value.span)?;
        Some(place.span.of(&self.evaluation.load(place.load).source))
    }

    /// The reading of the file that is linted.
    pub fn root(&self) -> &'a Load {
        &self.evaluation.loads[0]
    }

    /// The bytes of the file that is linted, as written.
    pub fn source(&self) -> &'a [u8] {
        &self.root().source
    }

    /// The lines of the file that is linted, as written; nothing for other formats than INI.
    pub fn ini_lines(&self) -> impl Iterator<Item = ini::Line> + 'a {
        let is_ini = self.format() == Format::Ini;
        ini::lines(if is_ini { self.source() } else { &[] })
    }

    /// The format of the file that is linted.
    pub fn format(&self) -> Format {
        use crate::syntax::Reader;
        match self.root().reader {
            Reader::Ini => Format::Ini,
            Reader::LibYaml | Reader::BuiltinYaml => Format::Yaml,
            Reader::Jansson | Reader::Yajl => Format::Json,
            Reader::LibXml2 | Reader::Expat => Format::Xml,
            Reader::Toml => Format::Toml,
        }
    }

    /// A place in the file that is linted, by its bytes as written.
    pub fn at(&self, span: Span) -> Place {
        Place { load: LoadId(0), span }
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

    /// Where the key of an entry is written; nothing for the environment, the command line and injected text.
    pub fn key_place(&self, id: EntryId) -> Option<Place> {
        self.place_by(id, |entry| entry.key.span)
    }

    /// Where the value of an entry is written; its key where there is no value.
    pub fn value_place(&self, id: EntryId) -> Option<Place> {
        self.place_by(id, |entry| if entry.value.span.is_empty() { entry.key.span } else { entry.value.span })
    }

    /// Where a part of the value of an entry is written. `part` counts bytes of the value as read.
    pub fn value_part(&self, id: EntryId, part: std::ops::Range<usize>) -> Option<Place> {
        self.place_by(id, |entry| {
            let (start, length) = (entry.value.span.start as usize, entry.value.span.len());
            if entry.value.decoded.is_some() {
                return entry.value.span;
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
        Some(Place { load, span: reading.written(span(entry))? })
    }

    /// The key as text for a message.
    pub fn name(&self, id: EntryId) -> String {
        shown(self.key(id))
    }

    /// The value as text for a message: control characters shown, long ones clipped, secrets masked.
    pub fn shown_value(&self, id: EntryId) -> String {
        if self.is_secret(id) {
            return "****".to_owned();
        }
        let entry = self.evaluation.entry(id);
        // A value that is not wholly known is shown as it is written.
        let written = || {
            let (load, written) = self.evaluation.written(id).filter(|_| !entry.value.is_known())?;
            Some(shown(load.written(written.value.span)?.of(&load.source)))
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
    let marks: [&[u8]; 8] = [b"%(", b"$(", b"@(", b"${", b"{{", b"{%", b" #", b" ;"];
    let has = |mark: &[u8]| memchr::memmem::find(value, mark).is_some();
    let quote = |byte: Option<&u8>| matches!(byte, Some(b'"' | b'\''));
    !marks.into_iter().any(has) && !quote(value.first()) && !quote(value.last())
}

/// Text for a message: control characters shown, at most some 60 characters.
pub fn shown(text: &[u8]) -> String {
    const LONGEST: usize = 60;
    let mut out = String::new();
    for (count, c) in String::from_utf8_lossy(text).chars().enumerate() {
        if count == LONGEST {
            out.push('…');
            break;
        }
        if c.is_control() {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Names that a value or a condition refers to.
fn spelled_names(evaluation: &Evaluation) -> HashSet<Vec<u8>> {
    let mut names = HashSet::new();
    for entry in &evaluation.entries {
        let value = evaluation.text(entry.raw().text);
        if matches!(evaluation.text(entry.key), b"if-opt" | b"if-not-opt") {
            names.insert(value.split(|&b| b == b'=').next().unwrap_or(value).to_vec());
        }
        let mut rest = value;
        while let Some(at) = memchr::memmem::find(rest, b"%(") {
            rest = &rest[at + 2..];
            let end = memchr::memchr(b')', rest).unwrap_or(rest.len());
            names.extend(
                rest[..end].split(|&b| b == b' ').filter(|name| !name.is_empty()).map(<[u8]>::to_vec),
            );
        }
    }
    names
}
