//! A repeated key as one list, for formats that know a name only once.
//!
//! Entries may pass one another only where the server's list of options in another order is the same configuration:
//! options that write to different places commute, what acts while the file is read or opens a block never does.

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

#[derive(Clone, Copy, PartialEq, Eq)]
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

/// Whether two entries can change places.
fn commute(left: &Entry, right: &Entry) -> bool {
    match (place(left), place(right)) {
        (Place::Barrier, _) | (_, Place::Barrier) | (Place::Plugin, Place::Plugin) => false,
        (Place::Plugin, _) => always_known(right),
        (_, Place::Plugin) => always_known(left),
        (Place::Placeholder, _) | (_, Place::Placeholder) => left.key != right.key,
        // Options of one setter with variables of their own each do not meet either.
        (Place::Kind(a, x), Place::Kind(b, y)) => x != y && (a != b || matches!(a, Kind::Own(_))),
    }
}

fn always_known(entry: &Entry) -> bool {
    OptId::lookup(&entry.key)
        .is_some_and(|id| id.is_core() && Build::ALL.iter().all(|build| id.builds().contains(*build)))
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
    let mut groups: Vec<(usize, Group)> = Vec::new();
    let mut seen: std::collections::HashSet<&[u8]> = std::collections::HashSet::new();
    for (_, entry) in &entries {
        if !seen.insert(&entry.key) {
            continue;
        }
        let places: Vec<usize> = (0..entries.len()).filter(|at| entries[*at].1.key == entry.key).collect();
        let at = anchor(&entries, &places).ok_or_else(|| refuse(entries[places[1]].1, format))?;
        let mut all: Vec<_> = places.iter().map(|at| entries[*at].clone()).collect();
        let lead = std::mem::take(&mut all[0].0);
        groups.push((at, Group { key: &entry.key, lead, entries: all }));
    }
    groups.sort_by_key(|(at, _)| *at);
    Ok((groups.into_iter().map(|(_, group)| group).collect(), pending))
}

/// The one among the places of a key to which all others can move.
fn anchor(entries: &[(Vec<&Item>, &Entry)], places: &[usize]) -> Option<usize> {
    let fine = |anchor: usize| {
        places.iter().all(|&from| {
            let between = if from < anchor { from + 1..anchor } else { anchor + 1..from.max(anchor + 1) };
            entries[between]
                .iter()
                .all(|(_, other)| other.key == entries[anchor].1.key || commute(entries[anchor].1, other))
        })
    };
    places.iter().copied().find(|&anchor| fine(anchor))
}

fn refuse(entry: &Entry, format: &str) -> Refused {
    let name = spell::shown(&entry.key);
    let reason = format!(
        "`{name}` stands here once more, {format} knows each name once, and what is between may not change places with it"
    );
    Refused::new(entry.line, reason)
}
