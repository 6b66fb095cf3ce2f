//! A repeated key as one list, for formats that know a name only once.
//!
//! Entries may pass one another only where the server's list of options in another order is the same configuration:
//! options that write to different places commute, what acts while the file is read or opens a block never does.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::Refused;
use super::model::{Entry, Item, Loose};
use super::references::LOADERS;
use super::spell::{self, is_terminator};
use crate::catalog::{Build, OptId, Setter, VarId};

/// All entries of one key, with what stands above the first and between the others.
pub(super) struct Group<'a> {
    pub(super) key: &'a [u8],
    /// What stands above.
    pub(super) lead: Option<&'a Loose>,
    /// Each entry with what stands above it, the first one's in `lead`.
    pub(super) entries: Vec<Placed<'a>>,
}

/// An entry with what stands above it.
pub(super) type Placed<'a> = (Option<&'a Loose>, &'a Entry<'a>);

/// Where an option's effect goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nothing passes it.
    Barrier,
    /// A name without an option: other entries can refer to it from everywhere.
    Placeholder,
    /// Plugins bring options, and strictness asks for them: only those that are always there pass.
    Plugin,
    /// Another entry of this kind does not pass.
    Kind(Kind, VarId),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Socket,
    Route,
    Router,
    Cron,
    Environment,
    Legion,
    Logger,
    Own(Setter),
}

// One line of each list is one family of functions.
#[allow(clippy::match_same_arms)]
fn kind(setter: Setter) -> Kind {
    use Setter as S;
    match setter {
        S::AddSocket | S::AddSocketNoDefer | S::AddSharedSocket | S::AddLazySocket | S::AddSslSocket => {
            Kind::Socket
        }
        S::AddRoute => Kind::Route,
        S::Corerouter
        | S::UndeferredCorerouter
        | S::ForkptyUrouter
        | S::HttpToHttps
        | S::Https
        | S::Https2 => Kind::Router,
        S::CorerouterSs | S::CorerouterZerg | S::CorerouterCs | S::Sslrouter | S::Sslrouter2 => Kind::Router,
        S::AddCron | S::AddCron2 | S::AddUniqueCron | S::AddLegionCron | S::AddUniqueLegionCron => Kind::Cron,
        S::AddCronCurl | S::AddLegionCronCurl => Kind::Cron,
        S::SetEnv | S::UnsetEnv | S::Envdir => Kind::Environment,
        S::Legion | S::LegionMcast | S::LegionNode | S::LegionQuorum | S::LegionScroll | S::LegionHook => {
            Kind::Legion
        }
        S::SetLogger | S::SetReqLogger | S::SetWorkerLogger => Kind::Logger,
        other => Kind::Own(other),
    }
}

fn place(entry: &Entry) -> Place {
    use Setter as S;
    let Some(id) = OptId::lookup(&entry.key) else {
        return if is_terminator(&entry.key) { Place::Barrier } else { Place::Placeholder };
    };
    let setter = id.setter();
    let barrier = matches!(
        setter,
        S::Logic
            | S::Load
            | S::LoadConfig
            | S::AddCustomOption
            | S::SetPlaceholder
            | S::Resolve
            | S::IniPaste
    );
    let listed =
        matches!(id.name(), "inherit" | "set" | "fallback-config" | "inject-before" | "inject-after");
    let names = id.name().ends_with("blacklist") || id.name().ends_with("whitelist");
    if barrier || listed || names || setter.ends_the_server() || LOADERS.contains(&&entry.key[..]) {
        return Place::Barrier;
    }
    if matches!(setter, S::LoadPlugin | S::LoadDl) || id.name() == "strict" {
        return Place::Plugin;
    }
    Place::Kind(kind(setter), id.var())
}

fn always_known(entry: &Entry) -> bool {
    OptId::lookup(&entry.key)
        .is_some_and(|id| id.is_core() && Build::USUAL.iter().all(|build| id.builds().contains(*build)))
}

/// What entries have in common that others may not pass.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Class {
    Barrier,
    Plugin,
    /// Not always there.
    Doubtful,
    Kind(Kind),
    Variable(VarId),
}

/// Where the entries of each class stand, in order.
#[derive(Default)]
struct Classes(HashMap<Class, Vec<u32>>);

impl Classes {
    fn add(&mut self, entry: &Entry, at: u32) {
        for class in classes(entry) {
            self.0.entry(class).or_default().push(at);
        }
    }

    /// How many of a class stand in a range.
    fn count(&self, class: Class, range: &RangeInclusive<u32>) -> usize {
        let Some(all) = self.0.get(&class) else { return 0 };
        let before = all.partition_point(|at| at < range.start());
        all[before..].partition_point(|at| at <= range.end())
    }
}

fn classes(entry: &Entry) -> Vec<Class> {
    let mut all = match place(entry) {
        Place::Barrier => vec![Class::Barrier],
        Place::Plugin => vec![Class::Plugin],
        Place::Placeholder => Vec::new(),
        Place::Kind(kind, variable) => vec![Class::Kind(kind), Class::Variable(variable)],
    };
    all.extend((!always_known(entry)).then_some(Class::Doubtful));
    all
}

/// The classes that an entry does not change places with.
fn stopping(entry: &Entry) -> Vec<Class> {
    match place(entry) {
        Place::Barrier => Vec::new(),
        Place::Plugin => vec![Class::Barrier, Class::Plugin, Class::Doubtful],
        Place::Placeholder => vec![Class::Barrier, Class::Plugin],
        Place::Kind(kind, variable) => {
            // Options of one setter with variables of their own each do not meet.
            let own = matches!(kind, Kind::Own(_));
            let kind = (!own).then_some(Class::Kind(kind));
            let plugin = (!always_known(entry)).then_some(Class::Plugin);
            [Class::Barrier, Class::Variable(variable)].into_iter().chain(kind).chain(plugin).collect()
        }
    }
}

/// Entries of a section, in order, and what they have to do with one another.
#[derive(Default)]
pub(super) struct Gathering<'a> {
    entries: Vec<Placed<'a>>,
    places: HashMap<&'a [u8], Vec<u32>>,
    classes: Classes,
}

impl<'a> Gathering<'a> {
    /// The entries among the items, and what stands below the last.
    pub(super) fn of(items: &'a [Item<'a>]) -> (Self, Option<&'a Loose>) {
        let (mut all, mut above) = (Self::default(), None);
        for item in items {
            match item {
                Item::Entry(entry) => all.add((above.take(), entry)),
                Item::Loose(loose) => above = Some(loose),
            }
        }
        (all, above)
    }

    pub(super) fn add(&mut self, entry: Placed<'a>) {
        let at = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.places.entry(&entry.1.key).or_default().push(at);
        self.classes.add(entry.1, at);
        self.entries.push(entry);
    }

    /// Whether an entry is the first of its key.
    pub(super) fn is_first(&self, key: &[u8]) -> bool {
        self.places.get(key).is_none_or(|places| places.len() < 2)
    }

    /// Whether the entries of every key can be gathered.
    pub(super) fn can_meet(&self) -> bool {
        self.places.keys().all(|key| self.can_meet_of(key))
    }

    /// Whether all entries of a key can change places with what stands between them. They are alike in that: where one of them
    /// is the place for all, it may as well be the first. Entries below the last one make no difference.
    pub(super) fn can_meet_of(&self, key: &[u8]) -> bool {
        let places = self.places.get(key).map_or(&[][..], |places| places);
        let [first, .., last] = places else { return true };
        let (range, entry) = (*first..=*last, self.entries[*first as usize].1);
        if place(entry) == Place::Barrier {
            return (last - first + 1) as usize == places.len();
        }
        let own = classes(entry);
        stopping(entry).into_iter().all(|class| {
            let mine = if own.contains(&class) { places.len() } else { 0 };
            self.classes.count(class, &range) == mine
        })
    }
}

/// The entries of a section, each key once, and what stands below the last.
///
/// # Errors
/// When a repeated key can be gathered nowhere without changing the configuration.
pub(super) fn groups<'a>(
    items: &'a [Item<'a>],
    format: &str,
) -> Result<(Vec<Group<'a>>, Option<&'a Loose>), Refused> {
    let (all, rest) = Gathering::of(items);
    let mut groups: Vec<Group> = Vec::with_capacity(all.places.len());
    for (at, (lead, entry)) in (0..).zip(&all.entries) {
        let places = &all.places[&entry.key[..]];
        if places[0] != at {
            continue;
        }
        if !all.can_meet_of(&entry.key) {
            return Err(refuse(all.entries[places[1] as usize].1, format));
        }
        let mut entries: Vec<Placed> = places.iter().map(|at| all.entries[*at as usize]).collect();
        entries[0].0 = None;
        groups.push(Group { key: &entry.key, lead: *lead, entries });
    }
    Ok((groups, rest))
}

fn refuse(entry: &Entry, format: &str) -> Refused {
    let name = spell::shown(&entry.key);
    let reason = format!(
        "`{name}` stands here once more, {format} knows each name once, and what is between may not change places with it"
    );
    Refused::new(entry.line, reason)
}
