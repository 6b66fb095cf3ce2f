//! A repeated key as one list, for formats that know a name only once.
//!
//! Entries may pass one another only where the server's list of options in another order is the same configuration:
//! options that write to different places commute, what acts while the file is read or opens a block never does.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::Refused;
use super::model::{Block, Entry, Item};
use super::references::LOADERS;
use super::spell::{self, is_terminator};
use crate::catalog::{Build, OptId, Setter, VarId};

/// All entries of one key, with what stands above the first and between the others.
pub(super) struct Group<'a> {
    pub(super) key: &'a [u8],
    /// Comments and blank lines above.
    pub(super) lead: Vec<&'a Item>,
    /// Each entry with the comments above it, the first one's in `lead`.
    pub(super) entries: Vec<(Vec<&'a Item>, &'a Entry)>,
}

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
        .is_some_and(|id| id.is_core() && Build::ALL.iter().all(|build| id.builds().contains(*build)))
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
struct Classes(HashMap<Class, Vec<usize>>);

impl Classes {
    fn of(entries: &[(Vec<&Item>, &Entry)]) -> Self {
        let mut all: HashMap<Class, Vec<usize>> = HashMap::new();
        for (at, (_, entry)) in entries.iter().enumerate() {
            for class in classes(entry) {
                all.entry(class).or_default().push(at);
            }
        }
        Self(all)
    }

    /// How many of a class stand in a range.
    fn count(&self, class: Class, range: &RangeInclusive<usize>) -> usize {
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

/// The entries of a section, each key once.
///
/// # Errors
/// When a repeated key can be gathered nowhere without changing the configuration.
pub(super) fn groups<'a>(block: &'a Block, format: &str) -> Result<(Vec<Group<'a>>, Vec<&'a Item>), Refused> {
    let mut entries: Vec<(Vec<&Item>, &Entry)> = Vec::new();
    let mut pending = Vec::new();
    for item in &block.items {
        match item {
            Item::Entry(entry) => entries.push((std::mem::take(&mut pending), entry)),
            loose => pending.push(loose),
        }
    }
    let mut places: HashMap<&[u8], Vec<usize>> = HashMap::new();
    let mut keys: Vec<&[u8]> = Vec::new();
    for (at, (_, entry)) in entries.iter().enumerate() {
        let of_key = places.entry(&entry.key).or_default();
        if of_key.is_empty() {
            keys.push(&entry.key);
        }
        of_key.push(at);
    }
    let classes = Classes::of(&entries);
    let mut groups: Vec<(usize, Group)> = Vec::with_capacity(keys.len());
    for key in keys {
        let places = &places[key];
        if !can_meet(&entries, &classes, places) {
            return Err(refuse(entries[places[1]].1, format));
        }
        let mut all: Vec<_> = places.iter().map(|at| std::mem::take(&mut entries[*at].0)).collect();
        let lead = std::mem::take(&mut all[0]);
        let all = all.into_iter().zip(places).map(|(above, at)| (above, entries[*at].1)).collect();
        groups.push((places[0], Group { key, lead, entries: all }));
    }
    groups.sort_by_key(|(at, _)| *at);
    Ok((groups.into_iter().map(|(_, group)| group).collect(), pending))
}

/// Whether all entries of a key can change places with what stands between them. They are alike in that: where one of them
/// is the place for all, it may as well be the first.
fn can_meet(entries: &[(Vec<&Item>, &Entry)], classes: &Classes, places: &[usize]) -> bool {
    let [first, .., last] = places else { return true };
    let (range, entry) = (*first..=*last, entries[*first].1);
    if place(entry) == Place::Barrier {
        return last - first + 1 == places.len();
    }
    let own = self::classes(entry);
    stopping(entry).into_iter().all(|class| {
        let mine = if own.contains(&class) { places.len() } else { 0 };
        classes.count(class, &range) == mine
    })
}

fn refuse(entry: &Entry, format: &str) -> Refused {
    let name = spell::shown(&entry.key);
    let reason = format!(
        "`{name}` stands here once more, {format} knows each name once, and what is between may not change places with it"
    );
    Refused::new(entry.line, reason)
}
